using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Silences;

namespace PublicDialogue.Tool.Review;

/// <summary>A finding, and how it is said where it stands.</summary>
/// <param name="Finding">What a rule found.</param>
/// <param name="Severity">The rule's severity, or the one that is configured.</param>
internal sealed record ReviewedFinding(Finding Finding, Severity Severity)
{
    /// <summary>Gets what it rests on, in a line: the words that it was read out of, or the fact and its value.</summary>
    public string About { get; init; } = "";

    /// <summary>Gets what it is known by from one review to the next: the same wherever in its document it stands.</summary>
    public string Fingerprint { get; init; } = "";

    /// <summary>Gets what silences it, or null.</summary>
    public Silence? SilencedBy { get; init; }

    /// <summary>Gets the place and the words that would put it right, or null where no one edit would.</summary>
    public ExactFix? Fix { get; init; }

    /// <summary>Gets where it ends, where that is known.</summary>
    public (int Line, int Column)? End { get; init; }
}
