using Ardalis.GuardClauses;
using NodaTime;

namespace PublicDialogue.Dialogue;

/// <summary>An idea whose group has waited longer for an answer than the limit allows.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record UnansweredIdea
{
    /// <summary>Initializes a new instance of the <see cref="UnansweredIdea"/> class.</summary>
    /// <param name="ideaId">The idea.</param>
    /// <param name="from">The group that waits.</param>
    /// <param name="kind">Why it still waits.</param>
    /// <param name="since">Since when it waits.</param>
    /// <param name="dueOn">The last day on which an answer would have kept the limit.</param>
    /// <param name="businessDaysLate">How many business days after that day the question is asked; at least 1, or 0 where only days off came since.</param>
    /// <exception cref="System.ArgumentException"><paramref name="businessDaysLate"/> is negative.</exception>
    public UnansweredIdea(IdeaId ideaId, UserGroupId from, SilenceKind kind, Instant since, LocalDate dueOn, int businessDaysLate)
    {
        IdeaId = Guard.Against.Null(ideaId);
        From = Guard.Against.Null(from);
        Kind = Guard.Against.EnumOutOfRange(kind);
        Since = since;
        DueOn = dueOn;
        BusinessDaysLate = Guard.Against.Negative(businessDaysLate);
    }

    /// <summary>Gets the idea.</summary>
    public IdeaId IdeaId { get; }

    /// <summary>Gets the group that waits.</summary>
    public UserGroupId From { get; }

    /// <summary>Gets why it still waits.</summary>
    public SilenceKind Kind { get; }

    /// <summary>Gets since when it waits: the idea was sent in or taken up again, or something new was decided after an answer.</summary>
    public Instant Since { get; }

    /// <summary>Gets the last day on which an answer would have kept the limit.</summary>
    public LocalDate DueOn { get; }

    /// <summary>Gets how many business days came since <see cref="DueOn"/>, the day of the question included.</summary>
    public int BusinessDaysLate { get; }
}
