using System;
using System.Linq;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Calendars;
using PublicDialogue.Changes;
using PublicDialogue.Organisations;
using PublicDialogue.Quantities;
using PublicDialogue.Rules;

namespace PublicDialogue.Agreements;

/// <summary>What is done with agreements while they run; call-offs are in <see cref="CallingOff"/>.</summary>
public static class AgreementChanges
{
    /// <summary>Exercises the next option to extend.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="decidedOn">The day of the decision.</param>
    /// <param name="at">When it is recorded.</param>
    /// <param name="calendar">The calendar of the place; needed where the notice is in working days.</param>
    /// <returns>The agreement; refused where it is over, no option is left, or the other party had to know before.</returns>
    /// <exception cref="ArgumentException">The notice is in working days, and there is no calendar.</exception>
    public static Change<FrameworkAgreement> Extend(this FrameworkAgreement agreement, LocalDate decidedOn, Instant at, BusinessCalendar? calendar = null)
    {
        Guard.Against.Null(agreement);
        if (Over(agreement, decidedOn) is { } over)
        {
            return over;
        }

        if (agreement.ExtensionNoticeDue(calendar) is not { } due)
        {
            return Change<FrameworkAgreement>.Refused(RefusalKind.NoExtensionLeft, agreement.Id);
        }

        if (due < decidedOn)
        {
            return Change<FrameworkAgreement>.Refused(RefusalKind.ExtensionNoticePassed, agreement.Id, due);
        }

        var extended = agreement with { Decisions = [.. agreement.Decisions, new ExtensionDecision(isExercised: true, decidedOn)] };
        return Change<FrameworkAgreement>.Done(extended, new AgreementExtended(agreement.Id, decidedOn, extended.LastDay, at));
    }

    /// <summary>Decides not to extend: the next option lapses, and with it those after it.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="decidedOn">The day of the decision.</param>
    /// <param name="at">When it is recorded.</param>
    /// <returns>The agreement; refused where it is over or no option is left.</returns>
    public static Change<FrameworkAgreement> DeclineExtension(this FrameworkAgreement agreement, LocalDate decidedOn, Instant at)
    {
        Guard.Against.Null(agreement);
        bool isLeft = agreement.Decisions.Count < agreement.Term.Extensions.Count && agreement.Decisions.All(decision => decision.IsExercised);
        return Over(agreement, decidedOn) is { } over ? over
            : !isLeft ? Change<FrameworkAgreement>.Refused(RefusalKind.NoExtensionLeft, agreement.Id)
            : Change<FrameworkAgreement>.Done(
                agreement with { Decisions = [.. agreement.Decisions, new ExtensionDecision(isExercised: false, decidedOn)] },
                new ExtensionDeclined(agreement.Id, decidedOn, at));
    }

    /// <summary>Amends an agreement. What article 72 does not carry is recorded all the same, and told.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="amendment">The change.</param>
    /// <param name="at">When it is recorded.</param>
    /// <param name="level">Which kind of authority it is, for the threshold; a municipality or region by default.</param>
    /// <param name="threshold">The threshold of article 4 in the agreement's currency, as the Commission publishes it; null for what it is in euro.</param>
    /// <returns>The agreement, with <see cref="AmendmentBeyondLimit"/> among what happened where it goes too far; refused where the agreement is over.</returns>
    /// <exception cref="ArgumentException">The amendment is in another currency, earlier than the last one, or takes all of the maximum away.</exception>
    public static Change<FrameworkAgreement> Amend(
        this FrameworkAgreement agreement, Amendment amendment, Instant at, AuthorityLevel level = AuthorityLevel.SubCentral, Money? threshold = null)
    {
        Guard.Against.Null(agreement);
        Guard.Against.Null(amendment);
        if (Over(agreement, amendment.AgreedOn) is { } over)
        {
            return over;
        }

        Guard.Against.InvalidInput(
            amendment, nameof(amendment), row => agreement.Amendments.All(earlier => earlier.AgreedOn <= row.AgreedOn), "Amendments come in the order of their days: an earlier one cannot follow.");
        var amended = agreement with { Amendments = [.. agreement.Amendments, amendment] };
        AgreementAmounts.Positive(amended.CurrentMaximum, nameof(amendment));
        var check = amended.CheckAmendments(level, threshold)[agreement.Amendments.Count];
        var agreed = new AgreementAmended(agreement.Id, amendment, at);
        return check.Verdict == AmendmentVerdict.Beyond
            ? Change<FrameworkAgreement>.Done(amended, agreed, new AmendmentBeyondLimit(agreement.Id, check, at))
            : Change<FrameworkAgreement>.Done(amended, agreed);
    }

    /// <summary>Ends an agreement before its time.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="termination">Its last day, and why.</param>
    /// <param name="at">When it is recorded.</param>
    /// <returns>The agreement; refused where it is terminated already, or over before that day.</returns>
    public static Change<FrameworkAgreement> Terminate(this FrameworkAgreement agreement, Termination termination, Instant at) =>
        Guard.Against.Null(agreement).Termination is { } earlier
            ? Change<FrameworkAgreement>.Refused(RefusalKind.AgreementTerminated, agreement.Id, earlier.LastDay)
            : agreement.LastDay <= Guard.Against.Null(termination).LastDay
                ? Change<FrameworkAgreement>.Refused(RefusalKind.AgreementEnded, agreement.Id, agreement.LastDay)
            : Change<FrameworkAgreement>.Done(agreement with { Termination = termination }, new AgreementTerminated(agreement.Id, termination, at));

    /// <summary>Names who answers for an agreement. Also of one that is over: its papers and claims last longer.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="owner">Who answers, and who does in their place.</param>
    /// <param name="at">When it is recorded.</param>
    /// <returns>The agreement; what happened holds functions and keys of people, and no names and addresses.</returns>
    public static Change<FrameworkAgreement> NameOwner(this FrameworkAgreement agreement, AgreementOwner owner, Instant at) => Change<FrameworkAgreement>.Done(
        Guard.Against.Null(agreement) with { Owner = Guard.Against.Null(owner) }, new AgreementOwnerNamed(agreement.Id, owner.WithoutAddresses(), at));

    /// <summary>Admits a supplier to a lot of a dynamic purchasing system, which is open all the time (article 34(1) and (5)).</summary>
    /// <param name="agreement">The dynamic purchasing system.</param>
    /// <param name="lot">The lot.</param>
    /// <param name="supplier">The supplier and its first day.</param>
    /// <param name="at">When it is recorded.</param>
    /// <returns>The agreement; refused where it is a framework agreement, which is closed, or over.</returns>
    /// <exception cref="ArgumentException">The agreement has no such lot, or the supplier is there already.</exception>
    public static Change<FrameworkAgreement> Admit(this FrameworkAgreement agreement, LotId lot, LotSupplier supplier, Instant at)
    {
        var found = agreement.Need(lot);
        var first = Guard.Against.Null(supplier).From ?? agreement.Term.Begins;
        if (agreement.Technique == PurchasingTechnique.Framework)
        {
            return Change<FrameworkAgreement>.Refused(RefusalKind.ClosedToSuppliers, agreement.Id);
        }

        return Over(agreement, first) ?? Change<FrameworkAgreement>.Done(
            agreement with { Lots = [.. agreement.Lots.Select(row => row == found ? row with { Suppliers = [.. row.Suppliers, supplier] } : row)] },
            new SupplierAdmitted(agreement.Id, lot, supplier, at));
    }

    /// <summary>Lets another supplier take the place of one, for example after a merger (article 72(1)(d)); it is recorded as an amendment on that ground.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="lot">The lot.</param>
    /// <param name="leaving">Who leaves.</param>
    /// <param name="replacement">Who takes its place: its rank or share, and its time in the lot.</param>
    /// <param name="on">The first day of the replacement.</param>
    /// <param name="subject">Why (BT-202): a merger, a purchase out of insolvency; not empty.</param>
    /// <param name="at">When it is recorded.</param>
    /// <returns>The agreement; refused where it is over, or the one who leaves is not in the lot that day.</returns>
    /// <exception cref="ArgumentException">
    /// The agreement has no such lot, the replacement is in it already, <paramref name="subject"/> is empty, or a later amendment is there.
    /// </exception>
    public static Change<FrameworkAgreement> Replace(
        this FrameworkAgreement agreement, LotId lot, SupplierId leaving, SupplierId replacement, LocalDate on, string subject, Instant at)
    {
        var found = agreement.Need(lot);
        if (found.Suppliers.FirstOrDefault(supplier => supplier.Supplier == Guard.Against.Null(leaving) && supplier.IsThereOn(on)) is not { } before)
        {
            return Over(agreement, on) ?? Change<FrameworkAgreement>.Refused(RefusalKind.SupplierNotInLot, leaving, lot, on);
        }

        // Who leaves on the day on which it came was never there.
        LotSupplier[] stays = before.First < on ? [before with { Until = on.PlusDays(-1) }] : [];
        var joins = new LotSupplier(replacement) { From = on, Until = before.Until, Rank = before.Rank, KeyShare = before.KeyShare };
        var suppliers = found.Suppliers.SelectMany(supplier => supplier == before ? stays.Append(joins) : [supplier]);
        var change = (agreement with { Lots = [.. agreement.Lots.Select(row => row == found ? row with { Suppliers = [.. suppliers] } : row)] })
            .Amend(new Amendment(on, subject) { Ground = ChangeGround.Replacement }, at);
        return change.IsDone
            ? Change<FrameworkAgreement>.Done(change.Value, [.. change.Happened, new SupplierReplaced(agreement.Id, lot, leaving, replacement, on, at)])
            : change;
    }

    internal static Change<FrameworkAgreement>? Over(FrameworkAgreement agreement, LocalDate day) =>
        agreement.LastDay >= day ? null
        : agreement.StatusOn(day) == AgreementStatus.Terminated ? Change<FrameworkAgreement>.Refused(RefusalKind.AgreementTerminated, agreement.Id, agreement.LastDay)
        : Change<FrameworkAgreement>.Refused(RefusalKind.AgreementEnded, agreement.Id, agreement.LastDay);
}
