using System.Collections.Generic;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Specifications;

/// <summary>PD1210: a specification asks for more than the law or the standard that it is about, and nobody says why.</summary>
/// <remarks>A norm below the minimum is a floor that was raised, one above the maximum a ceiling that was lowered.</remarks>
internal sealed class StricterThanNormRule() : FactRule<decimal>(SpecificationFacts.LegalNorm, TenderFactKind.Specifications)
{
    public override string Id => "PD1210";

    public override Severity Severity => Severity.Warning;

    public override IReadOnlyList<TenderFactKind> Facts { get; } =
        [TenderFactKind.LegalNorm, TenderFactKind.SpecificationMinimum, TenderFactKind.SpecificationMaximum];

    public override IReadOnlyList<RemedyAction> Remedies => [RemedyAction.AskReason];

    private protected override Law Law { get; } = new(
        "Directive 2014/24/EU art. 42(2)",
        (Jurisdiction.Netherlands, "Aanbestedingswet 2012 art. 2.75, zesde lid", IsVerified: true));

    private protected override void Judge(RuleCase @case, TenderScope scope, Fact<decimal> fact, decimal value)
    {
        var minimum = scope.Own(SpecificationFacts.Minimum);
        var maximum = scope.Own(SpecificationFacts.Maximum);
        if (minimum.TryGet(out decimal least) && least > value)
        {
            @case.Finds(scope, At(minimum, least, value));
        }
        else if (maximum.TryGet(out decimal most) && most < value)
        {
            @case.Finds(scope, At(maximum, most, value) with { TextName = "PD1210_Maximum" });
        }
        else if (minimum.IsObscure || (minimum.State == FactState.Unknown && maximum.State != FactState.Known))
        {
            @case.Lacks(SpecificationFacts.Minimum, minimum);
        }
        else if (maximum.IsObscure || (maximum.State == FactState.Unknown && minimum.State != FactState.Known))
        {
            @case.Lacks(SpecificationFacts.Maximum, maximum);
        }
    }
}
