using System.Collections.Generic;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Selection;

/// <summary>PD1007: a financial ratio is asked for, and nobody is told how it is worked out.</summary>
/// <remarks>Ratios may be asked for where the methods and criteria are transparent, objective and non-discriminatory, and stated in the documents.</remarks>
internal sealed class RatioMethodRule() : FactRule<decimal>(StandingFacts.FinancialRatio, TenderFactKind.SelectionCriteria)
{
    public override string Id => "PD1007";

    public override Severity Severity => Severity.Error;

    public override IReadOnlyList<TenderFactKind> Facts { get; } = [TenderFactKind.FinancialRatio, TenderFactKind.RatioMethod];

    private protected override Law Law { get; } = new(
        "Directive 2014/24/EU art. 58(3)",
        (Jurisdiction.Sweden, "LOU 14 kap. 4 §", IsVerified: true),
        (Jurisdiction.Netherlands, "Aanbestedingswet 2012 art. 2.90, zevende lid", IsVerified: true));

    private protected override void Judge(RuleCase @case, TenderScope scope, Fact<decimal> fact, decimal value)
    {
        var method = scope.Own(StandingFacts.RatioMethod);
        if (method.State == FactState.Unknown)
        {
            @case.Lacks(StandingFacts.RatioMethod, method);
        }
        else if (method.State == FactState.Absent)
        {
            @case.Finds(scope, At(fact, value));
        }
    }
}
