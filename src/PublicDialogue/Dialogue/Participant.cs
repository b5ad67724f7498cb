using Ardalis.GuardClauses;
using PublicDialogue.Organisations;
using PublicDialogue.Rules;

namespace PublicDialogue.Dialogue;

/// <summary>Somebody who takes part: who, for which organisation, in which role.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record Participant
{
    /// <summary>Initializes a new instance of the <see cref="Participant"/> class.</summary>
    /// <param name="person">Who; null where it is not known who, or no longer.</param>
    /// <param name="organisation">For which organisation.</param>
    public Participant(PersonId? person, PartyId organisation)
    {
        Person = person;
        Organisation = Guard.Against.Null(organisation);
    }

    /// <summary>Gets who; null where it is not known who, or no longer.</summary>
    public PersonId? Person { get; }

    /// <summary>Gets for which organisation.</summary>
    public PartyId Organisation { get; }

    /// <summary>Gets in which role; for the profession where nothing else is said.</summary>
    [TenderFact(TenderFactKind.ParticipantRole)]
    public ParticipantRole Role { get; init => field = Guard.Against.EnumOutOfRange(value); }

    /// <summary>Gets what kind of organisation it is, for counts of heads.</summary>
    public OrganisationKind Kind { get; init => field = Guard.Against.EnumOutOfRange(value); }

    internal Participant WithoutPerson() => Person is null ? this : new(person: null, Organisation) { Role = Role, Kind = Kind };
}
