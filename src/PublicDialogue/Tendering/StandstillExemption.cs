namespace PublicDialogue.Tendering;

/// <summary>Why there need be no standstill (Directive 89/665/EEC, article 2b).</summary>
public enum StandstillExemption
{
    /// <summary>There is none: a standstill is due.</summary>
    None,

    /// <summary>The procedure needs no call for competition.</summary>
    NoCall,

    /// <summary>The only tenderer is the one who was chosen.</summary>
    OnlyTenderer,

    /// <summary>The contract is under a dynamic purchasing system.</summary>
    PurchasingSystem,

    /// <summary>The tender is under another act than Directive 2014/24/EU, which has remedies of its own.</summary>
    OtherAct,

    /// <summary>Nobody was chosen, so that there is no contract to wait for.</summary>
    NothingAwarded,
}
