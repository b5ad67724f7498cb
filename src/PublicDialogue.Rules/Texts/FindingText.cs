using System.Globalization;
using System.Text;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Wording;

namespace PublicDialogue.Rules.Texts;

/// <summary>Puts the words of a finding together: what, then what makes it less grave, then the citation.</summary>
internal static class FindingText
{
    public static string Of(Finding finding, CultureInfo language)
    {
        var text = new StringBuilder(string.Format(language, RuleTexts.Get(finding.TextName, language), [.. finding.Arguments]));
        if (finding.IsBelowThreshold)
        {
            text.Append("; ").Append(RuleTexts.Get("Note_BelowThreshold", language));
        }

        if (finding.IsUnderAnotherAct)
        {
            text.Append("; ").Append(RuleTexts.Get("Note_AnotherAct", language));
        }

        if (finding.JustifiedBy is { } reason)
        {
            text.Append("; ").AppendFormat(language, RuleTexts.Get("Note_Justified", language), Excerpt.Of(reason, 0, reason.Length, 0));
        }

        return Printable.Of(finding.Citation.Length > 0 ? text.Append(" (").Append(finding.CitationIn(language)).Append(')').ToString() : text.ToString());
    }

    public static string Of(NotAssessable gap, CultureInfo language) =>
        string.Format(language, RuleTexts.Get("Gap_" + gap.Why, language), RuleTexts.Get("Fact_" + gap.Missing, language));
}
