using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Guarding;
using PublicDialogue.Timetables.Texts;

namespace PublicDialogue.Timetables;

/// <summary>A procurement from the dialogue with the market to the contract: every milestone with its day, and what puts it there.</summary>
/// <remarks>
/// Forwards every step is as early as the law and the authority's own estimates allow. Backwards the notice goes out on the latest
/// working day that still lets the contract begin in time. Under the law of the day of dispatch. Equal by plan and milestones. Immutable.
/// </remarks>
public sealed class ProcurementTimetable : IEquatable<ProcurementTimetable>
{
    private ProcurementTimetable(ProcurementPlan plan, ContentList<Milestone> milestones, LocalDate earliest)
    {
        Plan = plan;
        Milestones = milestones;
        EarliestContractStart = earliest;
    }

    /// <summary>Gets what was planned.</summary>
    public ProcurementPlan Plan { get; }

    /// <summary>Gets the milestones in order of days.</summary>
    public IReadOnlyList<Milestone> Milestones { get; }

    /// <summary>Gets the day on which the contract notice is sent.</summary>
    public LocalDate Dispatch => this[MilestoneKind.NoticeDispatched].Date;

    /// <summary>Gets the day on which the contract begins.</summary>
    public LocalDate ContractStart => this[MilestoneKind.ContractBegins].Date;

    /// <summary>Gets the first day on which it could begin.</summary>
    public LocalDate EarliestContractStart { get; }

    /// <summary>Gets how many days lie between the first day on which the contract could begin and the day on which it does.</summary>
    public int Slack => Period.DaysBetween(EarliestContractStart, ContractStart);

    /// <summary>Gets a milestone.</summary>
    /// <param name="kind">Which.</param>
    /// <exception cref="ArgumentException">The procedure has no such milestone.</exception>
    public Milestone this[MilestoneKind kind] =>
        Find(kind) ?? throw new ArgumentException($"This timetable has no {kind}. It has: {string.Join(", ", Milestones.Select(row => row.Kind))}.", nameof(kind));

    /// <summary>Makes a timetable forwards from the day on which the contract notice is sent.</summary>
    /// <param name="plan">What is to be timed.</param>
    /// <param name="dispatch">The day of dispatch, in the ISO calendar.</param>
    /// <returns>The timetable, each step as early as can be.</returns>
    /// <exception cref="UnlawfulTimetableException">The law forbids it; the message says what, what would be lawful, and the provision.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not answer for a day that decides.</exception>
    public static ProcurementTimetable FromDispatch(ProcurementPlan plan, LocalDate dispatch)
    {
        PlanRefusals.Check(Guard.Against.Null(plan), dispatch);
        var draft = TimetableSteps.Whole(plan, dispatch);
        return draft.Refusal is { } refusal ? throw refusal : new(plan, draft.Milestones, draft.Milestones.Single(row => row.Kind == MilestoneKind.ContractBegins).Date);
    }

    /// <summary>Makes a timetable backwards from the day on which the contract must begin.</summary>
    /// <param name="plan">What is to be timed.</param>
    /// <param name="start">The day on which the contract begins, in the ISO calendar.</param>
    /// <returns>The timetable with the latest working day of dispatch; what is left over is <see cref="Slack"/>.</returns>
    /// <exception cref="UnlawfulTimetableException">The law forbids it; the message says what, what would be lawful, and the provision.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not answer for a day that decides.</exception>
    public static ProcurementTimetable ToContractStart(ProcurementPlan plan, LocalDate start)
    {
        PlanRefusals.Check(Guard.Against.Null(plan), start);
        var forwards = FromDispatch(plan, LatestDispatch.Find(plan, start));
        return new(plan, ContentList<Milestone>.Of([.. forwards.Milestones.Select(row => Turned(row, start)).OrderBy(row => row.Date).ThenBy(row => row.Kind)], nameof(Milestones)), forwards.ContractStart);
    }

    /// <summary>Finds a milestone; null where the procedure has none of the kind.</summary>
    /// <param name="kind">Which.</param>
    /// <returns>The milestone, or null.</returns>
    public Milestone? Find(MilestoneKind kind) => Milestones.FirstOrDefault(row => row.Kind == kind);

    /// <summary>Says what a reader must know besides: holidays that are not known, what changes nothing, what does not bind.</summary>
    /// <param name="language">English, Danish, Swedish or Dutch; any other is answered in English.</param>
    /// <returns>Sentences; none where there is nothing to say.</returns>
    public IReadOnlyList<string> Notes(CultureInfo language) => [.. TimetableNotes.Of(this).Select(name => TimetableTexts.Sentence(name, Guard.Against.Null(language)))];

    /// <summary>Says whether another timetable is the same.</summary>
    /// <param name="other">The other, or null.</param>
    /// <returns>Whether plan, milestones and the earliest start are the same.</returns>
    public bool Equals(ProcurementTimetable? other) =>
        other is not null && Plan == other.Plan && EarliestContractStart == other.EarliestContractStart && Milestones.Equals(other.Milestones);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ProcurementTimetable);

    /// <inheritdoc/>
    public override int GetHashCode() => Milestones.GetHashCode();

    private static Milestone Turned(Milestone row, LocalDate start) => row.Kind switch
    {
        MilestoneKind.NoticeDispatched => row with { Constraint = new(ConstraintKind.Latest) { From = MilestoneKind.ContractBegins, FromDate = start } },
        MilestoneKind.ContractBegins => new(row.Kind, start, new(ConstraintKind.Given)),
        _ => row,
    };
}
