using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Wording;

/// <summary>Words in a language that no list is of: what they demand is unknown, and never clean.</summary>
public sealed class UnreadLanguageTests
{
    private const string German = "Die Geräte müssen von der Marke Bosch sein, und der Bieter hat fünf Referenzen der letzten zwei Jahre vorzulegen.";

    public static TheoryData<string> RulesOnRequirements =>
    [
        .. RuleBook.Rules.OfType<WordingRule>().Where(rule => rule.Facts[0] == TenderFactKind.Specifications).Select(rule => rule.Id).Distinct(),
        "PD1001", "PD1005", "PD1006", "PD1011", "PD1101", "PD1102", "PD1103", "PD1105", "PD1106", "PD1107", "PD1109", "PD1110", "PD1111",
        "PD1701", "PD1702", "PD1704", "PD1801", "PD1802", "PD1803", "PD1804",
    ];

    [Theory]
    [MemberData(nameof(RulesOnRequirements))]
    public void Rule_TextInALanguageThatIsNotRead_IsNotAssessable(string rule)
    {
        Assert.Contains(Gaps(rule, "de", German), why => why == UnknownReason.UnreadLanguage);
        Assert.Contains(Gaps(rule, null, German), why => why == UnknownReason.UnreadLanguage);
    }

    [Theory]
    [InlineData("en", "The oven must have a timer.")]
    [InlineData("da", "Ovnen skal have et ur.")]
    [InlineData("sv", "Ugnen ska ha en timer.")]
    [InlineData("nl", "De oven moet een timer hebben.")]
    public void Rule_TextThatIsRead_DoesNotSayThatItsLanguageIsNot(string language, string text) => Assert.All(
        RuleBook.Rules, rule => Assert.DoesNotContain(UnknownReason.UnreadLanguage, Gaps(rule.Id, language, text)));

    [Theory]
    [InlineData("fr", "Le soumissionnaire doit présenter cinq références.", true)]
    [InlineData("fi", "Tarjoajan on esitettävä viisi referenssiä.", true)]
    [InlineData("nb", "Ovnen må være av merke Bosch, og det er ikke krav om noe annet.", true)]
    [InlineData("nb", "Det er et krav at fem oppdrag fra de siste tre årene er for andre.", true)]
    [InlineData("nb", "Det kreves at tilbyder har et kontor og et lager i byen.", true)]
    [InlineData("pl", "Wykonawca musi przedstawić pięć referencji.", true)]
    [InlineData("de", "The tenderer must present the references and it is not enough that they are of the year.", false)]
    public void Rule_TextOfANotice_SaysSoSentenceBySentence(string language, string text, bool isUnread) =>
        Assert.Equal(isUnread, Gaps("PD1106", language, text).Contains(UnknownReason.UnreadLanguage));

    [Fact]
    public void Rule_AwardCriteriaThatAreNotRead_LeaveTheRequirementsAlone()
    {
        var tender = Given.Tender(
            [Given.Fact(FactKeys.Language, "de")],
            new TenderPart { Role = TenderFactKind.AwardCriteria, Wordings = [new("Die Erfahrung des Bieters wird mit 20 Punkten bewertet.", Given.Here) { Of = TenderFactKind.AwardCriteria }] });

        Assert.Equal("?AwardMerit:UnreadLanguage", Given.Outcome("PD1603", tender));
        Assert.Equal("?ReferenceCount:NotStated", Given.Outcome("PD1106", tender));
    }

    [Fact]
    public void Rule_FieldThatSaysItAll_NeedsNoWords()
    {
        var tender = Given.Tender(
            [Given.Fact(FactKeys.Language, "de")],
            new TenderPart { Role = TenderFactKind.SelectionCriteria, Facts = [Given.Fact(FactKeys.ReferenceCount, 2)], Wordings = [new(German, Given.Here)] });

        Assert.Equal("-", Given.Outcome("PD1106", tender));
    }

    private static IReadOnlyList<UnknownReason> Gaps(string rule, string? language, string text)
    {
        FactEntry[] stated = language is null ? [] : [Given.Fact(FactKeys.Language, language)];
        var tender = Given.Tender([Given.Fact(FactKeys.Jurisdiction, "EU"), .. stated], new TenderPart { Role = TenderFactKind.Specifications, Wordings = [new(text, Given.Here)] });
        return [.. Given.Assess(rule, tender).NotAssessable.Select(gap => gap.Why)];
    }
}
