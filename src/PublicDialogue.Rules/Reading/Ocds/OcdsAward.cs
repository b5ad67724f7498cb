using System;
using System.Collections.Generic;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Reading.Ocds;

/// <summary>Reads the award criteria of the EU profile and their weights. OCDS itself has one word for all of them, which weighs nothing.</summary>
internal static class OcdsAward
{
    // The words of the profile; the codes of eForms are met beside them.
    private static readonly Dictionary<string, (FactUnit Unit, bool IsExact)> Names = new(StringComparer.Ordinal)
    {
        ["percentageExact"] = (FactUnit.Percent, true),
        ["percentageRangeMiddle"] = (FactUnit.Percent, false),
        ["decimalExact"] = (FactUnit.Share, true),
        ["decimalRangeMiddle"] = (FactUnit.Share, false),
        ["pointsExact"] = (FactUnit.Points, true),
        ["pointsRangeMiddle"] = (FactUnit.Points, false),
        ["order"] = (FactUnit.Order, true),
    };

    /// <summary>Reads them; without any, they may stand in the procurement documents.</summary>
    public static void Read(JsonValue? award, NoticePart part)
    {
        if (award?["criteria"] is not { Items.Count: > 0 } criteria)
        {
            return;
        }

        part.Known(FactKeys.AwardCriteria, criteria.Items.Count, criteria);
        foreach (var criterion in criteria.Items)
        {
            var own = part.Begin(TenderFactKind.AwardCriteria);
            Words(criterion["name"], own);
            Words(criterion["description"], own);
            foreach (var number in criterion["numbers"]?.Items ?? [])
            {
                if (number["weight"] is { } kind && number["number"] is { } weight)
                {
                    Weight(kind.Text, weight, own);
                }
                else if (number["threshold"]?.Text is "minimumScore" or "min-score")
                {
                    own.Read(AwardFacts.AwardThreshold, number["number"], FactUnit.Points);
                }
            }

            part.Add(own);
        }
    }

    private static void Words(JsonValue? text, NoticePart criterion)
    {
        if (text is { Kind: JsonKind.Text })
        {
            criterion.Word(text, TenderFactKind.AwardCriteria);
        }
    }

    private static void Weight(string code, JsonValue number, NoticePart part)
    {
        var named = Names.TryGetValue(code, out var known) ? known : WeightCodes.Find(code);
        if (named is { } kind && RawValue.Number(number.Text, FactUnit.Own) is decimal and >= 0 and var weight)
        {
            part.Known(FactKeys.AwardWeight, new(weight, kind.Unit, kind.IsExact), number);
        }
        else
        {
            part.Unknown(FactKeys.AwardWeight, number.Text == "-1" ? UnknownReason.Withheld : UnknownReason.Unreadable, number);
        }
    }
}
