namespace PublicDialogue.Agreements;

/// <summary>What an agreement can lack.</summary>
public enum AgreementGapKind
{
    /// <summary>Nobody answers for it, so that units have nobody to ask (finding PD3011).</summary>
    NoOwner,

    /// <summary>Somebody answered for it, and everybody in the chain has left.</summary>
    OwnerLeft,

    /// <summary>No maximum is stated, of value or quantity, neither for the agreement nor for each of its lots, which a framework agreement must have (C-23/20).</summary>
    NoMaximum,

    /// <summary>It has no lot, so that nothing can be called off.</summary>
    NoLot,

    /// <summary>The lot is in force and has no supplier.</summary>
    NoSupplier,

    /// <summary>The lot has several suppliers without a competition, and nothing says who delivers: each needs a place in the ranking or a share in the key.</summary>
    NoCallOffRule,

    /// <summary>A call-off names a lot that the agreement does not have.</summary>
    CallOffOutsideLots,

    /// <summary>An item of the catalogue names a lot that the agreement does not have.</summary>
    ItemOutsideLots,
}
