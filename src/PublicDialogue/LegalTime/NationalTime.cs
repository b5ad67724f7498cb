using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PublicDialogue.Calendars;
using PublicDialogue.Guarding;
using PublicDialogue.Rules;

namespace PublicDialogue.LegalTime;

/// <summary>By what a country counts the time limits of procurement: its holidays, its act, its zone.</summary>
/// <remarks>
/// Regulation (EEC, Euratom) 1182/71 counts the directive's limits everywhere. Sweden's agency counts by lag (1930:173) and Finland has
/// an act of its own, which move a last day on in the same way and know eves besides. Equal by reference. Immutable.
/// </remarks>
public sealed class NationalTime
{
    private static readonly ContentList<NationalTime> Rows = ContentList<NationalTime>.Of(
        [
            new(Jurisdiction.EuropeanUnion, new BusinessCalendar("EU.Weekends"), Computation.Regulation1182, "Europe/Brussels"),
            new(Jurisdiction.Denmark, CountryCalendars.Denmark, Computation.Regulation1182, "Europe/Copenhagen"),
            new(Jurisdiction.Sweden, CountryCalendars.SwedenStatutoryTime, Computation.Swedish, "Europe/Stockholm") { Holidays = CountryCalendars.Sweden },
            new(Jurisdiction.Netherlands, CountryCalendars.NetherlandsTermijnenwet, Computation.Regulation1182, "Europe/Amsterdam") { Holidays = CountryCalendars.Netherlands },
            new(Jurisdiction.Norway, CountryCalendars.Norway, Computation.Regulation1182, "Europe/Oslo"),
            new(Jurisdiction.Finland, CountryCalendars.FinlandStatutoryTime, Computation.Finnish, "Europe/Helsinki") { Holidays = CountryCalendars.Finland },
            new(Jurisdiction.Germany, CountryCalendars.Germany, Computation.Regulation1182, "Europe/Berlin"),
            new(Jurisdiction.Belgium, CountryCalendars.Belgium, Computation.Regulation1182, "Europe/Brussels"),
        ],
        nameof(Rows));

    private NationalTime(Jurisdiction jurisdiction, BusinessCalendar calendar, Computation computation, string zone)
    {
        Jurisdiction = jurisdiction;
        Calendar = calendar;
        Holidays = calendar;
        Computation = computation;
        Zone = DateTimeZoneProviders.Tzdb[zone];
    }

    /// <summary>Gets all of them, the Union first.</summary>
    public static IReadOnlyList<NationalTime> All => Rows;

    /// <summary>Gets whose.</summary>
    public Jurisdiction Jurisdiction { get; }

    /// <summary>Gets the calendar that moves a last day on. The Union's has weekends and no holidays: those are the countries'.</summary>
    public BusinessCalendar Calendar { get; }

    /// <summary>Gets the public holidays alone, without eves and days that matter for time limits only.</summary>
    public BusinessCalendar Holidays { get; private init; }

    /// <summary>Gets the act by which time limits are counted.</summary>
    public Computation Computation { get; }

    /// <summary>Gets the zone of the capital.</summary>
    public DateTimeZone Zone { get; }

    /// <summary>Finds a country's.</summary>
    /// <param name="jurisdiction">Whose law applies.</param>
    /// <returns>Its way of counting.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member.</exception>
    public static NationalTime Of(Jurisdiction jurisdiction) =>
        Rows.FirstOrDefault(row => row.Jurisdiction == jurisdiction) ?? throw new ArgumentOutOfRangeException(nameof(jurisdiction));

    /// <summary>Formats as the country's code.</summary>
    /// <returns>The code.</returns>
    public override string ToString() => Jurisdiction.Code();
}
