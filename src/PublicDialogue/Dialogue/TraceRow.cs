using System.Collections.Generic;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Guarding;
using PublicDialogue.Languages;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>One row of a <see cref="RequirementTrace"/>: what happened, when, and with whom.</summary>
/// <remarks>Equal by all members, lists by content. Immutable.</remarks>
public sealed record TraceRow
{
    /// <summary>Initializes a new instance of the <see cref="TraceRow"/> class.</summary>
    /// <param name="at">When.</param>
    /// <param name="step">What happened.</param>
    /// <param name="party">Who was consulted or advised; who published or decided.</param>
    public TraceRow(Instant at, TraceStep step, PartyId party)
    {
        At = at;
        Step = Guard.Against.EnumOutOfRange(step);
        Party = Guard.Against.Null(party);
    }

    /// <summary>Gets when.</summary>
    public Instant At { get; }

    /// <summary>Gets what happened.</summary>
    public TraceStep Step { get; }

    /// <summary>Gets who was consulted or advised; who published or decided.</summary>
    public PartyId Party { get; }

    /// <summary>Gets the consultation; null for a publication or a decision.</summary>
    public ConsultationId? Consultation { get; init; }

    /// <summary>Gets how long the consultation took; null for anything else.</summary>
    public Duration? Length { get; init; }

    /// <summary>Gets the people who sat at the table; empty where they are not recorded.</summary>
    public IReadOnlyList<Participant> Participants { get; init => field = ContentList<Participant>.Of(value, nameof(Participants)); } = ContentList<Participant>.Empty;

    /// <summary>Gets the advice; null for a consultation.</summary>
    public InformationId? Information { get; init; }

    /// <summary>Gets the words of the advice, or the reason for the decision; null where there are none.</summary>
    public LocalizedText? Words { get; init; }

    /// <summary>Gets where all could read it; null where nothing was published.</summary>
    public string? Where { get; init; }

    /// <summary>Gets who decided; null where nothing was decided, or that is no longer kept.</summary>
    public PersonId? By { get; init; }
}
