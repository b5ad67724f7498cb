using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PublicDialogue.Calendars;
using PublicDialogue.Guarding;

namespace PublicDialogue.LegalTime;

/// <summary>Says step by step how a deadline was found. It repeats what the computation did, and decides nothing itself.</summary>
internal static class DeadlineExplanation
{
    public static IReadOnlyList<DeadlineStep> Of(Deadline deadline)
    {
        var computation = deadline.Computation;
        if (computation is null)
        {
            return [];
        }

        var steps = new List<DeadlineStep>
        {
            new(Cite(computation, computation.EventArticle), deadline.From, "Event", deadline.From),
            deadline.Reading is { } reading
                ? new(Cite(computation, computation.NominalArticle), deadline.NominalLastDay, "Before_" + reading, deadline.Limit, deadline.From, deadline.NominalLastDay)
                : new(Cite(computation, computation.NominalArticle), deadline.NominalLastDay, "Nominal", deadline.Limit, deadline.NominalLastDay),
        };
        Moved(deadline, steps);
        foreach (var gap in deadline.Calendar.Gaps.Where(gap => gap.First <= Later(deadline) && gap.Last >= Earlier(deadline)))
        {
            steps.Add(new("", deadline.LastDay, "Gap", deadline.Calendar.Id, gap.First, gap.Last));
        }

        return steps;
    }

    public static IReadOnlyList<DeadlineStep> Of(HourDeadline deadline)
    {
        var computation = deadline.Computation;
        bool isOfHours = computation.HourArticle.Length > 0;
        var end = deadline.EndsAt.InZone(deadline.From.Zone);
        return
        [
            new(isOfHours ? Cite(computation, computation.EventArticle) : "", deadline.From.Date, "HourEvent", deadline.Hour),
            deadline.Reading is { } reading
                ? new(Cite(computation, computation.HourArticle), deadline.LastDay, "HourBefore_" + reading, deadline.Limit, deadline.Hour, end)
                : new(Cite(computation, computation.HourArticle), deadline.LastDay, "HourNominal", deadline.Limit, end),
        ];
    }

    private static void Moved(Deadline deadline, List<DeadlineStep> steps)
    {
        var (computation, calendar, nominal) = (deadline.Computation, deadline.Calendar, deadline.NominalLastDay);
        if (deadline.Limit.Unit == TimeUnit.WorkingDays || computation == Computation.Plain || !calendar.Knows(nominal))
        {
            return;
        }

        var rolled = calendar.Roll(nominal);
        bool isStill = deadline.LastDay == nominal;
        if (rolled != nominal && deadline.Reading is not null && isStill)
        {
            steps.Add(new(Cite(computation, computation.BackwardArticle), nominal, "BackwardStays", Off(calendar, nominal)));
        }
        else if (rolled != nominal && isStill)
        {
            steps.Add(new(Cite(computation, computation.LeavesArticle), nominal, deadline.Basis == TermBasis.Contractual ? "ContractualStays" : "LongStays", Off(calendar, nominal)));
        }
        else if (rolled != nominal)
        {
            string article = deadline.Reading is null ? computation.MoveArticle : $"{computation.BackwardArticle}, {computation.MoveArticle}";
            steps.Add(new(Cite(computation, article), rolled, "Moved", Off(calendar, nominal), calendar.Id, rolled));
        }

        if (deadline.LastDay > rolled)
        {
            steps.Add(new(
                Cite(computation, computation.TwoDaysArticle), deadline.LastDay, "TwoWorkingDays", calendar.CountBetween(deadline.From, rolled), deadline.LastDay));
        }
    }

    // Why a day is none: its holidays by their own names, else its weekday.
    private static DayOff Off(BusinessCalendar calendar, LocalDate day) =>
        new(day, ContentList<string>.Of([.. calendar.HolidaysOn(day).Select(holiday => holiday.Name).Distinct(StringComparer.Ordinal)], nameof(day)));

    private static string Cite(Computation computation, string article) => article.Length == 0 ? "" : $"{computation.Act} {article}";

    private static LocalDate Earlier(Deadline deadline) => LocalDate.Min(deadline.From, deadline.NominalLastDay);

    private static LocalDate Later(Deadline deadline) => LocalDate.Max(deadline.From, deadline.LastDay);
}
