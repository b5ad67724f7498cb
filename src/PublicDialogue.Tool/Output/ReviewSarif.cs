using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using PublicDialogue.Rules.Book;
using PublicDialogue.Tool.Review;

namespace PublicDialogue.Tool.Output;

/// <summary>Writes a review as SARIF 2.1.0 (OASIS), which code hosts and pipelines show beside the lines.</summary>
internal static class ReviewSarif
{
    private const string Help = "https://github.com/publicdialogue/publicdialogue/blob/main/analyzers/docs/";

    public static void Write(ReviewResult result, CultureInfo language, TextWriter output)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, ReviewJson.Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteDriver(json, language);
            json.WriteStartArray("invocations");
            WriteInvocation(result, json);
            json.WriteEndArray();
            json.WriteStartArray("results");
            foreach (var document in result.Documents)
            {
                foreach (var finding in document.Findings)
                {
                    Write(finding, language, json);
                }
            }

            json.WriteEndArray();
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteLine(System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    private static void WriteDriver(Utf8JsonWriter json, CultureInfo language)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "PublicDialogue");
        json.WriteString("semanticVersion", typeof(RuleBook).Assembly.GetName().Version!.ToString(3));
        json.WriteString("informationUri", "https://github.com/publicdialogue/publicdialogue");
        json.WriteString("language", language.TwoLetterISOLanguageName);
        json.WriteStartArray("rules");
        foreach (var rule in RuleBook.Rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            json.WriteString("name", rule.GetType().Name);
            WriteText(json, "shortDescription", rule.Title(language));
            string citation = rule.Citation(default);
            WriteText(json, "fullDescription", citation.Length > 0 ? $"{rule.Title(language)} ({citation})" : rule.Title(language));
            json.WriteString("helpUri", Help + rule.Id + ".md");
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Level(rule.Severity));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteInvocation(ReviewResult result, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", value: true);
        json.WriteStartArray("toolExecutionNotifications");
        foreach (var document in result.Documents.Where(document => document.Document.Error is not null))
        {
            json.WriteStartObject();
            json.WriteString("level", "error");
            WriteText(json, "message", ReviewText.Unreadable(document.Document));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Finding finding, CultureInfo language, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.RuleId);
        json.WriteNumber("ruleIndex", RuleBook.Rules.TakeWhile(rule => rule.Id != finding.RuleId).Count());
        json.WriteString("level", Level(finding.Severity));
        WriteText(json, "message", finding.Message(language));
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", UriOf(finding.Origin.Path));
        json.WriteEndObject();
        if (finding.Origin.Line > 0)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", finding.Origin.Line);
            json.WriteNumber("startColumn", Math.Max(1, finding.Origin.Column));
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject("properties");
        json.WriteString("confidence", finding.Confidence.ToString().ToLowerInvariant());
        json.WriteString("citation", finding.Citation);
        if (finding.Lot is not null)
        {
            json.WriteString("lot", finding.Lot);
        }

        if (finding.JustifiedBy is not null)
        {
            json.WriteBoolean("justified", value: true);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string UriOf(string path) => Path.IsPathRooted(path)
        ? new Uri(path).AbsoluteUri
        : string.Join('/', path.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
