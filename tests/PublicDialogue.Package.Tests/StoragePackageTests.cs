using System.IO;
using Xunit;

namespace PublicDialogue.Package.Tests;

/// <summary>Whoever refers to the package for databases alone has all of the library, its analyzers too.</summary>
[Collection(PackedOnce.Name)]
public sealed class StoragePackageTests(Feed feed)
{
    private const string Program =
        """
        using System;
        using System.Text.Json;
        using NodaTime;
        using PublicDialogue.Calendars;
        using PublicDialogue.Dialogue;
        using PublicDialogue.Interchange;
        using PublicDialogue.Languages;
        using PublicDialogue.Organisations;
        using PublicDialogue.Storage;

        var idea = new Idea(new("17"), LocalizedText.Of(Language.Danish, "Mindre pakker"), new("nord"), Instant.FromUtc(2026, 3, 2, 9, 0));
        await using var store = await PublicDialogueStore.OpenSqlite("kept.db");
        await store.Ideas.Add(idea);
        Console.WriteLine((await store.Ideas.Find(idea.Id))!.Value.Equals(idea) && JsonSerializer.Serialize(idea, PublicDialogueJson.Options).Contains("Mindre"));
        var morning = ZonedInterval.Of(new(2027, 1, 4, 9, 0), Duration.FromHours(1), DateTimeZoneProviders.Tzdb["Europe/Copenhagen"]);
        var session = new ThemeSession(new("t"), idea.Title, new AuthorityId("a"), morning);
        session.Register(new Participant(new PersonId("p"), new SupplierId("s")), Instant.FromUtc(2026, 12, 1, 9, 0));
        """;

    [Fact]
    public void Program_ThatRefersToStorageAlone_BuildsIsWarnedAndRuns()
    {
        string folder = feed.NewFolder();
        File.WriteAllText(Path.Combine(folder, "Program.cs"), Program);
        File.WriteAllText(Path.Combine(folder, "consumer.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ErrorLog>$(MSBuildProjectDirectory)/log.sarif,version=2.1</ErrorLog>
              </PropertyGroup>
              <ItemGroup><PackageReference Include="PublicDialogue.Storage" Version="{feed.Version}" /></ItemGroup>
            </Project>
            """);
        var build = Consumer.Build(folder, Path.Combine(folder, "log.sarif"));

        Assert.True(build.IsDone, build.Output);
        Assert.StartsWith("PD9001", Assert.Single(build.Places), System.StringComparison.Ordinal);
        var (isDone, output) = Sdk.Run(folder, "exec", "bin/Debug/net10.0/consumer.dll");
        Assert.True(isDone, output);
        Assert.Contains("True", output, System.StringComparison.Ordinal);
    }
}
