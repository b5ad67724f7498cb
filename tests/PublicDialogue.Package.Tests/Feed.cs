using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using Xunit;

namespace PublicDialogue.Package.Tests;

/// <summary>A folder of packages with the library and what builds on it, packed once for all tests, and nothing from outside.</summary>
public sealed class Feed : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("publicdialogue-");

    public Feed()
    {
        // A version that was never restored before, or the package cache would answer with an older build. Built in a folder of
        // its own: the other tests read what the solution's build has put into theirs.
        string suffix = "t" + DateTime.UtcNow.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture);
        string feed = Path.Combine(root.FullName, "feed");
        foreach (string project in new[] { "PublicDialogue", "PublicDialogue.Interchange", "PublicDialogue.Storage" })
        {
            var (isDone, output) = Sdk.Run(
                RepoRoot,
                "pack", $"src/{project}", "-c", "Release", "-o", feed, "--artifacts-path", Path.Combine(root.FullName, "artifacts"),
                $"-p:VersionSuffix={suffix}");
            Assert.True(isDone, output);
        }

        Package = Directory.GetFiles(feed, "PublicDialogue.*.nupkg").Single(file => char.IsAsciiDigit(Path.GetFileName(file)["PublicDialogue.".Length]));
        Version = Path.GetFileNameWithoutExtension(Package)["PublicDialogue.".Length..];

        // Our folder, and what this machine has restored already. A cache of its own.
        Directory.CreateDirectory(Consumers);
        File.WriteAllText(Path.Combine(Consumers, "nuget.config"), $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="{Path.Combine(root.FullName, "packages")}" /></config>
              <packageSources>
                <clear />
                <add key="ours" value="{feed}" />
                <add key="cache" value="{Metadata("PackageCache")}" />
              </packageSources>
            </configuration>
            """);
        foreach (string file in new[] { "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props" })
        {
            File.WriteAllText(Path.Combine(Consumers, file), "<Project />");
        }

        File.WriteAllText(Path.Combine(Consumers, ".editorconfig"), "root = true\n");
    }

    public static string RepoRoot => Metadata("RepoRoot");

    public string Package { get; }

    public string Version { get; }

    private string Consumers => Path.Combine(root.FullName, "consumers");

    /// <summary>Makes an empty folder in which a project finds the package.</summary>
    public string NewFolder() => Directory.CreateDirectory(Path.Combine(Consumers, Path.GetRandomFileName())).FullName;

    public void Dispose() => root.Delete(recursive: true);

    private static string Metadata(string key) => typeof(Feed).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == key).Value!;
}

/// <summary>The tests that share the feed; one after the other, since each starts a compiler.</summary>
[CollectionDefinition(Name)]
public sealed class PackedOnce : ICollectionFixture<Feed>
{
    public const string Name = "packed once";
}
