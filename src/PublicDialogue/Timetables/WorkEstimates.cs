using System;
using PublicDialogue.LegalTime;

namespace PublicDialogue.Timetables;

/// <summary>How long an authority takes for its own work, by its own estimate, and how much more time it gives than the law asks.</summary>
/// <remarks>No length is in hours. Equal by all members. Immutable.</remarks>
public sealed record WorkEstimates
{
    /// <summary>Gets the estimates that serve where none is given.</summary>
    public static WorkEstimates Default { get; } = new();

    /// <summary>Gets the time for the dialogue with the market before the tender; six weeks by default.</summary>
    public TimeLimit MarketDialogue { get; init => field = InDays(value); } = TimeLimit.Weeks(6);

    /// <summary>Gets the time from the end of that dialogue to the dispatch of the notice, to write the documents; eight weeks by default.</summary>
    public TimeLimit Preparation { get; init => field = InDays(value); } = TimeLimit.Weeks(8);

    /// <summary>Gets the time for requests to participate, from dispatch; null for what the law asks.</summary>
    public TimeLimit? Requests { get; init => field = InDays(value); }

    /// <summary>Gets the time for selection and invitation, from the last day for requests; ten working days by default.</summary>
    public TimeLimit Selection { get; init => field = InDays(value); } = TimeLimit.WorkingDays(10);

    /// <summary>Gets the time for tenders, from dispatch or invitation; null for what the law asks, and thirty days where it asks nothing.</summary>
    public TimeLimit? Tenders { get; init => field = InDays(value); }

    /// <summary>Gets the time to answer questions, between the last day for them and the last for answers; five working days by default.</summary>
    public TimeLimit Answers { get; init => field = InDays(value); } = TimeLimit.WorkingDays(5);

    /// <summary>Gets the time for negotiations, from the last day for initial tenders; four weeks by default.</summary>
    public TimeLimit Negotiation { get; init => field = InDays(value); } = TimeLimit.Weeks(4);

    /// <summary>Gets the time for a competitive dialogue, from the invitation; twelve weeks by default.</summary>
    public TimeLimit Dialogue { get; init => field = InDays(value); } = TimeLimit.Weeks(12);

    /// <summary>Gets the time for final tenders, after negotiations or a dialogue; three weeks by default.</summary>
    public TimeLimit FinalTenders { get; init => field = InDays(value); } = TimeLimit.Weeks(3);

    /// <summary>Gets the time for the evaluation, from the last day for tenders; fifteen working days by default.</summary>
    public TimeLimit Evaluation { get; init => field = InDays(value); } = TimeLimit.WorkingDays(15);

    /// <summary>Gets the time from the evaluation to the notice of the award, for approval; five working days by default.</summary>
    public TimeLimit Decision { get; init => field = InDays(value); } = TimeLimit.WorkingDays(5);

    /// <summary>Gets the standstill, where it is to be longer than the law's; null for the law's.</summary>
    public TimeLimit? Standstill { get; init => field = InDays(value); }

    /// <summary>Gets the time from the end of the standstill to the conclusion of the contract; by default the first working day.</summary>
    public TimeLimit Signing { get; init => field = InDays(value); } = TimeLimit.WorkingDays(1);

    /// <summary>Gets the time from the conclusion of the contract to its beginning; four weeks by default.</summary>
    public TimeLimit Mobilisation { get; init => field = InDays(value); } = TimeLimit.Weeks(4);

    private static TimeLimit InDays(TimeLimit value) => value.Unit == TimeUnit.Hours
        ? throw new ArgumentException("An estimate is in days, working days, weeks, months or years, and not in hours.", nameof(value))
        : value;

    private static TimeLimit? InDays(TimeLimit? value) => value is { } given ? InDays(given) : null;
}
