using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PublicDialogue.Notices;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Reading;

namespace PublicDialogue.Rules.Tests.Reading;

/// <summary>The real and example notices beside the repository; their origins are in SOURCES.md there.</summary>
internal static class SharedNotices
{
    /// <summary>Gets the folders that hold notices and nothing else, but for two test sets.</summary>
    public static IReadOnlyList<string> NoticeFolders { get; } =
        ["eforms-doffin-real", "eforms-nor-example", "eforms-sdk-example", "eforms-ted-real", "ted-r209"];

    /// <summary>Names the files of a folder, XML unless another pattern is given, as folder and file.</summary>
    public static IEnumerable<string> In(string folder, string pattern = "*.xml") =>
        Directory.EnumerateFiles(PathOf(folder), pattern).Select(file => folder + "/" + Path.GetFileName(file)).Order(StringComparer.Ordinal);

    /// <summary>Names every XML file of the notice folders.</summary>
    public static IEnumerable<string> All() => NoticeFolders.SelectMany(folder => In(folder));

    /// <summary>Finds a file.</summary>
    public static string PathOf(string name) => Path.Combine(NoticesFolder.Path, name);

    /// <summary>Reads a file.</summary>
    public static TenderDocument Read(string name)
    {
        using var text = new StreamReader(PathOf(name));
        return TenderReader.Read(name, text);
    }

    /// <summary>Reads a file and gives its facts.</summary>
    public static TenderFacts Facts(string name) => Read(name).Facts!;
}
