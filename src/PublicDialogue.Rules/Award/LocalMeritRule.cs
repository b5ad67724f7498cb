using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Wording;

namespace PublicDialogue.Rules.Award;

/// <summary>PD1604: an award criterion gives points for being near: a local office, a distance, a place of business in the municipality.</summary>
/// <remarks>The Treaty's principles decide (C-234/03), so that the threshold does not gate it. How soon somebody comes may be rewarded.</remarks>
internal sealed class LocalMeritRule() : AwardMeritRule(AwardMerit.Place, () => AwardScans.LocalMerits)
{
    private static readonly FactKey[] Places = [AbilityFacts.EstablishmentAt, AbilityFacts.EstablishmentRadius];

    public override string Id => "PD1604";

    private protected override IReadOnlyList<TenderFactKind> Triggers => [.. Facts, .. Places.Select(place => place.Kind)];

    private protected override Law Law { get; } = new(
        "Directive 2014/24/EU art. 18(1); C-234/03",
        (Jurisdiction.Sweden, "LOU 4 kap. 1 §", IsVerified: true),
        (Jurisdiction.Netherlands, "Aanbestedingswet 2012 art. 1.8", IsVerified: true));

    private protected override bool JudgesField(RuleCase @case, TenderScope scope)
    {
        bool isStated = base.JudgesField(@case, scope);
        var place = scope.IsInAward && !isStated ? scope.Part.Facts.FirstOrDefault(fact => Places.Contains(fact.Key)) : null;
        if (place is { State: FactState.Unknown })
        {
            @case.Lacks(place.Key.Kind, place.Why);
        }
        else if (place is { State: FactState.Known })
        {
            @case.Finds(scope, new Finding(this) { Severity = Severity, Origin = place.Origin ?? new(""), TextName = "PD1604_Field" });
        }

        return isStated || place is not null;
    }
}
