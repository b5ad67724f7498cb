using System.Linq;
using NodaTime;

namespace PublicDialogue.Calendars;

/// <summary>A time of the year in which offices stand half empty, though its days are working days.</summary>
/// <param name="First">The first day, included.</param>
/// <param name="Last">The last day, included; where it is the earlier in the year, that of the year after.</param>
internal readonly record struct HolidaySeason(AnnualDate First, AnnualDate Last)
{
    // Directive 2014/24/EU art. 47(1) asks to take account of the time that tendering takes; Gids Proportionaliteit, voorschrift 3.6, of holidays.
    private static readonly HolidaySeason[] Table =
    [
        new(new(7, 1), new(7, 31)), // July, in all the countries here.
        new(new(12, 22), new(1, 3)), // From before Christmas to after New Year.
    ];

    /// <summary>Says whether a day lies in one.</summary>
    public static bool Holds(LocalDate day) => Table.Any(season => season.Contains(new(day.Month, day.Day)));

    private bool Contains(AnnualDate day) => First <= Last ? First <= day && day <= Last : First <= day || day <= Last;
}
