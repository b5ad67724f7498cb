using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using PublicDialogue.Recurrences;
using PublicDialogue.Tests.Support;
using Xunit;

namespace PublicDialogue.Tests.Recurrences;

/// <summary>The cases of dateutil's tests, RFC 5545 and municipal calendars on which two engines agree; what the RFC forbids; and what was decided.</summary>
public sealed class GoldenRecurrencesTests
{
    private static readonly string[] Outside = ["HOURLY", "MINUTELY", "SECONDLY", "BYHOUR", "BYMINUTE", "BYSECOND", "BYYEARDAY"];

    [SharedFact]
    public void Occurrences_WhereTwoEnginesAgree_AreTheirs()
    {
        JsonElement[] agreed = [.. Cases().Where(row => IsValid(row) && IsWithin(row) && Text(row, "icalNetMain") == "agree")];
        Assert.Equal(59, agreed.Length);
        Assert.All(agreed, row =>
        {
            var found = Expand(row, Times(row, "occurrences").Length);
            Assert.Equal(Times(row, "occurrences"), found.Select(occurrence => occurrence.Local));
            Assert.Equal(Instants(row), found.Select(occurrence => occurrence.Instant).Take(Instants(row).Length));
        });
    }

    [SharedFact]
    public void Rule_OutsideTheSubset_IsRefusedByThePartThatIsOutside() => Assert.All(
        Cases().Where(row => !IsWithin(row)),
        row =>
        {
            Assert.False(RecurrenceRule.TryParse(Rule(row), out _, out var fault));
            Assert.Contains(fault.Part, Rule(row), StringComparison.Ordinal);
            Assert.True(fault.Position > 0);
        });

    [SharedFact]
    public void Rule_ThatTheRfcForbids_IsRefused()
    {
        JsonElement[] forbidden = [.. Cases().Where(row => !IsValid(row))];
        Assert.Equal(30, forbidden.Length);
        Assert.All(forbidden, row => Assert.False(RecurrenceRule.TryParse(Rule(row), out _, out _)));
    }

    [SharedTheory]
    [InlineData("dateutil:RRuleTest.testYearlyByMonthDay", "icalNetMainGot")]
    [InlineData("dateutil:RRuleTest.testWeeklyByMonthAndWeekDay", "occurrences")]
    [InlineData("dateutil:RRuleTest.testStrSetExDate", "occurrences")]
    [InlineData("dom:copenhagen:dst-gap-0230-daily", "strictRfc3310")]
    [InlineData("dom:stockholm:dst-gap-0230-daily", "strictRfc3310")]
    [InlineData("dom:amsterdam:dst-gap-0230-daily", "strictRfc3310")]
    public void Occurrences_WhereEnginesDiffer_AreAsDecided(string id, string decided)
    {
        var row = Cases().Single(row => Text(row, "id") == id);

        Assert.Equal(Times(row, decided), Expand(row, 6).Select(occurrence => occurrence.Local));
    }

    [SharedFact]
    public void Text_OfEveryRuleThatIsRead_IsReadBackAsItself()
    {
        string[] rules = [.. Cases().Where(row => IsValid(row) && IsWithin(row)).Select(Rule)];
        Assert.Equal(65, rules.Length);
        Assert.All(rules, text => Assert.Equal(RecurrenceRule.Parse(text), RecurrenceRule.Parse(RecurrenceRule.Parse(text).ToString())));
    }

    private static Occurrence[] Expand(JsonElement row, int most)
    {
        var zone = DateTimeZoneProviders.Tzdb[row.GetProperty("tzid").GetString() ?? "UTC"];
        var recurrence = Recurrence.Of(Time(Text(row, "dtstart")), zone, RecurrenceRule.Parse(Rule(row))) with { Excluded = Times(row, "exdate") };

        // One more than there should be, where the list is the whole.
        return [.. recurrence.First(row.GetProperty("exhausted").GetBoolean() ? most + 1 : most)];
    }

    // Those of one rule and no rule of exception: the three others are in RecurrenceTextTests.
    private static IEnumerable<JsonElement> Cases()
    {
        using var file = JsonDocument.Parse(File.ReadAllText(SharedFile.Of("recurrence.json")));
        return [.. file.RootElement.GetProperty("cases").EnumerateArray()
            .Where(row => row.GetProperty("rrule").GetArrayLength() == 1 && row.GetProperty("exrule").GetArrayLength() == 0)
            .Select(row => row.Clone())];
    }

    private static bool IsValid(JsonElement row) => row.GetProperty("rfcValid").GetBoolean();

    private static bool IsWithin(JsonElement row) => !Array.Exists(Outside, word => Rule(row).Contains(word, StringComparison.Ordinal));

    private static string Rule(JsonElement row) => row.GetProperty("rrule")[0].GetString()!;

    private static string Text(JsonElement row, string name) => row.GetProperty(name).GetString()!;

    private static LocalDateTime[] Times(JsonElement row, string name) => [.. row.GetProperty(name).EnumerateArray().Select(time => Time(time.GetString()!))];

    private static Instant[] Instants(JsonElement row) => row.TryGetProperty("occurrencesUtc", out var list)
        ? [.. list.EnumerateArray().Select(time => Time(time.GetString()!.TrimEnd('Z')).InUtc().ToInstant())]
        : [];

    private static LocalDateTime Time(string text) => LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss").Parse(text).Value;
}
