using System.Globalization;
using PublicDialogue.Rules.Texts;

namespace PublicDialogue.Rules.Reading;

/// <summary>Why a file could not be read.</summary>
/// <param name="Fault">What is wrong.</param>
/// <param name="Line">The line, from 1; 0 where none is to blame.</param>
/// <param name="Column">The column, from 1; 0 where none is to blame.</param>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record DocumentError(DocumentFault Fault, int Line = 0, int Column = 0)
{
    /// <summary>Gets what the fault is about: the limit that is passed, or a name or a reason from the file, fit to print; null where it is about nothing.</summary>
    public object? About { get; init; }

    /// <summary>Gets a value indicating whether the file is of another kind than is read here, as far as it could be read.</summary>
    public bool IsOtherKind { get; init; }

    /// <summary>Says what is wrong and how to mend it, of a file whose name stands before.</summary>
    /// <param name="language">English, Danish, Swedish or Dutch; any other is answered in English.</param>
    /// <returns>The rest of a sentence, such as "is empty; export the notice again", without its full stop.</returns>
    public string Message(CultureInfo language) => string.Format(language, RuleTexts.Get("Unreadable_" + Fault, language), About);
}
