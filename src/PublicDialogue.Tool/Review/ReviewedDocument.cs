using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Reading;
using PublicDialogue.Rules.Silences;

namespace PublicDialogue.Tool.Review;

/// <summary>A document and what the rules answered; no answers where it could not be read.</summary>
/// <param name="Document">What was read; its facts are let go once the rules have answered.</param>
/// <param name="Jurisdiction">Whose law was applied.</param>
internal sealed record ReviewedDocument(TenderDocument Document, Jurisdiction Jurisdiction)
{
    /// <summary>Gets the file that it stands in: its own path, but for a line of many.</summary>
    public string File { get; init; } = Document.Path;

    /// <summary>Gets what it is called on every machine.</summary>
    public string Name { get; init; } = Document.Path;

    /// <summary>Gets the findings to report, in the order of the document.</summary>
    public IReadOnlyList<ReviewedFinding> Findings { get; init; } = [];

    /// <summary>Gets the findings that a baseline holds.</summary>
    public IReadOnlyList<ReviewedFinding> Accepted { get; init; } = [];

    /// <summary>Gets the findings that the document itself silences.</summary>
    public IReadOnlyList<ReviewedFinding> Silenced { get; init; } = [];

    /// <summary>Gets the silences that silence nothing.</summary>
    public IReadOnlyList<IdleSilence> Idle { get; init; } = [];

    /// <summary>Gets what could not be assessed.</summary>
    public IReadOnlyList<NotAssessable> NotAssessable { get; init; } = [];

    /// <summary>Gets a value indicating whether there is anything to say of it but what could not be assessed.</summary>
    public bool HasNews => Findings.Count + Accepted.Count + Silenced.Count + Idle.Count > 0;

    public int Count(Severity severity) => Findings.Count(finding => finding.Severity == severity);
}
