using Ardalis.GuardClauses;
using NodaTime;

namespace PublicDialogue.Dialogue;

/// <summary>That what was told to one was published to all: when and where.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record SharedInformation
{
    /// <summary>Initializes a new instance of the <see cref="SharedInformation"/> class.</summary>
    /// <param name="informationId">What was published.</param>
    /// <param name="at">When.</param>
    /// <param name="where">Where all could read it: an address, a notice number; not empty.</param>
    /// <exception cref="System.ArgumentException"><paramref name="where"/> is empty or white space.</exception>
    public SharedInformation(InformationId informationId, Instant at, string where)
    {
        InformationId = Guard.Against.Null(informationId);
        At = at;
        Where = Guard.Against.NullOrWhiteSpace(where);
    }

    /// <summary>Gets what was published.</summary>
    public InformationId InformationId { get; }

    /// <summary>Gets when.</summary>
    public Instant At { get; }

    /// <summary>Gets where all could read it.</summary>
    public string Where { get; }
}
