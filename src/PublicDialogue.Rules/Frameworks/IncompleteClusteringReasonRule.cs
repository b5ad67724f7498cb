using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Hygiene;

namespace PublicDialogue.Rules.Frameworks;

/// <summary>PD1406: the Dutch reason for joining contracts leaves out one of the three things that it has to weigh.</summary>
internal sealed class IncompleteClusteringReasonRule : TenderRule
{
    // Aanbestedingswet 2012 art. 1.5(1)(a) to (c).
    private static readonly FactKey<string>[] Points =
        [ContractFacts.ClusteringMarket, ContractFacts.ClusteringOrganisation, ContractFacts.ClusteringCohesion];

    public override string Id => "PD1406";

    public override Severity Severity => Severity.Error;

    public override bool IsGatedByThreshold => true;

    public override IReadOnlyList<TenderFactKind> Facts { get; } = [.. Points.Select(point => point.Kind)];

    public override IReadOnlyList<RemedyAction> Remedies => [RemedyAction.AskReason];

    private protected override Law Law { get; } = new(
        "",
        (Jurisdiction.Netherlands, "Aanbestedingswet 2012 art. 1.5, eerste lid", IsVerified: true))
    {
        Everywhere = [new(Jurisdiction.Netherlands, "Aanbestedingswet 2012 art. 1.5, eerste lid", new(2013, 4, 1))],
    };

    private protected override void Decide(RuleCase @case)
    {
        if (@case.Facts.Jurisdiction != Jurisdiction.Netherlands)
        {
            return;
        }

        bool isFound = false;
        foreach (var scope in @case.Facts.Scopes)
        {
            if (scope.Part.Role == TenderFactKind.Clustering || Points.Any(point => scope.States(point.Kind)))
            {
                isFound = true;
                Judge(@case, scope);
            }
        }

        if (!isFound)
        {
            @case.LacksUnlessWhole(Points[0].Kind, TenderFactKind.Clustering);
        }
    }

    private void Judge(RuleCase @case, TenderScope scope)
    {
        int missing = 0;
        Remedy? remedy = null;
        Origin? origin = null;
        foreach (var point in Points)
        {
            var weighed = scope.Own(point);
            if (weighed.State == FactState.Unknown)
            {
                @case.Lacks(point, weighed);
            }
            else if (!weighed.TryGet(out string? text) || PlaceholderJustificationRule.IsPlaceholder(text))
            {
                missing++;
                origin ??= weighed.Origin;
                remedy = Remedy.Question(scope, point, weighed) with { And = remedy };
            }
        }

        if (missing > 0)
        {
            @case.Finds(
                scope,
                new Finding(this) { Severity = Severity, Origin = origin ?? new(""), Arguments = [missing, Points.Length], Remedy = remedy },
                ReasonEffect.Answers);
        }
    }
}
