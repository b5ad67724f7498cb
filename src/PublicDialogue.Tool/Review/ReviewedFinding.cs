using PublicDialogue.Rules.Book;

namespace PublicDialogue.Tool.Review;

/// <summary>A finding, and how grave it is said to be where it stands.</summary>
/// <param name="Finding">What a rule found.</param>
/// <param name="Severity">The rule's severity, or the one that is configured.</param>
internal sealed record ReviewedFinding(Finding Finding, Severity Severity);
