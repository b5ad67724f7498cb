using System;
using System.Linq;
using NodaTime;
using PublicDialogue.Calendars;
using PublicDialogue.Dialogue;
using PublicDialogue.Languages;
using PublicDialogue.Organisations;
using PublicDialogue.Recurrences;
using Xunit;

namespace PublicDialogue.Tests.Dialogue;

/// <summary>Content of every department, laid out over a span, with those that have nothing planned.</summary>
public sealed class EditorialCalendarTests
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Europe/Copenhagen"];
    private static readonly UnitId Schools = new("schools");
    private static readonly UnitId Care = new("care");
    private static readonly UnitId Roads = new("roads");
    private static readonly Instant From = new LocalDate(2027, 3, 1).AtStartOfDayInZone(Zone).ToInstant();
    private static readonly Instant End = new LocalDate(2027, 4, 1).AtStartOfDayInZone(Zone).ToInstant();

    [Fact]
    public void Content_OfMarch_HasEveryDepartmentAndMovesWhatFallsOnAHoliday()
    {
        var content = Calendar().Content(From, End);

        Assert.Equal([Schools, Care, Roads], content.Select(row => row.Department));
        Assert.Equal([1, 8, 15, 22, 30], content[0].Entries.Select(entry => entry.Local.Day)); // Easter Monday is moved to Tuesday.
        Assert.Equal([10], content[1].Entries.Select(entry => entry.Local.Day));
        Assert.Empty(content[2].Entries);
    }

    [Fact]
    public void WithoutContent_OfMarch_NamesTheOneThatHasNothing()
    {
        Assert.Equal([Roads], Calendar().WithoutContent(From, End));
        Assert.Equal([Care, Roads], Calendar().WithoutContent(From, From + Duration.FromDays(5)));
    }

    [Fact]
    public void Between_FromIsIncludedAndEndIsNot()
    {
        var entries = Calendar().Between(From, End);
        var first = entries[0].At;

        Assert.Equal(entries.OrderBy(entry => entry.At), entries);
        Assert.Contains(Calendar().Between(first, End), entry => entry.At == first);
        Assert.Empty(Calendar().Between(From, first));
    }

    [Fact]
    public void Series_OfAnUnknownDepartment_Refuses() =>
        Assert.Throws<ArgumentException>("Series", () => new EditorialCalendar([Schools]) { Series = [Weekly(Roads)] });

    [Fact]
    public void Constructor_DepartmentTwice_Refuses() => Assert.Throws<ArgumentException>("departments", () => new EditorialCalendar([Schools, Schools]));

    private static EditorialCalendar Calendar() => new([Schools, Care, Roads])
    {
        Series =
        [
            Weekly(Schools) with { Adjustment = BusinessDayAdjustment.Following(CountryCalendars.Denmark) },
            new(Care, Text("Ugens historie"), Recurrence.Of(new(2027, 1, 13, 9, 0), Zone, RecurrenceRule.Monthly.OnNth(2, IsoDayOfWeek.Wednesday))),
        ],
    };

    private static EditorialSeries Weekly(UnitId department) =>
        new(department, Text("Nyt fra skolerne"), Recurrence.Of(new(2027, 1, 4, 10, 0), Zone, RecurrenceRule.Weekly));

    private static LocalizedText Text(string danish) => LocalizedText.Of(Language.Danish, danish);
}
