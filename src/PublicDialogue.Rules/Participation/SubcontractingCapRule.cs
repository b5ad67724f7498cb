using System.Collections.Generic;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Participation;

/// <summary>PD1802: no more than a share of the whole contract may be subcontracted.</summary>
/// <remarks>Critical tasks may be kept to the tenderer (article 63(2)); where they are named, a cap only informs.</remarks>
internal sealed class SubcontractingCapRule() : FactRule<decimal>(ParticipationFacts.SubcontractingCap, TenderFactKind.Participation)
{
    private const decimal Whole = 1m;

    public override string Id => "PD1802";

    public override Severity Severity => Severity.Error;

    public override IReadOnlyList<RemedyAction> Remedies => [RemedyAction.Remove];

    private protected override Law Law { get; } = new(
        "Directive 2014/24/EU art. 63(2), 71; C-63/18; C-402/18",
        (Jurisdiction.Sweden, "LOU 14 kap. 8 §", IsVerified: true),
        (Jurisdiction.Netherlands, "Aanbestedingswet 2012 art. 2.95, tweede lid", IsVerified: true));

    private protected override void Judge(RuleCase @case, TenderScope scope, Fact<decimal> fact, decimal value)
    {
        if (value is < 0 or >= Whole)
        {
            return;
        }

        var tasks = scope.Own(ParticipationFacts.CriticalTasks);
        if (tasks.IsObscure)
        {
            @case.Lacks(ParticipationFacts.CriticalTasks, tasks);
            return;
        }

        @case.Finds(scope, At(fact, value * 100) with
        {
            TextName = value == 0 ? "PD1802_None" : "",
            Severity = tasks.State == FactState.Known ? Severity.Info : Severity,
            Remedy = Remedy.Removal(),
        });
    }
}
