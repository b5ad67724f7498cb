using System.Collections.Generic;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Results;

/// <summary>PD2102: few tenders came in after a call. A single one in an open or restricted procedure is PD2101's.</summary>
/// <remarks>Fewer than three by default, and an option.</remarks>
internal sealed class FewTendersRule() : FactRule<decimal>(ContractFacts.TendersReceived)
{
    private static readonly RuleOption FewestTenders = new("publicdialogue.pd2102.fewest_tenders", 3m);

    public override string Id => "PD2102";

    public override Severity Severity => Severity.Info;

    public override bool IsHeuristic => true;

    public override IReadOnlyList<RuleOption> Options { get; } = [FewestTenders];

    private protected override Law Law { get; } = new("");

    private protected override bool IsAbout(RuleCase @case) => SingleTenderRule.IsOver(@case);

    private protected override void Judge(RuleCase @case, TenderScope scope, Fact<decimal> fact, decimal value)
    {
        decimal fewest = @case.Options.Number(FewestTenders);
        var procedure = scope.Find(FactKeys.Procedure);
        if (value < 0 || value >= fewest)
        {
            return;
        }

        if (procedure.State == FactState.Unknown)
        {
            @case.Lacks(FactKeys.Procedure, procedure);
        }
        else if (procedure.TryGet(out var used) && used != Procedure.NegotiatedWithoutCall
            && !(value == 1 && used is Procedure.Open or Procedure.Restricted))
        {
            @case.Finds(scope, At(fact, value, fewest));
        }
    }
}
