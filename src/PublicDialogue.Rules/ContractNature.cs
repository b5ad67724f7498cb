namespace PublicDialogue.Rules;

/// <summary>What a contract is about (BT-23).</summary>
public enum ContractNature
{
    /// <summary>Building and civil engineering.</summary>
    Works,

    /// <summary>Goods.</summary>
    Supplies,

    /// <summary>Services.</summary>
    Services,
}
