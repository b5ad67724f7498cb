using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Dialogue.Texts;
using PublicDialogue.Guarding;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>Where a requirement comes from: everybody who was consulted, whose advice became it, who decided that, and what all could read of it.</summary>
/// <remarks>To show that a dialogue did not distort competition (Directive 2014/24/EU art. 40-41). Equal by all members, lists by content. Immutable.</remarks>
public sealed record RequirementTrace
{
    /// <summary>Initializes a new instance of the <see cref="RequirementTrace"/> class.</summary>
    /// <param name="requirementId">The requirement.</param>
    /// <param name="zone">The zone whose clock the text shows.</param>
    /// <param name="rows">What happened, the oldest first.</param>
    public RequirementTrace(RequirementId requirementId, DateTimeZone zone, IReadOnlyList<TraceRow> rows)
    {
        RequirementId = Guard.Against.Null(requirementId);
        Zone = Guard.Against.Null(zone);
        Rows = ContentList<TraceRow>.Of(rows, nameof(rows));
    }

    /// <summary>Gets the requirement.</summary>
    public RequirementId RequirementId { get; }

    /// <summary>Gets the zone whose clock the text shows.</summary>
    public DateTimeZone Zone { get; }

    /// <summary>Gets what happened, the oldest first.</summary>
    public IReadOnlyList<TraceRow> Rows { get; }

    /// <summary>Gets everybody who was consulted, each once, in the order of their first consultation.</summary>
    public IReadOnlyList<PartyId> Consulted => Parties(TraceStep.Consulted);

    /// <summary>Gets those whose advice became the requirement, each once; a single supplier asks for a second look (PD2002).</summary>
    public IReadOnlyList<PartyId> Sources => Parties(TraceStep.Advised);

    /// <summary>Gets the advice that became the requirement, and that not all could read.</summary>
    public IReadOnlyList<InformationId> Unshared => ContentList<InformationId>.Of(
        [.. Rows.Where(row => row.Step == TraceStep.Advised).Select(row => row.Information).OfType<InformationId>()
            .Except(Rows.Where(row => row.Step == TraceStep.Shared).Select(row => row.Information).OfType<InformationId>())],
        nameof(Rows));

    /// <summary>Words the trace, a sentence or two a line, with the times of the place.</summary>
    /// <param name="language">English, Danish, Swedish or Dutch; any other is answered in English. What was said stays in its own language where it is not translated.</param>
    /// <returns>The lines, each ended by a line feed.</returns>
    public string Text(CultureInfo language) => TraceTexts.Word(this, Guard.Against.Null(language));

    private ContentList<PartyId> Parties(TraceStep step) =>
        ContentList<PartyId>.Of([.. Rows.Where(row => row.Step == step).Select(row => row.Party).Distinct()], nameof(step));
}
