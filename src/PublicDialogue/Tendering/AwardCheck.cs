using System.Collections.Generic;
using System.Linq;

namespace PublicDialogue.Tendering;

/// <summary>Finds what is wrong with the decision on one lot.</summary>
internal sealed class AwardCheck(AwardDecision decision, StandstillExemption exemption, Standstill? standstill)
{
    public IEnumerable<AwardFault> Faults() => Choice().Concat(Counts()).Concat(Letters()).Concat(Contract()).Select(fault => fault with { Lot = decision.Lot });

    private IEnumerable<AwardFault> Choice()
    {
        foreach (var winner in decision.WinnerIds)
        {
            if (decision.Find(winner) is not { } tender)
            {
                // Where no tender is listed, that list is missing and not the winner.
                if (decision.Tenders.Count > 0)
                {
                    yield return AwardFault.Of(AwardFaultKind.WinnerUnknown, winner);
                }
            }
            else if (!tender.IsAdmissible)
            {
                yield return AwardFault.Of(AwardFaultKind.WinnerInadmissible, winner);
            }
            else if (decision.Unsuccessful.FirstOrDefault(other => other.IsAdmissible && other.IsBetterThan(tender) == true) is { } better)
            {
                yield return AwardFault.Of(AwardFaultKind.BetterPassedOver, better.Id, winner);
            }
        }
    }

    private IEnumerable<AwardFault> Counts()
    {
        foreach (var tender in decision.Tenders.Where(tender => tender.Lot is not null && tender.Lot != decision.Lot))
        {
            yield return AwardFault.Of(AwardFaultKind.TenderOfAnotherLot, tender.Id, tender.Lot!);
        }

        if (decision.Submissions?.Tenders is { } stated && decision.Tenders.Count > 0 && stated != decision.Tenders.Count)
        {
            yield return AwardFault.Of(AwardFaultKind.CountsDiffer, stated, decision.Tenders.Count);
        }
    }

    private IEnumerable<AwardFault> Letters()
    {
        foreach (var tender in decision.Untold)
        {
            yield return AwardFault.Of(AwardFaultKind.TendererNotTold, tender.Id);
        }

        foreach (var letter in decision.Notifications.Where(letter => letter.SentOn < decision.DecidedOn))
        {
            yield return AwardFault.Of(AwardFaultKind.ToldBeforeDecision, letter.Tender, letter.SentOn, decision.DecidedOn);
        }

        // One who made an admissible tender may ask what is better about the one that was selected.
        foreach (var tender in decision.Unsuccessful.Where(tender => tender.IsAdmissible && decision.WinnerIds.Count > 0))
        {
            var letters = decision.Notifications.Where(letter => letter.Tender == tender.Id).ToList();
            if (letters.Count > 0 && letters.TrueForAll(letter => letter.NamedWinners.Count == 0 || letter.RelativeAdvantages is null))
            {
                yield return AwardFault.Of(AwardFaultKind.WinnerNotNamed, tender.Id);
            }
        }
    }

    private IEnumerable<AwardFault> Contract()
    {
        if (decision.Contract is not { } contract)
        {
            yield break;
        }

        foreach (var tender in contract.Tenders.Where(tender => !decision.WinnerIds.Contains(tender)))
        {
            yield return AwardFault.Of(AwardFaultKind.ContractWithoutWinner, contract.Id, tender);
        }

        if (exemption != StandstillExemption.None)
        {
            yield break;
        }

        if (decision.Untold.Count > 0)
        {
            yield return AwardFault.Of(AwardFaultKind.ConcludedUntold, contract.ConcludedOn, decision.Untold[0].Id);
        }
        else if (standstill is { IsKnown: true } && contract.ConcludedOn < standstill.MayConcludeFrom)
        {
            yield return AwardFault.Of(AwardFaultKind.ConcludedInStandstill, contract.ConcludedOn, standstill.MayConcludeFrom, standstill.Law.Citation);
        }
    }
}
