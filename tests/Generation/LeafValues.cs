using System;
using System.Collections.Generic;
using NodaTime;
using PublicDialogue.Calendars;
using PublicDialogue.ICalendar;
using PublicDialogue.Languages;
using PublicDialogue.LegalTime;
using PublicDialogue.Orders;
using PublicDialogue.Organisations;
using PublicDialogue.Quantities;
using PublicDialogue.Recurrences;
using PublicDialogue.Tendering;
using PublicDialogue.Timetables;

namespace PublicDialogue.Generation;

/// <summary>The values that are not made of others, and the types that need better ones than chance gives.</summary>
internal static class LeafValues
{
    private static readonly Dictionary<Type, Func<Chance, ValueMaker, object>> Rows = new()
    {
        [typeof(string)] = (chance, _) => TextValues.Any(chance),
        [typeof(bool)] = (chance, _) => chance.Next(2) == 0,
        [typeof(int)] = (chance, _) => NumberValues.Int(chance),
        [typeof(long)] = (chance, _) => (long)NumberValues.Int(chance) * (chance.Next(10) == 0 ? 3_000_000_000L : 1),
        [typeof(decimal)] = (chance, _) => NumberValues.Decimal(chance),
        [typeof(Uri)] = (chance, _) => new Uri("https://havsvik.example/" + chance.Next(1000)),
        [typeof(Instant)] = (chance, _) => TimeValues.Moment(chance),
        [typeof(LocalDate)] = (chance, _) => TimeValues.Date(chance),
        [typeof(LocalTime)] = (chance, _) => TimeValues.Time(chance),
        [typeof(LocalDateTime)] = (chance, _) => TimeValues.Date(chance) + TimeValues.Time(chance),
        [typeof(Duration)] = (chance, _) => TimeValues.Length(chance),
        [typeof(Period)] = (chance, _) => TimeValues.Span(chance),
        [typeof(DateTimeZone)] = (chance, _) => TimeValues.Zone(chance),
        [typeof(ZonedDateTime)] = (chance, _) => TimeValues.Usual(chance).InZone(TimeValues.Zone(chance)),
        [typeof(OffsetDateTime)] = (chance, _) => TimeValues.Usual(chance).WithOffset(Offset.FromSeconds(chance.Next(-64_800, 64_801))),
        [typeof(Interval)] = (chance, _) => TimeValues.Between(chance),
        [typeof(DateInterval)] = (chance, _) => TimeValues.Days(chance),
        [typeof(YearMonth)] = (chance, _) => new YearMonth(chance.Next(1990, 2060), chance.Next(1, 13)),
        [typeof(AnnualDate)] = (chance, _) => new AnnualDate(chance.Next(1, 13), chance.Next(1, 29)),
        [typeof(Offset)] = (chance, _) => Offset.FromSeconds(chance.Next(-64_800, 64_801)),
        [typeof(OrganisationScheme)] = (chance, _) => OrganisationScheme.Parse(Pick(chance, "DK", "SE", "NO", "FI", "NL", "DE", "GB-COH", "0088")),
        [typeof(OrganisationId)] = (chance, make) => chance.Next(3) == 0
            ? OrganisationId.Unverified(TextValues.Number(chance, 10), make.Make<OrganisationScheme>())
            : OrganisationId.Parse(Pick(chance, "DK:29190623", "DK:68534917", "SE:2021006297", "SE:2120003013")),
        [typeof(CpvCode)] = (chance, _) => CpvCode.Parse(Pick(chance, "15800000-6", "15000000-8", "03200000-3", "33141000", "45000000-7")),
        [typeof(Language)] = (chance, _) => Language.Parse(Pick(chance, "da", "en", "sv", "nl", "nn-NO", "nl-BE", "zh-Hant", "se-FI", "de-CH-1901")),
        [typeof(LocalizedText)] = (chance, _) => TextValues.Localized(chance),
        [typeof(Currency)] = (chance, _) => Pick(chance, Currency.Dkk, Currency.Eur, Currency.Sek, Currency.Nok, Currency.Of("ISK"), Currency.Of("CLF")),
        [typeof(Money)] = (chance, make) => Money.Of(chance.Next(3) == 0 ? NumberValues.Decimal(chance) : NumberValues.Price(chance), make.Make<Currency>()),
        [typeof(Share)] = (chance, _) => chance.Next(4) == 0 ? Share.Of(chance.Next(0, 8), 7) : Share.FromPercent(chance.Next(0, 10_001) / 100m),
        [typeof(Weighting)] = (chance, _) => NumberValues.Weight(chance),
        [typeof(TimeLimit)] = (chance, _) => TimeLimit.Of(chance.Next(5) == 0 ? chance.Next(TimeLimit.Most + 1) : chance.Next(1, 60), (TimeUnit)chance.Next(6)),
        [typeof(HolidayRule)] = (chance, _) => CalendarValues.Rule(chance),
        [typeof(FixedDate)] = (chance, _) => CalendarValues.Fixed(chance),
        [typeof(FixedDateOffSunday)] = (chance, _) => CalendarValues.OffSunday(chance),
        [typeof(WeekdayFrom)] = (chance, _) => CalendarValues.Weekday(chance),
        [typeof(BusinessCalendar)] = (chance, _) => CalendarValues.Calendar(chance),
        [typeof(DayHours)] = (chance, _) => CalendarValues.Day(chance),
        [typeof(OpenHours)] = (chance, _) => CalendarValues.Hours(chance),
        [typeof(BusinessHours)] = (chance, make) => CalendarValues.Week(chance, make),
        [typeof(ZonedInterval)] = (chance, _) => TimeValues.AtAPlace(chance),
        [typeof(RecurrenceRule)] = (chance, _) => RecurrenceValues.Rule(chance),
        [typeof(Recurrence)] = (chance, _) => RecurrenceValues.Whole(chance),
        [typeof(BusinessDayAdjustment)] = (chance, make) => RecurrenceValues.Adjustment(chance, make),
        [typeof(Computation)] = (chance, _) => Pick(chance, [.. Computation.All]),
        [typeof(NationalTime)] = (chance, _) => Pick(chance, [.. NationalTime.All]),
        [typeof(Deadline)] = (chance, make) => DeadlineValues.InDays(chance, make),
        [typeof(HourDeadline)] = (chance, make) => DeadlineValues.InHours(chance, make),
        [typeof(WorkEstimates)] = (chance, _) => DeadlineValues.Estimates(chance),
        [typeof(ProcurementTimetable)] = (chance, make) => DeadlineValues.Timetable(chance, make),
        [typeof(OrderedLine)] = (_, make) => OrderValues.Line(make),
        [typeof(EventTime)] = (chance, make) => chance.Next(2) == 0 ? make.Make<WholeDays>() : make.Make<ClockTime>(),
        [typeof(WholeDays)] = (chance, _) => EventValues.Days(chance),
        [typeof(ClockTime)] = (chance, _) => EventValues.Clock(chance),
        [typeof(EventUid)] = (chance, _) => EventUid.Of("generated", chance.Next(1_000_000).ToString(System.Globalization.CultureInfo.InvariantCulture)),
        [typeof(EventAlarm)] = (chance, _) => EventValues.Alarm(chance),
        [typeof(EventRecurrence)] = (chance, _) => EventValues.Repeated(chance),
        [typeof(CalendarDocument)] = (chance, make) => EventValues.Document(chance, make),
    };

    public static Func<Chance, ValueMaker, object>? Find(Type type) =>
        Rows.TryGetValue(type, out var row) ? row
        : typeof(Identifiers.Identifier).IsAssignableFrom(type) && !type.IsAbstract ? (chance, _) => Activator.CreateInstance(type, TextValues.Key(chance))!
        : null;

    public static T Pick<T>(Chance chance, params IReadOnlyList<T> values) => values[chance.Next(values.Count)];
}
