namespace PublicDialogue.Organisations;

/// <summary>What kind of organisation somebody comes from, as a count of heads tells them apart.</summary>
public enum OrganisationKind
{
    /// <summary>Nobody has said.</summary>
    Unknown,

    /// <summary>A municipality.</summary>
    Municipality,

    /// <summary>A region, a county or a province.</summary>
    Region,

    /// <summary>A ministry, an agency or another body of the state.</summary>
    CentralGovernment,

    /// <summary>A body that buys for other authorities.</summary>
    CentralPurchasingBody,

    /// <summary>Another body governed by public law, or a public undertaking.</summary>
    OtherPublicBody,

    /// <summary>A supplier, or one who would be.</summary>
    Supplier,

    /// <summary>An association, of authorities, trades, patients or others.</summary>
    Association,

    /// <summary>A university, a school or a research institute.</summary>
    Research,

    /// <summary>The press.</summary>
    Press,

    /// <summary>Citizens, who come for themselves.</summary>
    Citizens,
}
