using System.Collections.Generic;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Selection;

/// <summary>PD1011: whoever wants to see the documents or to take part must pay.</summary>
/// <remarks>Access is "unrestricted and full direct access free of charge": no reason excuses a fee.</remarks>
internal sealed class ParticipationFeeRule() : FactRule<Amount>(StandingFacts.ParticipationFee)
{
    public override string Id => "PD1011";

    public override Severity Severity => Severity.Error;

    public override IReadOnlyList<RemedyAction> Remedies => [RemedyAction.Remove];

    public override bool IsHard => true;

    private protected override Law Law { get; } = new(
        "Directive 2014/24/EU art. 53(1)",
        (Jurisdiction.Sweden, "LOU 10 kap. 7 §", IsVerified: true),
        (Jurisdiction.Netherlands, "Aanbestedingswet 2012 art. 2.66", IsVerified: true));

    private protected override void Judge(RuleCase @case, TenderScope scope, Fact<Amount> fact, Amount value)
    {
        if (value.Value > 0)
        {
            @case.Finds(scope, At(fact, value) with { Remedy = Remedy.Removal() });
        }
    }
}
