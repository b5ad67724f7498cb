using System.Collections.Generic;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Place;

/// <summary>PD1702: a place of business is asked for when tendering, or within a distance.</summary>
/// <remarks>The principles of the Treaty decide, so that the threshold does not gate it. A distance without a reason is a warning.</remarks>
internal sealed class LocalEstablishmentRule : TenderRule
{
    public override string Id => "PD1702";

    public override Severity Severity => Severity.Error;

    public override IReadOnlyList<TenderFactKind> Facts { get; } = [TenderFactKind.EstablishmentAt, TenderFactKind.EstablishmentRadius];

    public override IReadOnlyList<RemedyAction> Remedies => [RemedyAction.UseCode];

    private protected override Law Law { get; } = new(
        "Directive 2014/24/EU art. 18(1); C-234/03",
        (Jurisdiction.Sweden, "LOU 4 kap. 1 §", IsVerified: true),
        (Jurisdiction.Netherlands, "Aanbestedingswet 2012 art. 1.8", IsVerified: true));

    private protected override void Decide(RuleCase @case)
    {
        bool isStated = false;
        foreach (var scope in @case.Facts.Scopes)
        {
            // Points for a place of business are PD1604's.
            if (!scope.IsInAward && (scope.States(TenderFactKind.EstablishmentAt) || scope.States(TenderFactKind.EstablishmentRadius)))
            {
                isStated = true;
                Judge(@case, scope);
            }
        }

        if (!isStated)
        {
            @case.LacksUnlessWhole(TenderFactKind.EstablishmentAt, TenderFactKind.SelectionCriteria);
        }
    }

    private void Judge(RuleCase @case, TenderScope scope)
    {
        var at = scope.Own(AbilityFacts.EstablishmentAt);
        var radius = scope.Own(AbilityFacts.EstablishmentRadius);
        if (at.TryGet(out var moment) && moment == RequiredBy.Tender)
        {
            @case.Finds(scope, new Finding(this)
            {
                Severity = Severity,
                Origin = at.Origin ?? new(""),
                Remedy = new(RemedyAction.UseCode, nameof(RequiredBy.Start)),
            });
        }
        else if (at.IsObscure)
        {
            @case.Lacks(AbilityFacts.EstablishmentAt, at);
        }
        else if (radius.TryGet(out decimal kilometres))
        {
            @case.Finds(scope, new Finding(this)
            {
                Severity = Severity.Warning,
                Origin = radius.Origin ?? new(""),
                TextName = "PD1702_Radius",
                Arguments = [kilometres],
            });
        }
        else if (radius.IsObscure)
        {
            @case.Lacks(AbilityFacts.EstablishmentRadius, radius);
        }
    }
}
