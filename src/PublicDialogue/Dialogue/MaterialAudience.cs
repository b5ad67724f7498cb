using Ardalis.GuardClauses;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>Who may have a material.</summary>
/// <remarks>A closed hierarchy. Equal by all members. Immutable.</remarks>
public abstract record MaterialAudience
{
    private protected MaterialAudience()
    {
    }

    /// <summary>Says whether somebody is one of them.</summary>
    /// <param name="dialogueEvent">The event whose material it is.</param>
    /// <param name="reader">Who would read it.</param>
    /// <returns>Whether they may.</returns>
    public abstract bool Includes(DialogueEvent dialogueEvent, Participant reader);
}

/// <summary>Anybody at all.</summary>
public sealed record PublicAudience : MaterialAudience
{
    /// <inheritdoc/>
    public override bool Includes(DialogueEvent dialogueEvent, Participant reader) => true;
}

/// <summary>Everybody who takes part by name, has signed up or waits, whether they came or not.</summary>
public sealed record RegisteredAudience : MaterialAudience
{
    /// <inheritdoc/>
    public override bool Includes(DialogueEvent dialogueEvent, Participant reader) =>
        Guard.Against.Null(reader).Person is { } person && Guard.Against.Null(dialogueEvent).TakesPart(person);
}

/// <summary>Everybody who takes part by name, or signed up and was seen to come.</summary>
public sealed record AttendedAudience : MaterialAudience
{
    /// <inheritdoc/>
    public override bool Includes(DialogueEvent dialogueEvent, Participant reader) =>
        Guard.Against.Null(reader).Person is { } person && Guard.Against.Null(dialogueEvent).WasThere(person);
}

/// <summary>Everybody of one organisation, at the event or not.</summary>
/// <remarks>Equal by organisation. Immutable.</remarks>
public sealed record OrganisationAudience : MaterialAudience
{
    /// <summary>Initializes a new instance of the <see cref="OrganisationAudience"/> class.</summary>
    /// <param name="organisation">The organisation.</param>
    public OrganisationAudience(PartyId organisation) => Organisation = Guard.Against.Null(organisation);

    /// <summary>Gets the organisation.</summary>
    public PartyId Organisation { get; }

    /// <inheritdoc/>
    public override bool Includes(DialogueEvent dialogueEvent, Participant reader) => Guard.Against.Null(reader).Organisation == Organisation;
}
