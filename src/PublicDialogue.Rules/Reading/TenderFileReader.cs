using System;
using System.Globalization;
using System.IO;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Wording;

namespace PublicDialogue.Rules.Reading;

/// <summary>Reads <c>*.tender.json</c>, what a serialised tender looks like. What is missing is unknown; null and empty are absent.</summary>
internal static class TenderFileReader
{
    private const string Schema = "publicdialogue/tender/1";

    public static TenderDocument Read(string path, TextReader reader, ReadingLimits limits)
    {
        var document = new TenderDocument(path, DocumentKind.Tender);
        try
        {
            string? text = BoundedText.Read(reader, limits);
            return text is null
                ? document with { Error = new(string.Format(CultureInfo.InvariantCulture, "is longer than {0:N0} characters; split it", limits.MostCharacters)) }
                : Read(document, new JsonParser(text, limits).Parse());
        }
        catch (JsonError wrong)
        {
            return document with { Error = wrong.Error };
        }
        catch (IOException unreadable)
        {
            return document with { Error = new("cannot be read: " + unreadable.Message.TrimEnd('.')) };
        }
    }

    private static TenderDocument Read(TenderDocument document, JsonValue tender)
    {
        var schema = tender["schema"];
        bool isNamed = document.Path.EndsWith(".tender.json", StringComparison.OrdinalIgnoreCase);
        if (tender.Kind != JsonKind.Object || (schema?.Text != Schema && (schema is not null || !isNamed)))
        {
            return document with
            {
                Kind = isNamed ? DocumentKind.Tender : DocumentKind.Unknown,
                Error = new($"is not a tender: it needs \"schema\": \"{Schema}\"", (schema ?? tender).Line, (schema ?? tender).Column) { IsOtherKind = !isNamed },
            };
        }

        var part = new TenderFileParts(document.Path).Part("tender", tender, null);
        var facts = new TenderFacts(part);
        return document with
        {
            Facts = facts,
            Jurisdiction = facts.Tender.Own(FactKeys.Jurisdiction).TryGet(out var stated) ? stated : null,
            Language = facts.Tender.Own(FactKeys.Language).TryGet(out string? language) ? TextLanguage.Parse(language) : null,
        };
    }
}
