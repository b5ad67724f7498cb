using System;
using System.Globalization;
using System.Linq;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Wording;
using PublicDialogue.Rules.Wording.Demands;

namespace PublicDialogue.Rules.Tests.Wording.Demands;

/// <summary>What a text demands of one kind, parted by bars.</summary>
internal static class Asked
{
    public static string Of(FactKey key, string text, string? language) => string.Join('|', DemandReader.Read(ReadText.Of(text, language))
        .Where(row => row.Demand.Key == key)
        .Select(row => key.Read(row.Demand.Value, row.Demand.Unit, null).Value switch
        {
            Amount amount => string.Create(CultureInfo.InvariantCulture, $"{amount.Value:0.##} {amount.Currency}").TrimEnd(),
            { } value => Convert.ToString(value, CultureInfo.InvariantCulture),
            _ => "?",
        }));
}
