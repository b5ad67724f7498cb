using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Reading.Markup;

namespace PublicDialogue.Rules.Reading.Eforms;

/// <summary>Reads how many candidates are invited (BT-50, BT-51, BT-661).</summary>
internal static class EformsShortlist
{
    // "0 candidates" stands in forms that must not be empty.
    private const decimal FewestCandidates = 1;

    /// <summary>Reads it. Old notices say that there is no limit by an indicator, and have numbers beside it that mean nothing.</summary>
    public static void Read(NoticeElement? process, NoticePart lot)
    {
        if (process?["EconomicOperatorShortList"] is not { } list)
        {
            return;
        }

        var least = list["MinimumQuantity"];
        var most = list["MaximumQuantity"];
        bool isUnlimited = list["LimitationDescription"]?.Text == "false";
        if (least is null && most is null && !isUnlimited)
        {
            return;
        }

        var shortlist = lot.Begin(TenderFactKind.Shortlist);
        if (isUnlimited)
        {
            shortlist.Absent(ParticipationFacts.ShortlistMaximum, list);
        }

        Number(ParticipationFacts.ShortlistMinimum, least, shortlist);
        Number(ParticipationFacts.ShortlistMaximum, most, shortlist);
        if (least is null)
        {
            shortlist.Unknown(ParticipationFacts.ShortlistMinimum, UnknownReason.NotStated, list);
        }

        lot.Known(ParticipationFacts.Shortlist, 1, list);
        lot.Add(shortlist);
    }

    private static void Number(FactKey<decimal> key, NoticeElement? number, NoticePart shortlist)
    {
        if (number is not null && RawValue.Number(number.Text, FactUnit.Own) is decimal and >= 0 and < FewestCandidates)
        {
            shortlist.Unknown(key, UnknownReason.Unreadable, number);
        }
        else
        {
            shortlist.Read(key, number);
        }
    }
}
