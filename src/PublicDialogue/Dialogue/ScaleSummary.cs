using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using PublicDialogue.Guarding;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>What each side answered to a question on a scale.</summary>
/// <remarks>Equal by all members, lists by content. Immutable.</remarks>
public sealed record ScaleSummary : QuestionSummary
{
    /// <summary>Initializes a new instance of the <see cref="ScaleSummary"/> class.</summary>
    /// <param name="question">The question.</param>
    /// <param name="sides">The answers of each side that was asked, also of one that gave none.</param>
    public ScaleSummary(ScaleQuestion question, IReadOnlyList<SideScale> sides)
    {
        Question = Guard.Against.Null(question);
        Sides = ContentList<SideScale>.Of(sides, nameof(sides));
    }

    /// <summary>Gets the question.</summary>
    public ScaleQuestion Question { get; }

    /// <summary>Gets the answers of each side that was asked.</summary>
    public IReadOnlyList<SideScale> Sides { get; }

    /// <summary>Gets how far buyers and suppliers are apart, or null where one of them did not answer.</summary>
    public SideGap? Gap => From(Side.Buyer) is { N: > 0 } buyers && From(Side.Supplier) is { N: > 0 } suppliers ? new(Question.Id, buyers, suppliers) : null;

    /// <summary>Finds the answers of one side.</summary>
    /// <param name="side">The side.</param>
    /// <returns>The answers, or null where that side was not asked.</returns>
    public SideScale? From(Side side) => Sides.FirstOrDefault(row => row.Side == Guard.Against.EnumOutOfRange(side));
}
