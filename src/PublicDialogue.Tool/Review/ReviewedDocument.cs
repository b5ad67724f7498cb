using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Reading;

namespace PublicDialogue.Tool.Review;

/// <summary>A document and what the rules answered; no answers where it could not be read.</summary>
internal sealed record ReviewedDocument(TenderDocument Document, Jurisdiction Jurisdiction, Assessment Assessment)
{
    /// <summary>Gets the findings in the order of the document.</summary>
    public IReadOnlyList<Finding> Findings { get; } =
        [.. Assessment.Findings.OrderBy(finding => finding.Origin.Line).ThenBy(finding => finding.Origin.Column)];

    public int Count(Severity severity) => Findings.Count(finding => finding.Severity == severity);
}
