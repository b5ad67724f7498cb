using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Silences;
using PublicDialogue.Tool.Review;
using PublicDialogue.Tool.Texts;

namespace PublicDialogue.Tool.Output;

/// <summary>Writes a review as SARIF 2.1.0 (OASIS), which code hosts and pipelines show beside the lines.</summary>
internal static class ReviewSarif
{
    public static void Write(ReviewResult result, CultureInfo language, TextWriter output) => JsonOutput.Write(output, json =>
    {
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteArray("runs", [result], _ => json.WriteObject(() =>
        {
            json.WriteObject("tool", () => json.WriteObject("driver", () => WriteDriver(json, language)));
            json.WriteArray("invocations", [result], _ => json.WriteObject(() => WriteInvocation(result, language, json)));
            json.WriteString("language", language.TwoLetterISOLanguageName);
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (var document in result.Documents)
            {
                WriteResults(document, result.Baseline, language, json);
            }

            json.WriteEndArray();
        }));
    });

    private static void WriteDriver(Utf8JsonWriter json, CultureInfo language)
    {
        json.WriteString("name", "PublicDialogue");
        json.WriteString("semanticVersion", typeof(RuleBook).Assembly.GetName().Version!.ToString(3));
        json.WriteString("informationUri", SarifRules.Home);
        json.WriteString("language", language.TwoLetterISOLanguageName);
        SarifRules.Write(json, language);
    }

    // A file that cannot be read, what could not be assessed and a line of the configuration that cannot be used are no results, but must not be passed over either.
    private static void WriteInvocation(ReviewResult result, CultureInfo language, Utf8JsonWriter json)
    {
        void Write(string level, string text, string? path = null) => json.WriteObject(() =>
        {
            json.WriteString("level", level);
            SarifRules.WriteText(json, "message", text);
            json.WriteArray("locations", path is null ? (string[])[] : [path], file => json.WriteObject(() => json.WriteObject(
                "physicalLocation", () => json.WriteObject("artifactLocation", () => json.WriteString("uri", UriOf(file))))));
        });
        json.WriteBoolean("executionSuccessful", value: true);
        json.WriteStartArray("toolExecutionNotifications");
        foreach (var document in result.Documents.Where(document => document.Document.Error is not null))
        {
            Write("error", ReviewText.Unreadable(document.Document, language));
        }

        foreach (var document in result.Documents)
        {
            foreach (string? gaps in (string?[])[Gaps.Words([document], language), Gaps.Of(document, language)])
            {
                if (gaps is not null)
                {
                    Write("note", gaps + ".", document.File);
                }
            }
        }

        foreach (var entry in result.Stale)
        {
            Write("note", string.Format(language, ToolTexts.Get("Baseline_Stale", language), entry));
        }

        json.WriteEndArray();
        json.WriteArray("toolConfigurationNotifications", result.Faults, fault => Write("warning", fault.ToString()));
    }

    private static void WriteResults(ReviewedDocument document, string? baseline, CultureInfo language, Utf8JsonWriter json)
    {
        foreach (var finding in document.Findings)
        {
            Write(finding, baseline is null ? null : "new", [], language, json);
        }

        foreach (var finding in document.Accepted)
        {
            Write(finding, "unchanged", [("external", baseline!)], language, json);
        }

        foreach (var finding in document.Silenced)
        {
            Write(finding, null, [("inSource", finding.SilencedBy!.Reason)], language, json);
        }

        foreach (var idle in document.Idle)
        {
            Write(idle, language, json);
        }
    }

    private static void Write(
        ReviewedFinding reviewed, string? state, IReadOnlyList<(string Kind, string Why)> suppressions, CultureInfo language, Utf8JsonWriter json) => json.WriteObject(() =>
    {
        var finding = reviewed.Finding;
        Begin(json, finding.RuleId, SarifRules.Level(reviewed.Severity), finding.Message(language), finding.Origin, reviewed.End);
        json.WriteObject("partialFingerprints", () => json.WriteString("publicdialogueFinding/v1", reviewed.Fingerprint));
        if (state is not null)
        {
            json.WriteString("baselineState", state);
        }

        json.WriteArray("suppressions", suppressions, row => json.WriteObject(() =>
        {
            json.WriteString("kind", row.Kind);
            json.WriteString("status", "accepted");
            json.WriteString("justification", row.Why);
        }));
        if (reviewed.Fix is { } fix)
        {
            json.WriteArray("fixes", [fix], _ => json.WriteObject(() => WriteFix(fix, finding.Origin.Path, language, json)));
        }

        json.WriteObject("properties", () =>
        {
            json.WriteString("confidence", finding.Confidence.ToString().ToLowerInvariant());
            json.WriteString("citation", finding.Citation);
            json.WriteString("lot", finding.Lot);
            json.WriteString("quote", finding.Quote);
            json.WriteBoolean("justified", finding.IsExcused);
        });
    });

    private static void Write(IdleSilence idle, CultureInfo language, Utf8JsonWriter json) => json.WriteObject(() =>
    {
        Begin(json, SarifRules.IdleSilence, "note", idle.Message(language), idle.Silence.Origin, null);
        json.WriteArray<string>("suppressions", [], json.WriteStringValue);
    });

    private static void Begin(Utf8JsonWriter json, string rule, string level, string message, Origin origin, (int Line, int Column)? end)
    {
        json.WriteString("ruleId", rule);
        json.WriteNumber("ruleIndex", SarifRules.IndexOf(rule));
        json.WriteString("level", level);
        SarifRules.WriteText(json, "message", message + ".");
        json.WriteArray("locations", [origin], _ => json.WriteObject(() => json.WriteObject("physicalLocation", () =>
        {
            json.WriteObject("artifactLocation", () => json.WriteString("uri", UriOf(origin.Path)));
            if (origin.Line > 0)
            {
                json.WriteObject("region", () => WriteRegion(json, (origin.Line, Math.Max(1, origin.Column)), end));
            }
        })));
    }

    private static void WriteFix(ExactFix fix, string path, CultureInfo language, Utf8JsonWriter json)
    {
        SarifRules.WriteText(json, "description", string.Format(language, ToolTexts.Get("Fix_Use", language), fix.Text.Trim()));
        json.WriteArray("artifactChanges", [fix], _ => json.WriteObject(() =>
        {
            json.WriteObject("artifactLocation", () => json.WriteString("uri", UriOf(path)));
            json.WriteArray("replacements", [fix], _ => json.WriteObject(() =>
            {
                json.WriteObject("deletedRegion", () => WriteRegion(json, fix.From, fix.To));
                SarifRules.WriteText(json, "insertedContent", fix.Text);
            }));
        }));
    }

    private static void WriteRegion(Utf8JsonWriter json, (int Line, int Column) from, (int Line, int Column)? to)
    {
        json.WriteNumber("startLine", from.Line);
        json.WriteNumber("startColumn", from.Column);
        if (to is { } end)
        {
            json.WriteNumber("endLine", end.Line);
            json.WriteNumber("endColumn", end.Column);
        }
    }

    // Without the "./" before it, as code hosts name the files of a repository.
    private static string UriOf(string path) => Path.IsPathRooted(path)
        ? new Uri(path).AbsoluteUri
        : string.Join('/', path.Replace('\\', '/').Split('/').Where(part => part != ".").Select(Uri.EscapeDataString));
}
