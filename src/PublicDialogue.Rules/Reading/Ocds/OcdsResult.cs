using System;
using System.Collections.Generic;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Reading.Ocds;

/// <summary>How many tenders came in (BT-759), for the whole and lot by lot, and the most that the framework of a lot may be bought for (BT-709).</summary>
internal sealed class OcdsResult
{
    private const string Whole = "";

    private readonly Dictionary<string, JsonValue> received = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JsonValue> maxima = new(StringComparer.Ordinal);

    /// <summary>Initializes a new instance of the <see cref="OcdsResult"/> class.</summary>
    /// <param name="release">The release.</param>
    /// <param name="isCall">Whether it is still open, so that no tender can have been counted.</param>
    public OcdsResult(JsonValue release, bool isCall)
    {
        foreach (var statistic in release["bids"]?["statistics"]?.Items ?? [])
        {
            if (statistic["measure"]?.Text == "bids" && statistic["value"] is { } number)
            {
                Put(statistic["relatedLots"]?.Items ?? [], statistic["relatedLot"], number);
            }
        }

        foreach (var award in release["awards"]?.Items ?? [])
        {
            if (award["maximumValue"] is { } most && award["relatedLots"] is { Items.Count: 1 } lots && !maxima.ContainsKey(lots.Items[0].Text))
            {
                maxima.Add(lots.Items[0].Text, most);
            }
        }

        if (!isCall && release["tender"]?["numberOfTenderers"] is { } tenderers && !received.ContainsKey(Whole))
        {
            received.Add(Whole, tenderers);
        }
    }

    /// <summary>Reads what there is for a lot, or for the whole where there is no identifier.</summary>
    public void Read(string? lot, NoticePart part)
    {
        part.Read(ContractFacts.TendersReceived, received.TryGetValue(lot ?? Whole, out var number) ? number : null);
        if (lot is not null && maxima.TryGetValue(lot, out var most))
        {
            part.ReadAmount(ContractFacts.FrameworkMaximumValue, most["amount"], most["currency"]?.Text);
        }
    }

    private void Put(IReadOnlyList<JsonValue> lots, JsonValue? lot, JsonValue number)
    {
        // One number for several lots is none of theirs.
        string id = lots.Count == 1 ? lots[0].Text : lots.Count > 1 ? " " : lot?.Text ?? Whole;
        received[id] = number;
    }
}
