using Ardalis.GuardClauses;

namespace PublicDialogue.Dialogue;

/// <summary>What has become of the ideas of a group or a region: how many were decided, planned and delivered, and how soon it heard.</summary>
/// <remarks>Duplicates count as the idea whose answer they have. Equal by all members. Immutable.</remarks>
public sealed record IdeaInfluence
{
    /// <summary>Initializes a new instance of the <see cref="IdeaInfluence"/> class.</summary>
    /// <param name="decided">How many of its ideas are prioritised, planned, delivered or declined.</param>
    /// <param name="planned">How many are planned or delivered.</param>
    /// <param name="delivered">How many are delivered.</param>
    /// <param name="daysToAnswer">The median of the days from sending in to the first report back of a decision, over those that had one.</param>
    public IdeaInfluence(Proportion decided, Proportion planned, Proportion delivered, MedianDays daysToAnswer)
    {
        Decided = Guard.Against.Null(decided);
        Planned = Guard.Against.Null(planned);
        Delivered = Guard.Against.Null(delivered);
        DaysToAnswer = Guard.Against.Null(daysToAnswer);
    }

    /// <summary>Gets how many of its ideas are prioritised, planned, delivered or declined.</summary>
    public Proportion Decided { get; }

    /// <summary>Gets how many are planned or delivered.</summary>
    public Proportion Planned { get; }

    /// <summary>Gets how many are delivered.</summary>
    public Proportion Delivered { get; }

    /// <summary>Gets the median of the days from sending in to the first report back of a decision, with how many had one.</summary>
    public MedianDays DaysToAnswer { get; }
}
