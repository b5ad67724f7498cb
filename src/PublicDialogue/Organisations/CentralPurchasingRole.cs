namespace PublicDialogue.Organisations;

/// <summary>What a central purchasing body does for others (Directive 2014/24/EU, article 2(1)(14)).</summary>
public enum CentralPurchasingRole
{
    /// <summary>It awards contracts and concludes framework agreements that others order on: point (b); eForms OPP-051.</summary>
    AwardsForOthers,

    /// <summary>It buys, and others buy from it: point (a); eForms OPP-052.</summary>
    AcquiresForOthers,

    /// <summary>It does both.</summary>
    Both,
}
