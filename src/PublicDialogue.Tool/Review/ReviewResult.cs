using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules.Book;

namespace PublicDialogue.Tool.Review;

/// <summary>Everything that one review read and found, in the order of the paths.</summary>
internal sealed record ReviewResult(IReadOnlyList<ReviewedDocument> Documents)
{
    public int Errors => Documents.Sum(document => document.Count(Severity.Error));

    public int Warnings => Documents.Sum(document => document.Count(Severity.Warning));

    public int Infos => Documents.Sum(document => document.Count(Severity.Info));

    public int Unreadable => Documents.Count(document => document.Document.Error is not null);

    /// <summary>Says whether anything is at or above a severity; nothing is where that is null.</summary>
    public bool Fails(Severity? least) => least is { } level && Documents.Any(document => document.Findings.Any(finding => finding.Severity >= level));
}
