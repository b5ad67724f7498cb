using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Specifications;

/// <summary>PD1209: a dialogue or a look at the market shows that one supplier, or two, can meet every demand.</summary>
/// <remarks>The principle binds below the threshold too. Two leave a warning.</remarks>
internal sealed class FewPossibleBiddersRule() : FactRule<decimal>(DialogueFacts.PossibleBidders)
{
    private const decimal Few = 2;

    public override string Id => "PD1209";

    public override Severity Severity => Severity.Error;

    private protected override Law Law { get; } = new(
        "Directive 2014/24/EU art. 18(1)",
        (Jurisdiction.Denmark, "udbudsloven § 2, stk. 2", IsVerified: true),
        (Jurisdiction.Sweden, "LOU 4 kap. 2 §", IsVerified: true));

    private protected override void Judge(RuleCase @case, TenderScope scope, Fact<decimal> fact, decimal value)
    {
        if (value is >= 0 and <= Few)
        {
            @case.Finds(scope, At(fact, value) with { Severity = value == Few ? Severity.Warning : Severity });
        }
    }
}
