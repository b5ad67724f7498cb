using System.Collections.Generic;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Wording;

namespace PublicDialogue.Rules.Selection;

/// <summary>PD1109: all experience must come from one contract, though it is of several competences or has to reach a value.</summary>
/// <remarks>Several smaller contracts often show the same. No act forbids it; proportionality asks why.</remarks>
internal sealed class SingleContractRule() : FactRule<bool>(AbilityFacts.SingleContract, TenderFactKind.SelectionCriteria)
{
    private static readonly Lexicon Several = new("single-contract-several.txt");

    public override string Id => "PD1109";

    public override Severity Severity => Severity.Warning;

    public override bool IsHeuristic => true;

    public override IReadOnlyList<TenderFactKind> Facts { get; } =
        [TenderFactKind.SingleContract, TenderFactKind.ReferenceMinimumValue, TenderFactKind.ReferenceCompetence];

    public override IReadOnlyList<RemedyAction> Remedies => [RemedyAction.UseTruth];

    private protected override Law Law { get; } = new(
        "Directive 2014/24/EU art. 58(1)",
        (Jurisdiction.Sweden, "LOU 14 kap. 1 §", IsVerified: true),
        (Jurisdiction.Netherlands, "Aanbestedingswet 2012 art. 2.90, achtste lid", IsVerified: true));

    private protected override void Judge(RuleCase @case, TenderScope scope, Fact<bool> fact, bool value)
    {
        if (!value)
        {
            return;
        }

        var floor = scope.Own(AbilityFacts.ReferenceMinimumValue);
        bool hasFloor = floor.TryGet(out var least) && least.Value > 0;
        if (!hasFloor && floor.IsObscure)
        {
            @case.Lacks(AbilityFacts.ReferenceMinimumValue, floor);
        }
        else if (hasFloor || IsOfSeveral(scope) || CoreCompetences.AreSeveral(@case, scope))
        {
            @case.Finds(scope, At(fact) with { Remedy = Remedy.Truth(false) });
        }
    }

    // "Both demolition and asbestos removal": the sentence itself names several.
    private static bool IsOfSeveral(TenderScope scope) =>
        scope.Part.Said is { } said && Several.Places(Passage.Whole(Tokens.Of(PlainText.Of(said.Sentence)))).Count > 0;
}
