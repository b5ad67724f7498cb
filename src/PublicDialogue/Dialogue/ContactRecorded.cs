using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Changes;

namespace PublicDialogue.Dialogue;

/// <summary>An authority and a supplier had a contact.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record ContactRecorded : Happening
{
    /// <summary>Initializes a new instance of the <see cref="ContactRecorded"/> class.</summary>
    /// <param name="at">When it was.</param>
    /// <param name="contact">The contact.</param>
    public ContactRecorded(Instant at, Contact contact)
        : base(at) => Contact = Guard.Against.Null(contact);

    /// <summary>Gets the contact.</summary>
    public Contact Contact { get; }
}
