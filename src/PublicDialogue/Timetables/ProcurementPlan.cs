using System.Globalization;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Calendars;
using PublicDialogue.LegalTime;
using PublicDialogue.Rules;
using PublicDialogue.Rules.Time;
using PublicDialogue.Timetables.Texts;

namespace PublicDialogue.Timetables;

/// <summary>What is to be timed: which procedure, under whose law, what shortens or lengthens its limits, and how long the work takes.</summary>
/// <remarks>
/// The default is an open procedure under the directives alone, with tenders and decisions sent electronically. What the law forbids
/// is refused when the timetable is made. Equal by all members. Immutable.
/// </remarks>
public sealed record ProcurementPlan
{
    /// <summary>Gets whose law applies. Of the Union alone no holidays are known: weekends only are counted.</summary>
    public Jurisdiction Jurisdiction { get; init; }

    /// <summary>Gets the procedure.</summary>
    public LimitedProcedure Procedure { get; init; }

    /// <summary>Gets whether the authority is a central one; null for the usual limits, which are lawful for either kind.</summary>
    public AuthorityLevel? AuthorityLevel { get; init; }

    /// <summary>Gets a value indicating whether tenders may be sent electronically; true by default, as article 22 has it.</summary>
    public bool ElectronicSubmission { get; init; } = true;

    /// <summary>Gets a value indicating whether the decision to award is sent electronically; true by default.</summary>
    public bool ElectronicNotification { get; init; } = true;

    /// <summary>Gets a value indicating whether a prior information notice with full information comes 35 days to 12 months before.</summary>
    public bool HasPriorInformation { get; init; }

    /// <summary>Gets the day on which it was sent; null for one that is still to be sent.</summary>
    public LocalDate? PriorInformationSentOn { get; init; }

    /// <summary>Gets a value indicating whether urgency, duly substantiated, makes the usual time impracticable.</summary>
    public bool IsUrgent { get; init; }

    /// <summary>Gets the time for tenders on which a sub-central authority agreed with all candidates (article 28(4)), or null.</summary>
    public TimeLimit? AgreedTenderTime { get; init; }

    /// <summary>Gets a value indicating whether the documents are free, unrestricted and complete online; true by default.</summary>
    public bool DocumentsFree { get; init; } = true;

    /// <summary>Gets a value indicating whether tenders can be made only after a visit or on-site inspection.</summary>
    public bool HasSiteVisit { get; init; }

    /// <summary>Gets a value indicating whether it is for social or other specific services (articles 74 to 77), which have no minimum limits.</summary>
    public bool IsLightRegime { get; init; }

    /// <summary>Gets a value indicating whether a framework agreement is concluded.</summary>
    public bool IsFramework { get; init; }

    /// <summary>Gets how "so long before" is read.</summary>
    public BackwardReading Reading { get; init; }

    /// <summary>Gets how long the authority takes for its own work.</summary>
    public WorkEstimates Estimates { get; init; } = WorkEstimates.Default;

    /// <summary>Gets the calendar; null for the country's.</summary>
    public BusinessCalendar? Calendar { get; init; }

    /// <summary>Gets the act by which time limits are counted; null for the country's.</summary>
    public Computation? Computation { get; init; }

    /// <summary>Gets the zone in which deadlines end; null for the country's.</summary>
    public DateTimeZone? Zone { get; init; }

    /// <summary>Names the procedure in a language.</summary>
    /// <param name="language">English, Danish, Swedish or Dutch; any other is answered in English.</param>
    /// <returns>The name as it stands in a sentence, in small letters.</returns>
    public string ProcedureName(CultureInfo language) => TimetableTexts.Name(Procedure, Guard.Against.Null(language));

    internal BusinessCalendar UsedCalendar => Calendar ?? NationalTime.Of(Jurisdiction).Calendar;

    internal Computation UsedComputation => Computation ?? NationalTime.Of(Jurisdiction).Computation;

    internal DateTimeZone UsedZone => Zone ?? NationalTime.Of(Jurisdiction).Zone;
}
