using System.Linq;
using NodaTime;
using PublicDialogue.Dialogue;

namespace PublicDialogue.Storage.Rows;

/// <summary>An idea of a user group.</summary>
public sealed class IdeaRow : DocumentRow
{
    /// <summary>Gets the key of the group that had it.</summary>
    public string FromGroup { get; internal set; } = "";

    /// <summary>Gets when it was sent in.</summary>
    public Instant SubmittedAt { get; internal set; }

    /// <summary>Gets what it is now, by name.</summary>
    public string State { get; internal set; } = "";

    /// <summary>Gets the key of the idea whose duplicate it is now.</summary>
    public string? DuplicateOf { get; internal set; }

    /// <summary>Gets since when nothing more is owed to its group: it is decided and told; null where something is, or where another idea says so.</summary>
    public Instant? SettledAt { get; internal set; }

    internal static IdeaRow Of(Idea idea) => new()
    {
        FromGroup = idea.From.Value,
        SubmittedAt = idea.SubmittedAt,
        State = idea.State.ToString(),
        DuplicateOf = idea.DuplicateOf?.Value,
        SettledAt = Settled(idea),
    };

    // A duplicate is answered when the other one is: that is asked when it is known.
    private static Instant? Settled(Idea idea) => idea.DuplicateOf is null && IdeaTransitions.IsDecided(idea.State)
        ? idea.Reports.Where(report => report.To == idea.From && report.At >= idea.Decisions[^1].At).Select(report => (Instant?)report.At).Min()
        : null;
}
