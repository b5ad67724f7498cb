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

/// <summary>Writes one document of the page: its findings by lot, what is silenced or accepted, and what could not be assessed.</summary>
internal sealed class DocumentHtml(CultureInfo language, TextWriter output)
{
    private static readonly Severity[] Severities = [Severity.Error, Severity.Warning, Severity.Info];

    public void Write(ReviewedDocument document, string anchor)
    {
        output.WriteLine($"<section id=\"{anchor}\">\n<h2>{Encode(Path.GetFileName(document.Document.Path))}</h2>");
        output.WriteLine($"<p class=\"where\">{Encode(Folder(document.Document.Path))}{Kind(document.Document.Kind)} · {document.Jurisdiction.Code()}</p>");
        Bar(document, isLabelled: true);
        foreach (var lot in document.Findings.GroupBy(finding => finding.Finding.Lot ?? "", StringComparer.Ordinal).OrderBy(lot => lot.Key, StringComparer.Ordinal))
        {
            output.WriteLine($"<h3>{(lot.Key.Length == 0 ? Word("Report_Tender") : Encode(string.Format(language, ToolTexts.Get("Report_Lot", language), lot.Key)))}</h3>");
            foreach (var finding in lot)
            {
                FindingHtml.Write(finding, language, output);
            }
        }

        Quiet(document);
        Gaps(document);
        output.WriteLine("</section>");
    }

    /// <summary>Writes how much of what is said is grave, at a glance: one bar, its parts as wide as their counts.</summary>
    public void Bar(ReviewedDocument document, bool isLabelled)
    {
        string label = string.Join(", ", Severities.Where(severity => document.Count(severity) > 0)
            .Select(severity => string.Create(language, $"{document.Count(severity):N0} {ToolTexts.Get(document.Count(severity) == 1 ? "Severity_" + severity : Plural(severity), language)}")));
        if (label.Length == 0)
        {
            return;
        }

        output.Write($"<div class=\"bar\" role=\"img\" aria-label=\"{Encode(label)}\">");
        foreach (var severity in Severities.Where(severity => document.Count(severity) > 0))
        {
            int count = document.Count(severity);
            output.Write($"<span class=\"{severity.ToString().ToLowerInvariant()}\" style=\"flex:{count.ToString(CultureInfo.InvariantCulture)}\">{count.ToString("N0", language)}</span>");
        }

        output.WriteLine("</div>");
        if (isLabelled)
        {
            output.WriteLine($"<p class=\"where\">{Encode(label)}</p>");
        }
    }

    /// <summary>Names a format as people do.</summary>
    public static string Kind(DocumentKind kind) => kind switch
    {
        DocumentKind.EForms => "eForms",
        DocumentKind.Ted => "TED",
        DocumentKind.Ocds => "OCDS",
        DocumentKind.Espd => "ESPD",
        DocumentKind.Tender => "tender.json",
        _ => "–",
    };

    private static string Plural(Severity severity) => severity switch
    {
        Severity.Error => "Report_Errors",
        Severity.Warning => "Report_Warnings",
        _ => "Report_Infos",
    };

    private static string Folder(string path) => Path.GetDirectoryName(path) is { Length: > 0 } folder && folder != "." ? folder + " · " : "";

    private static string Encode(string text) => WebUtility.HtmlEncode(text);

    private string Word(string name) => Encode(ToolTexts.Get(name, language));

    private void Quiet(ReviewedDocument document)
    {
        if (document.Silenced.Count + document.Idle.Count > 0)
        {
            output.WriteLine($"<h3>{Word("Report_Silenced")}</h3>\n<ul class=\"gaps\">");
            foreach (var finding in document.Silenced)
            {
                FindingHtml.WriteQuiet(finding, finding.SilencedBy!.Reason, language, output);
            }

            foreach (var idle in document.Idle)
            {
                string place = string.Format(language, ToolTexts.Get("Report_Line", language), idle.Silence.Origin.Line);
                output.WriteLine($"<li class=\"idle\">{Encode(idle.Message(language))}. <span class=\"where\">{Encode(place)}</span></li>");
            }

            output.WriteLine("</ul>");
        }

        if (document.Accepted.Count > 0)
        {
            output.WriteLine($"<h3>{Word("Report_Accepted")}</h3>\n<ul class=\"gaps\">");
            foreach (var finding in document.Accepted)
            {
                FindingHtml.WriteQuiet(finding, null, language, output);
            }

            output.WriteLine("</ul>");
        }
    }

    // One line a missing fact, with the rules that lack it.
    private void Gaps(ReviewedDocument document)
    {
        if (document.NotAssessable.Count > 0)
        {
            output.WriteLine($"<h3>{Word("Report_NotAssessed")}</h3>\n<ul class=\"gaps missing\">");
            foreach (var gaps in document.NotAssessable.GroupBy(gap => gap.Reason(language), StringComparer.Ordinal).OrderBy(gaps => gaps.First().RuleId, StringComparer.Ordinal))
            {
                string rules = string.Join(' ', gaps.Select(gap => gap.RuleId).Distinct(StringComparer.Ordinal).Select(FindingHtml.Rule));
                output.WriteLine($"<li>{Encode(gaps.Key)} <span class=\"where\">{rules}</span></li>");
            }

            output.WriteLine("</ul>");
        }
    }
}
