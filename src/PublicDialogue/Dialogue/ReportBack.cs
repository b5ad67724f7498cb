using Ardalis.GuardClauses;
using NodaTime;

namespace PublicDialogue.Dialogue;

/// <summary>That a group was told what has become of an idea until then.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record ReportBack
{
    /// <summary>Initializes a new instance of the <see cref="ReportBack"/> class.</summary>
    /// <param name="to">The group that was told.</param>
    /// <param name="at">When; it was told of every decision made until then, that moment included.</param>
    public ReportBack(UserGroupId to, Instant at)
    {
        To = Guard.Against.Null(to);
        At = at;
    }

    /// <summary>Gets the group that was told.</summary>
    public UserGroupId To { get; }

    /// <summary>Gets when.</summary>
    public Instant At { get; }

    /// <summary>Gets the meeting or visit at which it was told, or null where it was told in another way.</summary>
    public EventId? Meeting { get; init; }
}
