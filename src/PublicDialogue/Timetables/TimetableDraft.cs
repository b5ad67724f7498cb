using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PublicDialogue.Calendars;
using PublicDialogue.Guarding;
using PublicDialogue.LegalTime;
using PublicDialogue.Rules.Time;

namespace PublicDialogue.Timetables;

/// <summary>Milestones as they are put down, each counted from one before it. What is unlawful is noted and not thrown, so that a search may pass over it.</summary>
internal sealed class TimetableDraft
{
    private readonly ProcurementPlan plan;
    private readonly BusinessCalendar calendar;
    private readonly List<Milestone> milestones = [];

    public TimetableDraft(ProcurementPlan plan)
    {
        this.plan = plan;
        calendar = plan.UsedCalendar;
    }

    /// <summary>Gets the milestones in order of days, those of one day in their usual order.</summary>
    public ContentList<Milestone> Milestones => ContentList<Milestone>.Of(
        [.. milestones.OrderBy(milestone => milestone.Date).ThenBy(milestone => milestone.Kind)], nameof(Milestones));

    /// <summary>Gets the first thing that the law forbids, or null.</summary>
    public UnlawfulTimetableException? Refusal { get; private set; }

    /// <summary>Puts down a day that was given.</summary>
    public Milestone Given(MilestoneKind kind, LocalDate day, ConstraintKind why = ConstraintKind.Given) => Put(kind, day, new(why));

    /// <summary>Puts down what takes the authority a time of its own.</summary>
    public Milestone Estimate(MilestoneKind kind, Milestone from, TimeLimit length)
    {
        var deadline = Deadline.After(from.Date, length, plan.UsedComputation, calendar);
        return Put(kind, deadline.LastDay, new(ConstraintKind.Estimate) { Length = length, From = from.Kind, FromDate = from.Date, Deadline = deadline });
    }

    /// <summary>Puts down what takes the authority a time of its own before another milestone; null where that leaves nothing after a day.</summary>
    public Milestone? EstimateBefore(MilestoneKind kind, Milestone from, TimeLimit length, LocalDate? after = null)
    {
        var day = calendar.Roll(Deadline.Before(from.Date, length, Computation.Plain, calendar, BackwardReading.Plain).LastDay, RollConvention.Preceding);
        return after is { } earliest && day <= earliest ? null
            : Put(kind, day, new(ConstraintKind.EstimateBefore) { Length = length, From = from.Kind, FromDate = from.Date });
    }

    /// <summary>Puts down what the law gives a least time, and the authority perhaps more.</summary>
    public Milestone AtLeast(MilestoneKind kind, Milestone from, IReadOnlyList<ProcurementLimit> limits, TimeLimit? own, TimeLimit otherwise)
    {
        if (limits.Count == 0)
        {
            return Estimate(kind, from, own ?? otherwise);
        }

        var law = Law(ConstraintKind.LawAtLeast, from, limits);
        var lawful = law.Deadline!.Value.LastDay;
        if (own is not { } length)
        {
            return Put(kind, lawful, law, slack: 0);
        }

        var day = Deadline.After(from.Date, length, plan.UsedComputation, calendar).LastDay;
        if (day < lawful)
        {
            Refuse(new("TooShort", law.Citation, kind, day, law.Length!.Value, lawful));
        }

        return day == lawful ? Put(kind, lawful, law, slack: 0) : Put(Estimate(kind, from, length), Period.DaysBetween(lawful, day));
    }

    /// <summary>Puts down what the law gives a most time, and the authority perhaps less; in single cases the law gives more.</summary>
    public Milestone AtMost(MilestoneKind kind, Milestone from, ProcurementLimit limit, TimeLimit? own = null, ProcurementLimit? exceptional = null)
    {
        var law = Law(ConstraintKind.LawAtMost, from, [limit]);
        if (own is not { } length)
        {
            return Put(kind, law.Deadline!.Value.LastDay, law, slack: 0);
        }

        var day = Deadline.After(from.Date, length, plan.UsedComputation, calendar).LastDay;
        law = day > law.Deadline!.Value.LastDay && exceptional is not null ? Law(ConstraintKind.LawAtMost, from, [exceptional]) : law;
        var last = law.Deadline!.Value.LastDay;
        if (day > last)
        {
            Refuse(new("TooLong", law.Citation, kind, day, law.Length!.Value, last));
        }

        return day == last ? Put(kind, last, law, slack: 0) : Put(Estimate(kind, from, length), Period.DaysBetween(day, last));
    }

    /// <summary>Puts down what the law wants so long before another milestone; null where that leaves nothing after a day.</summary>
    public Milestone? LawBefore(MilestoneKind kind, Milestone from, ProcurementLimit limit, LocalDate? after = null)
    {
        // A later day, to which the Finnish act would move it, leaves less than the directive's minimum.
        var computation = plan.UsedComputation.MovesBackward ? Computation.Regulation1182 : plan.UsedComputation;
        var deadline = Deadline.Before(from.Date, PlanLimits.Length([limit]), computation, calendar, plan.Reading);
        return after is { } earliest && deadline.LastDay <= earliest ? null
            : Put(kind, deadline.LastDay, Law(ConstraintKind.LawBefore, from, [limit]) with { Deadline = deadline }, slack: 0);
    }

    /// <summary>Puts down what may be done from the day after a deadline of the law.</summary>
    public Milestone NotBefore(MilestoneKind kind, Milestone standstill, TimeLimit own)
    {
        var day = Deadline.After(standstill.Date, own, plan.UsedComputation, calendar).LastDay;
        if (day <= standstill.Date)
        {
            Refuse(new("NotBefore", standstill.Constraint.Citation, kind, day, standstill.Date.PlusDays(1)));
        }

        var law = new Constraint(ConstraintKind.LawNotBefore) { Limits = standstill.Constraint.Limits, From = standstill.Kind, FromDate = standstill.Date };
        return day <= calendar.Next(standstill.Date) && standstill.Constraint.IsLaw
            ? Put(kind, day, law, slack: 0)
            : Put(Estimate(kind, standstill, own), Period.DaysBetween(standstill.Date, day) - 1);
    }

    /// <summary>Notes what the law forbids, the first of it.</summary>
    public void Refuse(UnlawfulTimetableException refusal) => Refusal ??= refusal;

    /// <summary>Gives a milestone another day or constraint than it was put down with.</summary>
    public void Replace(Milestone milestone, Milestone by) => milestones[milestones.IndexOf(milestone)] = by;

    private Constraint Law(ConstraintKind kind, Milestone from, IReadOnlyList<ProcurementLimit> limits)
    {
        var length = PlanLimits.Length(limits);
        return new(kind)
        {
            Limits = ContentList<ProcurementLimit>.Of(limits, nameof(limits)),
            Length = length,
            From = from.Kind,
            FromDate = from.Date,
            Deadline = kind == ConstraintKind.LawBefore ? null : Deadline.After(from.Date, length, plan.UsedComputation, calendar),
        };
    }

    private Milestone Put(MilestoneKind kind, LocalDate day, Constraint constraint, int? slack = null)
    {
        var milestone = new Milestone(kind, day, constraint)
        {
            Slack = slack,
            EndsAt = Milestone.IsDeadline(kind) ? day.PlusDays(1).AtStartOfDayInZone(plan.UsedZone).ToInstant() : null,
        };
        milestones.Add(milestone);
        return milestone;
    }

    private Milestone Put(Milestone milestone, int slack)
    {
        var with = milestone with { Slack = slack };
        Replace(milestone, with);
        return with;
    }
}
