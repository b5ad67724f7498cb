using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using PublicDialogue.Guarding;

namespace PublicDialogue.Dialogue;

/// <summary>The table of what may become of an idea, by what it is now.</summary>
/// <remarks>Nothing is delivered that was not planned, and nothing planned that nobody looked at. What is declined can be taken up again.</remarks>
public static class IdeaTransitions
{
    private static readonly (IdeaState From, ContentList<IdeaState> To)[] Table =
    [
        (IdeaState.Submitted, Row(IdeaState.InReview, IdeaState.Declined, IdeaState.DuplicateOf)),
        (IdeaState.InReview, Row(IdeaState.Prioritised, IdeaState.Declined, IdeaState.DuplicateOf)),
        (IdeaState.Prioritised, Row(IdeaState.InReview, IdeaState.Planned, IdeaState.Declined, IdeaState.DuplicateOf)),
        (IdeaState.Planned, Row(IdeaState.Prioritised, IdeaState.Delivered, IdeaState.Declined)),
        (IdeaState.Delivered, Row()),
        (IdeaState.Declined, Row(IdeaState.InReview)),
        (IdeaState.DuplicateOf, Row(IdeaState.InReview)),
    ];

    /// <summary>Gives the states that may follow.</summary>
    /// <param name="state">What the idea is now.</param>
    /// <returns>What it may become, in the order of <see cref="IdeaState"/>; none after it is delivered.</returns>
    public static IReadOnlyList<IdeaState> From(IdeaState state) => Table.First(row => row.From == Guard.Against.EnumOutOfRange(state)).To;

    /// <summary>Says whether one state may follow on another.</summary>
    /// <param name="from">What the idea is now.</param>
    /// <param name="to">What it would become.</param>
    /// <returns>Whether the table has it.</returns>
    public static bool Allows(IdeaState from, IdeaState to) => From(from).Contains(Guard.Against.EnumOutOfRange(to));

    /// <summary>Says whether a state is a decision that a group can be told: prioritised, planned, delivered or declined.</summary>
    /// <param name="state">The state.</param>
    /// <returns>Whether it is; a duplicate is decided where the other idea is, which <see cref="IdeaBook"/> knows.</returns>
    public static bool IsDecided(IdeaState state) =>
        Guard.Against.EnumOutOfRange(state) is IdeaState.Prioritised or IdeaState.Planned or IdeaState.Delivered or IdeaState.Declined;

    private static ContentList<IdeaState> Row(params IdeaState[] states) => ContentList<IdeaState>.Of(states, nameof(states));
}
