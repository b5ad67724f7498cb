using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NodaTime;
using NodaTime.Text;
using PublicDialogue.Guarding;

namespace PublicDialogue.Calendars;

/// <content>What its days off are, and calendars made out of it.</content>
public sealed partial class BusinessCalendar
{
    /// <summary>Lists the holidays on a day: none, one, or several that fall together.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The holidays in the order of the table, on a weekend too.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not answer for <paramref name="date"/>.</exception>
    public IReadOnlyList<Holiday> HolidaysOn(LocalDate date) => HolidaysBetween(date, date);

    /// <summary>Lists a year's holidays.</summary>
    /// <param name="year">The year, in the ISO calendar.</param>
    /// <returns>The holidays in date order, those on a weekend included.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not answer for <paramref name="year"/>.</exception>
    public IReadOnlyList<Holiday> HolidaysOf(int year) => Table.KnowsYear(year)
        ? Table.HolidaysBetween(new(year, 1, 1), new(year, 12, 31))
        : throw new ArgumentOutOfRangeException(nameof(year), year, Limits());

    /// <summary>Lists the holidays from one day to another, both included.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day; the first day or later.</param>
    /// <returns>The holidays in date order, those on a weekend included.</returns>
    /// <exception cref="ArgumentException"><paramref name="last"/> is before <paramref name="first"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not answer for one of the two or a year between them.</exception>
    public IReadOnlyList<Holiday> HolidaysBetween(LocalDate first, LocalDate last)
    {
        var from = Iso(first);
        var to = Iso(last);
        Guard.Against.InvalidInput(last, nameof(last), _ => to >= from, "The last day is before the first.");
        _ = At(from) + At(to);
        return Table.IsOneRun(from, to) ? Table.HolidaysBetween(from, to) : throw Unknown(to, nameof(last));
    }

    /// <summary>Makes a calendar with more days off, for example an authority's own closing days.</summary>
    /// <param name="id">The identifier of the new calendar.</param>
    /// <param name="more">The further rows.</param>
    /// <returns>The calendar; it answers for the same years.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty or white space.</exception>
    public BusinessCalendar With(string id, params IEnumerable<HolidayRule> more) => Like(id, rules.Concat(Guard.Against.Null(more)));

    /// <summary>Makes a calendar that answers for later years too, for example when a decree for them has come out.</summary>
    /// <param name="id">The identifier of the new calendar.</param>
    /// <param name="lastYear">The last year that it answers for, to its end; not before <see cref="LastYear"/>, and at most 4099.</param>
    /// <param name="more">The days off of those years that the table does not give by itself. Whoever calls this vouches that there are no others.</param>
    /// <returns>The calendar; what was unknown within its years before stays unknown.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty or white space.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="lastYear"/> is before the last year that is known, or beyond 4099.</exception>
    public BusinessCalendar KnownTo(string id, int lastYear, params IEnumerable<HolidayRule> more) =>
        new(id, rules.Concat(Guard.Against.Null(more)))
        {
            FirstYear = FirstYear,
            LastYear = Guard.Against.OutOfRange(lastYear, nameof(lastYear), LastYear, 4099),
            UnknownYears = UnknownYears,
            Gaps = Gaps,
        };

    /// <summary>Makes a calendar without some of the days off.</summary>
    /// <param name="id">The identifier of the new calendar.</param>
    /// <param name="names">The rows that go, by their names as the table writes them.</param>
    /// <returns>The calendar; it answers for the same years.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty or white space, or the table has no row of such a name.</exception>
    public BusinessCalendar Without(string id, params IEnumerable<string> names)
    {
        string[] gone = [.. Guard.Against.Null(names)];
        string? missing = Array.Find(gone, name => rules.All(rule => rule.Name != name));
        return missing is null
            ? Like(id, rules.Where(rule => !gone.Contains(rule.Name, StringComparer.Ordinal)))
            : throw new ArgumentException(
                $"{Id} has no holiday \"{missing}\". It has: {string.Join(", ", rules.Select(rule => rule.Name).Distinct(StringComparer.Ordinal))}.", nameof(names));
    }

    /// <summary>Makes the calendar in which a day is a business day where it is one in all of several.</summary>
    /// <param name="id">The identifier of the new calendar.</param>
    /// <param name="calendars">The calendars, at least one.</param>
    /// <returns>The calendar; it answers for the years that all of them know.</returns>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty or white space, or there is no calendar, or no year that all know.</exception>
    public static BusinessCalendar Joint(string id, params IEnumerable<BusinessCalendar> calendars)
    {
        BusinessCalendar[] all = [.. Guard.Against.NullOrEmpty(calendars)];
        int first = all.Max(calendar => calendar.FirstYear);
        int last = all.Min(calendar => calendar.LastYear);
        Guard.Against.InvalidInput(last, nameof(calendars), year => year >= first, "No year is known to all of these calendars.");
        return new(id, all.SelectMany(calendar => calendar.rules).Distinct())
        {
            FirstYear = first,
            LastYear = last,
            UnknownYears = [.. all.SelectMany(calendar => calendar.UnknownYears).Where(year => year >= first && year <= last).Distinct().OrderBy(year => year)],
            Gaps = [.. all.SelectMany(calendar => calendar.Gaps).Distinct()],
        };
    }

    /// <summary>Says whether another calendar answers the same under the same name.</summary>
    /// <param name="other">The other, or null.</param>
    /// <returns>Whether identifier, rules, years and gaps are the same.</returns>
    public bool Equals(BusinessCalendar? other) => ReferenceEquals(this, other)
        || (other is not null && Id == other.Id && FirstYear == other.FirstYear && LastYear == other.LastYear && rules.Equals(other.rules)
            && UnknownYears.Equals(other.UnknownYears) && Gaps.Equals(other.Gaps));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as BusinessCalendar);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>Formats as the identifier.</summary>
    /// <returns>The identifier.</returns>
    public override string ToString() => Id;

    private BusinessCalendar Like(string id, IEnumerable<HolidayRule> table) =>
        new(id, table) { FirstYear = FirstYear, LastYear = LastYear, UnknownYears = UnknownYears, Gaps = Gaps };

    internal string Limits() => FormattableString.Invariant($"{Id} is known from {FirstYear} through {LastYear}")
        + (UnknownYears.Count == 0 ? "" : " without " + string.Join(", ", UnknownYears))
        + "; for other years no list of days off has been entered, and none is guessed.";

    internal ArgumentOutOfRangeException Unknown(LocalDate date, string parameterName) =>
        new(parameterName, LocalDatePattern.Iso.Format(date), Limits());

    private ArgumentOutOfRangeException Beyond(LocalDate from, int businessDays) => new(
        nameof(businessDays), FormattableString.Invariant($"{businessDays} from {LocalDatePattern.Iso.Format(from)}"), Limits());
}
