using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Reading;

namespace PublicDialogue.Rules.Tests.Reading;

/// <summary>The real and example notices beside the repository; their origins are in SOURCES.md there.</summary>
internal static class SharedNotices
{
    private static readonly string Folder = Path.Combine(
        typeof(SharedNotices).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "RepoRoot").Value!,
        "..", "shared", "data", "notices");

    /// <summary>Gets the folders that hold notices and nothing else, but for two test sets.</summary>
    public static IReadOnlyList<string> NoticeFolders { get; } =
        ["eforms-doffin-real", "eforms-nor-example", "eforms-sdk-example", "eforms-ted-real", "ted-r209"];

    /// <summary>Names the XML files of a folder, as folder and file.</summary>
    public static IEnumerable<string> In(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Folder, folder), "*.xml").Select(file => folder + "/" + Path.GetFileName(file)).Order(StringComparer.Ordinal);

    /// <summary>Names every XML file of the notice folders.</summary>
    public static IEnumerable<string> All() => NoticeFolders.SelectMany(In);

    /// <summary>Finds a file.</summary>
    public static string PathOf(string name) => Path.Combine(Folder, name);

    /// <summary>Reads a file.</summary>
    public static TenderDocument Read(string name)
    {
        using var text = new StreamReader(PathOf(name));
        return TenderReader.Read(name, text);
    }

    /// <summary>Reads a file and gives its facts.</summary>
    public static TenderFacts Facts(string name) => Read(name).Facts!;
}
