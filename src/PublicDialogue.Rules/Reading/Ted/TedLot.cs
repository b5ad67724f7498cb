using System.Collections.Generic;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Reading.Markup;

namespace PublicDialogue.Rules.Reading.Ted;

/// <summary>Reads one description of an object, section II.2: a lot, or the whole where there are none.</summary>
internal static class TedLot
{
    /// <summary>Reads a lot.</summary>
    /// <param name="lot">The description.</param>
    /// <param name="framework">What the form says of a framework agreement, which is said once for all lots; null where it is none.</param>
    /// <param name="isCompetition">Whether its words ask for something still.</param>
    /// <param name="tender">The part around it.</param>
    /// <param name="described">The descriptions that were read, and now this lot's too.</param>
    public static NoticePart Read(NoticeElement lot, NoticeElement? framework, bool isCompetition, NoticePart tender, HashSet<string> described)
    {
        var part = tender.Begin(TenderFactKind.Lots, lot["LOT_NO"]?.Text is { Length: > 0 } number ? number : null);
        Value(lot["VAL_OBJECT"], part);
        if (framework is not null)
        {
            Framework(lot, framework, part);
        }

        TedAward.Read(lot, part);
        if (isCompetition)
        {
            Describe(lot["SHORT_DESCR"], part, described);
        }

        return part;
    }

    /// <summary>Reads an estimated value. That of a framework agreement is its estimated maximum, by the words of the form.</summary>
    public static void Value(NoticeElement? amount, NoticePart part)
    {
        if (amount?.Attribute("PUBLICATION") == "NO")
        {
            part.Unknown(FactKeys.EstimatedValue, UnknownReason.Withheld, amount);
            return;
        }

        part.ReadAmount(FactKeys.EstimatedValue, amount, amount?.Attribute("CURRENCY"));
    }

    /// <summary>Reads a description, paragraph by paragraph, once where lots and tender repeat each other.</summary>
    public static void Describe(NoticeElement? description, NoticePart part, HashSet<string> described)
    {
        foreach (var paragraph in description?.All("P") ?? [])
        {
            if (described.Add(paragraph.Text))
            {
                part.Word(paragraph);
            }
        }
    }

    // The reason is for the duration and for nothing else: they make a part of their own.
    private static void Framework(NoticeElement lot, NoticeElement framework, NoticePart part)
    {
        var own = part.Begin();
        if (lot["DURATION"] is { } duration && PlannedDuration.UnitOf(duration.Attribute("TYPE")) is { } unit)
        {
            own.Read(FactKeys.FrameworkDuration, duration, unit);
        }
        else if (lot["DATE_START"] is { } start && lot["DATE_END"] is { } end)
        {
            if (PlainDate.Parse(start.Text) is { } first && PlainDate.Parse(end.Text) is { } last && PlannedDuration.Between(first, last) is { } span)
            {
                own.Known(FactKeys.FrameworkDuration, span, end);
            }
            else
            {
                own.Unknown(FactKeys.FrameworkDuration, UnknownReason.Unreadable, end);
            }
        }
        else if ((lot["DATE_END"] ?? lot["DATE_START"]) is { } half)
        {
            own.Unknown(FactKeys.FrameworkDuration, UnknownReason.Elsewhere, half);
        }
        else if ((lot["INDEFINITE_DURATION"] ?? lot["QS"]?["INDEFINITE_DURATION"]) is { } endless)
        {
            // Longer than any limit, which a length in months cannot say yet.
            own.Unknown(FactKeys.FrameworkDuration, UnknownReason.Unreadable, endless);
        }

        if (lot["RENEWAL"] is { } renewal)
        {
            own.Unknown(FactKeys.FrameworkRenewals, UnknownReason.Elsewhere, renewal);
        }
        else if (lot["NO_RENEWAL"] is { } none)
        {
            own.Absent(FactKeys.FrameworkRenewals, none);
        }

        if (framework["JUSTIFICATION"] is { } reason)
        {
            own.Read(FactKeys.Justification, reason, TedText.Of(reason));
        }

        part.Add(own);
    }
}
