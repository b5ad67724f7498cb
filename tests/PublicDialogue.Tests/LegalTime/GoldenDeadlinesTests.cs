using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using PublicDialogue.Calendars;
using PublicDialogue.LegalTime;
using PublicDialogue.Tests.Support;
using Xunit;

namespace PublicDialogue.Tests.LegalTime;

/// <summary>Deadlines that authorities have published, and some hundreds that the text of the regulation gives.</summary>
public sealed class GoldenDeadlinesTests
{
    [SharedFact]
    public void Deadline_OfEveryCase_IsTheGoldenOne()
    {
        using var file = JsonDocument.Parse(File.ReadAllText(SharedFile.Of("deadlines.json")));
        var cases = file.RootElement.GetProperty("cases").EnumerateArray().Where(row => !IsBeyondTheDecrees(row)).ToList();
        string?[] wrong = [.. cases.Select(Wrong).Where(problem => problem is not null)];
        Assert.True(cases.Count > 800);
        Assert.Empty(wrong);
    }

    // Beyond 2028 no decree days are known: an answer there would be a guess, and 2 January has been such a day before.
    [SharedFact]
    public void Deadline_BeyondTheDecreesThatAreKnown_FailsLoudly()
    {
        using var file = JsonDocument.Parse(File.ReadAllText(SharedFile.Of("deadlines.json")));
        JsonElement[] cases = [.. file.RootElement.GetProperty("cases").EnumerateArray().Where(IsBeyondTheDecrees)];
        Assert.Equal(2, cases.Length);
        Assert.All(cases, row => Assert.Throws<ArgumentOutOfRangeException>(() => Wrong(row)));
    }

    // The golden answers suppose that no decree adds a day in 2029: whoever says so gets them.
    [SharedFact]
    public void Deadline_BeyondTheDecreesForWhoeverVouchesThatThereIsNone_IsTheGoldenOne()
    {
        using var file = JsonDocument.Parse(File.ReadAllText(SharedFile.Of("deadlines.json")));
        var vouched = CountryCalendars.NetherlandsTermijnenwet.KnownTo("NL.Termijnenwet.2029", 2029);
        Assert.All(file.RootElement.GetProperty("cases").EnumerateArray().Where(IsBeyondTheDecrees), row => Assert.Null(Wrong(row, vouched)));
    }

    private static bool IsBeyondTheDecrees(JsonElement row) => row.GetProperty("calendar").GetString() == "NL.Termijnenwet"
        && string.CompareOrdinal(row.GetProperty("lastDay").GetString(), "2029") > 0;

    private static string? Wrong(JsonElement row) => Wrong(row, Calendar(row.GetProperty("calendar").GetString()!));

    private static string? Wrong(JsonElement row, BusinessCalendar calendar)
    {
        string Text(string name) => row.GetProperty(name).GetString()!;

        var limit = TimeLimit.Of(row.GetProperty("amount").GetInt32(), Enum.Parse<TimeUnit>(Text("unit").Replace("-", "", StringComparison.Ordinal), ignoreCase: true));
        var from = Day(Text("event"));
        var found = Text("kind") == "forward"
            ? Deadline.After(from, limit, Computation.Regulation1182, calendar)
            : Deadline.Before(from, limit, Computation.Regulation1182, calendar);
        return found.LastDay == Day(Text("lastDay"))
            && (!row.TryGetProperty("nominalLastDay", out var nominal) || nominal.GetString() is not { } day || found.NominalLastDay == Day(day))
            ? null : $"{Text("id")}: {found.NominalLastDay} {found.LastDay}";
    }

    // One published example is British: its only holidays in that time were the Easter days.
    private static BusinessCalendar Calendar(string id) =>
        id.StartsWith("UK", StringComparison.Ordinal)
            ? new("UK", new EasterOffset("Good Friday", -2), new EasterOffset("Easter Monday", 1))
            : CountryCalendars.Find(id);

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
