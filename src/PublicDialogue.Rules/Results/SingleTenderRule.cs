using System.Linq;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Results;

/// <summary>PD2101: one tender came in where everyone could tender, or everyone could ask to.</summary>
internal sealed class SingleTenderRule() : FactRule<decimal>(ContractFacts.TendersReceived)
{
    public override string Id => "PD2101";

    public override Severity Severity => Severity.Warning;

    public override bool IsHeuristic => true;

    private protected override Law Law { get; } = new("");

    /// <summary>Says whether tenders may have been counted: while a call is open, none are.</summary>
    public static bool IsOver(RuleCase @case) =>
        !@case.Facts.IsCallForCompetition || @case.Facts.Stating(TenderFactKind.TendersReceived).Any();

    private protected override bool IsAbout(RuleCase @case) => IsOver(@case);

    private protected override void Judge(RuleCase @case, TenderScope scope, Fact<decimal> fact, decimal value)
    {
        var procedure = scope.Find(FactKeys.Procedure);
        if (value != 1)
        {
            return;
        }

        if (procedure.State == FactState.Unknown)
        {
            @case.Lacks(FactKeys.Procedure, procedure);
        }
        else if (procedure.TryGet(out var used) && used is Procedure.Open or Procedure.Restricted)
        {
            @case.Finds(scope, At(fact));
        }
    }
}
