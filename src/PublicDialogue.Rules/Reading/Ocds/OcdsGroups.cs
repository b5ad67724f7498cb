using System;
using System.Collections.Generic;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Reading.Ocds;

/// <summary>The groups of lots that one tender can be for (BT-330, BT-1375), and what a release says of each as a whole.</summary>
internal sealed class OcdsGroups
{
    private readonly List<JsonValue> groups = [];
    private readonly Dictionary<string, List<JsonValue>> groupsOfLots = new(StringComparer.Ordinal);

    /// <summary>Initializes a new instance of the <see cref="OcdsGroups"/> class.</summary>
    /// <param name="list">The tender's groups; null where it has none. One without an identifier is none that anything could name.</param>
    public OcdsGroups(JsonValue? list)
    {
        var seen = new HashSet<(string Group, string Lot)>();
        foreach (var group in list?.Items ?? [])
        {
            if (group["id"] is not { Text.Length: > 0 } id)
            {
                continue;
            }

            groups.Add(group);
            foreach (var lot in group["relatedLots"]?.Items ?? [])
            {
                if (seen.Add((id.Text, lot.Text)))
                {
                    Of(lot.Text).Add(id);
                }
            }
        }
    }

    /// <summary>Reads which groups a lot stands in.</summary>
    public void Read(string? lot, NoticePart part)
    {
        foreach (var id in lot is not null && groupsOfLots.TryGetValue(lot, out var names) ? names : [])
        {
            part.Read(ContractFacts.LotGroup, id);
        }
    }

    /// <summary>Reads what is said of the groups: value, ceiling, criteria.</summary>
    public void Read(bool isCall, NoticePart tender, HashSet<string> described)
    {
        foreach (var group in groups)
        {
            tender.Add(Group(group, isCall, tender, described));
        }

        if (groups.Count > 0)
        {
            tender.Known(ContractFacts.LotGroups, groups.Count, groups[0]);
        }
    }

    private static NoticePart Group(JsonValue group, bool isCall, NoticePart tender, HashSet<string> described)
    {
        var part = tender.Begin(TenderFactKind.LotGroups, group["id"]!.Text);
        part.Read(ContractFacts.LotGroup, group["id"]);

        // The most for all lots together is the estimate too, where there is no other.
        var agreement = group["techniques"]?["frameworkAgreement"];
        foreach (var amount in new[] { group["value"], group["maximumValue"], agreement?["value"] })
        {
            part.ReadAmount(FactKeys.EstimatedValue, amount?["amount"], amount?["currency"]?.Text);
        }

        foreach (var amount in new[] { agreement?["value"], group["maximumValue"] })
        {
            part.ReadAmount(ContractFacts.FrameworkMaximumValue, amount?["amount"], amount?["currency"]?.Text);
        }

        OcdsAward.Read(group["awardCriteria"], part);
        if (isCall)
        {
            OcdsSelection.Read(group["selectionCriteria"], part);
            OcdsLot.Describe(group["description"], part, described);
        }

        return part;
    }

    private List<JsonValue> Of(string lot)
    {
        if (!groupsOfLots.TryGetValue(lot, out var names))
        {
            groupsOfLots.Add(lot, names = []);
        }

        return names;
    }
}
