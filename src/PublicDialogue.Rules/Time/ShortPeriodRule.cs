using System.Collections.Generic;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Time;

/// <summary>PD1309: what a notice asks for is due lawfully, and sooner than firms can well compete.</summary>
/// <remarks>
/// Counts from dispatch to the first thing that is due: tenders in one stage, requests in two. What the law forbids is told by the
/// rules on minimum limits, and not again here. Where urgency is claimed, only the shortest periods are told.
/// </remarks>
internal sealed class ShortPeriodRule : TenderRule
{
    public override string Id => "PD1309";

    public override Severity Severity => Severity.Warning;

    public override bool IsHeuristic => true;

    public override IReadOnlyList<RuleOption> Options { get; } = CompetitiveTime.Options;

    public override IReadOnlyList<TenderFactKind> Facts { get; } =
        [TenderFactKind.TenderDeadline, TenderFactKind.RequestDeadline, TenderFactKind.DispatchDate, TenderFactKind.Procedure];

    private protected override Law Law { get; } = new("");

    private protected override void Decide(RuleCase @case)
    {
        if (!@case.Facts.IsCallForCompetition || CompetitiveTime.Information(@case.Facts.Jurisdiction) is not { } information)
        {
            return;
        }

        var procedure = @case.Facts.Tender.Own(FactKeys.Procedure);
        if (procedure.State == FactState.Unknown)
        {
            @case.Lacks(FactKeys.Procedure, procedure);
        }
        else if (procedure.TryGet(out var used) && used != Procedure.NegotiatedWithoutCall)
        {
            bool isOneStage = used is Procedure.Open or Procedure.OtherSingleStage;
            Judge(@case, isOneStage ? FactKeys.TenderDeadline : TimeFacts.RequestDeadline, information);
        }
    }

    private void Judge(RuleCase @case, FactKey<PlainDate> due, RuleOption information)
    {
        bool isStated = false;
        foreach (var scope in @case.Facts.Stating(due.Kind))
        {
            isStated = true;
            var fact = scope.Own(due);
            var begin = scope.Find(FactKeys.DispatchDate);
            if (fact.State == FactState.Unknown)
            {
                @case.Lacks(due, fact);
            }
            else if (!begin.TryGet(out var sent) && fact.State == FactState.Known)
            {
                @case.Lacks(FactKeys.DispatchDate, begin);
            }
            else if (fact.TryGet(out var last))
            {
                Judge(@case, scope, fact, last.DayNumber - sent.DayNumber, information);
            }
        }

        if (!isStated)
        {
            @case.Lacks(due);
        }
    }

    private void Judge(RuleCase @case, TenderScope scope, Fact<PlainDate> due, int days, RuleOption information)
    {
        decimal least = @case.Options.Number(CompetitiveTime.Warning);
        decimal enough = @case.Options.Number(information);
        bool isShort = days < least;
        if ((!isShort && (days >= enough || (scope.Find(FactKeys.Accelerated).TryGet(out bool isUrgent) && isUrgent))) || IsUnlawful(@case, scope))
        {
            return;
        }

        @case.Finds(scope, new Finding(this)
        {
            Severity = isShort ? Severity : Severity.Info,
            Origin = due.Origin ?? new(""),
            TextName = isShort ? "" : "PD1309_Country",
            Arguments = [days, isShort ? least : enough],
        });
    }

    // Below the threshold the directive's limits do not bind, so that there it is lawful all the same.
    private static bool IsUnlawful(RuleCase @case, TenderScope scope) => !@case.IsBelowThreshold
        && (TimeStage.OpenTenders.IsTooShort(@case, scope) || TimeStage.Requests.IsTooShort(@case, scope)
            || TimeStage.SystemRequests.IsTooShort(@case, scope));
}
