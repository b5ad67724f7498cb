using System;
using System.Text.Json;
using NodaTime;
using NodaTime.Calendars;
using Xunit;

namespace PublicDialogue.Interchange.Tests.Json;

/// <summary>NodaTime's values in ISO form, to the nanosecond and to the ends of their ranges.</summary>
public sealed class LeafTests
{
    [Theory]
    [InlineData("PT0S", 0L)]
    [InlineData("PT1H30M", 5_400_000_000_000L)]
    [InlineData("PT0.000000001S", 1L)]
    [InlineData("-PT1.5S", -1_500_000_000L)]
    [InlineData("PT26H", 93_600_000_000_000L)]
    public void Duration_IsWrittenInIsoForm(string text, long nanoseconds)
    {
        Same(Duration.FromNanoseconds(nanoseconds), $"\"{text}\"");
        Assert.Equal(Duration.FromHours(26), Read<Duration>("\"P1DT2H\""));
    }

    [Fact]
    public void Ends_OfEachRange_AreKept()
    {
        Same(Instant.MaxValue, "\"9999-12-31T23:59:59.999999999Z\"");
        Same(Instant.MinValue, "\"-9998-01-01T00:00:00Z\"");
        Same(LocalDate.MaxIsoValue, "\"9999-12-31\"");
        Same(LocalDate.MinIsoValue, "\"-9998-01-01\"");
        Same(LocalTime.MaxValue, "\"23:59:59.999999999\"");
        Assert.Equal(Duration.MaxValue, Read<Duration>(JsonSerializer.Serialize(Duration.MaxValue, PublicDialogueJson.Options)));
        Assert.Equal(Duration.MinValue, Read<Duration>(JsonSerializer.Serialize(Duration.MinValue, PublicDialogueJson.Options)));
    }

    [Fact]
    public void Dates_OfOtherCalendars_KeepThem()
    {
        Same(new LocalDate(5787, 3, 1, CalendarSystem.HebrewCivil), "\"5787-03-01 (Hebrew Civil)\"");
        Same(new LocalDate(1448, 6, 1, CalendarSystem.GetIslamicCalendar(IslamicLeapYearPattern.Base16, IslamicEpoch.Civil)), "\"1448-06-01 (Hijri Civil-Base16)\"");
    }

    [Fact]
    public void Zones_AndTimesInThem_AreKept()
    {
        var zone = DateTimeZoneProviders.Tzdb["Europe/Copenhagen"];
        Same(zone, "\"Europe/Copenhagen\"");
        // Both passes through the hour that the clock shows twice.
        Same(Instant.FromUtc(2026, 10, 25, 0, 30).InZone(zone), "\"2026-10-25T02:30:00+02[Europe/Copenhagen]\"");
        Same(Instant.FromUtc(2026, 10, 25, 1, 30).InZone(zone), "\"2026-10-25T02:30:00+01[Europe/Copenhagen]\"");
        Same(new LocalDateTime(2026, 1, 2, 3, 4).WithOffset(Offset.FromHoursAndMinutes(5, 45)), "\"2026-01-02T03:04:00+05:45\"");
        Same(new Interval(Instant.FromUtc(2026, 1, 1, 0, 0), null), "\"2026-01-01T00:00:00Z/..\"");
        Same(new DateInterval(new(2026, 1, 1), new(2026, 2, 1)), "\"2026-01-01/2026-02-01\"");
        Same(Period.FromMonths(18) + Period.FromDays(40), "\"P18M40D\"");
    }

    [Theory]
    [InlineData("\"PT\"")]
    [InlineData("\"P1DT\"")]
    [InlineData("\"1:30\"")]
    [InlineData("\"PT99999999999H\"")]
    [InlineData("7")]
    public void Duration_OfNoIsoForm_IsRefused(string json) => Assert.ThrowsAny<JsonException>(() => Read<Duration>(json));

    [Theory]
    [InlineData("\"Mars/Olympus\"")]
    [InlineData("\"\"")]
    public void Zone_OfNoSuchName_IsRefused(string json) => Assert.ThrowsAny<JsonException>(() => Read<DateTimeZone>(json));

    private static void Same<T>(T value, string json)
    {
        Assert.Equal(json, JsonSerializer.Serialize(value, PublicDialogueJson.Options));
        Assert.Equal(value, Read<T>(json));
    }

    private static T? Read<T>(string json) => JsonSerializer.Deserialize<T>(json, PublicDialogueJson.Options);
}
