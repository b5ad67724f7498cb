using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules.Book;
using PublicDialogue.Tool.Configuration;

namespace PublicDialogue.Tool.Review;

/// <summary>Everything that one review read and found, in the order of the paths.</summary>
internal sealed record ReviewResult(IReadOnlyList<ReviewedDocument> Documents)
{
    /// <summary>Gets the lines of the configuration that could not be used.</summary>
    public IReadOnlyList<ConfigurationFault> Faults { get; init; } = [];

    /// <summary>Gets the file of the baseline, or null where none was given.</summary>
    public string? Baseline { get; init; }

    /// <summary>Gets what stands in the baseline and is found no more.</summary>
    public IReadOnlyList<BaselineEntry> Stale { get; init; } = [];

    public int Errors => Documents.Sum(document => document.Count(Severity.Error));

    public int Warnings => Documents.Sum(document => document.Count(Severity.Warning));

    public int Infos => Documents.Sum(document => document.Count(Severity.Info));

    public int Unreadable => Documents.Count(document => document.Document.Error is not null);

    public int Accepted => Documents.Sum(document => document.Accepted.Count);

    public int Silenced => Documents.Sum(document => document.Silenced.Count);

    /// <summary>Says whether anything to report is at or above a severity; nothing is where that is null.</summary>
    public bool Fails(Severity? least) => least is { } level && Documents.Any(document => document.Findings.Any(finding => finding.Severity >= level));
}
