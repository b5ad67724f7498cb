using System.Globalization;
using System.IO;
using System.Text.Json;
using PublicDialogue.Rules;
using PublicDialogue.Rules.Book;
using PublicDialogue.Tool.Review;

namespace PublicDialogue.Tool.Output;

/// <summary>Writes a review as one JSON document, <c>publicdialogue/review/1</c>.</summary>
internal static class ReviewJson
{
    public static void Write(ReviewResult result, CultureInfo language, TextWriter output) => JsonOutput.Write(output, json =>
    {
        json.WriteString("schema", "publicdialogue/review/1");
        json.WriteArray("documents", result.Documents, document => json.WriteObject(() => Write(document, language, json)));
        json.WriteObject("summary", () =>
        {
            json.WriteNumber("documents", result.Documents.Count);
            json.WriteNumber("errors", result.Errors);
            json.WriteNumber("warnings", result.Warnings);
            json.WriteNumber("infos", result.Infos);
            json.WriteNumber("unreadable", result.Unreadable);
        });
    });

    private static void Write(ReviewedDocument reviewed, CultureInfo language, Utf8JsonWriter json)
    {
        var document = reviewed.Document;
        json.WriteString("path", document.Path);
        json.WriteString("kind", document.Kind.ToString().ToLowerInvariant());
        json.WriteString("language", document.Language);
        json.WriteString("jurisdiction", document.Error is null ? reviewed.Jurisdiction.Code() : null);
        json.WriteString("error", document.Error is null ? null : ReviewText.Unreadable(document));
        json.WriteArray("findings", reviewed.Findings, finding => json.WriteObject(() => Write(finding, language, json)));
        json.WriteArray("notAssessable", reviewed.NotAssessable, gap => json.WriteObject(() =>
        {
            json.WriteString("rule", gap.RuleId);
            json.WriteString("reason", gap.Reason(language));
        }));
    }

    private static void Write(ReviewedFinding reviewed, CultureInfo language, Utf8JsonWriter json)
    {
        var finding = reviewed.Finding;
        json.WriteString("rule", finding.RuleId);
        json.WriteString("severity", reviewed.Severity.ToString().ToLowerInvariant());
        json.WriteString("confidence", finding.Confidence.ToString().ToLowerInvariant());
        json.WriteString("lot", finding.Lot);
        json.WriteString("message", finding.Message(language));
        json.WriteString("citation", finding.Citation);
        json.WriteString("quote", finding.Quote);
        json.WriteNumber("line", finding.Origin.Line);
        json.WriteNumber("column", finding.Origin.Column);
        if (finding.IsExcused)
        {
            json.WriteBoolean("justified", value: true);
        }
    }
}
