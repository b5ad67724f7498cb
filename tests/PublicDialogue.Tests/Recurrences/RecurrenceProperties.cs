using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using NodaTime.TimeZones;
using PublicDialogue.Calendars;
using PublicDialogue.Recurrences;
using Xunit;

namespace PublicDialogue.Tests.Recurrences;

/// <summary>What holds for every rule and every start, against a slow and obvious walk through the days.</summary>
public sealed class RecurrenceProperties
{
    private const int Years = 12;

    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(400);

    private static readonly LocalTime[] Times = [new(2, 30), new(3, 0), new(12, 0)];

    private static readonly string[] Written = ["UTC", "Europe/Helsinki"];

    private static readonly Instant End = Instant.FromUtc(2055, 1, 1, 0, 0);

    private static readonly BusinessCalendar Calendar = CountryCalendars.Denmark;

    public static TheoryData<string> Zones => ["Europe/Copenhagen", "Europe/Stockholm", "Europe/Amsterdam", "Europe/Helsinki", "America/New_York", "Pacific/Apia"];

    [Fact]
    public void Occurrences_OfAnyRule_AreWhatAskingEveryDayGives() => Check(Many, (rule, start) =>
    {
        var last = start.PlusYears(Years);
        var fast = Recurrence.Of(start.At(new(9, 0)), DateTimeZone.Utc, RecurrenceRule.Parse(rule)).Before(last.PlusDays(1).AtMidnight().InUtc().ToInstant());
        return fast.Select(occurrence => occurrence.Local.Date).SequenceEqual(new SlowRecurrence(rule, start).DaysThrough(last));
    });

    [Fact]
    public void Text_OfAnyRule_IsReadBackAsItself() => Check(Many, (text, _) =>
    {
        var rule = RecurrenceRule.Parse(text);
        return RecurrenceRule.Parse(rule.ToString()) == rule && RecurrenceRule.Parse(rule.ToString()).ToString() == rule.ToString();
    });

    [Theory]
    [MemberData(nameof(Zones))]
    public void Occurrences_InAnyZone_AreResolvedOneByOne(string id)
    {
        var zone = DateTimeZoneProviders.Tzdb[id];
        Check(Config.QuickThrowOnFailure, (rule, start) => Times.All(time =>
        {
            // The count is the rule's own matter: without it, what is skipped is all that differs.
            string open = string.Join(";", rule.Split(';').Where(part => !part.StartsWith("COUNT", StringComparison.Ordinal)));
            // Leniently: Samoa had no 30 December in 2011.
            var end = zone.AtLeniently(start.PlusYears(Years).AtMidnight()).ToInstant();
            var recurrence = Recurrence.Of(start + time, zone, RecurrenceRule.Parse(open));
            LocalDateTime[] nominal = [.. new SlowRecurrence(open, start).DaysThrough(start.PlusYears(Years).PlusDays(-1)).Select(day => day + time)];
            return recurrence.Before(end).Select(Moment).SequenceEqual(nominal.Where(local => zone.MapLocal(local).Count > 0).Select(local => First(zone, local)).Where(moment => moment.Instant < end))
                && recurrence.Before(end, missing: MissingTime.ShiftForward).Select(Moment).SequenceEqual(nominal.Select(local => First(zone, local)).Distinct().Where(moment => moment.Instant < end));
        }));
    }

    [Theory]
    [InlineData(RollConvention.Following)]
    [InlineData(RollConvention.Preceding)]
    [InlineData(RollConvention.ModifiedFollowing)]
    [InlineData(RollConvention.Unadjusted)]
    public void Adjustment_OfAnyRule_MovesEachDayByItselfAndKeepsTheOrder(RollConvention convention) => Check(Config.QuickThrowOnFailure, (rule, start) =>
    {
        var last = start.PlusYears(Years);
        var recurrence = Recurrence.Of(start.At(new(9, 0)), DateTimeZone.Utc, RecurrenceRule.Parse(rule));
        LocalDate[] slow = [.. new SlowRecurrence(rule, start).DaysThrough(last.PlusDays(60)).SelectMany(day => Moved(day, convention)).Distinct().Where(day => day <= last)];
        LocalDate[] fast = [.. recurrence.Before(last.PlusDays(1).AtMidnight().InUtc().ToInstant(), Adjustment(convention)).Select(occurrence => occurrence.Local.Date)];
        return fast.SequenceEqual(slow) && fast.SequenceEqual(slow.OrderBy(day => day));
    });

    [Theory]
    [MemberData(nameof(Zones))]
    public void Occurrences_WithTimesAddedAndExcluded_AreNeverOutOfOrderAndNeverDoubled(string id)
    {
        var zone = DateTimeZoneProviders.Tzdb[id];
        var gen =
            from rule in Rules.Texts
            from start in Rules.Starts
            from minutes in Gen.Choose(0, 600_000).ArrayOf(12)
            from days in Gen.Choose(0, 300).ArrayOf(6)
            from convention in Gen.Elements(RollConvention.Following, RollConvention.Preceding, RollConvention.ModifiedFollowing, RollConvention.Unadjusted)
            from missing in Gen.Elements(MissingTime.Skip, MissingTime.ShiftForward)
            select (rule, start, minutes, days, convention, missing);
        Prop.ForAll(gen.ToArbitrary(), row =>
        {
            var start = row.start.At(new(2, 30));
            LocalDateTime[] added = [.. row.minutes.Select(minute => start.PlusMinutes(minute))];
            LocalDateTime[] excluded = [.. row.days.Select(start.PlusDays).Concat(added.Take(3))];
            var recurrence = Recurrence.Of(start, zone, RecurrenceRule.Parse(row.rule)) with { Added = added, Excluded = excluded };
            Instant[] found = [.. recurrence.Before(End, Adjustment(row.convention), row.missing).Take(300).Select(occurrence => occurrence.Instant)];
            Instant[] plain = [.. recurrence.First(300).Select(occurrence => occurrence.Instant)];
            return found.Zip(found.Skip(1), (one, next) => one < next).All(isInOrder => isInOrder)
                && plain.Zip(plain.Skip(1), (one, next) => one < next).All(isInOrder => isInOrder)
                && added.Skip(3).Where(time => !excluded.Contains(time) && zone.MapLocal(time).Count > 0).Select(time => First(zone, time).Instant)
                    .All(moment => plain.Length == 300 && plain[299] < moment || plain.Contains(moment))
                && !recurrence.First(300).Any(occurrence => excluded.Contains(occurrence.Local));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Text_OfARecurrence_IsReadBackAsItself() => Check(Config.QuickThrowOnFailure, (rule, start) => Written.All(id =>
    {
        var first = start.At(new(8, 15, 30));
        var recurrence = Recurrence.Of(first, DateTimeZoneProviders.Tzdb[id], RecurrenceRule.Parse(rule)) with
        {
            Added = [first.PlusDays(400), first.PlusDays(2)],
            Excluded = start.Day % 2 == 0 ? [] : [first],
        };
        return Recurrence.Parse(recurrence.ToString()) == recurrence;
    }));

    private static void Check(Config config, Func<string, LocalDate, bool> holds) =>
        Prop.ForAll(Rules.Texts.SelectMany(_ => Rules.Starts, (rule, start) => (rule, start)).ToArbitrary(), pair => holds(pair.rule, pair.start)).Check(config);

    private static (LocalDateTime Local, Instant Instant) Moment(Occurrence occurrence) => (occurrence.Local, occurrence.Instant);

    private static (LocalDateTime Local, Instant Instant) First(DateTimeZone zone, LocalDateTime local)
    {
        var resolved = zone.ResolveLocal(local, Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnForwardShifted));
        return (resolved.LocalDateTime, resolved.ToInstant());
    }

    private static BusinessDayAdjustment Adjustment(RollConvention convention) => convention switch
    {
        RollConvention.Following => BusinessDayAdjustment.Following(Calendar),
        RollConvention.Preceding => BusinessDayAdjustment.Preceding(Calendar),
        RollConvention.ModifiedFollowing => BusinessDayAdjustment.ModifiedFollowing(Calendar),
        _ => BusinessDayAdjustment.Skip(Calendar),
    };

    // Step by step, and back where the month is left.
    private static IEnumerable<LocalDate> Moved(LocalDate day, RollConvention convention)
    {
        var next = day;
        while (!Calendar.IsBusinessDay(next))
        {
            next = next.PlusDays(convention == RollConvention.Preceding ? -1 : 1);
        }

        return next == day ? [day]
            : convention == RollConvention.Unadjusted ? []
            : convention == RollConvention.ModifiedFollowing && next.Month != day.Month ? Moved(day, RollConvention.Preceding)
            : [next];
    }
}
