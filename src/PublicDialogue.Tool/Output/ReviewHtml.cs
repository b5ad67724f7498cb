using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net;
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

    private static string Anchor(int at) => string.Create(CultureInfo.InvariantCulture, $"d{at + 1}");

    private string Word(string name) => Encode(ToolTexts.Get(name, language));

    private void Write()
    {
        output.WriteLine($"<!doctype html>\n<html lang=\"{language.TwoLetterISOLanguageName}\">\n<head>\n<meta charset=\"utf-8\">");
        output.WriteLine("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        output.WriteLine($"<title>{Word("Report_Title")}</title>\n<style>\n{ReportStyle.Css}</style>\n</head>\n<body>\n<header>");
        output.WriteLine($"<h1>{Word("Report_Title")}</h1>\n<p>{Word("Report_Lead")}</p>\n</header>\n<main>");
        Tiles();
        var sections = result.Documents.Where(document => document.HasNews).ToList();
        var document = new DocumentHtml(language, output);
        Overview(sections, document);
        for (int at = 0; at < sections.Count; at++)
        {
            document.Write(sections[at], Anchor(at));
        }

        List("Report_Keep", Keeping.Of(result, language).Select(Encode));
        List("Report_Stale", result.Stale.Select(entry => Encode(entry.ToString())));
        List("Report_Unreadable_Documents", result.Documents.Where(row => row.Document.Error is not null).Select(row => Encode(ReviewText.Unreadable(row.Document, language))));
        List("Report_NoFindings", result.Documents.Where(row => row.Document.Error is null && !row.HasNews).Select(Silent));
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
        if (result.Silenced > 0)
        {
            Tile(result.Silenced, "Report_Tile_Silenced", "plain");
        }

        if (result.Baseline is not null)
        {
            Tile(result.Accepted, "Report_Tile_Accepted", "plain");
        }

        output.WriteLine("</ul>");
    }

    private void Tile(int number, string word, string kind) =>
        output.WriteLine($"<li class=\"{kind}\"><b>{number.ToString("N0", language)}</b> {Word(word)}</li>");

    // Where one document is all there is, its own bar says it.
    private void Overview(List<ReviewedDocument> sections, DocumentHtml document)
    {
        if (sections.Count > 1)
        {
            output.WriteLine($"<section class=\"overview\">\n<h2>{Word("Report_Overview")}</h2>\n<ol>");
            for (int at = 0; at < sections.Count; at++)
            {
                output.WriteLine($"<li><a href=\"#{Anchor(at)}\">{Encode(Path.GetFileName(sections[at].Document.Path))}</a>");
                document.Bar(sections[at], isLabelled: false);
                output.WriteLine("</li>");
            }

            output.WriteLine("</ol>\n</section>");
        }
    }

    private void List(string heading, IEnumerable<string> lines)
    {
        var items = lines.ToList();
        if (items.Count > 0)
        {
            output.WriteLine($"<section>\n<h2>{Word(heading)}</h2>\n<ul class=\"gaps\">");
            foreach (string item in items)
            {
                output.WriteLine($"<li>{item}</li>");
            }

            output.WriteLine("</ul>\n</section>");
        }
    }

    private string Silent(ReviewedDocument document)
    {
        string gaps = string.Join(", ", document.NotAssessable.Select(gap => gap.RuleId).Distinct(StringComparer.Ordinal));
        string words = Output.Gaps.Words([document], language) is { } unread ? $" <span class=\"where\">{Encode(unread)}.</span>" : "";
        return Encode(document.Document.Path) + words + (gaps.Length == 0 ? "" : $" <span class=\"where\">{Word("Report_NotAssessed")}: {gaps}</span>");
    }
}
