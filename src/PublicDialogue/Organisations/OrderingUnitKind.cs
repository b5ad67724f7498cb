namespace PublicDialogue.Organisations;

/// <summary>What kind of place orders.</summary>
public enum OrderingUnitKind
{
    /// <summary>Another, or it is not known.</summary>
    Other,

    /// <summary>A school with its kitchen.</summary>
    School,

    /// <summary>A preschool or nursery.</summary>
    Preschool,

    /// <summary>A care home.</summary>
    CareHome,

    /// <summary>A ward of a care home or of sheltered housing, which cooks for its own few guests.</summary>
    CareWard,

    /// <summary>A hospital.</summary>
    Hospital,

    /// <summary>A kitchen that cooks for several places.</summary>
    CentralKitchen,

    /// <summary>An office or town hall.</summary>
    Office,

    /// <summary>A depot, a workshop or a works department.</summary>
    Depot,
}
