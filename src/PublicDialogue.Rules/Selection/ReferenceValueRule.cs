using System.Collections.Generic;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Selection;

/// <summary>PD1103: a reference must be worth more of the contract's value than is proportionate: in the Netherlands 60 per cent, elsewhere all of it.</summary>
/// <remarks>The Dutch share is that of the Gids. Elsewhere no act names one; the whole value is the default, and an option. Exactly that is allowed.</remarks>
internal sealed class ReferenceValueRule()
    : FactRule<Amount>(AbilityFacts.ReferenceMinimumValue, TenderFactKind.SelectionCriteria)
{
    private static readonly Dated<decimal> MostDutch = new((new(2016, 4, 18), 0.6m)); // Gids Proportionaliteit, voorschrift 3.5G.
    private static readonly RuleOption MostTimesValue = new("publicdialogue.pd1103.most_times_value", 1m);

    public override string Id => "PD1103";

    public override Severity Severity => Severity.Error;

    public override bool IsGatedByThreshold => true;

    public override IReadOnlyList<RuleOption> Options { get; } = [MostTimesValue];

    public override IReadOnlyList<TenderFactKind> Facts { get; } = [TenderFactKind.ReferenceMinimumValue, TenderFactKind.EstimatedValue];

    public override IReadOnlyList<RemedyAction> Remedies => [RemedyAction.UseAmount];

    private protected override Law Law { get; } = new(
        "Directive 2014/24/EU art. 58(1)",
        (Jurisdiction.Sweden, "LOU 14 kap. 1 §", IsVerified: true),
        (Jurisdiction.Netherlands, "Gids Proportionaliteit, voorschrift 3.5G", IsVerified: true))
    {
        Everywhere = [new(Jurisdiction.Netherlands, "Aanbestedingswet 2012 art. 1.13, vierde lid; Gids Proportionaliteit, voorschrift 3.5G", new(2016, 7, 1))],
    };

    private protected override void Judge(RuleCase @case, TenderScope scope, Fact<Amount> fact, Amount value)
    {
        if (ContractValue.ToCompareWith(@case, scope, value) is not { } estimate)
        {
            return;
        }

        bool isDutch = @case.Facts.Jurisdiction == Jurisdiction.Netherlands;
        decimal share = isDutch ? MostDutch.On(@case.Facts.LawOn) : @case.Options.Number(MostTimesValue);
        var most = estimate with { Value = estimate.Value * share };
        if (value.Value > most.Value)
        {
            @case.Finds(scope, At(fact, value with { Currency = most.Currency }, share * 100, most) with
            {
                Severity = isDutch ? Severity : Severity.Warning,
                Remedy = Remedy.Amount(most),
            });
        }
    }
}
