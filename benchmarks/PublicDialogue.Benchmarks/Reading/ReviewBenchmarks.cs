using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Xml;
using BenchmarkDotNet.Attributes;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Reading;

namespace PublicDialogue.Benchmarks.Reading;

/// <summary>Real notices, eForms and TED, from text in memory to findings: "Items/s" is notices a second.</summary>
/// <remarks>The baseline goes through the same XML and takes nothing from it: no reader can be faster.</remarks>
[CountsItems]
[MemoryDiagnoser]
public class ReviewBenchmarks
{
    private static readonly string Folder = Path.GetFullPath(Path.Combine(
        typeof(ReviewBenchmarks).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(metadata => metadata.Key == "RepoRoot").Value!,
        "..", "shared", "data", "notices"));

    private readonly List<(string Path, string Text)> notices = [];

    [Params(50, 200, 400)]
    public int Notices { get; set; }

    // Spread over all folders, so that few notices are of the same kinds as many.
    [GlobalSetup]
    public void Load()
    {
        if (!Directory.Exists(Folder))
        {
            throw new InvalidOperationException($"The notices are read from {Folder}, which is not there.");
        }

        string[] paths = [.. Directory.GetFiles(Folder, "*.xml", SearchOption.AllDirectories)
            .Where(path => Path.GetFileName(Path.GetDirectoryName(path)!) is var kind
                && (kind.StartsWith("eforms", StringComparison.Ordinal) || kind.StartsWith("ted", StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal)];
        notices.Clear();
        notices.AddRange(Enumerable.Range(0, Notices)
            .Select(index => paths[(int)((long)index * paths.Length / Notices)])
            .Select(path => (path, File.ReadAllText(path))));

        // A notice that is refused is quick: without this line the number means nothing.
        int refused = notices.Count(notice => Read(notice.Path, notice.Text).Error is not null);
        Console.WriteLine($"// {refused} of {Notices} notices cannot be read");
    }

    [Benchmark(Baseline = true)]
    public int Xml() => notices.Sum(notice => Nodes(notice.Text));

    [Benchmark]
    public int Review() => notices.Sum(notice => Review(notice.Path, notice.Text));

    private static int Review(string path, string text) =>
        Read(path, text).Facts is { } facts ? RuleBook.Assess(facts, RuleOptions.Default).Findings.Count : 0;

    private static TenderDocument Read(string path, string text)
    {
        using var reader = new StringReader(text);
        return TenderReader.Read(path, reader);
    }

    private static int Nodes(string text)
    {
        int nodes = 0;
        using var reader = XmlReader.Create(new StringReader(text), new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        while (reader.Read())
        {
            nodes++;
        }

        return nodes;
    }
}
