using System;
using System.Globalization;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using NodaTime.Text;
using PublicDialogue.LegalTime;
using Xunit;

namespace PublicDialogue.Tests.LegalTime;

public sealed class HourDeadlineTests
{
    private static readonly DateTimeZone Copenhagen = DateTimeZoneProviders.Tzdb["Europe/Copenhagen"];

    [Theory]
    [InlineData("2026-11-22T10:20:30", 2, "2026-11-22T12:00:00Z", "2026-11-22")]
    [InlineData("2026-11-22T10:00:00", 0, "2026-11-22T10:00:00Z", "2026-11-22")]
    [InlineData("2026-11-22T10:59:59", 0, "2026-11-22T10:00:00Z", "2026-11-22")]
    [InlineData("2026-11-22T00:00:00", 23, "2026-11-22T23:00:00Z", "2026-11-22")] // the last hour is the day's last: 24:00 is no other day
    [InlineData("2026-11-22T00:00:00", 24, "2026-11-23T00:00:00Z", "2026-11-23")]
    [InlineData("2026-12-24T12:00:00", 48, "2026-12-26T12:00:00Z", "2026-12-26")] // Christmas extends no hours
    [InlineData("2026-03-28T12:00:00", 24, "2026-03-29T12:00:00Z", "2026-03-29")]
    [InlineData("2026-10-24T12:00:00", 24, "2026-10-25T11:00:00Z", "2026-10-25")]
    public void After_TheHourOfTheEvent_IsNotCounted(string local, int hours, string end, string last)
    {
        var found = HourDeadline.After(At(local), hours, Computation.Regulation1182);
        Assert.Equal((end, last), (found.ToString(), LocalDatePattern.Iso.Format(found.LastDay)));
        Assert.Equal(found.EndsAt, Deadline.AfterHours(At(local), hours));
    }

    [Theory]
    [InlineData("2026-10-28T12:30:00", 24, BackwardReading.FullDaysBetween, "2026-10-27T11:00:00Z")]
    [InlineData("2026-10-28T12:30:00", 24, BackwardReading.Plain, "2026-10-27T12:00:00Z")]
    [InlineData("2026-10-25T12:00:00", 12, BackwardReading.FullDaysBetween, "2026-10-24T23:00:00Z")] // the night has 25 hours
    [InlineData("2026-10-28T12:00:00", 0, BackwardReading.FullDaysBetween, "2026-10-28T11:00:00Z")]
    public void Before_ByBothReadings(string local, int hours, BackwardReading reading, string end) =>
        Assert.Equal(end, HourDeadline.Before(At(local), hours, Computation.Regulation1182, reading).ToString());

    [Fact]
    public void AfterAndBefore_AreTheSameNumberOfFullHoursApart() => Prop.ForAll(
        Gen.Choose(0, 300_000).SelectMany(_ => Gen.Choose(0, 5000), (minutes, hours) => (minutes, hours)).ToArbitrary(),
        pair =>
        {
            var at = Instant.FromUtc(2026, 1, 1, 0, 0).Plus(Duration.FromMinutes(pair.minutes)).InZone(Copenhagen);
            var hour = Instant.FromUnixTimeSeconds(at.ToInstant().ToUnixTimeSeconds() / 3600 * 3600);
            var after = HourDeadline.After(at, pair.hours, Computation.Plain);
            var before = HourDeadline.Before(at, pair.hours, Computation.Plain);
            return after.EndsAt == hour + Duration.FromHours(pair.hours + 1) && before.EndsAt == hour - Duration.FromHours(pair.hours)
                && after.EndsAt - before.EndsAt == Duration.FromHours((2 * pair.hours) + 1);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("eu-1182-71", "Regulation (EEC, Euratom) 1182/71 art. 3(1)|Regulation (EEC, Euratom) 1182/71 art. 3(2)(a)")]
    [InlineData("se-1930-173", "|")]
    [InlineData("plain", "|")]
    public void Steps_CiteTheActThatSpeaksOfHours(string act, string rules) => Assert.Equal(
        rules, string.Join('|', HourDeadline.After(At("2026-10-25T01:15:00"), 1, Computation.Find(act)).Steps.Select(step => step.Rule)));

    [Theory]
    [InlineData("en", "24 hours lie in full between 2026-10-27 12:00 +01:00 and 2026-10-28 12:00 +01:00: the last hour ends at 2026-10-27 12:00 +01:00.")]
    [InlineData("da", "24 timer ligger fuldt ud mellem 2026-10-27 12:00 +01:00 og 2026-10-28 12:00 +01:00: den sidste time slutter den 2026-10-27 12:00 +01:00.")]
    [InlineData("sv", "24 timmar ligger i sin helhet mellan 2026-10-27 12:00 +01:00 och 2026-10-28 12:00 +01:00: den sista timmen slutar den 2026-10-27 12:00 +01:00.")]
    [InlineData("nl", "24 uur liggen volledig tussen 2026-10-27 12:00 +01:00 en 2026-10-28 12:00 +01:00: het laatste uur eindigt op 2026-10-27 12:00 +01:00.")]
    public void Steps_BeforeAnEvent_SayBetweenWhat(string language, string text) => Assert.Equal(
        text, HourDeadline.Before(At("2026-10-28T12:30:00"), 24, Computation.Regulation1182).Steps[1].Text(CultureInfo.GetCultureInfo(language)));

    [Fact]
    public void Default_IsNoDeadline() => Assert.Empty(default(HourDeadline).Steps);

    [Fact]
    public void After_OutOfBounds_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => HourDeadline.After(At("2026-10-28T12:30:00"), -1, Computation.Plain));
        Assert.Throws<ArgumentOutOfRangeException>(() => HourDeadline.Before(At("2026-10-28T12:30:00"), TimeLimit.Most + 1, Computation.Plain));
    }

    private static ZonedDateTime At(string local) => LocalDateTimePattern.GeneralIso.Parse(local).Value.InZoneStrictly(Copenhagen);
}
