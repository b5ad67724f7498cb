using System.Collections.Generic;

namespace PublicDialogue.Rules.Book;

/// <summary>What the rules answer for a tender. A rule that is in neither list had nothing to say.</summary>
/// <param name="Findings">The findings, in the order of the rules, then of the tender.</param>
/// <param name="NotAssessable">What could not be answered: at most one entry a rule and missing fact.</param>
/// <remarks>Equal by reference of the lists. Immutable.</remarks>
public sealed record Assessment(IReadOnlyList<Finding> Findings, IReadOnlyList<NotAssessable> NotAssessable);
