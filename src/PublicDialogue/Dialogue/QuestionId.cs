using PublicDialogue.Identifiers;

namespace PublicDialogue.Dialogue;

/// <summary>The key of a question of an evaluation form, the same in every event that asks it, as the host's system gives it.</summary>
/// <remarks>Equal by characters, case included. Immutable.</remarks>
public sealed record QuestionId : Identifier
{
    /// <summary>Initializes a new instance of the <see cref="QuestionId"/> class.</summary>
    /// <param name="value">1 to 200 characters, none of them a control character, no white space at either end.</param>
    /// <exception cref="System.ArgumentException"><paramref name="value"/> is not so.</exception>
    public QuestionId(string value)
        : base(value)
    {
    }
}
