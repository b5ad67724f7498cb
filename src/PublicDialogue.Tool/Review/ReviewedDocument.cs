using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Reading;

namespace PublicDialogue.Tool.Review;

/// <summary>A document and what the rules answered; no answers where it could not be read.</summary>
/// <param name="Document">What was read.</param>
/// <param name="Jurisdiction">Whose law was applied.</param>
internal sealed record ReviewedDocument(TenderDocument Document, Jurisdiction Jurisdiction)
{
    /// <summary>Gets the findings in the order of the document.</summary>
    public IReadOnlyList<ReviewedFinding> Findings { get; init; } = [];

    /// <summary>Gets what could not be assessed.</summary>
    public IReadOnlyList<NotAssessable> NotAssessable { get; init; } = [];

    public int Count(Severity severity) => Findings.Count(finding => finding.Severity == severity);
}
