using System;
using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Notices;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Tests.Reading;
using PublicDialogue.Rules.Tests.Texts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Book;

/// <summary>Asking for findings alone passes over rules that a tender has nothing for: it must give what asking all of them does.</summary>
public sealed class RuleBookTests
{
    [NoticesFact]
    public void Find_EveryNotice_GivesTheFindingsOfAssess() =>
        Assert.All(SharedNotices.All(), name =>
        {
            if (SharedNotices.Read(name).Facts is { } facts)
            {
                AssertAlike(facts);
            }
        });

    [Fact]
    public void Find_WorstTendersWithoutOneFact_GivesTheFindingsOfAssess() =>
        Assert.All(Enum.GetValues<TenderFactKind>(), kind => AssertAlike(fact => fact.Key.Kind != kind));

    [Fact]
    public void Find_WorstTendersWithOneFactAlone_GivesTheFindingsOfAssess() =>
        Assert.All(Enum.GetValues<TenderFactKind>(), kind => AssertAlike(fact => fact.Key.Kind == kind));

    [Fact]
    public void Find_TextsOfEveryKindAlone_GivesTheFindingsOfAssess() =>
        Assert.All(Enum.GetValues<TenderFactKind>(), kind => Assert.All(
            RuleTextsTests.WorstTenders, facts => AssertAlike(Copy(facts, Without(facts.Tender.Part, _ => false, wording => wording.Of == kind)))));

    // Facts may come from a program of which no place in a file is known.
    [Fact]
    public void Assess_FactsWithoutAPlace_FindsTheSameAndNamesNoPlace() => Assert.All(RuleTextsTests.WorstTenders, facts =>
    {
        var findings = RuleBook.Assess(Copy(facts, Unplaced(facts.Tender.Part)), RuleOptions.Default).Findings;

        Assert.Equal(
            RuleBook.Assess(facts, RuleOptions.Default).Findings.Select(finding => finding.RuleId), findings.Select(finding => finding.RuleId));
        Assert.All(findings, finding => Assert.NotNull(finding.Origin));
    });

    private static TenderPart Unplaced(TenderPart part) => new()
    {
        Role = part.Role,
        Id = part.Id,
        Facts = [.. part.Facts.Select(fact => fact.State switch
        {
            FactState.Known => fact.Key.Read(fact.Value, fact.Unit, origin: null),
            FactState.Absent => fact.Key.Absent(),
            _ => fact.Key.Unknown(fact.Why),
        })],
        Wordings = part.Wordings,
        Parts = [.. part.Parts.Select(Unplaced)],
        MayHaveMore = part.MayHaveMore,
    };

    private static void AssertAlike(Func<FactEntry, bool> keeps) =>
        Assert.All(RuleTextsTests.WorstTenders, facts => AssertAlike(Copy(facts, Without(facts.Tender.Part, keeps, _ => true))));

    private static void AssertAlike(TenderFacts facts) => Assert.Equal(
        RuleBook.Assess(facts, RuleOptions.Default).Findings.Select(Row), RuleBook.Find(facts, RuleOptions.Default).Select(Row));

    private static string Row(Finding finding) => finding.RuleId + " " + finding.Severity + " " + finding.Origin + " " + finding.Quote;

    private static TenderFacts Copy(TenderFacts facts, TenderPart part) =>
        new(part) { DefaultJurisdiction = facts.DefaultJurisdiction, IsCallForCompetition = facts.IsCallForCompetition };

    private static TenderPart Without(TenderPart part, Func<FactEntry, bool> keeps, Func<RequirementWording, bool> keepsText) => new()
    {
        Role = part.Role,
        Id = part.Id,
        Facts = [.. part.Facts.Where(keeps)],
        Wordings = [.. part.Wordings.Where(keepsText)],
        Parts = [.. part.Parts.Select(inner => Without(inner, keeps, keepsText))],
        MayHaveMore = part.MayHaveMore,
    };
}
