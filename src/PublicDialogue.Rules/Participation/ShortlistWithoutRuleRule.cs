using System.Linq;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Participation;

/// <summary>PD1502: the number of candidates is capped, and no objective rule says who is invited of those who qualify.</summary>
internal sealed class ShortlistWithoutRuleRule() : FactRule<decimal>(ParticipationFacts.ShortlistMaximum, TenderFactKind.Shortlist)
{
    public override string Id => "PD1502";

    public override Severity Severity => Severity.Error;

    public override bool IsGatedByThreshold => true;

    private protected override Law Law { get; } = new(
        "Directive 2014/24/EU art. 65(2)",
        (Jurisdiction.Sweden, "LOU 4 kap. 6 §", IsVerified: true),
        (Jurisdiction.Netherlands, "Aanbestedingswet 2012 art. 2.100", IsVerified: true));

    /// <summary>Says whether words say how candidates are chosen, beside the numbers or among the criteria of the same lot.</summary>
    public static bool IsWorded(TenderScope scope) =>
        IsWorded(scope.Part) || (scope.Parent is { } around && around.Part.Parts.Any(IsWorded));

    private protected override void Judge(RuleCase @case, TenderScope scope, Fact<decimal> fact, decimal value)
    {
        var rule = scope.Own(ParticipationFacts.ShortlistRule);
        if (rule.State == FactState.Known || IsWorded(scope) || scope.Own(ParticipationFacts.ShortlistSize).State == FactState.Known)
        {
            return;
        }

        if (rule.State == FactState.Unknown)
        {
            @case.Lacks(ParticipationFacts.ShortlistRule, rule);
        }
        else if (FullRegime.Applies(@case, scope))
        {
            @case.Finds(scope, At(fact, value));
        }
    }

    private static bool IsWorded(TenderPart part) => part.Wordings.Any(wording => wording.Of == TenderFactKind.Shortlist);
}
