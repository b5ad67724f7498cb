using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Book;

/// <summary>Whoever asks for less, or gives more time, never hears more.</summary>
public sealed class WideningTests
{
    [Fact]
    public void LowerTurnover_AddsNoFinding() => Prop.ForAll<PositiveInt, NonNegativeInt, NonNegativeInt>((value, one, other) =>
        Count(Asking(value.Get, Math.Min(one.Get, other.Get))) <= Count(Asking(value.Get, Math.Max(one.Get, other.Get))))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void HigherValue_AddsNoFinding() => Prop.ForAll<NonNegativeInt, PositiveInt, PositiveInt>((turnover, one, other) =>
        Count(Asking(Math.Max(one.Get, other.Get), turnover.Get)) <= Count(Asking(Math.Min(one.Get, other.Get), turnover.Get)))
        .QuickCheckThrowOnFailure();

    // A later day may be a Sunday, which is worth a word and no more.
    [Fact]
    public void LaterDeadline_AddsNoFinding() => Prop.ForAll<byte, byte, bool>((one, other, isElectronic) =>
        Enum.GetValues<Jurisdiction>().All(law =>
            Grave(Due(Math.Max(one, other), isElectronic, law)) <= Grave(Due(Math.Min(one, other), isElectronic, law))))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void FewerReferencesAndAShorterFramework_AddNoFinding() => Prop.ForAll<byte, byte>((one, other) =>
        Count(Binding(Math.Min(one, other))) <= Count(Binding(Math.Max(one, other))))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void LongerLookBack_NeverWarns() => Prop.ForAll<byte, byte>((one, other) =>
        Warnings(LookingBack(Math.Max(one, other) + 1)) <= Warnings(LookingBack(Math.Min(one, other) + 1)))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void LongerLookBack_WithAReason_AddsNoFinding() => Prop.ForAll<byte, byte>((one, other) =>
        Count(LookingBack(Math.Max(one, other) + 1, "Sådanne broer bygges sjældent")) <= Count(LookingBack(Math.Min(one, other) + 1, "Sådanne broer bygges sjældent")))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void LongerLookBack_ThanTheLaws_OnlyInforms() => Prop.ForAll<byte>(years => RuleBook
        .Assess(LookingBack(years + 6), RuleOptions.Default).Findings.All(finding => finding.Severity == Severity.Info))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void SameFacts_GiveTheSameAnswers() => Prop.ForAll<int, int, byte>((value, turnover, days) =>
    {
        var facts = Given.Tender(
            Given.Fact(FactKeys.EstimatedValue, value), Given.Fact(FactKeys.MinimumYearlyTurnover, turnover),
            Given.Fact(FactKeys.Procedure, "open"), Given.Fact(FactKeys.DispatchDate, "2026-01-01"),
            Given.Fact(FactKeys.TenderDeadline, new PlainDate(2026, 1, 1).PlusDays(days)), Given.Fact(FactKeys.ReferenceCount, (int)days));
        return string.Equals(Words(facts), Words(new(facts.Tender.Part)), StringComparison.Ordinal);
    }).QuickCheckThrowOnFailure();

    private static string Words(TenderFacts facts)
    {
        var answer = RuleBook.Assess(facts, RuleOptions.Default);
        return string.Join('\n', answer.Findings.Select(finding => finding.Severity + finding.Message(new("da"))).Concat(answer.NotAssessable.Select(gap => gap.ToString())));
    }

    private static int Count(TenderFacts facts) => RuleBook.Assess(facts, RuleOptions.Default).Findings.Count;

    private static int Warnings(TenderFacts facts) =>
        RuleBook.Assess(facts, RuleOptions.Default).Findings.Count(finding => finding.Severity != Severity.Info);

    private static TenderFacts Asking(int value, int turnover) =>
        Given.Tender(Given.Fact(FactKeys.EstimatedValue, value), Given.Fact(FactKeys.MinimumYearlyTurnover, turnover));

    private static int Grave(TenderFacts facts) =>
        RuleBook.Assess(facts, RuleOptions.Default).Findings.Count(finding => finding.Severity != Severity.Info);

    private static TenderFacts Due(int days, bool isElectronic, Jurisdiction jurisdiction) => Given.Tender(
        Given.Fact(FactKeys.Jurisdiction, jurisdiction.ToString()),
        Given.Fact(FactKeys.Procedure, "open"), Given.Fact(FactKeys.DispatchDate, "2026-01-01"),
        Given.Fact(FactKeys.ElectronicSubmission, isElectronic), Given.Fact(FactKeys.TenderDeadline, new PlainDate(2026, 1, 1).PlusDays(days)));

    private static TenderFacts Binding(int number) =>
        Given.Tender(Given.Fact(FactKeys.ReferenceCount, number), Given.Fact(FactKeys.FrameworkDuration, number));

    private static TenderFacts LookingBack(int years, string? reason = null) => Given.Tender(
        Given.Fact(FactKeys.ReferenceCount, 3), Given.Fact(FactKeys.ReferenceLookBack, years, FactUnit.Years), Given.Fact(FactKeys.Justification, reason));
}
