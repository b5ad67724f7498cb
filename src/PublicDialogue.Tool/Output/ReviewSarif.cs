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
    private const string Home = "https://github.com/publicdialogue/publicdialogue";

    public static void Write(ReviewResult result, CultureInfo language, TextWriter output) => JsonOutput.Write(output, json =>
    {
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteArray("runs", [result], _ => json.WriteObject(() =>
        {
            json.WriteObject("tool", () => json.WriteObject("driver", () => WriteDriver(json, language)));
            json.WriteArray("invocations", [result], _ => json.WriteObject(() =>
            {
                json.WriteBoolean("executionSuccessful", value: true);
                WriteUnreadable(result, json);
            }));
            json.WriteArray("results", result.Documents.SelectMany(document => document.Findings), finding =>
                json.WriteObject(() => Write(finding, language, json)));
            json.WriteString("columnKind", "utf16CodeUnits");
        }));
    });

    private static void WriteDriver(Utf8JsonWriter json, CultureInfo language)
    {
        json.WriteString("name", "PublicDialogue");
        json.WriteString("semanticVersion", typeof(RuleBook).Assembly.GetName().Version!.ToString(3));
        json.WriteString("informationUri", Home);
        json.WriteString("language", language.TwoLetterISOLanguageName);
        json.WriteArray("rules", RuleBook.Rules, rule => json.WriteObject(() =>
        {
            string citation = rule.Citation(default);
            json.WriteString("id", rule.Id);
            json.WriteString("name", rule.GetType().Name);
            WriteText(json, "shortDescription", rule.Title(language));
            WriteText(json, "fullDescription", citation.Length > 0 ? $"{rule.Title(language)} ({citation})" : rule.Title(language));
            json.WriteString("helpUri", $"{Home}/blob/main/analyzers/docs/{rule.Id}.md");
            json.WriteObject("defaultConfiguration", () => json.WriteString("level", Level(rule.Severity)));
        }));
    }

    private static void WriteUnreadable(ReviewResult result, Utf8JsonWriter json) => json.WriteArray(
        "toolExecutionNotifications",
        result.Documents.Where(document => document.Document.Error is not null),
        document => json.WriteObject(() =>
        {
            json.WriteString("level", "error");
            WriteText(json, "message", ReviewText.Unreadable(document.Document));
        }));

    private static void Write(ReviewedFinding reviewed, CultureInfo language, Utf8JsonWriter json)
    {
        var finding = reviewed.Finding;
        json.WriteString("ruleId", finding.RuleId);
        json.WriteNumber("ruleIndex", RuleBook.Rules.TakeWhile(rule => rule.Id != finding.RuleId).Count());
        json.WriteString("level", Level(reviewed.Severity));
        WriteText(json, "message", finding.Message(language));
        json.WriteArray("locations", [finding.Origin], origin => json.WriteObject(() => json.WriteObject("physicalLocation", () =>
        {
            json.WriteObject("artifactLocation", () => json.WriteString("uri", UriOf(origin.Path)));
            if (origin.Line > 0)
            {
                json.WriteObject("region", () =>
                {
                    json.WriteNumber("startLine", origin.Line);
                    json.WriteNumber("startColumn", Math.Max(1, origin.Column));
                });
            }
        })));
        json.WriteObject("properties", () =>
        {
            json.WriteString("confidence", finding.Confidence.ToString().ToLowerInvariant());
            json.WriteString("citation", finding.Citation);
            json.WriteString("lot", finding.Lot);
            json.WriteBoolean("justified", finding.IsExcused);
        });
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text) => json.WriteObject(name, () => json.WriteString("text", text));

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
