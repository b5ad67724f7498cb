using System;
using NodaTime;
using PublicDialogue.Calendars;

namespace PublicDialogue.Timetables;

/// <summary>Searches the latest day of dispatch from which the contract still begins in time.</summary>
internal static class LatestDispatch
{
    private const int FirstStride = 64;

    /// <summary>Finds the latest working day. The later the notice, the later the contract, so that halving the days finds it.</summary>
    public static LocalDate Find(ProcurementPlan plan, LocalDate start)
    {
        var calendar = plan.UsedCalendar;
        _ = calendar.IsBusinessDay(start); // Fails loudly where the calendar does not know the day.
        int stride = FirstStride;
        while (!IsInTime(plan, start.PlusDays(-stride), start))
        {
            stride = checked(stride * 2);
        }

        (int early, int late) = (stride, -1);
        while (early - late > 1)
        {
            int between = late + ((early - late) / 2);
            (early, late) = IsInTime(plan, start.PlusDays(-between), start) ? (between, late) : (early, between);
        }

        return calendar.Roll(start.PlusDays(-early), RollConvention.Preceding);
    }

    // A day from which steps lead out of the calendar is no earlier than one from which they end too late.
    private static bool IsInTime(ProcurementPlan plan, LocalDate dispatch, LocalDate start)
    {
        if (!plan.UsedCalendar.Knows(dispatch))
        {
            _ = plan.UsedCalendar.IsBusinessDay(dispatch);
        }

        try
        {
            return TimetableSteps.ContractBegins(plan, dispatch) <= start;
        }
        catch (ArgumentOutOfRangeException)
        {
            return false;
        }
    }
}
