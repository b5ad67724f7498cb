using System.Collections.Generic;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Selection;

/// <summary>PD1105: one reference may not show several core competences.</summary>
/// <remarks>An error in the Netherlands, where the Gids says that it may; elsewhere a question of proportionality.</remarks>
internal sealed class ReferenceReuseRule() : FactRule<bool>(AbilityFacts.ReferenceReuseAllowed, TenderFactKind.SelectionCriteria)
{
    public override string Id => "PD1105";

    public override Severity Severity => Severity.Error;

    public override bool IsGatedByThreshold => true;

    public override IReadOnlyList<TenderFactKind> Facts { get; } = [TenderFactKind.ReferenceReuseAllowed, TenderFactKind.ReferenceCompetence];

    public override IReadOnlyList<RemedyAction> Remedies => [RemedyAction.UseTruth];

    private protected override Law Law { get; } = new(
        "Directive 2014/24/EU art. 58(1)",
        (Jurisdiction.Sweden, "LOU 14 kap. 1 §", IsVerified: true),
        (Jurisdiction.Netherlands, "Gids Proportionaliteit, voorschrift 3.5F", IsVerified: true))
    {
        Everywhere = [new(Jurisdiction.Netherlands, "Aanbestedingswet 2012 art. 1.13, vierde lid; Gids Proportionaliteit, voorschrift 3.5F", new(2016, 7, 1))],
    };

    private protected override void Judge(RuleCase @case, TenderScope scope, Fact<bool> fact, bool value)
    {
        // A sentence that bars it speaks of several.
        if (!value && (scope.Part.Said is not null || CoreCompetences.AreSeveral(@case, scope)))
        {
            @case.Finds(scope, At(fact) with
            {
                Severity = @case.Facts.Jurisdiction == Jurisdiction.Netherlands ? Severity : Severity.Warning,
                Remedy = Remedy.Truth(true),
            });
        }
    }
}
