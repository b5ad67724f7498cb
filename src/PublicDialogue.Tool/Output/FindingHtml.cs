using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net;
using PublicDialogue.Rules.Book;
using PublicDialogue.Tool.Review;
using PublicDialogue.Tool.Texts;

namespace PublicDialogue.Tool.Output;

/// <summary>Writes one finding of the page: how grave, what, the words it was read out of, its source in law, and where.</summary>
internal static class FindingHtml
{
    public static void Write(ReviewedFinding reviewed, CultureInfo language, TextWriter output)
    {
        var finding = reviewed.Finding;
        string Word(string name) => Encode(ToolTexts.Get(name, language));

        output.WriteLine($"<article class=\"{reviewed.Severity.ToString().ToLowerInvariant()}\">");
        output.WriteLine($"<h4><span class=\"badge\">{Word("Severity_" + reviewed.Severity)}</span> {Rule(finding.RuleId)} {Encode(finding.Rule.Title(language))}</h4>");
        output.WriteLine($"<p>{Encode(Sentence(finding, language))}</p>");
        if (finding.Quote is { } quote)
        {
            output.WriteLine($"<blockquote>{Encode(quote)}</blockquote>");
        }

        if (finding.Citation.Length > 0)
        {
            output.WriteLine($"<p class=\"source\"><b>{Word("Report_Source")}</b> {Encode(finding.CitationIn(language))}</p>");
        }

        string[] notes =
        [
            Place(finding, language),
            finding.Confidence == Confidence.Text ? Word("Report_ReadFromWords") : "",
            finding.IsExcused ? Word("Report_Justified") : "",
        ];
        output.WriteLine($"<p class=\"where\">{string.Join(" · ", notes.Where(note => note.Length > 0))}</p>\n</article>");
    }

    /// <summary>Writes a finding that is not to be reported, and why, in a line.</summary>
    public static void WriteQuiet(ReviewedFinding reviewed, string? why, CultureInfo language, TextWriter output)
    {
        var finding = reviewed.Finding;
        string[] notes = [finding.Lot is null ? "" : Encode(finding.Lot), Place(finding, language), finding.Quote is null ? "" : Encode(reviewed.About)];
        output.WriteLine($"<li>{Rule(finding.RuleId)} {Encode(finding.Rule.Title(language))}{(why is null ? "" : $": <q>{Encode(why)}</q>")}"
            + $" <span class=\"where\">{string.Join(" · ", notes.Where(note => note.Length > 0))}</span></li>");
    }

    /// <summary>Names a rule, with the way to its page.</summary>
    public static string Rule(string id) => $"<a href=\"{SarifRules.Page(id)}\">{id}</a>";

    // The citation has a line of its own.
    private static string Sentence(Finding finding, CultureInfo language)
    {
        string message = finding.Message(language);
        string tail = $" ({finding.CitationIn(language)})";
        return (finding.Citation.Length > 0 && message.EndsWith(tail, StringComparison.Ordinal) ? message[..^tail.Length] : message) + ".";
    }

    private static string Place(Finding finding, CultureInfo language) =>
        finding.Origin.Line > 0 ? Encode(string.Format(language, ToolTexts.Get("Report_Line", language), finding.Origin.Line)) : "";

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
