using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Texts;

namespace PublicDialogue.Rules.Place;

/// <summary>PD1701: only those registered in one country may tender.</summary>
/// <remarks>Where equivalent registers are accepted the country is an example, and nothing is said.</remarks>
internal sealed class NationalRegistrationRule() : FactRule<string>(AbilityFacts.RegistrationCountry, TenderFactKind.SelectionCriteria)
{
    public override string Id => "PD1701";

    public override Severity Severity => Severity.Error;

    public override IReadOnlyList<RemedyAction> Remedies => [RemedyAction.UseTruth, RemedyAction.AppendWords];

    private protected override Law Law { get; } = new(
        "Directive 2014/24/EU art. 18(1)",
        (Jurisdiction.Denmark, "udbudsloven § 3", IsVerified: true),
        (Jurisdiction.Sweden, "LOU 4 kap. 1 §", IsVerified: true),
        (Jurisdiction.Netherlands, "Aanbestedingswet 2012 art. 1.8", IsVerified: true));

    private protected override void Judge(RuleCase @case, TenderScope scope, Fact<string> fact, string value)
    {
        var equivalent = scope.Own(FactKeys.EquivalentAccepted);
        if (equivalent.IsObscure)
        {
            @case.Lacks(FactKeys.EquivalentAccepted, equivalent);
        }
        else if (!equivalent.TryGet(out bool isAccepted) || !isAccepted)
        {
            @case.Finds(scope, At(fact, value.Trim()) with { Remedy = Mend(scope, equivalent) });
        }
    }

    // Behind the words that a text demands it in, else in the field beside the country.
    private static Remedy? Mend(TenderScope scope, Fact<bool> equivalent)
    {
        if (scope.Part.Said is not { } said)
        {
            return Remedy.Truth(true, FactKeys.EquivalentAccepted, equivalent);
        }

        var (_, words, language) = said.Phrases.FirstOrDefault(phrase => phrase.Key == AbilityFacts.RegistrationCountry);
        return words is null ? null : new(RemedyAction.AppendWords, RuleTexts.ForTender("Phrase_OrElsewhere", language)) { At = words };
    }
}
