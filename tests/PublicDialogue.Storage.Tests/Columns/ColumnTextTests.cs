using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PublicDialogue.Storage.Columns;
using Xunit;

namespace PublicDialogue.Storage.Tests.Columns;

/// <summary>Days and moments as text: exact from the first to the last that there is, and sorted by bytes as they are sorted in time.</summary>
public sealed class ColumnTextTests
{
    private static readonly Instant[] Edges =
    [
        Instant.MinValue, Instant.MinValue + Duration.Epsilon, Instant.FromUtc(-9998, 12, 31, 23, 59, 59), Instant.FromUtc(-4713, 1, 1, 0, 0),
        Instant.FromUtc(-1, 12, 31, 23, 59, 59) + Duration.FromNanoseconds(999_999_999), Instant.FromUtc(0, 1, 1, 0, 0), Instant.FromUtc(1, 1, 1, 0, 0) - Duration.Epsilon,
        Instant.FromUtc(1, 1, 1, 0, 0), NodaConstants.UnixEpoch - Duration.Epsilon, NodaConstants.UnixEpoch, NodaConstants.UnixEpoch + Duration.Epsilon,
        Instant.FromUtc(2026, 11, 22, 12, 0) + Duration.FromNanoseconds(123_456_789), Instant.MaxValue - Duration.Epsilon, Instant.MaxValue,
    ];

    private static readonly Gen<Instant> Moments = Gen.OneOf(
        Gen.Elements(Edges),
        from day in Gen.Choose(-4_371_222, 2_932_896)
        from second in Gen.Choose(0, 86_399)
        from nanosecond in Gen.Choose(0, 999_999_999)
        select NodaConstants.UnixEpoch + Duration.FromDays(day) + Duration.FromSeconds(second) + Duration.FromNanoseconds(nanosecond));

    [Fact]
    public void Moment_AtTheEdges_ComesBack() => Assert.All(Edges, moment => Assert.Equal(moment, InstantText.Read(InstantText.Write(moment))));

    [Fact]
    public void Moment_OfOurTime_IsPlainIso() => Assert.Equal("2026-11-22T12:00:00.123456789Z", InstantText.Write(Edges[11]));

    [Fact]
    public void Moments_AsText_ComeBackAndSortAsInTime() => Prop.ForAll(
        Moments.Two().ToArbitrary(),
        pair => InstantText.Read(InstantText.Write(pair.Item1)) == pair.Item1
            && Math.Sign(string.CompareOrdinal(InstantText.Write(pair.Item1), InstantText.Write(pair.Item2))) == pair.Item1.CompareTo(pair.Item2))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Days_AsText_ComeBackAndSortAsInTime()
    {
        LocalDate[] days = [.. Edges.Select(moment => moment.InUtc().Date)];
        Assert.Equal(days, days.Select(day => DateText.Read(DateText.Write(day))));
        Assert.Equal(days.Distinct(), days.Select(DateText.Write).Distinct().Order(StringComparer.Ordinal).Select(DateText.Read));
    }

    [Fact]
    public void Day_OfAnotherCalendar_IsTheSameDay() =>
        Assert.Equal(new LocalDate(2026, 11, 22), DateText.Read(DateText.Write(new LocalDate(2026, 11, 22).WithCalendar(CalendarSystem.Julian))));
}
