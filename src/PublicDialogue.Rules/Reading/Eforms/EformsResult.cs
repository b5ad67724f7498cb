using System;
using System.Collections.Generic;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Reading.Markup;

namespace PublicDialogue.Rules.Reading.Eforms;

/// <summary>How many tenders came in for each lot (BT-759), in the result of an award notice.</summary>
internal sealed class EformsResult
{
    private readonly Dictionary<string, NoticeElement> statistics = new(StringComparer.Ordinal);

    /// <summary>Initializes a new instance of the <see cref="EformsResult"/> class.</summary>
    /// <param name="result">The notice's result; null where it has none.</param>
    public EformsResult(NoticeElement? result)
    {
        foreach (var lot in result?.All("LotResult") ?? [])
        {
            string id = lot["TenderLot"]?["ID"]?.Text ?? "";
            foreach (var statistic in lot.All("ReceivedSubmissionsStatistics"))
            {
                // A code that is withheld may be any: no number then says that it is that of the tenders.
                if (statistic["StatisticsCode"]?.Text == "tenders" && !statistics.ContainsKey(id))
                {
                    statistics.Add(id, statistic);
                }
            }
        }
    }

    /// <summary>Reads the number for a lot.</summary>
    public void Read(string lot, NoticePart part)
    {
        if (statistics.TryGetValue(lot, out var statistic) && statistic["StatisticsNumeric"] is { } number)
        {
            part.Read(ContractFacts.TendersReceived, number, statistic["FieldsPrivacy"] is null ? number.Text : "unpublished");
        }
    }
}
