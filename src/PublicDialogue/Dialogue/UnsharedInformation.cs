using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Organisations;
using PublicDialogue.Tendering;

namespace PublicDialogue.Dialogue;

/// <summary>Something that one supplier was told, or told, and that not all could read by the day of dispatch.</summary>
/// <remarks>The rule on it is PD2001. Equal by all members. Immutable.</remarks>
public sealed record UnsharedInformation
{
    /// <summary>Initializes a new instance of the <see cref="UnsharedInformation"/> class.</summary>
    /// <param name="informationId">What was told.</param>
    /// <param name="consultationId">In which consultation.</param>
    /// <param name="with">With whom that was.</param>
    /// <param name="toldAt">When that consultation began.</param>
    /// <param name="sharedAt">When it was published after all, too late; null where it was not.</param>
    /// <param name="justification">The reason for not sharing it; null where none is recorded.</param>
    public UnsharedInformation(InformationId informationId, ConsultationId consultationId, PartyId with, Instant toldAt, Instant? sharedAt, Justification? justification)
    {
        InformationId = Guard.Against.Null(informationId);
        ConsultationId = Guard.Against.Null(consultationId);
        With = Guard.Against.Null(with);
        ToldAt = toldAt;
        SharedAt = sharedAt;
        Justification = justification;
    }

    /// <summary>Gets what was told.</summary>
    public InformationId InformationId { get; }

    /// <summary>Gets in which consultation.</summary>
    public ConsultationId ConsultationId { get; }

    /// <summary>Gets with whom that was.</summary>
    public PartyId With { get; }

    /// <summary>Gets when that consultation began.</summary>
    public Instant ToldAt { get; }

    /// <summary>Gets when it was published after all, too late; null where it was not.</summary>
    public Instant? SharedAt { get; }

    /// <summary>Gets the reason for not sharing it; null where none is recorded.</summary>
    public Justification? Justification { get; }
}
