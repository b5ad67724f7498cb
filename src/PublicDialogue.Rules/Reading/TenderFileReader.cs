using System;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Wording;

namespace PublicDialogue.Rules.Reading;

/// <summary>Reads <c>*.tender.json</c>, what a serialised tender looks like. What is missing is unknown; null and empty are absent.</summary>
internal static class TenderFileReader
{
    private const string Schema = "publicdialogue/tender/1";

    /// <summary>Says whether a file is ours by its name or its schema, whatever else it holds.</summary>
    public static bool Claims(string path, JsonValue root) => IsNamed(path) || root["schema"]?.Text == Schema;

    /// <summary>Reads a tender.</summary>
    /// <param name="document">The file.</param>
    /// <param name="tender">What it holds.</param>
    public static TenderDocument Read(TenderDocument document, JsonValue tender)
    {
        var schema = tender["schema"];
        bool isNamed = IsNamed(document.Path);
        if (tender.Kind != JsonKind.Object || (schema?.Text != Schema && (schema is not null || !isNamed)))
        {
            return document with
            {
                Kind = isNamed ? DocumentKind.Tender : DocumentKind.Unknown,
                Error = new(isNamed ? DocumentFault.OtherSchema : DocumentFault.OtherJson, (schema ?? tender).Line, (schema ?? tender).Column)
                {
                    About = Schema,
                    IsOtherKind = !isNamed,
                },
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

    private static bool IsNamed(string path) => path.EndsWith(".tender.json", StringComparison.OrdinalIgnoreCase);
}
