using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Languages;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>What one person who orders for a unit replied.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record OrdererResponse
{
    /// <summary>Initializes a new instance of the <see cref="OrdererResponse"/> class.</summary>
    /// <param name="unit">For which unit the person orders.</param>
    /// <param name="at">When it came in.</param>
    public OrdererResponse(UnitId unit, Instant at)
    {
        Unit = Guard.Against.Null(unit);
        At = at;
    }

    /// <summary>Gets for which unit the person orders.</summary>
    public UnitId Unit { get; }

    /// <summary>Gets when it came in.</summary>
    public Instant At { get; }

    /// <summary>Gets whether they know whom to call about the agreement.</summary>
    public OrdererReply KnowsWhomToCall { get; init => field = Guard.Against.EnumOutOfRange(value); }

    /// <summary>Gets whether they are asked what they need before an agreement is made.</summary>
    public OrdererReply IsAskedWhatItNeeds { get; init => field = Guard.Against.EnumOutOfRange(value); }

    /// <summary>Gets who replied, or null where that is not kept.</summary>
    public PersonId? Respondent { get; init; }

    /// <summary>Gets what they wrote besides, word for word, or null.</summary>
    public Translation? Remark { get; init; }
}
