using System.Collections.Generic;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Reading.Markup;

namespace PublicDialogue.Rules.Reading.Ted;

/// <summary>Reads one description of an object, section II.2: a lot, or the whole where there are none.</summary>
internal static class TedLot
{
    /// <summary>Reads a lot.</summary>
    /// <param name="lot">The description.</param>
    /// <param name="framework">What the form says of a framework agreement, which is said once for all lots.</param>
    /// <param name="result">How many tenders came in.</param>
    /// <param name="kind">What the form is for.</param>
    /// <param name="isCompetition">Whether its words ask for something still.</param>
    /// <param name="tender">The part around it.</param>
    /// <param name="described">The descriptions that were read, and now this lot's too.</param>
    public static NoticePart Read(NoticeElement lot, TedFramework framework, TedResult result, TedForm kind, bool isCompetition, NoticePart tender, HashSet<string> described)
    {
        var part = tender.Begin(TenderFactKind.Lots, lot["LOT_NO"]?.Text is { Length: > 0 } number ? number : null);
        Value(FactKeys.EstimatedValue, lot["VAL_OBJECT"], part);
        framework.Read(lot, part);
        result.Read(part.Id, part);
        Shortlist(lot, kind, part);

        TedAward.Read(lot, part);
        if (isCompetition)
        {
            Describe(lot["SHORT_DESCR"], part, described);
        }

        return part;
    }

    /// <summary>Reads a value. The estimate for a framework agreement is its estimated maximum too, by the words of the form.</summary>
    public static void Value(FactKey<Amount> key, NoticeElement? amount, NoticePart part)
    {
        if (amount?.Attribute("PUBLICATION") == "NO")
        {
            part.Unknown(key, UnknownReason.Withheld, amount);
            return;
        }

        part.ReadAmount(key, amount, amount?.Attribute("CURRENCY"));
    }

    /// <summary>Reads a description, paragraph by paragraph, once where lots and tender repeat each other.</summary>
    public static void Describe(NoticeElement? description, NoticePart part, HashSet<string> described)
    {
        foreach (var (first, text) in TedText.Together(description?.All("P") ?? []))
        {
            if (described.Add(text))
            {
                part.Word(first, text);
            }
        }
    }

    // "Envisaged number" is the number that will be invited: the least and the most at once.
    private static void Shortlist(NoticeElement lot, TedForm kind, NoticePart part)
    {
        var both = lot["NB_ENVISAGED_CANDIDATE"];
        var least = both ?? lot["NB_MIN_LIMIT_CANDIDATE"];
        var most = both ?? lot["NB_MAX_LIMIT_CANDIDATE"];
        if ((least ?? most) is not { } place)
        {
            return;
        }

        var shortlist = part.Begin(TenderFactKind.Shortlist);
        shortlist.Read(ParticipationFacts.ShortlistMinimum, least);
        shortlist.Read(ParticipationFacts.ShortlistMaximum, most);
        if (least is null)
        {
            shortlist.Unknown(ParticipationFacts.ShortlistMinimum, UnknownReason.NotStated, place);
        }

        if (lot["CRITERIA_CANDIDATE"] is { } rule)
        {
            shortlist.Read(ParticipationFacts.ShortlistRule, rule, TedText.Of(rule));
            foreach (var (first, text) in TedText.Together(rule["P"] is null ? [rule] : rule.All("P")))
            {
                shortlist.Word(first, text, TenderFactKind.Shortlist);
            }
        }
        else if (kind.IsContractNotice)
        {
            // Article 65(2): the criteria stand in the contract notice, and the form has a field for them.
            shortlist.Absent(ParticipationFacts.ShortlistRule, place);
        }

        part.Known(ParticipationFacts.Shortlist, 1, place);
        part.Add(shortlist);
    }
}
