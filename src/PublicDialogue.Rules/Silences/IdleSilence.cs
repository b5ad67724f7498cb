using System.Globalization;
using PublicDialogue.Rules.Texts;

namespace PublicDialogue.Rules.Silences;

/// <summary>A silence that silences nothing: of no use, or not usable.</summary>
/// <param name="Silence">The silence.</param>
/// <param name="Why">Why not.</param>
/// <remarks>Equal by both. Immutable.</remarks>
public sealed record IdleSilence(Silence Silence, IdleReason Why)
{
    /// <summary>Says in a language why it silences nothing, and what to do.</summary>
    /// <param name="language">English, Danish, Swedish or Dutch; any other is answered in English.</param>
    /// <returns>One or two sentences, the last without its full stop.</returns>
    public string Message(CultureInfo language) => string.Format(language, RuleTexts.Get("Silence_" + Why, language), Silence.RuleId);
}
