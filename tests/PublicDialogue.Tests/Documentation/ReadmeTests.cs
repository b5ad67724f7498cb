using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using NodaTime;
using PublicDialogue.Calendars;
using PublicDialogue.Recurrences;
using Xunit;

namespace PublicDialogue.Tests.Documentation;

/// <summary>What the front pages show of legal time and of the model compiles, and does what they say.</summary>
public sealed class ReadmeTests
{
    private static readonly string Root = typeof(ReadmeTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "RepoRoot").Value!;

    [Theory]
    [InlineData("README.md", "## Legal time")]
    [InlineData("README.md", "## A tour of the model")]
    [InlineData("nuget/README.md", "## Legal time")]
    public void Examples_OfASection_StandInTheTests(string page, string section)
    {
        string[] compiled = [.. Examples().Select(Plain)];
        string[] shown = [.. Shown(page, section)];
        Assert.NotEmpty(shown);
        Assert.All(shown, example => Assert.True(compiled.Contains(Plain(example)), $"In no file of Documentation, between // README and // end:\n{example}"));
    }

    [Fact]
    public void Deadline_OfTheExample_IsAsItSays()
    {
        var (last, tooLate) = ReadmeExamples.ShowDeadline();
        Assert.Equal(new LocalDate(2026, 4, 8), last);
        Assert.Equal(Instant.FromUtc(2026, 4, 8, 22, 0), tooLate);
    }

    [Fact]
    public void Recurrence_OfTheExample_IsAsItSays() => Assert.Equal(
        ["2027-01-29T10:00:00+01:00", "2027-02-26T10:00:00+01:00"],
        ReadmeExamples.ShowRecurrence().First(2, BusinessDayAdjustment.ModifiedFollowing(CountryCalendars.Denmark)).Select(occurrence => occurrence.ToString()));

    [Fact]
    public void Hours_OfTheExample_AreAsTheySay() => Assert.Equal(
        (Instant.FromUtc(2026, 12, 24, 10, 0), Duration.FromHours(14)),
        ReadmeExamples.ShowHours(Instant.FromUtc(2026, 12, 21, 9, 0), Instant.FromUtc(2026, 12, 21, 11, 0)));

    [Fact]
    public void Calendar_OfTheExample_IsWritten()
    {
        string path = Path.GetTempFileName();
        ReadmeExamples.ShowCalendar(new Stopped(), path);
        Assert.Contains("DTSTART;TZID=Europe/Copenhagen:20261211T120000", File.ReadAllText(path), StringComparison.Ordinal);
        File.Delete(path);
    }

    [Fact]
    public void Timetable_OfTheExample_IsAsItSays() => Assert.Equal(new LocalDate(2027, 4, 14), ReadmeExamples.ShowTimetable().Dispatch);

    [Fact]
    public void Agreement_OfTheExample_IsAsItSays() =>
        Assert.Equal([7, 30, 90, 180], ReadmeExamples.ShowAgreement().Reminders.Select(reminder => reminder.DaysBefore).Distinct().Order());

    private static IEnumerable<string> Shown(string page, string section) => File.ReadAllText(Path.Combine(Root, page)).ReplaceLineEndings("\n")
        .Split(section + "\n")[1].Split("\n## ")[0].Split("```csharp\n").Skip(1).Select(block => block[..block.IndexOf("```", StringComparison.Ordinal)]);

    private static IEnumerable<string> Examples() =>
        Directory.GetFiles(Path.Combine(Root, "tests", "PublicDialogue.Tests", "Documentation"), "*.cs")
            .SelectMany(file => File.ReadAllText(file).ReplaceLineEndings("\n").Split("// README\n").Skip(1))
            .Select(block => block[..block.IndexOf("// end", StringComparison.Ordinal)]);

    // Without indents, empty lines and the usings that a page adds.
    private static string Plain(string code) => string.Join(
        '\n', code.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && !line.StartsWith("using ", StringComparison.Ordinal)));

    private sealed class Stopped : IClock
    {
        public Instant GetCurrentInstant() => Instant.FromUtc(2026, 11, 22, 9, 0);
    }
}
