using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using PublicDialogue.Guarding;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>What is asked after an event or several, and which sides are asked: both, unless it says otherwise.</summary>
/// <remarks>Equal by all members, lists by content. Immutable.</remarks>
public sealed record EvaluationForm
{
    /// <summary>Initializes a new instance of the <see cref="EvaluationForm"/> class.</summary>
    /// <param name="id">Its key, which events name.</param>
    /// <param name="questions">The questions in their order; at least one, no key twice.</param>
    /// <exception cref="ArgumentException">There is no question, or a key stands twice.</exception>
    public EvaluationForm(EvaluationFormId id, IReadOnlyList<Question> questions)
    {
        Id = Guard.Against.Null(id);
        Questions = Guard.Against.InvalidInput(
            ContentList<Question>.Of(questions, nameof(questions)),
            nameof(questions),
            list => list.Count > 0 && list.Select(question => question.Id).Distinct().Count() == list.Count,
            "A form asks at least one question, and no question twice.");
    }

    /// <summary>Gets its key, which events name.</summary>
    public EvaluationFormId Id { get; }

    /// <summary>Gets the questions in their order.</summary>
    public IReadOnlyList<Question> Questions { get; }

    /// <summary>Gets the sides that are asked; buyers and suppliers by default, at least one, none twice.</summary>
    /// <exception cref="ArgumentException">There is none, or one stands twice.</exception>
    public IReadOnlyList<Side> AskedSides
    {
        get;
        init => field = Guard.Against.InvalidInput(
            ContentList<Side>.Of(value, nameof(AskedSides)),
            nameof(AskedSides),
            list => list.Count > 0 && list.Distinct().Count() == list.Count && list.All(side => Guard.Against.EnumOutOfRange(side) == side),
            "A form asks at least one side, and none twice.");
    }
    = ContentList<Side>.Of([Side.Buyer, Side.Supplier], nameof(AskedSides));

    /// <summary>Gets a value indicating whether buyers and suppliers are both asked.</summary>
    public bool AsksBothSides => AskedSides.Contains(Side.Buyer) && AskedSides.Contains(Side.Supplier);
}
