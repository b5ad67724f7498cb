using System;
using PublicDialogue.Calendars;
using PublicDialogue.LegalTime;
using PublicDialogue.Rules;
using PublicDialogue.Rules.Time;
using PublicDialogue.Timetables;

namespace PublicDialogue.Generation;

/// <summary>Deadlines and timetables, which are computed, so that their input must fit.</summary>
internal static class DeadlineValues
{
    public static object InDays(Chance chance, ValueMaker make)
    {
        var limit = TimeLimit.Of(chance.Next(0, 200), (TimeUnit)chance.Next(1, 6));
        limit = limit.Unit is TimeUnit.Years or TimeUnit.Months ? TimeLimit.Of(chance.Next(0, 12), TimeUnit.Months) : limit;
        var calendar = LeafValues.Pick(chance, CountryCalendars.Denmark, CountryCalendars.Netherlands, CountryCalendars.SwedenStatutoryTime, CountryCalendars.Germany);
        return chance.Next(2) == 0
            ? Deadline.After(new(2026, chance.Next(1, 13), chance.Next(1, 29)), limit, make.Make<Computation>(), calendar, (TermBasis)chance.Next(2))
            : Deadline.Before(new(2027, chance.Next(1, 13), chance.Next(1, 29)), limit, make.Make<Computation>(), calendar, (BackwardReading)chance.Next(2));
    }

    public static object InHours(Chance chance, ValueMaker make) => chance.Next(2) == 0
        ? HourDeadline.After(make.Make<NodaTime.ZonedDateTime>(), chance.Next(1, 200), make.Make<Computation>())
        : HourDeadline.Before(make.Make<NodaTime.ZonedDateTime>(), chance.Next(1, 200), make.Make<Computation>(), (BackwardReading)chance.Next(2));

    public static object Estimates(Chance chance) => new WorkEstimates
    {
        MarketDialogue = TimeLimit.Weeks(chance.Next(1, 9)),
        Requests = chance.Next(2) == 0 ? null : TimeLimit.Days(chance.Next(30, 60)),
        Evaluation = TimeLimit.WorkingDays(chance.Next(5, 20)),
        Standstill = chance.Next(2) == 0 ? null : TimeLimit.Days(chance.Next(15, 30)),
    };

    public static object Timetable(Chance chance, ValueMaker make)
    {
        var plan = new ProcurementPlan
        {
            Jurisdiction = (Jurisdiction)chance.Next(1, 4),
            Procedure = (LimitedProcedure)chance.Next(3),
            Estimates = make.Make<WorkEstimates>() with { Requests = null, Standstill = null },
            IsFramework = chance.Next(2) == 0,
        };
        return chance.Next(2) == 0
            ? ProcurementTimetable.FromDispatch(plan, new(2026, chance.Next(1, 13), chance.Next(1, 29)))
            : ProcurementTimetable.ToContractStart(plan, new(2027, chance.Next(6, 13), chance.Next(1, 29)));
    }
}
