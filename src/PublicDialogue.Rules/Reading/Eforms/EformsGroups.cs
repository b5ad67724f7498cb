using System;
using System.Collections.Generic;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Reading.Markup;

namespace PublicDialogue.Rules.Reading.Eforms;

/// <summary>The groups of lots that one tender can be for (BT-330, BT-1375), and what a notice says of each as a whole.</summary>
internal sealed class EformsGroups
{
    private readonly EformsNotice notice;
    private readonly Dictionary<string, List<NoticeElement>> groupsOfLots = new(StringComparer.Ordinal);

    /// <summary>Initializes a new instance of the <see cref="EformsGroups"/> class.</summary>
    /// <param name="notice">What kind of notice it is.</param>
    /// <param name="distribution">How lots are distributed, on which the groups stand; null where nothing is said of it.</param>
    public EformsGroups(EformsNotice notice, NoticeElement? distribution)
    {
        this.notice = notice;
        var seen = new HashSet<(string Group, string Lot)>();
        foreach (var group in distribution?.All("LotsGroup") ?? [])
        {
            foreach (var reference in group.All("ProcurementProjectLotReference"))
            {
                if (group["LotsGroupID"] is { Text.Length: > 0 } name && reference["ID"]?.Text is { } lot && seen.Add((name.Text, lot)))
                {
                    Of(lot).Add(name);
                }
            }
        }
    }

    /// <summary>Reads which groups a lot stands in.</summary>
    public void Read(string? lot, NoticePart part)
    {
        foreach (var name in lot is not null && groupsOfLots.TryGetValue(lot, out var names) ? names : [])
        {
            part.Read(ContractFacts.LotGroup, name);
        }
    }

    /// <summary>Reads what is said of the groups: value, ceiling, criteria.</summary>
    public void Read(NoticePart tender, HashSet<string> described)
    {
        NoticeElement? first = null;
        int count = 0;
        foreach (var group in notice.Groups())
        {
            tender.Add(Group(group, tender, described));
            first ??= group;
            count++;
        }

        if (first is not null)
        {
            tender.Known(ContractFacts.LotGroups, count, first);
        }
    }

    private NoticePart Group(NoticeElement group, NoticePart tender, HashSet<string> described)
    {
        var id = group["ID"]!;
        var part = tender.Begin(TenderFactKind.LotGroups, id.Text);
        part.Read(ContractFacts.LotGroup, id);
        var project = group["ProcurementProject"];
        EformsLot.Value(project, part);

        // The most that may be bought out of one budget for several lots (BT-157); the estimate too, where there is no other.
        var maximum = group["TenderingProcess"]?["FrameworkAgreement"]?["EstimatedMaximumValueAmount"];
        part.ReadAmount(FactKeys.EstimatedValue, maximum, maximum?.Attribute("currencyID"));
        part.ReadAmount(ContractFacts.FrameworkMaximumValue, maximum, maximum?.Attribute("currencyID"));
        EformsFramework.Ceiling(project, part);
        notice.Result.ReadGroup(id.Text, part);
        var terms = group["TenderingTerms"];
        EformsAward.Read(terms?["AwardingTerms"], part);
        if (notice.IsCompetition)
        {
            EformsLot.Describe(project, part, described);
            EformsSelection.Read(terms, part);
        }

        return part;
    }

    private List<NoticeElement> Of(string lot)
    {
        if (!groupsOfLots.TryGetValue(lot, out var names))
        {
            groupsOfLots.Add(lot, names = []);
        }

        return names;
    }
}
