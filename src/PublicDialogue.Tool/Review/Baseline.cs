using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace PublicDialogue.Tool.Review;

/// <summary>What a team has accepted for now: findings in it are counted and not shown, and what is in it and no longer found is stale.</summary>
/// <param name="path">The file that it stands in.</param>
/// <param name="entries">What stands in it.</param>
internal sealed class Baseline(string path, IReadOnlyList<BaselineEntry> entries)
{
    /// <summary>Gets the number of findings in it.</summary>
    public int Count => entries.Sum(entry => entry.Count);

    /// <summary>Reads a baseline.</summary>
    /// <exception cref="FileNotFoundException">There is none.</exception>
    public static Baseline Read(string path) => File.Exists(path)
        ? new(path, BaselineFile.Read(path))
        : throw new FileNotFoundException($"{path}: there is no such baseline; write it with --write-baseline.");

    /// <summary>Names a document as baselines do: from a folder, parted by <c>/</c>, so that it is the same on every machine.</summary>
    public static string Name(string folder, string document) => System.IO.Path.GetRelativePath(folder, document).Replace('\\', '/');

    /// <summary>Takes what is accepted out of a review.</summary>
    public ReviewResult Apply(ReviewResult result)
    {
        var left = entries.GroupBy(Key).ToDictionary(alike => alike.Key, alike => alike.Sum(entry => entry.Count));
        var documents = result.Documents.Select(document => Apply(document, left)).ToList();
        var seen = result.Documents.Where(document => document.Document.Error is null).Select(document => document.Name).ToHashSet(StringComparer.Ordinal);
        return result with
        {
            Documents = documents,
            Baseline = path,
            Stale = [.. entries.Where(entry => left[Key(entry)] > 0 && (seen.Contains(entry.Document) || !IsThere(entry)))
                .Select(entry => entry with { Count = Math.Min(entry.Count, left[Key(entry)]) })],
        };
    }

    /// <summary>Writes every finding of a review as accepted, and keeps what stands for documents that were not reviewed.</summary>
    public static Baseline Write(string path, ReviewResult result)
    {
        var seen = result.Documents.Where(document => document.Document.Error is null).Select(document => document.Name).ToHashSet(StringComparer.Ordinal);
        var kept = !File.Exists(path) ? [] : new Baseline(path, BaselineFile.Read(path)).Others(seen);
        var entries = result.Documents
            .SelectMany(document => document.Findings.Select(finding => new BaselineEntry(
                document.Name, finding.Finding.RuleId, finding.Finding.Lot, finding.About, finding.Fingerprint, 1)))
            .GroupBy(entry => entry).Select(alike => alike.Key with { Count = alike.Count() })
            .Concat(kept).ToList();
        BaselineFile.Write(path, entries);
        return new(path, entries);
    }

    private static ReviewedDocument Apply(ReviewedDocument document, Dictionary<(string, string), int> left)
    {
        var open = new List<ReviewedFinding>();
        var accepted = new List<ReviewedFinding>();
        foreach (var finding in document.Findings)
        {
            var key = (document.Name, finding.Fingerprint);
            bool isIn = left.TryGetValue(key, out int count) && count > 0;
            (isIn ? accepted : open).Add(finding);
            if (isIn)
            {
                left[key] = count - 1;
            }
        }

        return document with { Findings = open, Accepted = accepted };
    }

    private static (string Document, string Fingerprint) Key(BaselineEntry entry) => (entry.Document, entry.Fingerprint);

    private IEnumerable<BaselineEntry> Others(HashSet<string> seen) => entries.Where(entry => !seen.Contains(entry.Document) && IsThere(entry));

    // A line of a file of lines is named file.jsonl#its-own-name, or file.jsonl:12 where it has none.
    private bool IsThere(BaselineEntry entry)
    {
        string file = System.IO.Path.Combine(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path))!, entry.Document);
        int line = Math.Max(file.IndexOf(".jsonl:", StringComparison.OrdinalIgnoreCase), file.IndexOf(".jsonl#", StringComparison.OrdinalIgnoreCase));
        return File.Exists(file) || (line > 0 && File.Exists(file[..(line + ".jsonl".Length)]));
    }
}
