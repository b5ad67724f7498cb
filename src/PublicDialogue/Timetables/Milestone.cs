using System.Collections.Generic;
using System.Globalization;
using Ardalis.GuardClauses;
using NodaTime;
using NodaTime.Text;
using PublicDialogue.LegalTime;
using PublicDialogue.Timetables.Texts;

namespace PublicDialogue.Timetables;

/// <summary>A day of a procurement: what is reached on it, and what puts it there.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record Milestone
{
    internal Milestone(MilestoneKind kind, LocalDate date, Constraint constraint)
    {
        Kind = kind;
        Date = date;
        Constraint = constraint;
    }

    /// <summary>Gets what is reached.</summary>
    public MilestoneKind Kind { get; }

    /// <summary>Gets the day; of a deadline the last one, included.</summary>
    public LocalDate Date { get; internal init; }

    /// <summary>Gets the moment at which a deadline ends, the start of the day after in the zone of the place; null where it is no deadline.</summary>
    public Instant? EndsAt { get; internal init; }

    /// <summary>Gets what puts it on that day.</summary>
    public Constraint Constraint { get; internal init; }

    /// <summary>Gets how many days it stands clear of the day that the law would set at the nearest: 0 where the law binds; null where it sets none.</summary>
    public int? Slack { get; internal init; }

    /// <summary>Gets how the law comes to the day, step by step; empty where it was given or is counted by no act.</summary>
    public IReadOnlyList<DeadlineStep> Steps => Constraint.Deadline?.Steps ?? [];

    /// <summary>Names it in a language.</summary>
    /// <param name="language">English, Danish, Swedish or Dutch; any other is answered in English.</param>
    /// <returns>The name, without a full stop.</returns>
    public string Name(CultureInfo language) => TimetableTexts.Name(Kind, Guard.Against.Null(language));

    /// <summary>Formats as day, kind and constraint.</summary>
    /// <returns>The text, for a debugger and a failing test.</returns>
    public override string ToString() => $"{LocalDatePattern.Iso.Format(Date)} {Kind}: {Constraint}";

    /// <summary>Says whether a kind is a day by which something must have come, and so ends at a moment.</summary>
    internal static bool IsDeadline(MilestoneKind kind) => kind is MilestoneKind.PriorInformationSent or MilestoneKind.RequestsDue
        or MilestoneKind.SelectionReviewEnds or MilestoneKind.QuestionsDue or MilestoneKind.AnswersDue or MilestoneKind.TendersDue
        or MilestoneKind.FinalTendersDue or MilestoneKind.StandstillEnds or MilestoneKind.AwardNoticeSent or MilestoneKind.AwardReviewEnds
        or MilestoneKind.IneffectivenessEnds;
}
