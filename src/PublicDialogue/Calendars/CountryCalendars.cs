using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using PublicDialogue.Calendars.Countries;
using PublicDialogue.Guarding;

namespace PublicDialogue.Calendars;

/// <summary>The calendars that ship with the library. Their tables are in the folder <c>Calendars/Countries</c>, one file a country.</summary>
/// <remarks>Those that follow from rules answer for 1990 through 2060, the German Länder for 1991 through 2060. Safe to share between threads.</remarks>
public static class CountryCalendars
{
    /// <summary>Gets the Danish helligdage.</summary>
    public static BusinessCalendar Denmark { get; } = new("DK", Countries.Denmark.Public);

    /// <summary>Gets the days on which Danish banks are closed.</summary>
    public static BusinessCalendar DenmarkBank { get; } = Denmark.With("DK.Bank", Countries.Denmark.Bank);

    /// <summary>Gets the Swedish allmänna helgdagar.</summary>
    public static BusinessCalendar Sweden { get; } = new("SE", Countries.Sweden.Public);

    /// <summary>Gets the days on which no Swedish statutory time ends: lag (1930:173).</summary>
    public static BusinessCalendar SwedenStatutoryTime { get; } = Sweden.With("SE.StatutoryTime", Countries.Sweden.TimeLimit);

    /// <summary>Gets the Dutch public holidays.</summary>
    public static BusinessCalendar Netherlands { get; } = new("NL", Countries.Netherlands.Public);

    /// <summary>Gets the days of the Dutch Algemene termijnenwet, known through 2028; the decree days of some years are unknown.</summary>
    public static BusinessCalendar NetherlandsTermijnenwet { get; } =
        new("NL.Termijnenwet", Countries.Netherlands.Termijnenwet) { LastYear = 2028, Gaps = Countries.Netherlands.Gaps };

    /// <summary>Gets the Norwegian public holidays.</summary>
    public static BusinessCalendar Norway { get; } = new("NO", Countries.Norway.Public);

    /// <summary>Gets the Finnish public holidays.</summary>
    public static BusinessCalendar Finland { get; } = new("FI", Countries.Finland.Public);

    /// <summary>Gets the days on which no Finnish statutory time ends: laki 150/1930.</summary>
    public static BusinessCalendar FinlandStatutoryTime { get; } = Finland.With("FI.StatutoryTime", Countries.Finland.TimeLimit);

    /// <summary>Gets the holidays of the whole of Germany.</summary>
    public static BusinessCalendar Germany { get; } = new("DE", Countries.Germany.Public);

    /// <summary>Gets the Belgian public holidays.</summary>
    public static BusinessCalendar Belgium { get; } = new("BE", Countries.Belgium.Public);

    /// <summary>Gets the days on which the institutions of the European Union are closed, for the years whose list has been entered.</summary>
    public static BusinessCalendar UnionInstitutions { get; } = new("EU", Countries.UnionInstitutions.Public)
    {
        FirstYear = Countries.UnionInstitutions.FirstYear,
        LastYear = Countries.UnionInstitutions.LastYear,
        UnknownYears = Countries.UnionInstitutions.UnknownYears,
    };

    /// <summary>Gets all of them.</summary>
    public static IReadOnlyList<BusinessCalendar> All { get; } = ContentList<BusinessCalendar>.Of(
        [Denmark, DenmarkBank, Sweden, SwedenStatutoryTime, Netherlands, NetherlandsTermijnenwet, Norway, Finland, FinlandStatutoryTime, Germany, Belgium, UnionInstitutions],
        nameof(All));

    /// <summary>Gets those of the German Länder: the whole country's days and their own, from 1991, with the identifiers of ISO 3166-2, such as <c>DE-BY</c>.</summary>
    /// <remarks>Without the days that only some municipalities of a Land keep, for example Mariä Himmelfahrt in Bavaria: add those with <see cref="BusinessCalendar.With"/>.</remarks>
    public static IReadOnlyList<BusinessCalendar> GermanLaender { get; } = ContentList<BusinessCalendar>.Of(
        [.. Countries.GermanLaender.All.Select(land => new BusinessCalendar("DE-" + land.Code, Countries.GermanLaender.Of(land.More))
        {
            FirstYear = Countries.GermanLaender.FirstYear,
        })],
        nameof(GermanLaender));

    /// <summary>Finds a calendar by its identifier, in any case.</summary>
    /// <param name="id">For example <c>DK</c>, <c>nl.termijnenwet</c> or <c>DE-BY</c>.</param>
    /// <param name="subdivision">A part of the country with days of its own, for example <c>BY</c> of <c>DE</c>; null for the whole. There are the German Länder.</param>
    /// <returns>The calendar.</returns>
    /// <exception cref="ArgumentException">There is no such calendar, or no data for the part; the message lists those there are.</exception>
    public static BusinessCalendar Find(string id, string? subdivision = null)
    {
        string wanted = Guard.Against.NullOrWhiteSpace(id).Trim();
        var whole = Named(wanted) ?? throw new ArgumentException(
            $"There is no calendar \"{wanted}\". There are: {string.Join(", ", All.Concat(GermanLaender).Select(calendar => calendar.Id))}.", nameof(id));
        return subdivision is null ? whole : Named(whole.Id + "-" + subdivision.Trim()) ?? throw new ArgumentException(
            $"{whole.Id} has no data for \"{subdivision}\": there are only the days of the whole country, and of the German Länder "
            + $"{string.Join(", ", Countries.GermanLaender.All.Select(land => land.Code))}. Add its days with BusinessCalendar.With.",
            nameof(subdivision));
    }

    private static BusinessCalendar? Named(string id) =>
        All.Concat(GermanLaender).FirstOrDefault(calendar => string.Equals(calendar.Id, id, StringComparison.OrdinalIgnoreCase));
}
