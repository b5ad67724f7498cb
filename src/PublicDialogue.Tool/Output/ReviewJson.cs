using System.Globalization;
using System.IO;
using System.Text.Encodings.Web;
using System.Text.Json;
using PublicDialogue.Rules;
using PublicDialogue.Tool.Review;

namespace PublicDialogue.Tool.Output;

/// <summary>Writes a review as one JSON document, <c>publicdialogue/review/1</c>.</summary>
internal static class ReviewJson
{
    /// <summary>Gets how the tool writes JSON: indented, and letters as letters.</summary>
    public static JsonWriterOptions Options { get; } = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(ReviewResult result, CultureInfo language, TextWriter output)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("schema", "publicdialogue/review/1");
            json.WriteStartArray("documents");
            foreach (var document in result.Documents)
            {
                Write(document, language, json);
            }

            json.WriteEndArray();
            json.WriteStartObject("summary");
            json.WriteNumber("documents", result.Documents.Count);
            json.WriteNumber("errors", result.Errors);
            json.WriteNumber("warnings", result.Warnings);
            json.WriteNumber("infos", result.Infos);
            json.WriteNumber("unreadable", result.Unreadable);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        output.WriteLine(System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    private static void Write(ReviewedDocument reviewed, CultureInfo language, Utf8JsonWriter json)
    {
        var document = reviewed.Document;
        json.WriteStartObject();
        json.WriteString("path", document.Path);
        json.WriteString("kind", document.Kind.ToString().ToLowerInvariant());
        json.WriteString("language", document.Language);
        json.WriteString("jurisdiction", document.Error is null ? reviewed.Jurisdiction.Code() : null);
        json.WriteString("error", document.Error is null ? null : ReviewText.Unreadable(document));
        json.WriteStartArray("findings");
        foreach (var finding in reviewed.Findings)
        {
            json.WriteStartObject();
            json.WriteString("rule", finding.RuleId);
            json.WriteString("severity", finding.Severity.ToString().ToLowerInvariant());
            json.WriteString("confidence", finding.Confidence.ToString().ToLowerInvariant());
            json.WriteString("lot", finding.Lot);
            json.WriteString("message", finding.Message(language));
            json.WriteString("citation", finding.Citation);
            json.WriteString("quote", finding.Quote);
            json.WriteNumber("line", finding.Origin.Line);
            json.WriteNumber("column", finding.Origin.Column);
            if (finding.JustifiedBy is not null)
            {
                json.WriteBoolean("justified", true);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("notAssessable");
        foreach (var gap in reviewed.Assessment.NotAssessable)
        {
            json.WriteStartObject();
            json.WriteString("rule", gap.RuleId);
            json.WriteString("reason", gap.Reason(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
