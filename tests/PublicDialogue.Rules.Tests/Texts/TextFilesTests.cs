using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace PublicDialogue.Rules.Tests.Texts;

/// <summary>The files of texts of all projects: each text once, and the same texts with the same holes in each language.</summary>
public sealed partial class TextFilesTests
{
    private static readonly string Sources = Path.Combine(
        typeof(TextFilesTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "RepoRoot").Value!, "src");

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Sources, "*.resx", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Sources, file)).Order(StringComparer.Ordinal)];

    // The compiler takes the second in silence, unless it is told otherwise.
    [Theory]
    [MemberData(nameof(Files))]
    public void Names_OfAFile_EachStandOnce(string file) =>
        Assert.Empty(Texts(file).GroupBy(text => text.Name).Where(texts => texts.Count() > 1).Select(texts => texts.Key));

    [Theory]
    [MemberData(nameof(Files))]
    public void Texts_OfEachLanguage_AreThoseInEnglishWithTheSameHoles(string file) => Assert.Equal(
        Texts(Path.Combine(Path.GetDirectoryName(file)!, Path.GetFileName(file).Split('.')[0] + ".resx")).Select(Shape).Order(StringComparer.Ordinal),
        Texts(file).Select(Shape).Order(StringComparer.Ordinal));

    private static IEnumerable<(string Name, string Value)> Texts(string file) => XDocument.Load(Path.Combine(Sources, file)).Root!.Elements("data")
        .Select(text => (text.Attribute("name")!.Value, text.Element("value")!.Value));

    private static string Shape((string Name, string Value) text) =>
        $"{text.Name} {string.Join(" ", Hole.Matches(text.Value).Select(hole => hole.Value).Distinct().Order(StringComparer.Ordinal))}";

    [GeneratedRegex(@"\{\d+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hole { get; }
}
