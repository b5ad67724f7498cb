using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using PublicDialogue.Tendering;

namespace PublicDialogue.Interchange.Ocds;

/// <summary>The groups of lots of a tender: which lots are in each, and what is said of them as a whole.</summary>
internal static class LotGroupRelease
{
    public static void Write(Utf8JsonWriter writer, Tender tender)
    {
        var names = tender.LotGroups.Select(group => group.Id).Concat(tender.Lots.SelectMany(Names)).Distinct(StringComparer.Ordinal).ToList();
        if (names.Count > 0)
        {
            writer.List("lotGroups", names, (name, _) => writer.Item(() => Write(writer, name, tender)));
        }
    }

    private static void Write(Utf8JsonWriter writer, string name, Tender tender)
    {
        writer.WriteString("id", name);
        var lots = tender.Lots.Where(lot => Names(lot).Contains(name, StringComparer.Ordinal)).Select(lot => lot.Id).ToList();
        writer.List("relatedLots", lots, (lot, _) => writer.WriteStringValue(lot));
        if (tender.LotGroups.FirstOrDefault(group => string.Equals(group.Id, name, StringComparison.Ordinal)) is { } said)
        {
            writer.Amount("value", said.EstimatedValue);
            if (said.MaximumValue is { } most)
            {
                writer.Member("techniques", () => writer.Member("frameworkAgreement", () => writer.Amount("value", most)));
            }

            TenderTermsRelease.Criteria(writer, said.SelectionCriteria, said.AwardCriteria);
        }
    }

    private static IEnumerable<string> Names(Lot lot) => lot.Group is { } one ? lot.Groups.Prepend(one) : lot.Groups;
}
