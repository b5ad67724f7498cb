namespace PublicDialogue.Organisations;

/// <summary>On which side of a purchase a party stands.</summary>
public enum Side
{
    /// <summary>On neither: an association, a university, citizens.</summary>
    None,

    /// <summary>The authority, a central purchasing body, a ward or a school kitchen.</summary>
    Buyer,

    /// <summary>A supplier, or one who would be.</summary>
    Supplier,
}
