using System.Collections.Generic;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Time;

/// <summary>PD1311: a deadline falls on a weekend or a public holiday, or ends when the office is closed.</summary>
/// <remarks>The weekday follows from the day; holidays and office hours are answers that a calendar hands in.</remarks>
internal sealed class DeadlineDayRule : TenderRule
{
    private const int DaysOfAWeek = 7;
    private const int Saturday = 6; // Day 1 of the calendar, 1 January of the year 1, is a Monday.
    private const int Sunday = 0;

    public override string Id => "PD1311";

    public override Severity Severity => Severity.Info;

    public override IReadOnlyList<RemedyAction> Remedies => [RemedyAction.UseDate];

    public override IReadOnlyList<TenderFactKind> Facts { get; } =
    [
        TenderFactKind.TenderDeadline, TenderFactKind.RequestDeadline, TenderFactKind.DeadlineOnHoliday, TenderFactKind.DeadlineAfterHours,
    ];

    private protected override Law Law { get; } = new("Regulation (EEC, Euratom) 1182/71 art. 3");

    private protected override void Decide(RuleCase @case)
    {
        if (!@case.Facts.IsCallForCompetition)
        {
            return;
        }

        bool isStated = false;
        foreach (var key in new[] { TimeFacts.RequestDeadline, FactKeys.TenderDeadline })
        {
            foreach (var scope in @case.Facts.Stating(key.Kind))
            {
                isStated = true;
                Judge(@case, scope, key);
            }
        }

        if (!isStated)
        {
            @case.Lacks(FactKeys.TenderDeadline);
        }
    }

    private void Judge(RuleCase @case, TenderScope scope, FactKey<PlainDate> key)
    {
        var due = scope.Own(key);
        if (due.State == FactState.Unknown)
        {
            @case.Lacks(key, due);
        }
        else if (due.TryGet(out var day))
        {
            int weekday = day.DayNumber % DaysOfAWeek;
            if (weekday is Saturday or Sunday)
            {
                var next = day.PlusDays(weekday == Saturday ? 2 : 1);
                Report(@case, scope, due, "PD1311_Message", Remedy.Day(next), day, next);
            }
            else if (IsNot(@case, scope, due, TimeFacts.DeadlineOnHoliday, "PD1311_Holiday", day))
            {
                IsNot(@case, scope, due, TimeFacts.DeadlineAfterHours, "PD1311_AfterHours", day);
            }
        }
    }

    // Whether it is certainly not so, or nobody knows: then the next question still stands.
    private bool IsNot(RuleCase @case, TenderScope scope, Fact<PlainDate> due, FactKey<bool> key, string text, PlainDate day)
    {
        var answer = scope.Own(key);
        if (answer.TryGet(out bool isSo) && isSo)
        {
            Report(@case, scope, due, text, remedy: null, day);
            return false;
        }

        if (answer.State != FactState.Known)
        {
            @case.Lacks(key, answer);
        }

        return true;
    }

    private void Report(RuleCase @case, TenderScope scope, Fact<PlainDate> due, string text, Remedy? remedy, params object[] arguments) => @case.Finds(
        scope, new Finding(this) { Severity = Severity, Origin = due.Origin ?? new(""), TextName = text, Arguments = arguments, Remedy = remedy });
}
