using NodaTime;

namespace PublicDialogue.Changes;

/// <summary>One thing that happened, as a host stores it in a log that is only added to.</summary>
/// <remarks>A closed hierarchy, one record for each kind. Equal by all members. Immutable.</remarks>
public abstract record Happening
{
    private protected Happening(Instant at) => At = at;

    /// <summary>Gets when it happened.</summary>
    public Instant At { get; }
}
