using System;
using System.Globalization;
using System.Linq;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Tests.Reading;

/// <summary>Writes a fact on one line, to compare with what an eye read in the XML.</summary>
internal static class Said
{
    /// <summary>Writes the n-th part's statement of a fact: state or value, and where it stands.</summary>
    public static string Of(TenderFacts facts, FactKey key, int nth = 0)
    {
        var scope = facts.Stating(key.Kind).ElementAtOrDefault(nth);
        if (scope is null)
        {
            return "not stated";
        }

        var entry = scope.Part.Facts.First(fact => fact.Key == key);
        string what = entry.State switch
        {
            FactState.Known => string.Create(CultureInfo.InvariantCulture, $"{entry.Value}"),
            FactState.Absent => "none",
            _ => entry.Why.ToString(),
        };
        return string.Create(CultureInfo.InvariantCulture, $"{(scope.Lot ?? scope.Group)?.Part.Id ?? "-"} {what} @{entry.Origin!.Line},{entry.Origin.Column}");
    }

    /// <summary>Writes the weights of a lot.</summary>
    public static string Weights(TenderFacts facts, string? lot) => string.Join("; ", facts.Scopes
        .Where(scope => scope.Part.Role == TenderFactKind.AwardCriteria && string.Equals((scope.Lot ?? scope.Group)?.Part.Id, lot, StringComparison.Ordinal))
        .Select(scope => scope.Own(FactKeys.AwardWeight))
        .Select(weight => weight.TryGet(out var known)
            ? string.Create(CultureInfo.InvariantCulture, $"{known.Number} {known.Unit}{(known.IsExact ? "" : " about")}")
            : weight.Why.ToString()));
}
