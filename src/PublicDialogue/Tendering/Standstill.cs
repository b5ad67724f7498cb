using System;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Guarding;
using PublicDialogue.LegalTime;
using PublicDialogue.Rules;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Time;
using PublicDialogue.Timetables;

namespace PublicDialogue.Tendering;

/// <summary>The time in which no contract may be concluded, from the day after the decision was sent to all (Directive 89/665/EEC, article 2a).</summary>
/// <remarks>
/// Ten days where it was sent electronically and fifteen otherwise, twenty in the Netherlands; counted by the act of the country, which
/// moves a last day on that is a holiday. It holds the same rows as <see cref="ProcurementTimetable"/>. Equal by all members. Immutable.
/// </remarks>
public sealed record Standstill
{
    /// <summary>Initializes a new instance of the <see cref="Standstill"/> class.</summary>
    /// <param name="sentOn">The day on which the decision was sent to the last of all tenderers, in the ISO calendar; it is not counted.</param>
    /// <param name="jurisdiction">Whose law applies.</param>
    /// <param name="isElectronic">Whether it was sent to all electronically.</param>
    public Standstill(LocalDate sentOn, Jurisdiction jurisdiction, bool isElectronic)
    {
        SentOn = sentOn;
        Jurisdiction = Guard.Against.EnumOutOfRange(jurisdiction);
        IsElectronic = isElectronic;
    }

    /// <summary>Gets the day on which the decision was sent to the last of all tenderers.</summary>
    public LocalDate SentOn { get; }

    /// <summary>Gets whose law applies.</summary>
    public Jurisdiction Jurisdiction { get; }

    /// <summary>Gets a value indicating whether it was sent to all electronically.</summary>
    public bool IsElectronic { get; }

    /// <summary>Gets the longer time that the authority promised, or null for the law's alone.</summary>
    public TimeLimit? Promised { get; init; }

    /// <summary>Gets the row of the law that says how long, of the day on which it was sent.</summary>
    public ProcurementLimit Law
    {
        get
        {
            var on = new PlainDate(SentOn.Year, SentOn.Month, SentOn.Day);
            var usual = Row(LimitCondition.None, on)!;
            return IsElectronic && Row(LimitCondition.Electronic, on) is { } shorter && shorter.Number < usual.Number ? shorter : usual;
        }
    }

    /// <summary>Gets its end with the explanation: the last day on which no contract may be concluded.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The country's calendar does not answer for those days; ask <see cref="IsKnown"/> first.</exception>
    public Deadline Ends
    {
        get
        {
            var law = After(PlanLimits.Length(ContentList<ProcurementLimit>.Of([Law], nameof(Law))));
            return Promised is { } promised && After(promised) is var own && own.LastDay > law.LastDay ? own : law;
        }
    }

    /// <summary>Gets the first day on which the contract may be concluded.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The country's calendar does not answer for those days.</exception>
    public LocalDate MayConcludeFrom => Ends.MayActFrom;

    /// <summary>Gets a value indicating whether the country's calendar answers for the whole of it, and ten weeks more.</summary>
    public bool IsKnown => Time.Calendar.Knows(SentOn) && Time.Calendar.Knows(SentOn.PlusWeeks(10));

    private NationalTime Time => NationalTime.Of(Jurisdiction);

    /// <summary>Finds the moment at which it ends, in the capital's zone.</summary>
    /// <returns>The first moment after it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The country's calendar does not answer for those days.</exception>
    public Instant EndsAt() => Ends.EndsAt(Time.Zone);

    private ProcurementLimit? Row(LimitCondition condition, PlainDate on) =>
        ProcurementLimits.Find(Jurisdiction, LimitedStep.Standstill, LimitedProcedure.Open, condition, on);

    private Deadline After(TimeLimit limit) => Deadline.After(SentOn, limit, Time.Computation, Time.Calendar);
}
