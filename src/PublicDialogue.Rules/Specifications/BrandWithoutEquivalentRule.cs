using System.Collections.Generic;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Texts;
using PublicDialogue.Rules.Wording;

namespace PublicDialogue.Rules.Specifications;

/// <summary>PD1201: a make, source, trade mark, patent or type is asked for, and nothing equivalent is accepted.</summary>
/// <remarks>
/// Read from the fact where a type has one, and from the wording in English, Danish, Swedish and Dutch. "Or similar" is less than
/// the law's words and leaves a warning.
/// </remarks>
internal sealed class BrandWithoutEquivalentRule : TenderRule
{
    public override string Id => "PD1201";

    public override Severity Severity => Severity.Error;

    public override IReadOnlyList<TenderFactKind> Facts { get; } = [TenderFactKind.Brand, TenderFactKind.EquivalentAccepted];

    private protected override Law Law { get; } = new(
        "Directive 2014/24/EU art. 42(4)",
        (Jurisdiction.Denmark, "udbudsloven § 42", IsVerified: true),
        (Jurisdiction.Sweden, "LOU 9 kap. 6 §", IsVerified: true),
        (Jurisdiction.Netherlands, "Aanbestedingswet 2012 art. 2.76", IsVerified: true));

    private protected override void Decide(RuleCase @case)
    {
        bool isStated = false;
        foreach (var scope in @case.Facts.Scopes)
        {
            isStated |= scope.Part.Wordings.Count > 0 || scope.States(TenderFactKind.Brand);
            if (scope.Own(FactKeys.Brand) is { State: not FactState.Absent } brand)
            {
                Field(@case, scope, brand);
            }

            foreach (var wording in scope.Part.Wordings)
            {
                Words(@case, scope, wording);
            }
        }

        if (!isStated)
        {
            @case.LacksUnlessWhole(TenderFactKind.Brand, TenderFactKind.Specifications);
        }
    }

    private void Field(RuleCase @case, TenderScope scope, Fact<string> brand)
    {
        var accepted = scope.Own(FactKeys.EquivalentAccepted);
        if (brand.IsObscure)
        {
            @case.Lacks(FactKeys.Brand, brand);
        }
        else if (brand.TryGet(out string? name) && accepted.IsObscure)
        {
            @case.Lacks(FactKeys.EquivalentAccepted, accepted);
        }
        else if (name is not null && !(accepted.TryGet(out bool isAccepted) && isAccepted) && !BrandScan.IsOpen(name))
        {
            string language = TextLanguage.Parse(Language(scope)) ?? "en";
            bool isSoft = BrandScan.IsSoft(name);
            @case.Finds(scope, new Finding(this)
            {
                Severity = isSoft ? Severity.Warning : Severity,
                Origin = brand.Origin!,
                TextName = isSoft ? "PD1201_Softened" : "",
                Arguments = [name, Phrase(language)],
            });
        }
    }

    private void Words(RuleCase @case, TenderScope scope, RequirementWording wording)
    {
        // A field beside the text says more than the text.
        if (scope.Own(FactKeys.EquivalentAccepted).TryGet(out bool isAccepted) && isAccepted)
        {
            return;
        }

        foreach (var hit in BrandScan.Find(wording.Text, TextLanguage.Parse(wording.Language ?? Language(scope))))
        {
            @case.Finds(scope, new Finding(this)
            {
                Severity = hit.IsSoftened ? Severity.Warning : Severity,
                Confidence = Confidence.Text,
                Origin = wording.Origin,
                Quote = hit.Sentence,
                Citation = wording.Jurisdiction is { } jurisdiction ? Citation(jurisdiction) : "",
                TextName = hit.IsSoftened ? "PD1201_Softened" : "",
                Arguments = [hit.Name, Phrase(hit.Language)],
                Remedy = hit.IsSoftened ? null : new(RemedyAction.AppendWords, Phrase(hit.Language)) { At = hit.Name },
            });
        }
    }

    private static string? Language(TenderScope scope) => scope.Find(FactKeys.Language).TryGet(out string? stated) ? stated : null;

    // In the language of the text and not of the reader: these words go into it.
    private static string Phrase(string language) => RuleTexts.Get("Phrase_OrEquivalent", new(language));
}
