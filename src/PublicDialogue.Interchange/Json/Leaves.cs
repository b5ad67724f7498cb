using System;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NodaTime;
using NodaTime.Text;

namespace PublicDialogue.Interchange.Json;

/// <summary>The forms of numbers, texts and NodaTime's values, each in ISO form and without loss.</summary>
internal static class Leaves
{
    public static FormRow[] All() =>
    [
        FormRow.Of(JsonMetadataServices.StringConverter), FormRow.Of(JsonMetadataServices.BooleanConverter), FormRow.Of(JsonMetadataServices.Int32Converter),
        FormRow.Of(JsonMetadataServices.Int64Converter), FormRow.Of(JsonMetadataServices.DecimalConverter),
        FormRow.Of(new NullableConverter<bool>()), FormRow.Of(new NullableConverter<int>()), FormRow.Of(new NullableConverter<long>()), FormRow.Of(new NullableConverter<decimal>()),
        FormRow.Of(new ListConverter<string>()), FormRow.Of(new ListConverter<int>()), FormRow.Of(new ListConverter<decimal>()),
        FormRow.Of(new TextConverter<Uri>("address", static text => new Uri(text, UriKind.RelativeOrAbsolute), static value => value.OriginalString)),
        .. Time("moment such as 2027-03-04T08:00:00Z", InstantPattern.ExtendedIso),
        .. Dates("date such as 2027-03-04", LocalDatePattern.Iso, LocalDatePattern.FullRoundtrip, static value => value.Calendar),
        .. Time("time such as 08:30:00", LocalTimePattern.ExtendedIso),
        .. Dates("date and time such as 2027-03-04T08:30:00", LocalDateTimePattern.ExtendedIso, LocalDateTimePattern.FullRoundtrip, static value => value.Calendar),
        .. Dates("date, time and offset such as 2027-03-04T08:30:00+01:00", OffsetDateTimePattern.ExtendedIso, OffsetDateTimePattern.FullRoundtrip, static value => value.Calendar),
        .. Dates("date, time and zone such as 2027-03-04T08:30:00+01[Europe/Copenhagen]", Zoned("uuuu'-'MM'-'dd'T'HH':'mm':'ss;FFFFFFFFFo<G>'['z']'"), Zoned("uuuu'-'MM'-'dd'T'HH':'mm':'ss;FFFFFFFFFo<G>'['z']' '('c')'"), static value => value.Calendar),
        .. Time("month such as 2027-03", YearMonthPattern.Iso),
        .. Time("day of the year such as 03-04", AnnualDatePattern.Iso),
        .. Time("offset such as +01:00", OffsetPattern.GeneralInvariant),
        .. Both("length of time such as PT1H30M", IsoDuration.Parse, IsoDuration.Format),
        .. Both("interval such as 2027-03-04T08:00:00Z/2027-03-04T09:00:00Z", IsoInterval.Parse, IsoInterval.Format),
        FormRow.Of(new TextConverter<Period>("period such as P4Y or P18M", static text => PeriodPattern.Roundtrip.Parse(text).Value, PeriodPattern.Roundtrip.Format)),
        FormRow.Of(new ListConverter<Period>()),
        FormRow.Of(new TextConverter<DateInterval>("interval such as 2027-03-04/2027-03-31", IsoInterval.ParseDates, IsoInterval.Format)),
        FormRow.Of(new ListConverter<DateInterval>()),
        FormRow.Of(new TextConverter<DateTimeZone>("time zone such as Europe/Copenhagen", static id => DateTimeZoneProviders.Tzdb[id], static zone => zone.Id)),
        FormRow.Of(new ListConverter<DateTimeZone>()),
    ];

    private static ZonedDateTimePattern Zoned(string pattern) =>
        ZonedDateTimePattern.CreateWithInvariantCulture(pattern, DateTimeZoneProviders.Tzdb);

    private static FormRow[] Time<T>(string name, IPattern<T> pattern)
        where T : struct => Both(name, text => pattern.Parse(text).Value, pattern.Format);

    // Dates in other calendars than ISO's name their calendar behind.
    private static FormRow[] Dates<T>(string name, IPattern<T> iso, IPattern<T> full, Func<T, CalendarSystem> calendar)
        where T : struct => Both(
            name,
            text => text.EndsWith(')') ? full.Parse(text).Value : iso.Parse(text).Value,
            value => calendar(value) == CalendarSystem.Iso ? iso.Format(value) : full.Format(value));

    private static FormRow[] Both<T>(string name, Func<string, T> parse, Func<T, string> format)
        where T : struct => [FormRow.Of(new TextConverter<T>(name, parse, format)), FormRow.Of(new NullableConverter<T>()), FormRow.Of(new ListConverter<T>())];
}
