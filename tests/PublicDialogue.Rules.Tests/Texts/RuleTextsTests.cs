using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Tests.Dialogue;
using PublicDialogue.Rules.Texts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Texts;

/// <summary>Every finding, in every language: what it may do, what to do about it, and where the law has it.</summary>
public sealed class RuleTextsTests
{
    private static readonly TenderFacts Worst = WorstOf("SE");

    // Some rules are one country's own, and one tender cannot be both in one stage and in two.
    internal static readonly IReadOnlyList<TenderFacts> WorstTenders =
        [Worst, WorstOf("NL"), WorstInTwoStages.Facts, WorstInASystem.Facts, WorstInASystem.Running, WorstInASystem.Small, Dialogues.Worst];

    private static readonly Finding[] Findings = [.. WorstTenders
        .SelectMany(facts => RuleBook.Assess(facts, RuleOptions.Default).Findings).OrderBy(finding => finding.RuleId, StringComparer.Ordinal)];

    public static TheoryData<string, string> Languages => new()
    {
        { "en", "may restrict competition" },
        { "da", "kan begrænse konkurrencen" },
        { "sv", "kan begränsa konkurrensen" },
        { "nl", "(kan|kunnen) de mededinging beperken|de mededinging kan beperken" },
    };

    [Theory]
    [MemberData(nameof(Languages))]
    public void Message_InEveryLanguage_SaysWhatItDoesAndWhereTheLawIs(string language, string restricts)
    {
        Assert.Equal(RuleBook.Rules.Select(rule => rule.Id), Findings.Select(finding => finding.RuleId).Distinct());
        Assert.All(Findings, finding =>
        {
            string message = finding.Message(new CultureInfo(language));
            Assert.Matches(finding.Rule.IsOfDialogue ? "." : restricts, message);
            Assert.Contains(". ", message, StringComparison.Ordinal);
            Assert.EndsWith(finding.Citation.Length > 0 ? $" ({finding.CitationIn(new CultureInfo(language))})" : "", message, StringComparison.Ordinal);
            Assert.DoesNotMatch("[{}]|  |\\.$", message);
        });
    }

    [Theory]
    [InlineData("en", "12,000,000\u00A0SEK", "8,000,001\u00A0SEK", "49.5")]
    [InlineData("da", "12.000.000\u00A0SEK", "8.000.001\u00A0SEK", "49,5")]
    [InlineData("nl", "12.000.000\u00A0SEK", "8.000.001\u00A0SEK", "49,5")]
    [InlineData("sv", "12\u00A0000\u00A0000\u00A0SEK", "8\u00A0000\u00A0001\u00A0SEK", "49,5")]
    public void Message_Numbers_AreTheLanguages(string language, string asked, string allowed, string months)
    {
        var findings = RuleBook.Assess(Worst, RuleOptions.Default).Findings;
        string turnover = findings.Single(finding => finding.RuleId == "PD1001").Message(new(language)).Replace('\u202F', '\u00A0');

        Assert.Contains(asked, turnover, StringComparison.Ordinal);
        Assert.Contains(allowed, turnover, StringComparison.Ordinal);
        Assert.Contains(months, findings.Single(finding => finding.RuleId == "PD1401").Message(new(language)), StringComparison.Ordinal);
    }

    [Fact]
    public void Remedy_OfEveryFinding_IsOneThatItsRuleNames() => Assert.All(
        Findings.Where(finding => finding.Remedy is not null),
        finding => Assert.Contains(finding.Remedy!.Action, finding.Rule.Remedies));

    [Fact]
    public void Message_InAnotherLanguage_IsEnglish() => Assert.All(
        Findings,
        finding => Assert.Equal(WithoutNumbers(finding.Message(new("en"))), WithoutNumbers(finding.Message(new("fi")))));

    [Theory]
    [InlineData("en", "number of references cannot be read")]
    [InlineData("da", "antal referencer kan ikke læses")]
    [InlineData("sv", "antal referenser kan inte läsas")]
    [InlineData("nl", "aantal referenties niet leesbaar")]
    public void Reason_InEveryLanguage_NamesTheFact(string language, string reason) => Assert.Equal(
        reason, new NotAssessable("PD1106", TenderFactKind.ReferenceCount, UnknownReason.Unreadable).Reason(new(language)));

    [Fact]
    public void Reason_OfEveryGap_HasWords() => Assert.All(Enum.GetValues<TenderFactKind>(), kind => Assert.All(
        Enum.GetValues<UnknownReason>(), why => Assert.NotEmpty(new NotAssessable("PD1001", kind, why).Reason(new("da")))));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Text_OfEachLanguage_IsTranslatedAndWithoutStop(string language, string restricts)
    {
        Assert.NotEmpty(restricts);
        var english = RuleTexts.Resources.GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: false)!;
        Assert.All(english.Cast<DictionaryEntry>(), text => Assert.Matches("[^.]$", RuleTexts.Get((string)text.Key, new(language))));
        Assert.All(RuleBook.Rules, rule => Assert.Equal(language == "en", rule.Title(new(language)) == rule.Title(CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Get_NoText_Throws() => Assert.Throws<ArgumentException>(() => RuleTexts.Get("PD9999_Title", CultureInfo.InvariantCulture));

    // A tender in which every rule of its country finds something, and some of them twice.
    // A language that we do not speak still writes its numbers in its own way.
    private static string WithoutNumbers(string message) => string.Concat(message.Where(sign => !char.IsDigit(sign) && sign is not ('.' or ',' or ' ' or '\u00A0' or '\u202F')));

    internal static TenderFacts WorstOf(string country) => new(new TenderPart
    {
        Facts =
        [
            Given.Fact(FactKeys.Jurisdiction, country), Given.Fact(FactKeys.EstimatedValue, new Amount(4_000_000.50m, "SEK")),
            Given.Fact(FactKeys.Procedure, "open"), Given.Fact(FactKeys.DispatchDate, "2026-11-23"), Given.Fact(FactKeys.TenderDeadline, "2026-12-11"),
            Given.Fact(TimeFacts.SiteVisit, value: true), Given.Fact(TimeFacts.DocumentsFree, value: false),
            Given.Fact(FactKeys.MinimumYearlyTurnover, 12_000_000), Given.Fact(FactKeys.ReferenceCount, 6),
            Given.Fact(FactKeys.FrameworkDuration, "P49M15D"), Given.Fact(FactKeys.Justification, "se bilag"),
            Given.Fact(StandingFacts.TurnoverYears, 4), Given.Fact(StandingFacts.PositiveResultYears, 3),
            Given.Fact(AbilityFacts.ReferenceMinimumValue, 9_000_000), Given.Fact(AbilityFacts.SingleContract, value: true),
            Given.Fact(FactKeys.ReferenceLookBack, "P1Y"), Given.Fact(AbilityFacts.StaffExperienceYears, 8), Given.Fact(AbilityFacts.CompanyAgeYears, 3),
            Given.Fact(AbilityFacts.Certificate, "ISO 14001"), Given.Fact(AbilityFacts.HeldAt, "tender"),
            Given.Fact(StandingFacts.FinancialRatio, 0.2m), StandingFacts.RatioMethod.Absent(),
            Given.Fact(StandingFacts.TenderGuarantee, 200_000), Given.Fact(StandingFacts.ParticipationFee, 500),
            Given.Fact(SpecificationFacts.PeerTextLength, 20),
        ],
        Wordings =
        [
            new("Lastbilen ska vara av märket Volvo.", Given.Here),
            new("Kaffet ska vara av märket Gevalia eller liknande.", Given.Here),
            new("Köttet ska vara av svenskt ursprung.", Given.Here),
            new("Stolen ska vara provad enligt EN 1335.", Given.Here),
            new("Kaffet ska vara KRAV-märkt.", Given.Here),
            new("Minst 20 % ska utföras av lokal arbetskraft.", Given.Here),
            new("Konsulten ska ha svenska som modersmål.", Given.Here),
            new("Leverantören ska vara auktoriserad återförsäljare.", Given.Here),
            .. WorstAward.Wordings,
            new("Rören ska vara tillverkade av betong.", Given.Here),
            new("Köttet ska vara producerat enligt svensk lag.", Given.Here),
            new("Anbudsgivaren ska ha erfarenhet av identiska uppdrag.", Given.Here),
            new("Skrivaren ska vara av märket Canon eller likvärdigt.", Given.Here),
            new("Dörren ska vara provad av RISE.", Given.Here),
            new("Skåpet ska vara exakt 600 mm brett.", Given.Here),
        ],
        Parts =
        [
            Lot("LOT-1", 60, 39.9m),
            Lot("LOT-2", 60, null),
            .. WorstAward.Parts,
            Criterion(Given.Fact(FactKeys.MinimumYearlyTurnover, 5_000_000), Given.Fact(FactKeys.Justification, "Lagret finansieras i ett år")),
            Criterion(Given.Fact(FactKeys.ReferenceCount, 2), Given.Fact(AbilityFacts.ReferenceCompetence, "fasader"), Given.Fact(AbilityFacts.ReferenceReuseAllowed, value: false)),
            Specification(Given.Fact(SpecificationFacts.Minimum, 750), Given.Fact(SpecificationFacts.Maximum, 750), Given.Fact(SpecificationFacts.LegalNorm, 500)),
            Specification(Given.Fact(SpecificationFacts.Maximum, 40), Given.Fact(SpecificationFacts.LegalNorm, 60)),
            Specification(Given.Fact(SpecificationFacts.PackSizes, 1), Given.Fact(SpecificationFacts.SmallestDemand, 10), Given.Fact(SpecificationFacts.LargestDemand, 1000)),
            Specification("Städningen ska vara tillfredsställande.", Given.Fact(SpecificationFacts.Mandatory, value: true)),
            Criterion(Given.Fact(FactKeys.ReferenceCount, 1), Given.Fact(AbilityFacts.ReferenceCompetence, "fönster")),
            .. WorstDemands.All,
        ],
    });

    private static TenderPart Specification(params FactEntry[] facts) => new() { Role = TenderFactKind.Specifications, Facts = facts };

    private static TenderPart Specification(string text, params FactEntry[] facts) =>
        new() { Role = TenderFactKind.Specifications, Facts = facts, Wordings = [new(text, Given.Here)] };

    private static TenderPart Criterion(params FactEntry[] facts) => new() { Role = TenderFactKind.SelectionCriteria, Facts = facts };

    private static TenderPart Lot(string id, params decimal?[] weights) => new()
    {
        Role = TenderFactKind.Lots,
        Id = id,
        Facts = [Given.Fact(FactKeys.EstimatedValue, 1_000_000)],
        Parts = [.. weights.Select(weight => new TenderPart { Role = TenderFactKind.AwardCriteria, Facts = [Given.Fact(FactKeys.AwardWeight, weight)] })],
    };
}
