using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Reading.Markup;

namespace PublicDialogue.Rules.Reading.Ted;

/// <summary>Reads how long a lot runs: as a framework agreement where the procedure says that it is one, else as a contract.</summary>
/// <param name="procedure">The section on the procedure, which has the field for frameworks; null where the form has none.</param>
/// <param name="isSystem">Whether the form is for a qualification system, which runs for a time too and is no contract.</param>
internal sealed class TedFramework(NoticeElement? procedure, bool isSystem)
{
    /// <summary>Reads the value of the whole, which is the most that may be bought where it is a framework agreement, by the words of the form.</summary>
    public void Whole(NoticeElement? amount, NoticePart tender)
    {
        if (procedure?["FRAMEWORK"] is not null)
        {
            TedLot.Value(ContractFacts.FrameworkMaximumValue, amount, tender);
        }
    }

    /// <summary>Reads a lot.</summary>
    public void Read(NoticeElement lot, NoticePart part)
    {
        if (procedure?["FRAMEWORK"] is { } framework)
        {
            // There is one, of which more stands in the documents than here.
            part.Unknown(FactKeys.Framework, UnknownReason.Elsewhere, framework);
            Participants(framework, part);
            TedLot.Value(ContractFacts.FrameworkMaximumValue, lot["VAL_OBJECT"], part);
            Framework(lot, framework, part);
        }
        else if (procedure is not null && !isSystem && lot["QS"] is null)
        {
            Contract(lot, part);
        }
    }

    private static void Participants(NoticeElement framework, NoticePart part)
    {
        if (framework["SINGLE_OPERATOR"] is { } single)
        {
            part.Known(ContractFacts.MaximumParticipants, 1, single);
        }
        else
        {
            part.Read(ContractFacts.MaximumParticipants, framework["NB_PARTICIPANTS"]);
        }
    }

    // The reason is for the duration and for nothing else: they make a part of their own.
    private static void Framework(NoticeElement lot, NoticeElement framework, NoticePart part)
    {
        var own = part.Begin();
        Duration(FactKeys.FrameworkDuration, lot, own);
        if (Endless(lot) is { } endless)
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

    private static void Contract(NoticeElement lot, NoticePart part)
    {
        if ((lot["DURATION"] ?? lot["DATE_END"] ?? lot["DATE_START"] ?? Endless(lot)) is not { } place)
        {
            return;
        }

        var contract = part.Begin(TenderFactKind.Contract);
        Duration(ContractFacts.ContractDuration, lot, contract);
        if (Endless(lot) is { } endless)
        {
            contract.Known(ContractFacts.OpenEnded, true, endless);
            contract.Absent(ContractFacts.ContractDuration, endless);
        }

        contract.Unknown(ContractFacts.ContractDuration, UnknownReason.Unreadable, place);
        if (lot["NO_RENEWAL"] is { } none)
        {
            contract.Known(ContractFacts.ContractRenewals, 0, none);
        }
        else if (lot["RENEWAL"] is { } renewal)
        {
            // How often stands in words (II.2.7).
            contract.Unknown(ContractFacts.ContractRenewals, UnknownReason.Unreadable, renewal);
        }

        part.Known(ContractFacts.Contract, 1, place);
        part.Add(contract);
    }

    private static void Duration(FactKey<CalendarSpan> key, NoticeElement lot, NoticePart part)
    {
        if (lot["DURATION"] is { } duration && PlannedDuration.UnitOf(duration.Attribute("TYPE")) is { } unit)
        {
            part.Read(key, duration, unit);
        }
        else if (lot["DATE_START"] is { } start && lot["DATE_END"] is { } end)
        {
            if (PlainDate.Parse(start.Text) is { } first && PlainDate.Parse(end.Text) is { } last && PlannedDuration.Between(first, last) is { } span)
            {
                part.Known(key, span, end);
            }
            else
            {
                part.Unknown(key, UnknownReason.Unreadable, end);
            }
        }
        else if ((lot["DATE_END"] ?? lot["DATE_START"]) is { } half)
        {
            part.Unknown(key, UnknownReason.Elsewhere, half);
        }
    }

    private static NoticeElement? Endless(NoticeElement lot) => lot["INDEFINITE_DURATION"] ?? lot["QS"]?["INDEFINITE_DURATION"];
}
