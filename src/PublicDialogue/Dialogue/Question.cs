using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using PublicDialogue.Languages;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>What an evaluation asks: <see cref="ScaleQuestion"/> or <see cref="TextQuestion"/>.</summary>
/// <remarks>A closed hierarchy. Equal by all members. Immutable.</remarks>
public abstract record Question
{
    private protected Question(QuestionId id, LocalizedText text)
    {
        Id = Guard.Against.Null(id);
        Text = Guard.Against.Null(text);
    }

    /// <summary>Gets its key, the same in every form that asks it.</summary>
    public QuestionId Id { get; }

    /// <summary>Gets what is asked.</summary>
    public LocalizedText Text { get; init => field = Guard.Against.Null(value); }

    /// <summary>Says whether an answer is of the kind that is asked for, and within the bounds.</summary>
    internal abstract bool Takes(Answer answer);

    internal abstract QuestionSummary Summarise(IReadOnlyList<Side> sides, ILookup<Side, Answer> answers);
}
