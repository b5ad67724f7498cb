using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Agreements;
using PublicDialogue.Quantities;
using PublicDialogue.Rules;

namespace PublicDialogue.Tendering;

/// <summary>How long a framework agreement that is tendered will run (article 33(1); BT-36, BT-58).</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record FrameworkTerm
{
    /// <summary>Initializes a new instance of the <see cref="FrameworkTerm"/> class.</summary>
    /// <param name="duration">In years, months, weeks or days, without renewals; over four years with them is PD1401.</param>
    public FrameworkTerm([TenderFact(TenderFactKind.FrameworkDuration)] Period duration) => Duration = Guard.Against.Null(duration);

    /// <summary>Gets how long, without renewals.</summary>
    public Period Duration { get; }

    /// <summary>Gets how much longer all renewals together can make it, or null where there are none.</summary>
    [TenderFact(TenderFactKind.FrameworkRenewals)]
    public Period? Renewals { get; init; }

    /// <summary>Gets the reason for more than four years (BT-109), or null where none is recorded.</summary>
    [TenderFact(TenderFactKind.Justification)]
    public Justification? Justification { get; init; }

    /// <summary>Gets the most that may be bought, or null (BT-271).</summary>
    [TenderFact(TenderFactKind.FrameworkMaximumValue)]
    public Money? MaximumValue { get; init; }

    /// <summary>Gets the greatest quantity that may be bought, or null.</summary>
    [TenderFact(TenderFactKind.FrameworkMaximumQuantity)]
    public decimal? MaximumQuantity { get; init; }

    /// <summary>Gets whether competition is reopened for contracts under it (article 33(4); BT-765), or null where it is not decided.</summary>
    [TenderFact(TenderFactKind.Reopening)]
    public ReopeningOfCompetition? Reopening { get; init; }

    /// <summary>Gets how many suppliers there can be, or null (BT-113).</summary>
    [TenderFact(TenderFactKind.MaximumParticipants)]
    public int? MaximumParticipants { get; init; }
}
