using System.Collections.Generic;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Texts;
using PublicDialogue.Rules.Wording;

namespace PublicDialogue.Rules.Specifications;

/// <summary>PD1208: a dimension is asked for without a tolerance: its minimum is its maximum, or a text says "exactly".</summary>
internal sealed class ExactDimensionRule() : WordingRule(() => PhraseScans.ExactDimensions)
{
    public override string Id => "PD1208";

    public override Severity Severity => Severity.Info;

    public override bool IsHeuristic => true;

    public override IReadOnlyList<TenderFactKind> Facts { get; } = [TenderFactKind.SpecificationMinimum, TenderFactKind.SpecificationMaximum];

    public override IReadOnlyList<RemedyAction> Remedies => [RemedyAction.AskTolerance];

    private protected override Law Law { get; } = new(
        "Directive 2014/24/EU art. 42(2)",
        (Jurisdiction.Netherlands, "Aanbestedingswet 2012 art. 2.75, zesde lid", IsVerified: true));

    private protected override bool JudgesField(RuleCase @case, TenderScope scope)
    {
        var minimum = scope.Own(SpecificationFacts.Minimum);
        var maximum = scope.Own(SpecificationFacts.Maximum);
        if (minimum.IsObscure)
        {
            @case.Lacks(SpecificationFacts.Minimum, minimum);
        }
        else if (maximum.IsObscure)
        {
            @case.Lacks(SpecificationFacts.Maximum, maximum);
        }
        else if (minimum.TryGet(out decimal least) && maximum.TryGet(out decimal most) && least == most)
        {
            @case.Finds(scope, new Finding(this)
            {
                Severity = Severity,
                Origin = maximum.Origin ?? new(""),
                TextName = "PD1208_Field",
                Arguments = [most],
                Remedy = new(RemedyAction.AskTolerance, Remedy.Phrase("Phrase_WriteTolerance", scope)),
            });
        }

        return scope.States(TenderFactKind.SpecificationMinimum) || scope.States(TenderFactKind.SpecificationMaximum);
    }

    private protected override Remedy Mend(WordingHit hit) =>
        new(RemedyAction.AskTolerance, RuleTexts.ForTender("Phrase_WriteTolerance", hit.Language)) { At = hit.Name };
}
