using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using PublicDialogue.Languages;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>A question answered with a whole number on a scale, the highest the best.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record ScaleQuestion : Question
{
    private const int MostSteps = 100;

    /// <summary>Initializes a new instance of the <see cref="ScaleQuestion"/> class.</summary>
    /// <param name="id">Its key.</param>
    /// <param name="text">What is asked.</param>
    /// <param name="lowest">The lowest answer, from -1000 to 1000.</param>
    /// <param name="highest">The highest answer, from 1 to 100 above <paramref name="lowest"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">One of the bounds is not so.</exception>
    public ScaleQuestion(QuestionId id, LocalizedText text, int lowest, int highest)
        : base(id, text)
    {
        Lowest = Guard.Against.OutOfRange(lowest, nameof(lowest), -1000, 1000);
        Highest = Guard.Against.OutOfRange(highest, nameof(highest), lowest + 1, lowest + MostSteps);
    }

    /// <summary>Gets the lowest answer, included.</summary>
    public int Lowest { get; }

    /// <summary>Gets the highest answer, included.</summary>
    public int Highest { get; }

    internal override bool Takes(Answer answer) => answer is ScaleAnswer scale && scale.Value >= Lowest && scale.Value <= Highest;

    internal override QuestionSummary Summarise(IReadOnlyList<Side> sides, ILookup<Side, Answer> answers) =>
        new ScaleSummary(this, [.. sides.Select(side => new SideScale(side, [.. Distribution([.. answers[side].Cast<ScaleAnswer>()])]))]);

    private IEnumerable<ScaleCount> Distribution(ScaleAnswer[] answers)
    {
        var counts = answers.GroupBy(answer => answer.Value).ToDictionary(group => group.Key, group => group.Count());
        return Enumerable.Range(Lowest, Highest - Lowest + 1).Select(value => new ScaleCount(value, counts.TryGetValue(value, out int count) ? count : 0));
    }
}
