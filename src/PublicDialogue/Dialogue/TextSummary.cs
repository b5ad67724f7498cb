using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using PublicDialogue.Guarding;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>What each side answered to a question in words.</summary>
/// <remarks>Equal by all members, lists by content. Immutable.</remarks>
public sealed record TextSummary : QuestionSummary
{
    /// <summary>Initializes a new instance of the <see cref="TextSummary"/> class.</summary>
    /// <param name="question">The question.</param>
    /// <param name="sides">The answers of each side that was asked, also of one that gave none.</param>
    public TextSummary(TextQuestion question, IReadOnlyList<SideTexts> sides)
    {
        Question = Guard.Against.Null(question);
        Sides = ContentList<SideTexts>.Of(sides, nameof(sides));
    }

    /// <summary>Gets the question.</summary>
    public TextQuestion Question { get; }

    /// <summary>Gets the answers of each side that was asked.</summary>
    public IReadOnlyList<SideTexts> Sides { get; }

    /// <summary>Finds the answers of one side.</summary>
    /// <param name="side">The side.</param>
    /// <returns>The answers, or null where that side was not asked.</returns>
    public SideTexts? From(Side side) => Sides.FirstOrDefault(row => row.Side == Guard.Against.EnumOutOfRange(side));
}
