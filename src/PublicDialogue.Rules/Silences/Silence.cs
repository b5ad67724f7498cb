using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Silences;

/// <summary>An instruction in a file that one finding in what follows it has been seen and is not to be reported.</summary>
/// <param name="RuleId">The rule's identifier in capitals, as written.</param>
/// <param name="Reason">The reason; empty where none is given, and then nothing is silenced.</param>
/// <param name="Origin">Where it stands.</param>
/// <remarks>
/// In JSON a comment, <c>// publicdialogue: disable PD1106 reason</c>; in XML <c>&lt;?publicdialogue disable PD1106 reason?&gt;</c>.
/// Equal by all members. Immutable.
/// </remarks>
public sealed record Silence(string RuleId, string Reason, Origin Origin)
{
    /// <summary>Gets why it cannot be used, or null.</summary>
    internal IdleReason? Fault { get; init; }

    internal (int Line, int Column) From { get; init; }

    internal (int Line, int Column) To { get; init; }

    /// <summary>Says whether a place is in what follows the instruction: one element, member or item.</summary>
    internal bool Covers(Origin place) =>
        (place.Line, place.Column).CompareTo(From) >= 0 && (place.Line, place.Column).CompareTo(To) <= 0;
}
