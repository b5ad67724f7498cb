using System.Globalization;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Texts;

namespace PublicDialogue.Rules.Silences;

/// <summary>A finding that a silence keeps from being reported; it is still said that it is, and why.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Silence">What silences it.</param>
/// <remarks>Equal by both. Immutable.</remarks>
public sealed record SilencedFinding(Finding Finding, Silence Silence)
{
    /// <summary>Says in a language what was found, and the reason for which it is silenced.</summary>
    /// <param name="language">English, Danish, Swedish or Dutch; any other is answered in English.</param>
    /// <returns>One or two sentences, the last without its full stop.</returns>
    public string Message(CultureInfo language) =>
        string.Format(language, RuleTexts.Get("Note_Silenced", language), Finding.Message(language), Silence.Reason);
}
