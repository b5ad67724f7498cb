using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PublicDialogue.Agreements;
using PublicDialogue.Quantities;
using PublicDialogue.Rules;
using PublicDialogue.Tendering;
using Xunit;
using static PublicDialogue.Tests.Agreements.Samples;

namespace PublicDialogue.Tests.Agreements;

public sealed class AgreementProperties
{
    private static readonly LocalDate AgreedOn = new(2026, 5, 4);

    private static readonly Gen<FrameworkAgreement> Any =
        from exercised in Gen.Choose(0, 2)
        from terminated in Gen.Choose(-60, 1_600)
        from isTerminated in Gen.Elements(true, false)
        from prolonged in Gen.Choose(-100, 1_200)
        from begins in Gen.Choose(-50, 400)
        from lasts in Gen.Choose(0, 1_500)
        select Food with
        {
            Decisions = [.. Enumerable.Repeat(new ExtensionDecision(isExercised: true, Begins), exercised)],
            Termination = isTerminated ? new Termination(Begins.PlusDays(terminated), "x") : null,
            Amendments = [new Amendment(Begins, "x") { Ends = Ends.PlusDays(prolonged) }],
            Lots = [Food.Lots[0] with { Begins = Begins.PlusDays(begins), Ends = Begins.PlusDays(begins + lasts) }],
        };

    [Fact]
    public void IsInForceOn_AnyDecisions_IsFromTheFirstDayToTheLast() => Prop.ForAll(Any.ToArbitrary(), Gen.Choose(-100, 1_700).ToArbitrary(), (agreement, days) =>
    {
        var day = Begins.PlusDays(days);
        var lot = agreement.Lots[0];
        bool whole = Begins <= day && day <= agreement.LastDay;
        return agreement.IsInForceOn(day) == whole && agreement.IsInForceOn(lot.Id, day) == (whole && lot.Begins <= day && day <= lot.Ends);
    }).QuickCheckThrowOnFailure();

    // Status only moves on: whoever goes through the days meets each status at most once.
    [Fact]
    public void StatusOn_DayByDay_OnlyMovesOn() => Prop.ForAll(Any.ToArbitrary(), agreement =>
    {
        var met = Enumerable.Range(-100, 1_800).Select(days => agreement.StatusOn(Begins.PlusDays(days))).ToList();
        return met.SequenceEqual(met.OrderBy(status => status)) && !(met.Contains(AgreementStatus.Ended) && met.Contains(AgreementStatus.Terminated));
    }).QuickCheckThrowOnFailure();

    // The rule and the model are two ways to the same answer: something goes too far for the one where it does for the other.
    [Fact]
    public void CheckAmendments_AnyChanges_AgreeWithTheRule()
    {
        var changes = from value in Gen.Choose(-30_000, 60_000)
                      from ground in Gen.Elements<ChangeGround?>(null, ChangeGround.Minor, ChangeGround.Additional, ChangeGround.Unforeseen, ChangeGround.ReviewClause)
                      select (Value: value, Ground: ground);
        var cases = from list in changes.ListOf(4)
                    from nature in Gen.Elements(ContractNature.Works, ContractNature.Supplies, ContractNature.Services)
                    from whole in Gen.Elements(100_000m, 1_000_000m, 90_000_000m)
                    select (Changes: list, Nature: nature, Whole: whole);
        Prop.ForAll(cases.ToArbitrary(), sample =>
        {
            var (list, nature, whole) = sample;
            decimal scale = whole / 100_000m;
            var agreement = new FrameworkAgreement(Food.Id, Food.Title, Food.Term, Currency.Eur)
            {
                Nature = nature,
                MaximumValue = Euro(whole),
                Amendments = [.. list.Select(row => new Amendment(AgreedOn, "x") { Value = Euro(row.Value * scale), Ground = row.Ground })],
            };
            var tender = new Tender("x")
            {
                Nature = nature,
                AuthorityLevel = AuthorityLevel.SubCentral,
                DispatchedOn = AgreedOn,
                Contract = new ContractTerm { InitialValue = Euro(whole), Changes = [.. list.Select(row => new ContractChange(Euro(row.Value * scale), row.Ground))] },
            };
            return agreement.CheckAmendments().Any(check => check.Verdict == AmendmentVerdict.Beyond)
                == TenderReview.Of(tender).Findings.Any(finding => finding.RuleId == "PD1410");
        }).QuickCheckThrowOnFailure();
    }

    private static Money Euro(decimal amount) => Money.Of(amount, Currency.Eur);
}
