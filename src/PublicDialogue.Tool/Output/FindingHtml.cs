using System.Globalization;
using System.IO;
using System.Linq;
using System.Net;
using PublicDialogue.Rules.Book;
using PublicDialogue.Tool.Review;
using PublicDialogue.Tool.Texts;

namespace PublicDialogue.Tool.Output;

/// <summary>Writes one finding of the page: how grave, what, the words it was read out of, and where.</summary>
internal static class FindingHtml
{
    public static void Write(ReviewedFinding reviewed, CultureInfo language, TextWriter output)
    {
        var finding = reviewed.Finding;
        string Word(string name) => Encode(ToolTexts.Get(name, language));

        output.WriteLine($"<article class=\"{reviewed.Severity.ToString().ToLowerInvariant()}\">");
        output.WriteLine($"<h4><span class=\"badge\">{Word("Severity_" + reviewed.Severity)}</span> {finding.RuleId} · {Encode(finding.Rule.Title(language))}</h4>");
        output.WriteLine($"<p>{Encode(finding.Message(language))}.</p>");
        if (finding.Quote is { } quote)
        {
            output.WriteLine($"<blockquote>{Encode(quote)}</blockquote>");
        }

        string[] notes =
        [
            finding.Origin.Line > 0 ? Encode(string.Format(language, ToolTexts.Get("Report_Line", language), finding.Origin.Line)) : "",
            finding.Confidence == Confidence.Text ? Word("Report_ReadFromWords") : "",
            finding.IsExcused ? Word("Report_Justified") : "",
        ];
        output.WriteLine($"<p class=\"where\">{string.Join(" · ", notes.Where(note => note.Length > 0))}</p>\n</article>");
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
