using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Calendars;
using PublicDialogue.Guarding;

namespace PublicDialogue.Recurrences;

/// <summary>What becomes of occurrences on days that are no business days. An RRULE cannot say it: it is done after the rule is expanded.</summary>
/// <remarks>
/// None of them changes the order. Occurrences that come to the same time are one, and the rule's <c>COUNT</c> counts those before the move.
/// Equal by convention and calendar. Immutable.
/// </remarks>
public sealed record BusinessDayAdjustment
{
    private BusinessDayAdjustment(BusinessCalendar calendar, RollConvention convention)
    {
        Calendar = Guard.Against.Null(calendar);
        Convention = convention;
    }

    /// <summary>Gets the calendar that says which days are business days.</summary>
    public BusinessCalendar Calendar { get; }

    /// <summary>Gets where occurrences go; <see cref="RollConvention.Unadjusted"/> where they are left out.</summary>
    public RollConvention Convention { get; }

    /// <summary>Gets a value indicating whether occurrences that are on no business day are left out.</summary>
    public bool Skips => Convention == RollConvention.Unadjusted;

    /// <summary>Moves them to the next business day.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <returns>The adjustment.</returns>
    public static BusinessDayAdjustment Following(BusinessCalendar calendar) => new(calendar, RollConvention.Following);

    /// <summary>Moves them to the business day before, which may be before the start.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <returns>The adjustment.</returns>
    public static BusinessDayAdjustment Preceding(BusinessCalendar calendar) => new(calendar, RollConvention.Preceding);

    /// <summary>Moves them to the next business day, or to the one before where the next is in another month.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <returns>The adjustment.</returns>
    public static BusinessDayAdjustment ModifiedFollowing(BusinessCalendar calendar) => new(calendar, RollConvention.ModifiedFollowing);

    /// <summary>Leaves them out.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <returns>The adjustment.</returns>
    public static BusinessDayAdjustment Skip(BusinessCalendar calendar) => new(calendar, RollConvention.Unadjusted);

    /// <summary>Says whether a day may come to an earlier one.</summary>
    internal bool MovesBack => Convention is RollConvention.Preceding or RollConvention.ModifiedFollowing;

    /// <summary>Finds the first business day after a day, as far as the calendar answers; the last day of all where it does not.</summary>
    internal LocalDate FirstKnownAfter(LocalDate day)
    {
        do
        {
            day = day.PlusDays(1);
        }
        while (Calendar.Knows(day) && !Calendar.IsBusinessDay(day));
        return Calendar.Knows(day) ? day : LocalDate.MaxIsoValue;
    }

    /// <summary>Adjusts a day; false where it is left out.</summary>
    internal bool TryAdjust(ref LocalDate day)
    {
        if (Skips)
        {
            return Calendar.IsBusinessDay(day);
        }

        day = Calendar.Roll(day, Convention);
        return true;
    }
}
