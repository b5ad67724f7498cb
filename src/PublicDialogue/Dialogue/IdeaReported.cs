using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Changes;

namespace PublicDialogue.Dialogue;

/// <summary>A group was told what has become of an idea.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record IdeaReported : Happening
{
    /// <summary>Initializes a new instance of the <see cref="IdeaReported"/> class.</summary>
    /// <param name="at">When the group was told.</param>
    /// <param name="ideaId">The idea.</param>
    /// <param name="report">Who was told.</param>
    public IdeaReported(Instant at, IdeaId ideaId, ReportBack report)
        : base(at)
    {
        IdeaId = Guard.Against.Null(ideaId);
        Report = Guard.Against.Null(report);
    }

    /// <summary>Gets the idea.</summary>
    public IdeaId IdeaId { get; }

    /// <summary>Gets who was told.</summary>
    public ReportBack Report { get; }
}
