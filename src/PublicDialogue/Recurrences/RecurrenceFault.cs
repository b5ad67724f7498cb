using System.Globalization;
using Ardalis.GuardClauses;
using PublicDialogue.Guarding;
using PublicDialogue.Recurrences.Texts;

namespace PublicDialogue.Recurrences;

/// <summary>Why a rule or recurrence is refused: what is wrong, where, and how to mend it.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record RecurrenceFault
{
    private readonly string textName;
    private readonly ContentList<object> arguments;

    internal RecurrenceFault(string part, string textName, params object[] arguments)
    {
        Part = part;
        this.textName = textName;
        this.arguments = ContentList<object>.Of(arguments, nameof(arguments));
    }

    /// <summary>Gets the part that is at fault, as it was written, for example <c>BYWEEKNO=20</c>; empty where it is the whole.</summary>
    public string Part { get; internal init; }

    /// <summary>Gets at which character of the text the part begins, from 1; 0 where there was no text.</summary>
    public int Position { get; internal init; }

    /// <summary>Words the fault in a language.</summary>
    /// <param name="language">English, Danish, Swedish or Dutch; any other is answered in English.</param>
    /// <returns>One or two sentences with their full stops.</returns>
    public string Text(CultureInfo language)
    {
        string sentence = RecurrenceTexts.Sentence(textName, arguments, Guard.Against.Null(language));
        return Part.Length == 0 ? sentence
            : Position == 0 ? $"{Part}: {sentence}"
            : RecurrenceTexts.Sentence("Where", [Position, Part, sentence], language);
    }

    /// <summary>Formats in English.</summary>
    /// <returns>The text, for a debugger and a failing test.</returns>
    public override string ToString() => Text(CultureInfo.InvariantCulture);

    /// <summary>Gets the name of the part, which stands before its equals sign.</summary>
    internal string Name => Part.Split('=')[0];
}
