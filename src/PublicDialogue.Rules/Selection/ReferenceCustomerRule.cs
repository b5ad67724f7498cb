using System.Collections.Generic;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Wording;

namespace PublicDialogue.Rules.Selection;

/// <summary>PD1107: references count only from one kind of customer or funder; an error where it is the authority itself or one country.</summary>
/// <remarks>The principles of the Treaty decide, so that the threshold does not gate it. A customer "or comparable" is an example.</remarks>
internal sealed class ReferenceCustomerRule() : FactRule<string>(AbilityFacts.ReferenceCustomer, TenderFactKind.SelectionCriteria)
{
    public override string Id => "PD1107";

    public override Severity Severity => Severity.Warning;

    public override IReadOnlyList<RemedyAction> Remedies => [RemedyAction.Remove];

    private protected override Law Law { get; } = new(
        "Directive 2014/24/EU art. 18(1), 58(4)",
        (Jurisdiction.Sweden, "LOU 4 kap. 1 §", IsVerified: true),
        (Jurisdiction.Netherlands, "Aanbestedingswet 2012 art. 1.8", IsVerified: true));

    private protected override void Judge(RuleCase @case, TenderScope scope, Fact<string> fact, string value)
    {
        string named = value.Trim();
        if (CustomerScan.IsAnyone(named) || BrandScan.IsOpen(named))
        {
            return;
        }

        string text = CustomerScan.IsOwn(named) ? "PD1107_Own" : CustomerScan.IsOfACountry(named) ? "PD1107_Country" : "";
        @case.Finds(scope, At(fact, named) with
        {
            Severity = text.Length > 0 ? Severity.Error : Severity,
            TextName = text,
            Remedy = Remedy.Removal(),
        });
    }
}
