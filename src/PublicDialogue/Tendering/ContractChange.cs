using PublicDialogue.Quantities;
using PublicDialogue.Rules;

namespace PublicDialogue.Tendering;

/// <summary>A change of a contract while it runs, without a new procedure (article 72; BT-200).</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record ContractChange
{
    /// <summary>Initializes a new instance of the <see cref="ContractChange"/> class.</summary>
    /// <param name="value">By how much it raises the contract's value; negative where it lowers it.</param>
    /// <param name="ground">The ground that it relies on; null where none is stated, so that only article 72(2) can carry it.</param>
    public ContractChange(
        [TenderFact(TenderFactKind.ChangeValue)] Money value, [TenderFact(TenderFactKind.ChangeGround)] ChangeGround? ground = null)
    {
        Value = value;
        Ground = ground;
    }

    /// <summary>Gets by how much it raises the contract's value.</summary>
    public Money Value { get; }

    /// <summary>Gets the ground that it relies on, or null.</summary>
    public ChangeGround? Ground { get; }

    /// <summary>Gets the reason for so great a change, or null where none is recorded.</summary>
    [TenderFact(TenderFactKind.Justification)]
    public Justification? Justification { get; init; }
}
