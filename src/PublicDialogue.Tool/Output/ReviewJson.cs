using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using PublicDialogue.Rules;
using PublicDialogue.Tool.Review;

namespace PublicDialogue.Tool.Output;

/// <summary>Writes a review as one JSON document, <c>publicdialogue/review/1</c>.</summary>
/// <remarks>Members on silences and the baseline are there only where there is something to say of them.</remarks>
internal static class ReviewJson
{
    public static void Write(ReviewResult result, CultureInfo language, TextWriter output) => JsonOutput.Write(output, json =>
    {
        json.WriteString("schema", "publicdialogue/review/1");
        json.WriteArray("documents", result.Documents, document => json.WriteObject(() => Write(document, language, json)));
        json.WriteObject("summary", () => WriteSummary(result, json));
        if (result.Baseline is { } baseline)
        {
            json.WriteObject("baseline", () =>
            {
                json.WriteString("path", baseline);
                json.WriteNumber("accepted", result.Accepted);
                json.WriteArray("stale", result.Stale, entry => json.WriteObject(() =>
                {
                    json.WriteString("document", entry.Document);
                    json.WriteString("rule", entry.Rule);
                    json.WriteString("lot", entry.Lot);
                    json.WriteString("about", entry.About);
                    json.WriteString("fingerprint", entry.Fingerprint);
                    json.WriteNumber("count", entry.Count);
                }));
            });
        }
    });

    private static void WriteSummary(ReviewResult result, Utf8JsonWriter json)
    {
        json.WriteNumber("documents", result.Documents.Count);
        json.WriteNumber("errors", result.Errors);
        json.WriteNumber("warnings", result.Warnings);
        json.WriteNumber("infos", result.Infos);
        json.WriteNumber("unreadable", result.Unreadable);
        if (result.Silenced > 0)
        {
            json.WriteNumber("silenced", result.Silenced);
        }

        if (result.Baseline is not null)
        {
            json.WriteNumber("accepted", result.Accepted);
            json.WriteNumber("stale", result.Stale.Sum(entry => entry.Count));
        }
    }

    private static void Write(ReviewedDocument reviewed, CultureInfo language, Utf8JsonWriter json)
    {
        var document = reviewed.Document;
        json.WriteString("path", document.Path);
        json.WriteString("kind", document.Kind.ToString().ToLowerInvariant());
        json.WriteString("language", document.Language);
        json.WriteString("jurisdiction", document.Error is null ? reviewed.Jurisdiction.Code() : null);
        json.WriteString("error", document.Error is null ? null : ReviewText.Unreadable(document, language));
        json.WriteArray("findings", reviewed.Findings, finding => json.WriteObject(() => Write(finding, language, json)));
        json.WriteArray("notAssessable", reviewed.NotAssessable, gap => json.WriteObject(() =>
        {
            json.WriteString("rule", gap.RuleId);
            json.WriteString("reason", gap.Reason(language));
        }));
        if (reviewed.Silenced.Count > 0)
        {
            json.WriteArray("silenced", reviewed.Silenced, finding => json.WriteObject(() =>
            {
                Write(finding, language, json);
                json.WriteString("reason", finding.SilencedBy!.Reason);
            }));
        }

        if (reviewed.Accepted.Count > 0)
        {
            json.WriteArray("accepted", reviewed.Accepted, finding => json.WriteObject(() => Write(finding, language, json)));
        }

        if (reviewed.Idle.Count > 0)
        {
            json.WriteArray("unusedSilences", reviewed.Idle, idle => json.WriteObject(() =>
            {
                json.WriteString("rule", idle.Silence.RuleId);
                json.WriteString("why", JsonNamingPolicy.CamelCase.ConvertName(idle.Why.ToString()));
                json.WriteString("message", idle.Message(language));
                json.WriteNumber("line", idle.Silence.Origin.Line);
                json.WriteNumber("column", idle.Silence.Origin.Column);
            }));
        }
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
