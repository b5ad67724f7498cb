using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using NodaTime;
using PublicDialogue.Dialogue;
using PublicDialogue.Languages;
using PublicDialogue.Storage.Tests.Support;
using Xunit;

namespace PublicDialogue.Storage.Tests.Documentation;

/// <summary>What the front page shows of storage compiles, and does what it says.</summary>
public sealed class ReadmeTests
{
    private static readonly string Root = typeof(ReadmeTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "RepoRoot").Value!;

    [Fact]
    public void Example_OfTheSection_StandsInTheTests()
    {
        string shown = Read("README.md").Split("## Storage\n")[1].Split("\n## ")[0].Split("```csharp\n")[1].Split("```")[0];
        string compiled = Read("tests", "PublicDialogue.Storage.Tests", "Documentation", "StorageExample.cs").Split("// README\n")[1].Split("// end")[0];
        Assert.Equal(Plain(compiled), Plain(shown));
    }

    [Fact]
    public async Task Example_OfTheSection_DoesWhatItSays()
    {
        using var database = await TestDatabase.Create(Kind.Sqlite);
        var idea = new Idea(new("17"), LocalizedText.Of(Language.Danish, "Mindre pakker"), new("nord"), Instant.FromUtc(2026, 3, 2, 9, 0));
        List<string> told = [];
        var (late, ending, lines) = await StorageExample.ShowStore(
            database.Address,
            idea,
            new("chair"),
            LocalizedText.Of(Language.Danish, "Set på"),
            new("m"),
            new Morning(),
            DateTimeZoneProviders.Tzdb["Europe/Copenhagen"],
            entry =>
            {
                told.Add(entry.ToString());
                return Task.CompletedTask;
            });
        Assert.Equal((1, 0, 0L, 1), (late, ending, lines, told.Count));
        await using var store = await database.Open();
        Assert.Equal(IdeaState.InReview, (await store.Ideas.Find(idea.Id))!.Value.State);
    }

    private static string Read(params string[] path) => File.ReadAllText(Path.Combine([Root, .. path])).ReplaceLineEndings("\n");

    private static string Plain(string code) => string.Join('\n', code.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0));

    private sealed class Morning : IClock
    {
        public Instant GetCurrentInstant() => Instant.FromUtc(2026, 11, 22, 9, 0);
    }
}
