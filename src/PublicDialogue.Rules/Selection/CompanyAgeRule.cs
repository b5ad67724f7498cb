using System.Collections.Generic;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Selection;

/// <summary>PD1111: a tenderer must have been in business for some years.</summary>
/// <remarks>Article 58(1) closes the list of what may be asked; age is not on it, and standing is shown otherwise.</remarks>
internal sealed class CompanyAgeRule() : FactRule<decimal>(AbilityFacts.CompanyAgeYears, TenderFactKind.SelectionCriteria)
{
    private static readonly Dated<decimal> FewestYears = new((new(2016, 4, 18), 1m)); // From a year on it keeps a firm out.

    public override string Id => "PD1111";

    public override Severity Severity => Severity.Warning;

    public override IReadOnlyList<RemedyAction> Remedies => [RemedyAction.Remove];

    private protected override Law Law { get; } = new(
        "Directive 2014/24/EU art. 58(1)",
        (Jurisdiction.Denmark, "udbudsloven § 154, stk. 2", IsVerified: true),
        (Jurisdiction.Sweden, "LOU 14 kap. 1 §", IsVerified: true),
        (Jurisdiction.Netherlands, "Aanbestedingswet 2012 art. 2.90, tweede lid", IsVerified: true));

    private protected override void Judge(RuleCase @case, TenderScope scope, Fact<decimal> fact, decimal value)
    {
        if (value >= FewestYears.On(@case.Facts.LawOn))
        {
            @case.Finds(scope, At(fact, value) with { Remedy = Remedy.Removal() });
        }
    }
}
