using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Languages;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>A question answered in words.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record TextQuestion : Question
{
    /// <summary>Initializes a new instance of the <see cref="TextQuestion"/> class.</summary>
    /// <param name="id">Its key.</param>
    /// <param name="text">What is asked.</param>
    public TextQuestion(QuestionId id, LocalizedText text)
        : base(id, text)
    {
    }

    internal override bool Takes(Answer answer) => answer is TextAnswer;

    internal override QuestionSummary Summarise(IReadOnlyList<Side> sides, ILookup<Side, Answer> answers) =>
        new TextSummary(this, [.. sides.Select(side => Side(side, [.. answers[side].Cast<TextAnswer>()]))]);

    private static SideTexts Side(Side side, TextAnswer[] answers) => new(
        side, answers.Length, [.. answers.Where(answer => answer.Text is not null).Select(answer => new Translation(answer.Language, answer.Text!))]);
}
