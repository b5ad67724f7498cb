using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Participation;

/// <summary>PD1806: a ground excludes for longer than the law lets it: five years for a mandatory one, three for an optional one.</summary>
/// <remarks>Exactly so long is allowed. A final judgment may set another period; what a tender sets for all is bound. No reason excuses.</remarks>
internal sealed class ExclusionYearsRule : TenderRule
{
    // Directive 2014/24/EU art. 57(7), in years.
    private static readonly IReadOnlyList<(FactKey<decimal> Key, Dated<decimal> Most, string TextName)> Grounds =
    [
        (ParticipationFacts.MandatoryExclusionYears, new((new(2016, 4, 18), 5m)), ""),
        (ParticipationFacts.OptionalExclusionYears, new((new(2016, 4, 18), 3m)), "PD1806_Optional"),
    ];

    public override string Id => "PD1806";

    public override Severity Severity => Severity.Error;

    public override IReadOnlyList<TenderFactKind> Facts { get; } = [.. Grounds.Select(ground => ground.Key.Kind)];

    public override IReadOnlyList<RemedyAction> Remedies => [RemedyAction.UseNumber];

    public override bool IsHard => true;

    private protected override Law Law { get; } = new(
        "Directive 2014/24/EU art. 57(7)",
        (Jurisdiction.Denmark, "udbudsloven § 138", IsVerified: false),
        (Jurisdiction.Sweden, "LOU 13 kap. 1 a och 3 a §§", IsVerified: true),
        (Jurisdiction.Netherlands, "Aanbestedingswet 2012 art. 2.86, zevende lid, 2.87, tweede lid", IsVerified: true));

    private protected override void Decide(RuleCase @case)
    {
        foreach (var (key, years, text) in Grounds)
        {
            decimal most = years.On(@case.Facts.LawOn);
            bool isStated = false;
            foreach (var scope in @case.Facts.Stating(key.Kind))
            {
                isStated = true;
                var fact = scope.Own(key);
                if (fact.State == FactState.Unknown)
                {
                    @case.Lacks(key, fact);
                }
                else if (fact.TryGet(out decimal value) && value > most)
                {
                    var finding = new Finding(this)
                    {
                        Severity = Severity,
                        Origin = fact.Origin ?? new(""),
                        TextName = text,
                        Arguments = [value, most],
                        Remedy = Remedy.Number(most),
                    };
                    @case.Finds(scope, finding);
                }
            }

            if (!isStated)
            {
                @case.LacksUnlessWhole(key.Kind, TenderFactKind.Participation);
            }
        }
    }
}
