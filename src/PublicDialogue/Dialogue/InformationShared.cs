using System.Collections.Generic;
using NodaTime;
using PublicDialogue.Guarding;

namespace PublicDialogue.Dialogue;

/// <summary>What was told to one was published to all.</summary>
/// <remarks>Equal by all members, lists by content. Immutable.</remarks>
public sealed record InformationShared : EventHappening
{
    /// <summary>Initializes a new instance of the <see cref="InformationShared"/> class.</summary>
    /// <param name="eventId">The market dialogue.</param>
    /// <param name="shared">What was published where.</param>
    /// <param name="at">When it was.</param>
    public InformationShared(EventId eventId, IReadOnlyList<SharedInformation> shared, Instant at)
        : base(eventId, at) => Shared = ContentList<SharedInformation>.Of(shared, nameof(shared));

    /// <summary>Gets what was published where.</summary>
    public IReadOnlyList<SharedInformation> Shared { get; }
}
