namespace PublicDialogue.Tendering;

/// <summary>What can be wrong with an award; each kind has its sentence in four languages.</summary>
public enum AwardFaultKind
{
    /// <summary>A lot has no decision: names the lot.</summary>
    LotUndecided,

    /// <summary>The tender that was chosen is not among those that came in: names the tender.</summary>
    WinnerUnknown,

    /// <summary>The tender that was chosen is inadmissible: names the tender.</summary>
    WinnerInadmissible,

    /// <summary>A tender that did better was not chosen: names it and the one that was.</summary>
    BetterPassedOver,

    /// <summary>A tender is listed under a lot that it is not for: names the tender and the lot.</summary>
    TenderOfAnotherLot,

    /// <summary>The result states another number of tenders than are listed: names both.</summary>
    CountsDiffer,

    /// <summary>A tenderer was not told (article 55(1)): names the tender.</summary>
    TendererNotTold,

    /// <summary>A tenderer who was not chosen was told neither who was nor why that one is better (article 55(2)(c)): names the tender.</summary>
    WinnerNotNamed,

    /// <summary>A tenderer was told before it was decided: names the tender, and both days.</summary>
    ToldBeforeDecision,

    /// <summary>A contract was concluded before the standstill had ended: names the day, the first lawful one and the provision.</summary>
    ConcludedInStandstill,

    /// <summary>A contract was concluded though a tenderer had not been told, so that the standstill had not begun: names the day and the tender.</summary>
    ConcludedUntold,

    /// <summary>A contract accepts a tender that was not chosen: names the contract and the tender.</summary>
    ContractWithoutWinner,
}
