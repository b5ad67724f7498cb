using System.Collections.Generic;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Participation;

/// <summary>PD1501: fewer candidates are to be invited than the law asks for: five in a restricted procedure, three in the others.</summary>
/// <remarks>That fewer qualify in the end is no fault of the tender. No reason excuses.</remarks>
internal sealed class ShortlistBelowMinimumRule() : FactRule<decimal>(ParticipationFacts.ShortlistMinimum, TenderFactKind.Shortlist)
{
    public override string Id => "PD1501";

    public override Severity Severity => Severity.Error;

    public override bool IsGatedByThreshold => true;

    public override IReadOnlyList<RemedyAction> Remedies => [RemedyAction.UseNumber];

    public override bool IsHard => true;

    private protected override Law Law { get; } = new(
        "Directive 2014/24/EU art. 65(2)",
        (Jurisdiction.Denmark, "udbudsloven § 145", IsVerified: true),
        (Jurisdiction.Sweden, "LOU 4 kap. 7 §", IsVerified: true),
        (Jurisdiction.Netherlands, "Aanbestedingswet 2012 art. 2.99, derde lid", IsVerified: true));

    private protected override void Judge(RuleCase @case, TenderScope scope, Fact<decimal> fact, decimal value)
    {
        if (value >= MinimumCandidates.EnoughForAny(@case.Facts.LawOn))
        {
            return;
        }

        var procedure = scope.Find(FactKeys.Procedure);
        if (procedure.State == FactState.Unknown)
        {
            @case.Lacks(FactKeys.Procedure, procedure);
        }
        else if (procedure.TryGet(out var used) && MinimumCandidates.For(used, @case.Facts.LawOn) is { } least
            && value < least && FullRegime.Applies(@case, scope))
        {
            @case.Finds(scope, At(fact, value, least) with { Remedy = Remedy.Number(least) });
        }
    }
}
