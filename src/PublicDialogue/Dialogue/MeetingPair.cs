using Ardalis.GuardClauses;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>Two people who talk with each other in a round.</summary>
/// <remarks>Equal by both in their order. Immutable.</remarks>
public sealed record MeetingPair
{
    /// <summary>Initializes a new instance of the <see cref="MeetingPair"/> class.</summary>
    /// <param name="one">The one.</param>
    /// <param name="other">The other; not the same person.</param>
    /// <exception cref="System.ArgumentException">Both are the same person.</exception>
    public MeetingPair(PersonId one, PersonId other)
    {
        One = Guard.Against.Null(one);
        Other = Guard.Against.InvalidInput(Guard.Against.Null(other), nameof(other), person => person != one, "Nobody meets oneself: name two people.");
    }

    /// <summary>Gets the one.</summary>
    public PersonId One { get; }

    /// <summary>Gets the other.</summary>
    public PersonId Other { get; }

    /// <summary>Says whether a person is one of the two.</summary>
    /// <param name="person">The person.</param>
    /// <returns>Whether it is.</returns>
    public bool Has(PersonId person) => One == person || Other == person;
}
