using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Texts;
using PublicDialogue.Rules.Wording;

namespace PublicDialogue.Rules.Place;

/// <summary>PD1704: a register or authorisation is asked for, and none of another state is accepted in its place.</summary>
/// <remarks>A demand that says nothing of equivalents accepts none, unless the name says so in words. Where only one country counts PD1701 has said it.</remarks>
internal sealed class RegistrationWithoutEquivalentRule() : FactRule<string>(AbilityFacts.Registration, TenderFactKind.SelectionCriteria)
{
    private static readonly Lexicon Elsewhere = new("registrations-elsewhere.txt");

    public override string Id => "PD1704";

    public override Severity Severity => Severity.Error;

    public override IReadOnlyList<TenderFactKind> Facts { get; } = [TenderFactKind.Registration, TenderFactKind.EquivalentAccepted];

    public override IReadOnlyList<RemedyAction> Remedies => [RemedyAction.UseTruth, RemedyAction.AppendWords];

    private protected override Law Law { get; } = new(
        "Directive 2014/24/EU art. 58(2), 64",
        (Jurisdiction.Sweden, "LOU 14 kap. 2 §", IsVerified: true),
        (Jurisdiction.Netherlands, "Aanbestedingswet 2012 art. 2.98", IsVerified: true));

    private protected override void Judge(RuleCase @case, TenderScope scope, Fact<string> fact, string value)
    {
        var country = scope.Own(AbilityFacts.RegistrationCountry);
        if (country.State != FactState.Known && !IsOpen(value)
            && Acceptance.IsRefused(@case, scope, FactKeys.EquivalentAccepted))
        {
            @case.Finds(scope, At(fact, value.Trim()) with
            {
                Remedy = Mend(scope),
            });
        }
    }

    private static bool IsOpen(string name) => BrandScan.IsOpen(name) || Elsewhere.Places(Passage.Whole(Tokens.Of(PlainText.Of(name)))).Count > 0;

    // Behind the words that a text demands it in, else in the field beside it.
    private static Remedy? Mend(TenderScope scope)
    {
        if (scope.Part.Said is not { } said)
        {
            return Remedy.Truth(true, FactKeys.EquivalentAccepted, scope.Own(FactKeys.EquivalentAccepted));
        }

        var (_, words, language) = said.Phrases.FirstOrDefault(phrase => phrase.Key == AbilityFacts.Registration);
        return words is null ? null : new(RemedyAction.AppendWords, RuleTexts.ForTender("Phrase_OrEquivalent", language)) { At = words };
    }
}
