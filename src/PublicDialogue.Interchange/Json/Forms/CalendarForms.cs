using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PublicDialogue.Calendars;
using PublicDialogue.Recurrences;

namespace PublicDialogue.Interchange.Json.Forms;

/// <summary>A calendar of one's own, with its table.</summary>
internal sealed record OwnCalendarForm(string Id, IReadOnlyList<HolidayRule> Rules) : IForm<OwnCalendarForm, OwnCalendarForm>
{
    public int? FirstYear { get; init; }

    public int? LastYear { get; init; }

    public IReadOnlyList<int> UnknownYears { get; init; } = [];

    public IReadOnlyList<KnownGap> Gaps { get; init; } = [];

    public static OwnCalendarForm Of(OwnCalendarForm value) => value;

    public static OwnCalendarForm Of(BusinessCalendar value) =>
        new(value.Id, value.Rules) { FirstYear = value.FirstYear, LastYear = value.LastYear, UnknownYears = value.UnknownYears, Gaps = value.Gaps };

    public OwnCalendarForm Value() => this;

    public BusinessCalendar ToCalendar()
    {
        var bare = new BusinessCalendar(Id, Rules);
        return new(Id, Rules) { FirstYear = FirstYear ?? bare.FirstYear, LastYear = LastYear ?? bare.LastYear, UnknownYears = UnknownYears, Gaps = Gaps };
    }
}

/// <summary>Opening hours: the week from Monday to Sunday, and the dates with hours of their own.</summary>
internal sealed record BusinessHoursForm(BusinessCalendar Calendar, DateTimeZone Zone, IReadOnlyList<DayHours> Week) : IForm<BusinessHours, BusinessHoursForm>
{
    private const int DaysOfAWeek = 7;

    public IReadOnlyList<DateHoursForm> Dates { get; init; } = [];

    public static BusinessHoursForm Of(BusinessHours value) =>
        new(value.Calendar, value.Zone, [.. Enumerable.Range(1, DaysOfAWeek).Select(day => value.HoursOf((IsoDayOfWeek)day))])
        {
            Dates = [.. value.Dates.Select(date => new DateHoursForm(date, value.HoursOn(date)))],
        };

    public BusinessHours Value()
    {
        if (Week.Count != DaysOfAWeek)
        {
            throw new FormatException("A week has the hours of 7 days, from Monday to Sunday.");
        }

        var hours = new BusinessHours(Calendar, Zone, DayHours.Closed);
        for (int day = 1; day <= DaysOfAWeek; day++)
        {
            hours = hours.With((IsoDayOfWeek)day, Week[day - 1]);
        }

        return Dates.Aggregate(hours, (made, row) => made.On(row.Date, row.Hours));
    }
}

/// <summary>The hours of one date.</summary>
internal sealed record DateHoursForm(LocalDate Date, DayHours Hours) : IForm<DateHoursForm, DateHoursForm>
{
    public static DateHoursForm Of(DateHoursForm value) => value;

    public DateHoursForm Value() => this;
}

/// <summary>How a day is moved off a day that is none of business; <c>unadjusted</c> leaves it out.</summary>
internal sealed record BusinessDayAdjustmentForm(BusinessCalendar Calendar, RollConvention Convention) : IForm<BusinessDayAdjustment, BusinessDayAdjustmentForm>
{
    public static BusinessDayAdjustmentForm Of(BusinessDayAdjustment value) => new(value.Calendar, value.Convention);

    public BusinessDayAdjustment Value() => Convention switch
    {
        RollConvention.Following => BusinessDayAdjustment.Following(Calendar),
        RollConvention.Preceding => BusinessDayAdjustment.Preceding(Calendar),
        RollConvention.ModifiedFollowing => BusinessDayAdjustment.ModifiedFollowing(Calendar),
        RollConvention.Unadjusted => BusinessDayAdjustment.Skip(Calendar),
        _ => throw new FormatException("A recurrence is moved following, preceding or modifiedFollowing, or left out: unadjusted."),
    };
}
