using System;
using System.Collections.Generic;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Reading.Markup;

namespace PublicDialogue.Rules.Reading.Eforms;

/// <summary>How many tenders came in for each lot (BT-759), and the most that frameworks may be bought for (BT-118, BT-156, BT-709), in an award notice.</summary>
internal sealed class EformsResult
{
    private readonly Dictionary<string, NoticeElement> statistics = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NoticeElement> maxima = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NoticeElement> groupMaxima = new(StringComparer.Ordinal);
    private readonly NoticeElement? whole;

    /// <summary>Initializes a new instance of the <see cref="EformsResult"/> class.</summary>
    /// <param name="result">The notice's result; null where it has none.</param>
    public EformsResult(NoticeElement? result)
    {
        whole = result?["OverallMaximumFrameworkContractsAmount"];
        foreach (var lot in result?.All("LotResult") ?? [])
        {
            string id = lot["TenderLot"]?["ID"]?.Text ?? "";
            Keep(maxima, id, lot["FrameworkAgreementValues"]?["MaximumValueAmount"]);
            foreach (var statistic in lot.All("ReceivedSubmissionsStatistics"))
            {
                // A code that is withheld may be any: no number then says that it is that of the tenders.
                if (statistic["StatisticsCode"]?.Text == "tenders")
                {
                    Keep(statistics, id, statistic);
                }
            }
        }

        foreach (var group in result?.All("GroupFramework") ?? [])
        {
            Keep(groupMaxima, group["TenderLot"]?["ID"]?.Text ?? "", group["GroupFrameworkMaximumValueAmount"]);
        }
    }

    /// <summary>Reads what there is for the whole.</summary>
    public void ReadWhole(NoticePart tender) => Maximum(whole, tender);

    /// <summary>Reads what there is for a lot.</summary>
    public void Read(string lot, NoticePart part)
    {
        if (statistics.TryGetValue(lot, out var statistic) && statistic["StatisticsNumeric"] is { } number)
        {
            part.Read(ContractFacts.TendersReceived, number, statistic["FieldsPrivacy"] is null ? number.Text : "unpublished");
        }

        Maximum(maxima.TryGetValue(lot, out var most) ? most : null, part);
    }

    /// <summary>Reads what there is for a group of lots.</summary>
    public void ReadGroup(string group, NoticePart part) => Maximum(groupMaxima.TryGetValue(group, out var most) ? most : null, part);

    private static void Keep(Dictionary<string, NoticeElement> all, string id, NoticeElement? found)
    {
        if (found is not null && !all.ContainsKey(id))
        {
            all.Add(id, found);
        }
    }

    private static void Maximum(NoticeElement? most, NoticePart part) =>
        part.ReadAmount(ContractFacts.FrameworkMaximumValue, most, most?.Attribute("currencyID"));
}
