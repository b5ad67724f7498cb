using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Participation;

/// <summary>PD1804: a legal form is asked for to tender.</summary>
/// <remarks>A form may be asked of a group once it has won, where the contract needs it. No reason excuses one for tendering.</remarks>
internal sealed class LegalFormRequiredRule() : FactRule<string>(ParticipationFacts.LegalForm, TenderFactKind.Participation)
{
    public override string Id => "PD1804";

    public override Severity Severity => Severity.Error;

    public override bool IsHard => true;

    private protected override Law Law { get; } = new(
        "Directive 2014/24/EU art. 19(1); C-357/06",
        (Jurisdiction.Sweden, "LOU 4 kap. 4 och 5 §§", IsVerified: true),
        (Jurisdiction.Netherlands, "Aanbestedingswet 2012 art. 2.52", IsVerified: true));

    private protected override void Judge(RuleCase @case, TenderScope scope, Fact<string> fact, string value) =>
        @case.Finds(scope, At(fact, value.Trim()));
}
