using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net;
using PublicDialogue.Rules;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Reading;
using PublicDialogue.Tool.Review;
using PublicDialogue.Tool.Texts;

namespace PublicDialogue.Tool.Output;

/// <summary>Writes a review as one page that a procurement officer reads and prints: no script, nothing loaded from elsewhere.</summary>
internal sealed class ReviewHtml
{
    private readonly ReviewResult result;
    private readonly CultureInfo language;
    private readonly TextWriter output;

    private ReviewHtml(ReviewResult result, CultureInfo language, TextWriter output)
    {
        this.result = result;
        this.language = language;
        this.output = output;
    }

    public static void Write(ReviewResult result, CultureInfo language, TextWriter output) => new ReviewHtml(result, language, output).Write();

    private static string Encode(string text) => WebUtility.HtmlEncode(text);

    private static string Class(Severity severity) => severity.ToString().ToLowerInvariant();

    private string Word(string name) => Encode(ToolTexts.Get(name, language));

    private void Write()
    {
        output.WriteLine($"<!doctype html>\n<html lang=\"{language.TwoLetterISOLanguageName}\">\n<head>\n<meta charset=\"utf-8\">");
        output.WriteLine("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        output.WriteLine($"<title>{Word("Report_Title")}</title>\n<style>\n{ReportStyle.Css}</style>\n</head>\n<body>\n<header>");
        output.WriteLine($"<h1>{Word("Report_Title")}</h1>\n<p>{Word("Report_Lead")}</p>\n</header>\n<main>");
        Tiles();
        foreach (var document in result.Documents.Where(document => document.Findings.Count > 0))
        {
            Section(document);
        }

        Unreadable();
        Silent();
        output.WriteLine("</main>\n</body>\n</html>");
    }

    private void Tiles()
    {
        output.WriteLine("<ul class=\"tiles\">");
        Tile(result.Documents.Count, "Report_Documents", "plain");
        Tile(result.Errors, "Report_Errors", "error");
        Tile(result.Warnings, "Report_Warnings", "warning");
        Tile(result.Infos, "Report_Infos", "info");
        Tile(result.Unreadable, "Report_Unreadable", "plain");
        output.WriteLine("</ul>");
    }

    private void Tile(int number, string word, string kind) =>
        output.WriteLine($"<li class=\"{kind}\"><b>{number.ToString("N0", language)}</b> {Word(word)}</li>");

    private void Section(ReviewedDocument document)
    {
        output.WriteLine($"<section>\n<h2>{Encode(Path.GetFileName(document.Document.Path))}</h2>");
        output.WriteLine($"<p class=\"where\">{Encode(Folder(document.Document.Path))}{Kind(document.Document.Kind)} · {document.Jurisdiction.Code()}</p>");
        Bar(document);
        foreach (var lot in document.Findings.GroupBy(finding => finding.Finding.Lot ?? "", StringComparer.Ordinal).OrderBy(lot => lot.Key, StringComparer.Ordinal))
        {
            output.WriteLine($"<h3>{(lot.Key.Length == 0 ? Word("Report_Tender") : Encode(lot.Key))}</h3>");
            foreach (var finding in lot)
            {
                FindingHtml.Write(finding, language, output);
            }
        }

        Gaps(document);
        output.WriteLine("</section>");
    }

    private static string Folder(string path) => Path.GetDirectoryName(path) is { Length: > 0 } folder ? folder + " · " : "";

    private static string Kind(DocumentKind kind) => kind switch
    {
        DocumentKind.EForms => "eForms",
        DocumentKind.Ted => "TED",
        DocumentKind.Ocds => "OCDS",
        DocumentKind.Espd => "ESPD",
        DocumentKind.Tender => "tender.json",
        _ => "–",
    };

    // How much of what is said is grave, at a glance: one bar a document, its parts as wide as their counts.
    private void Bar(ReviewedDocument document)
    {
        string label = string.Join(", ", new[] { Severity.Error, Severity.Warning, Severity.Info }
            .Where(severity => document.Count(severity) > 0)
            .Select(severity => string.Create(language, $"{document.Count(severity)} {ToolTexts.Get("Severity_" + severity, language)}")));
        output.Write($"<div class=\"bar\" role=\"img\" aria-label=\"{Encode(label)}\">");
        foreach (var severity in new[] { Severity.Error, Severity.Warning, Severity.Info })
        {
            int count = document.Count(severity);
            if (count > 0)
            {
                output.Write($"<span class=\"{Class(severity)}\" style=\"flex:{count.ToString(CultureInfo.InvariantCulture)}\">{count.ToString(language)}</span>");
            }
        }

        output.WriteLine("</div>");
    }

    private void Gaps(ReviewedDocument document)
    {
        if (document.NotAssessable.Count == 0)
        {
            return;
        }

        output.WriteLine($"<h3>{Word("Report_NotAssessed")}</h3>\n<ul class=\"gaps\">");
        foreach (var gap in document.NotAssessable)
        {
            output.WriteLine($"<li><b>{gap.RuleId}</b> {Encode(gap.Reason(language))}</li>");
        }

        output.WriteLine("</ul>");
    }

    private void Unreadable()
    {
        if (result.Unreadable > 0)
        {
            output.WriteLine($"<section>\n<h2>{Word("Report_Unreadable")}</h2>\n<ul class=\"gaps\">");
            foreach (var document in result.Documents.Where(document => document.Document.Error is not null))
            {
                output.WriteLine($"<li>{Encode(ReviewText.Unreadable(document.Document))}</li>");
            }

            output.WriteLine("</ul>\n</section>");
        }
    }

    private void Silent()
    {
        var silent = result.Documents.Where(document => document.Document.Error is null && document.Findings.Count == 0).ToList();
        if (silent.Count > 0)
        {
            output.WriteLine($"<section>\n<h2>{Word("Report_NoFindings")}</h2>\n<ul class=\"gaps\">");
            foreach (var document in silent)
            {
                string gaps = string.Join(", ", document.NotAssessable.Select(gap => gap.RuleId).Distinct(StringComparer.Ordinal));
                output.WriteLine($"<li>{Encode(document.Document.Path)}{(gaps.Length == 0 ? "" : $" <span class=\"where\">{Word("Report_NotAssessed")}: {gaps}</span>")}</li>");
            }

            output.WriteLine("</ul>\n</section>");
        }
    }
}
