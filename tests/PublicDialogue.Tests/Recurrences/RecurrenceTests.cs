using System;
using System.Linq;
using NodaTime;
using PublicDialogue.Calendars;
using PublicDialogue.Recurrences;
using Xunit;

namespace PublicDialogue.Tests.Recurrences;

public sealed class RecurrenceTests
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Europe/Copenhagen"];

    [Theory]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=30;BYMONTH=2", "")]
    [InlineData("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "")]
    [InlineData("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", "")]
    [InlineData("FREQ=DAILY;INTERVAL=7;BYDAY=WE", "")]
    [InlineData("FREQ=YEARLY;INTERVAL=400;BYMONTH=2;BYMONTHDAY=29", "")]
    [InlineData("FREQ=YEARLY;INTERVAL=2147483647", "2026-01-06")]
    [InlineData("FREQ=DAILY;INTERVAL=2147483647", "2026-01-06")]
    [InlineData("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "2028-02-29 2032-02-29")]
    [InlineData("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;BYDAY=TU", "2028-02-29 2056-02-29")]
    [InlineData("FREQ=MONTHLY", "2026-01-06 2026-02-06")]
    [InlineData("FREQ=YEARLY;BYDAY=-1FR", "2026-12-25 2027-12-31")]
    [InlineData("FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO", "2027-01-04 2028-01-03")]
    [InlineData("FREQ=YEARLY;INTERVAL=2;BYWEEKNO=1;BYDAY=MO", "2028-01-03 2029-12-31")]
    [InlineData("FREQ=YEARLY;BYWEEKNO=1", "2027-01-05 2028-01-04")]
    [InlineData("FREQ=DAILY;BYDAY=SA;BYSETPOS=-1", "2026-01-10 2026-01-17")]
    [InlineData("FREQ=DAILY;BYDAY=SA;BYSETPOS=2", "")]
    public void First_OfARule_IsFoundOrKnownNotToBe(string rule, string days) =>
        Assert.Equal(days, string.Join(' ', Of(rule).First(2).Select(occurrence => occurrence.ToString()[..10])));

    [Fact]
    public void First_ManyOrFew_GivesNoMoreThanThereAre()
    {
        Assert.Empty(Of("FREQ=DAILY").First(0));
        Assert.Single(Of("FREQ=DAILY").First(1));
        Assert.Equal(3, Of("FREQ=DAILY;COUNT=3").First(int.MaxValue).Count());
        Assert.Throws<ArgumentOutOfRangeException>(() => Of("FREQ=DAILY").First(-1));
    }

    [Fact]
    public void First_ByTheDayToTheEndOfTime_Ends() => Assert.Equal(9998, Of("FREQ=DAILY").First(int.MaxValue).Last().Local.Year);

    [Theory]
    [InlineData("20260108T080000Z", 3)]
    [InlineData("20260108T075959Z", 2)]
    [InlineData("20260105T235959Z", 0)]
    public void Until_IsTheLastMomentAndIncluded(string until, int count) => Assert.Equal(count, Of("FREQ=DAILY;UNTIL=" + until).First(9).Count());

    [Fact]
    public void Before_AndBetween_TakeTheBeginningInAndLeaveTheEndOut()
    {
        var daily = Of("FREQ=DAILY");
        var third = Instant.FromUtc(2026, 1, 8, 8, 0);

        Assert.Equal(2, daily.Before(third).Count());
        Assert.Equal(3, daily.Before(third + Duration.Epsilon).Count());
        Assert.Equal([third], daily.Between(third, third + Duration.FromDays(1)).Select(occurrence => occurrence.Instant));
        Assert.Equal(third + Duration.FromDays(1), daily.Between(third + Duration.Epsilon, Instant.MaxValue).First().Instant);
        Assert.Empty(daily.Between(third, third));
        Assert.Empty(daily.Before(Instant.MinValue));
        Assert.Empty(daily.Between(Instant.MaxValue, Instant.MaxValue));
    }

    [Fact]
    public void Start_ThatIsNoneOfTheRules_IsNoOccurrenceAndNotCounted() =>
        Assert.Equal(["2026-01-07", "2026-01-14"], Of("FREQ=WEEKLY;BYDAY=WE;COUNT=2").First(9).Select(occurrence => occurrence.ToString()[..10]));

    [Fact]
    public void Excluded_IsCountedByTheRuleAndDoesNotOccur()
    {
        var recurrence = Of("FREQ=DAILY;COUNT=4") with { Excluded = [At(7), At(20)], Added = [At(20), At(7), At(12), At(6), At(2)] };

        Assert.Equal([2, 6, 8, 9, 12], recurrence.First(9).Select(occurrence => occurrence.Local.Day));
        Assert.Equal([At(7), At(20)], recurrence.Excluded);
        Assert.Equal([At(2), At(6), At(7), At(12), At(20)], recurrence.Added);
    }

    // 1 to 5 April 2026 are Thursday to Sunday of Easter and Easter Monday follows; 1 May is a working day, and a Friday.
    [Theory]
    [InlineData("FREQ=DAILY;COUNT=8", "1 7 8")]
    [InlineData("FREQ=WEEKLY;BYDAY=FR;COUNT=3", "7 10 17")]
    public void Following_AtEaster_GivesEachDayOnce(string rule, string days) => Assert.Equal(days, Adjusted(rule, BusinessDayAdjustment.Following(CountryCalendars.Denmark)));

    [Theory]
    [InlineData("FREQ=DAILY;COUNT=8", "1 7 8")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=1", "30")]
    public void ModifiedFollowing_StaysInTheMonth(string rule, string days) => Assert.Equal(days, Adjusted(rule, BusinessDayAdjustment.ModifiedFollowing(CountryCalendars.Denmark)));

    [Theory]
    [InlineData("FREQ=DAILY;COUNT=8", "1 7 8")]
    [InlineData("FREQ=WEEKLY;BYDAY=MO,FR;COUNT=4", "1 10 13")]
    public void Preceding_AtEaster_GivesEachDayOnce(string rule, string days) => Assert.Equal(days, Adjusted(rule, BusinessDayAdjustment.Preceding(CountryCalendars.Denmark)));

    [Theory]
    [InlineData("FREQ=DAILY;COUNT=8", "1 7 8")]
    [InlineData("FREQ=WEEKLY;BYDAY=FR;COUNT=3", "10 17")]
    public void Skip_AtEaster_LeavesDaysOutThatTheRuleCounted(string rule, string days) => Assert.Equal(days, Adjusted(rule, BusinessDayAdjustment.Skip(CountryCalendars.Denmark)));

    [Fact]
    public void Occurrence_ThatWasMoved_SaysWhereFrom()
    {
        var moved = Recurrence.Of(new(2026, 5, 31, 10, 0), Zone, RecurrenceRule.Parse("FREQ=MONTHLY;BYMONTHDAY=-1")).First(1, BusinessDayAdjustment.ModifiedFollowing(CountryCalendars.Denmark)).Single();

        Assert.True(moved.IsMoved);
        Assert.Equal(new(2026, 5, 31, 10, 0), moved.Nominal);
        Assert.Equal(new(2026, 5, 29, 10, 0), moved.Local);
        Assert.Equal(Instant.FromUtc(2026, 5, 29, 8, 0), moved.Instant);
        Assert.Equal("2026-05-29T10:00:00+02:00", moved.ToString());
        Assert.False(Of("FREQ=DAILY").First(1).Single().IsMoved);
    }

    [Fact]
    public void Adjustment_BeyondTheCalendar_FailsLoudlyWhenItIsComeTo()
    {
        var yearly = Of("FREQ=YEARLY");
        var adjustment = BusinessDayAdjustment.Preceding(CountryCalendars.Denmark);

        Assert.Equal(35, yearly.First(35, adjustment).Count());
        Assert.Throws<ArgumentOutOfRangeException>(() => yearly.First(36, adjustment).Count());
        Assert.Equal(35, yearly.Before(Instant.FromUtc(2060, 12, 1, 0, 0), adjustment).Count());
        Assert.Equal(35, yearly.Before(Instant.FromUtc(2061, 1, 1, 0, 0), BusinessDayAdjustment.Following(CountryCalendars.Denmark)).Count());
    }

    [Fact]
    public void Of_StartThatNoCalendarCanWrite_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => Recurrence.Of(new LocalDateTime(2026, 1, 6, 9, 0).PlusMilliseconds(1), Zone, RecurrenceRule.Daily));
        Assert.Throws<ArgumentException>(() => Recurrence.Of(new LocalDateTime(2026, 1, 6, 9, 0).PlusNanoseconds(1), Zone, RecurrenceRule.Daily));
        Assert.Throws<ArgumentException>(() => Recurrence.Of(new(9998, 1, 1, 9, 0), Zone, RecurrenceRule.Daily));
        Assert.Throws<ArgumentException>(() => Recurrence.Of(new(0, 12, 31, 9, 0), Zone, RecurrenceRule.Daily));
        Assert.Throws<ArgumentException>(() => Of("FREQ=DAILY") with { Added = [At(1).PlusTicks(1)] });
        Assert.Equal(1, Recurrence.Of(new(1, 1, 1, 9, 0), Zone, RecurrenceRule.Parse("FREQ=WEEKLY;BYDAY=MO,SU")).First(1).Single().Local.Year);
        Assert.Equal(9998, Recurrence.Of(new(9997, 12, 31, 9, 0), Zone, RecurrenceRule.Parse("FREQ=YEARLY;BYWEEKNO=1,52,53;BYDAY=MO,SU,FR")).First(1).Single().Local.Year);
    }

    [Fact]
    public void Of_LocalEndInAZone_IsRefusedWithTheMomentThatIsMeant()
    {
        var rule = RecurrenceRule.Parse("FREQ=DAILY;UNTIL=20260110T235959");

        Assert.Contains(
            "UNTIL=20260110T235959: The start is in Europe/Copenhagen, and then the end must be in UTC (RFC 5545, 3.3.10). Write UNTIL=20260110T225959Z.",
            Assert.Throws<ArgumentException>(() => Recurrence.Of(At(6), Zone, rule)).Message,
            StringComparison.Ordinal);
        Assert.Equal(5, Recurrence.Of(At(6), DateTimeZone.Utc, rule).First(9).Count());
        Assert.Equal(5, Recurrence.Of(At(6), DateTimeZoneProviders.Tzdb["Etc/UTC"], rule).First(9).Count());
    }

    [Theory]
    [InlineData("FREQ=DAILY")]
    [InlineData("FREQ=DAILY;BYMONTHDAY=-1,15;BYMONTH=1,2,3;BYDAY=MO,TU,WE")]
    [InlineData("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;BYMONTH=4,5")]
    [InlineData("FREQ=MONTHLY;BYDAY=1TU;BYMONTH=1,4,7,10")]
    [InlineData("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1")]
    [InlineData("FREQ=YEARLY;BYWEEKNO=46;BYDAY=TH")]
    public void Occurrences_TenYearsOfThem_AllocateNothingForEach(string rule)
    {
        var recurrence = Of(rule) with { Excluded = [At(7)] };
        var few = recurrence.First(1, BusinessDayAdjustment.Following(CountryCalendars.Denmark));
        var many = recurrence.Before(Instant.FromUtc(2036, 1, 1, 0, 0), BusinessDayAdjustment.Following(CountryCalendars.Denmark));
        _ = Through(few) + Through(many);

        long before = GC.GetAllocatedBytesForCurrentThread();
        _ = Through(few);
        long once = GC.GetAllocatedBytesForCurrentThread() - before;
        before = GC.GetAllocatedBytesForCurrentThread();
        _ = Through(many);
        Assert.Equal(once, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(0, once);
    }

    [Fact]
    public void Enumerator_Default_IsAtItsEnd()
    {
        OccurrenceEnumerator enumerator = default;
        Assert.False(enumerator.MoveNext());
        Assert.Equal(default, enumerator.Current);
    }

    private static int Through(Occurrences occurrences)
    {
        int count = 0;
        foreach (var occurrence in occurrences)
        {
            count += occurrence.Offset.Seconds;
        }

        return count;
    }

    // A Tuesday, at nine.
    private static Recurrence Of(string rule) => Recurrence.Of(At(6), Zone, RecurrenceRule.Parse(rule));

    private static LocalDateTime At(int day) => new(2026, 1, day, 9, 0);

    private static string Adjusted(string rule, BusinessDayAdjustment adjustment) => string.Join(
        ' ', Recurrence.Of(new(2026, 4, 1, 9, 0), Zone, RecurrenceRule.Parse(rule)).First(30, adjustment).Select(occurrence => occurrence.Local.Day));
}
