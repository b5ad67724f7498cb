using System.Globalization;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Texts;

namespace PublicDialogue.Rules.Book;

/// <summary>That a rule could not answer for a tender, which is not the same as that it found nothing.</summary>
/// <param name="RuleId">The rule's identifier.</param>
/// <param name="Missing">The fact that it lacks.</param>
/// <param name="Why">Why that fact is unknown.</param>
/// <remarks>Equal by all three. Immutable.</remarks>
public sealed record NotAssessable(string RuleId, TenderFactKind Missing, UnknownReason Why)
{
    /// <summary>Says in a language why the rule could not answer.</summary>
    /// <param name="language">English, Danish, Swedish or Dutch; any other is answered in English.</param>
    /// <returns>One sentence without its full stop.</returns>
    public string Reason(CultureInfo language) => FindingText.Of(this, language);
}
