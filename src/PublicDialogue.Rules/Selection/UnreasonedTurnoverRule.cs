using System.Collections.Generic;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Selection;

/// <summary>PD1003: in the Netherlands, a turnover is asked for without a weighty reason, or beyond what the sliding scale of the Gids allows.</summary>
/// <remarks>
/// A reason answers the first of the three: with one, more than the value of the contract leaves a warning. Above three times the
/// value no reason helps. Exactly once and exactly three times are within the scale.
/// </remarks>
internal sealed class UnreasonedTurnoverRule()
    : FactRule<Amount>(FactKeys.MinimumYearlyTurnover, TenderFactKind.SelectionCriteria)
{
    // Gids Proportionaliteit, sliding scale of the turnover requirement, in times the value of the contract.
    private static readonly Dated<(decimal Usual, decimal Most)> Scale = new((new(2016, 4, 18), (1m, 3m)));

    public override string Id => "PD1003";

    public override Severity Severity => Severity.Error;

    public override IReadOnlyList<TenderFactKind> Facts { get; } = [TenderFactKind.MinimumYearlyTurnover, TenderFactKind.EstimatedValue];

    public override IReadOnlyList<RemedyAction> Remedies => [RemedyAction.Remove, RemedyAction.UseAmount];

    private protected override Law Law { get; } = new(
        "",
        (Jurisdiction.Netherlands, "Aanbestedingswet 2012 art. 2.90, derde en vijfde lid; Gids Proportionaliteit", IsVerified: true));

    private protected override bool IsAbout(RuleCase @case) => @case.Facts.Jurisdiction == Jurisdiction.Netherlands;

    private protected override void Judge(RuleCase @case, TenderScope scope, Fact<Amount> fact, Amount value)
    {
        if (value.Value == 0)
        {
            return;
        }

        // Without a reason it is a finding whatever the value: only with one does the rule lack it.
        bool isReasoned = RuleCase.IsReasoned(scope);
        var estimate = isReasoned
            ? ContractValue.ToCompareWith(@case, scope, value)
            : ContractValue.Compared(ContractValue.Of(scope, @case.Facts), value);
        var (usual, most) = Scale.On(@case.Facts.LawOn);
        var asked = value with { Currency = value.Currency ?? estimate?.Currency };
        if (estimate is { } above && value.Value > above.Value * most)
        {
            @case.Finds(scope, At(fact, asked, most * 100, above with { Value = above.Value * most }) with { TextName = "PD1003_Hard", Remedy = isReasoned ? Remedy.Amount(above with { Value = above.Value * usual }) : Remedy.Removal() }, ReasonEffect.None);
        }
        else if (!isReasoned)
        {
            @case.Finds(scope, At(fact, asked) with { Remedy = Remedy.Removal() });
        }
        else if (estimate is { } once && value.Value > once.Value * usual)
        {
            @case.Finds(
                scope,
                At(fact, asked, usual * 100, once with { Value = once.Value * usual }) with
                {
                    Severity = Severity.Warning,
                    TextName = "PD1003_Scale",
                    Remedy = Remedy.Amount(once with { Value = once.Value * usual }),
                },
                ReasonEffect.None);
        }
    }
}
