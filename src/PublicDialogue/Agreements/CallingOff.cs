using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Changes;
using PublicDialogue.Organisations;

namespace PublicDialogue.Agreements;

/// <summary>How units call off under agreements, directly or by mini-competition.</summary>
/// <remarks>A ceiling that is passed is told among what happened, and blocks nothing: what was ordered was ordered.</remarks>
public static class CallingOff
{
    /// <summary>Adds a call-off.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="callOff">A direct call-off, or a mini-competition that begins.</param>
    /// <param name="at">When it is recorded.</param>
    /// <param name="authority">The authority that the orderer belongs to, whose right to order is its own; null where that is not known.</param>
    /// <returns>
    /// The agreement, with <see cref="CeilingPassed"/> among what happened where more is called off than there is. Refused where the lot is not
    /// in force that day, the orderer may not order, the supplier is not in the lot that day or not next in its ranking, the way is not the lot's,
    /// or a dynamic purchasing system does not invite all.
    /// </returns>
    /// <exception cref="ArgumentException">The agreement has no such lot, the key is taken, or the value is in another currency.</exception>
    public static Change<FrameworkAgreement> CallOff(this FrameworkAgreement agreement, CallOff callOff, Instant at, AuthorityId? authority = null)
    {
        var lot = agreement.Need(Guard.Against.Null(callOff).Lot);
        AgreementAmounts.In(agreement.Currency, callOff.Value, nameof(callOff));
        Guard.Against.InvalidInput(callOff, nameof(callOff), added => agreement.CallOffs.All(row => row.Id != added.Id), "A call-off with this key is there already: give it its own.");
        var refused = CallOffAdmission.Refuse(agreement, lot, callOff, authority);
        return refused ?? Done(agreement with { CallOffs = [.. agreement.CallOffs, callOff] }, lot, new CallOffAdded(agreement.Id, callOff, at), agreement);
    }

    /// <summary>Takes in a tender of a mini-competition.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="competition">The mini-competition.</param>
    /// <param name="tender">The tender; it takes the place of an earlier one of the same supplier.</param>
    /// <returns>The agreement; refused where the supplier is not invited, the tender is too late, or the contract is awarded.</returns>
    /// <exception cref="ArgumentException">There is no such mini-competition.</exception>
    public static Change<FrameworkAgreement> Receive(this FrameworkAgreement agreement, CallOffId competition, CallOffTender tender)
    {
        var found = Competition(agreement, competition);
        Guard.Against.Null(tender);
        return found.Award is not null ? Change<FrameworkAgreement>.Refused(RefusalKind.CallOffAwarded, competition)
            : !found.Invited.Contains(tender.Supplier) ? Change<FrameworkAgreement>.Refused(RefusalKind.NotInvited, tender.Supplier, competition)
            : tender.ReceivedAt >= found.Deadline ? Change<FrameworkAgreement>.Refused(RefusalKind.TenderTooLate, tender.Supplier, found.Deadline)
            : Change<FrameworkAgreement>.Done(
                agreement.With(found with { Received = [.. found.Received, tender] }),
                new CallOffTenderReceived(agreement.Id, competition, tender, tender.ReceivedAt));
    }

    /// <summary>Awards the contract of a mini-competition.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="competition">The mini-competition.</param>
    /// <param name="award">Who won, and with what.</param>
    /// <param name="at">When it is decided.</param>
    /// <returns>
    /// The agreement, with <see cref="CeilingPassed"/> among what happened where more is called off than there is. Refused before the deadline,
    /// where the winner sent no tender, or where the contract is awarded already.
    /// </returns>
    /// <exception cref="ArgumentException">There is no such mini-competition, or the value is in another currency.</exception>
    public static Change<FrameworkAgreement> Award(this FrameworkAgreement agreement, CallOffId competition, CallOffAward award, Instant at)
    {
        var found = Competition(agreement, competition);
        AgreementAmounts.In(agreement.Currency, Guard.Against.Null(award).Value, nameof(award));
        return found.Award is not null ? Change<FrameworkAgreement>.Refused(RefusalKind.CallOffAwarded, competition)
            : at < found.Deadline ? Change<FrameworkAgreement>.Refused(RefusalKind.TendersClosed, found.Deadline)
            : found.Received.All(tender => tender.Supplier != award.Supplier) ? Change<FrameworkAgreement>.Refused(RefusalKind.NoTenderFrom, award.Supplier, competition)
            : Done(agreement.With(found with { Award = award }), agreement.Need(found.Lot), new CallOffAwarded(agreement.Id, competition, award, at), agreement);
    }

    private static FrameworkAgreement With(this FrameworkAgreement agreement, MiniCompetition changed) =>
        agreement with { CallOffs = [.. agreement.CallOffs.Select(row => row.Id == changed.Id ? changed : row)] };

    private static MiniCompetition Competition(FrameworkAgreement agreement, CallOffId competition) =>
        Guard.Against.Null(agreement).CallOffs.FirstOrDefault(row => row.Id == Guard.Against.Null(competition)) as MiniCompetition
            ?? throw new ArgumentException($"{agreement.Id} has no mini-competition {competition}: add it first.", nameof(competition));

    private static Change<FrameworkAgreement> Done(FrameworkAgreement after, AgreementLot lot, Happening happened, FrameworkAgreement before)
    {
        List<Happening> all = [happened];
        if (after.CalledOff > before.CalledOff && after.UseOf(after.CalledOff) is { Status: CeilingStatus.Exceeded } whole)
        {
            all.Add(new CeilingPassed(after.Id, lot: null, whole, happened.At));
        }

        if (after.CalledOffIn(lot.Id) is var used && used > before.CalledOffIn(lot.Id) && after.UseOf(lot.Id, used) is { Status: CeilingStatus.Exceeded } part)
        {
            all.Add(new CeilingPassed(after.Id, lot.Id, part, happened.At));
        }

        return Change<FrameworkAgreement>.Done(after, [.. all]);
    }
}
