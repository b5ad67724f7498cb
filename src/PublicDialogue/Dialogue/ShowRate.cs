using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using PublicDialogue.Quantities;

namespace PublicDialogue.Dialogue;

/// <summary>What is known of how many of those who sign up come: as much evidence as so many people who came and so many who stayed away.</summary>
/// <remarks>
/// <para>
/// The chance that somebody comes is itself not known: it has the distribution Beta(<see cref="Came"/>, <see cref="StayedAway"/>), and how
/// many of n come is beta-binomial (N. L. Johnson, A. W. Kemp, S. Kotz, Univariate Discrete Distributions, section 6.2.2). So the fewer
/// people it was learnt from, the more careful it is. Where <see cref="IsCertain"/>, the chance is the rate itself and n people are binomial.
/// </para>
/// <para>All sums are exact but for the rounding of each step, and the same on every machine. Equal by all members. Immutable.</para>
/// </remarks>
public sealed record ShowRate
{
    /// <summary>The greatest number of people that is reckoned with: 100,000.</summary>
    public const int MaxPeople = 100_000;

    private const decimal MaxEvidence = 1_000_000_000m;
    private const int UsualTimesCapacity = 3;

    /// <summary>Initializes a new instance of the <see cref="ShowRate"/> class.</summary>
    /// <param name="came">How many came, from 0 to 1,000,000,000; with decimals where evidence is weighed.</param>
    /// <param name="stayedAway">How many stayed away without cancelling, in the same bounds; not 0 where <paramref name="came"/> is.</param>
    /// <exception cref="ArgumentException">Both are 0.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its bounds.</exception>
    public ShowRate(decimal came, decimal stayedAway)
    {
        Came = Guard.Against.OutOfRange(came, nameof(came), 0m, MaxEvidence);
        StayedAway = Guard.Against.OutOfRange(stayedAway, nameof(stayedAway), 0m, MaxEvidence);
        Guard.Against.InvalidInput(stayedAway, nameof(stayedAway), away => came + away > 0m, "Without any evidence there is no rate: begin with ShowRate.FreeEvent.");
    }

    /// <summary>Gets where to begin for an event that is free, before anything was learnt: 60 %, worth ten people. The least careful of the usual ranges, since most would come.</summary>
    public static ShowRate FreeEvent { get; } = new(6m, 4m);

    /// <summary>Gets the risk that is taken where nobody says another: 5 %.</summary>
    public static Share UsualRisk { get; } = Share.FromPercent(5m);

    /// <summary>Gets how many came, in people's worth of evidence.</summary>
    public decimal Came { get; }

    /// <summary>Gets how many stayed away, in people's worth of evidence.</summary>
    public decimal StayedAway { get; }

    /// <summary>Gets a value indicating whether the rate is taken as known beyond doubt, so that each comes or not for themselves.</summary>
    public bool IsCertain { get; init; }

    /// <summary>Gets the share of those who sign up that comes, in the mean.</summary>
    public Share Rate => Share.Of(Came, Strength);

    /// <summary>Gets how many people's worth of evidence there is.</summary>
    public decimal Strength => Came + StayedAway;

    /// <summary>Makes a rate from one event alone; after several, begin with <see cref="FreeEvent"/> and go on with <see cref="After(int, int)"/>.</summary>
    /// <param name="registered">How many were signed up and had not cancelled; at least 1.</param>
    /// <param name="came">How many of them came, from 0 to <paramref name="registered"/>.</param>
    /// <returns>The rate.</returns>
    /// <exception cref="ArgumentException">A number is not so.</exception>
    public static ShowRate OfCounts(int registered, int came) =>
        new(Guard.Against.OutOfRange(came, nameof(came), 0, Guard.Against.NegativeOrZero(registered)), registered - came);

    /// <summary>Makes a rate from a share and how much it is trusted.</summary>
    /// <param name="rate">The share that comes.</param>
    /// <param name="strength">How many people's worth of evidence it is; more than 0.</param>
    /// <returns>The rate.</returns>
    /// <exception cref="ArgumentException"><paramref name="strength"/> is not so.</exception>
    public static ShowRate Of(Share rate, decimal strength) =>
        new(rate.Ratio * Guard.Against.NegativeOrZero(strength), strength - (rate.Ratio * strength));

    /// <summary>Learns from an event.</summary>
    /// <param name="registered">How many were signed up and had not cancelled; not negative.</param>
    /// <param name="came">How many of them came, from 0 to <paramref name="registered"/>.</param>
    /// <returns>The rate with that evidence added.</returns>
    /// <exception cref="ArgumentException">A number is not so.</exception>
    public ShowRate After(int registered, int came)
    {
        Guard.Against.OutOfRange(came, nameof(came), 0, Guard.Against.Negative(registered));
        return new(Came + came, StayedAway + (registered - came)) { IsCertain = IsCertain };
    }

    /// <summary>Learns from an event whose attendance was recorded; of whom nothing is recorded does not count.</summary>
    /// <param name="past">The event.</param>
    /// <returns>The rate with that evidence added.</returns>
    public ShowRate After(DialogueEvent past)
    {
        Guard.Against.Null(past);
        return After(past.Registrations.Count(row => row.IsRecorded), past.Registrations.Count(row => row is { IsRecorded: true, Attendance: Attendance.Came }));
    }

    /// <summary>Finds a share that the rate is not under, with a confidence: what to reckon with where too few would harm.</summary>
    /// <param name="confidence">From 50 % to 99.99 %, both included.</param>
    /// <returns>The lower end of Wilson's score interval, one-sided, for the evidence as a sample.</returns>
    /// <remarks>E. B. Wilson, Probable Inference, the Law of Succession, and Statistical Inference, Journal of the American Statistical Association 22 (1927), 209-212.</remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> is out of its bounds.</exception>
    public Share AtLeast(Share confidence) => WilsonBound.Of(Came, StayedAway, confidence, isUpper: false);

    /// <summary>Finds a share that the rate is not over, with a confidence: what to reckon with where too many would harm.</summary>
    /// <param name="confidence">From 50 % to 99.99 %, both included.</param>
    /// <returns>The upper end of Wilson's score interval, one-sided, for the evidence as a sample.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> is out of its bounds.</exception>
    public Share AtMost(Share confidence) => WilsonBound.Of(Came, StayedAway, confidence, isUpper: true);

    /// <summary>Says how many come in the mean.</summary>
    /// <param name="registered">How many are signed up; not negative.</param>
    /// <returns>The number, with decimals.</returns>
    /// <exception cref="ArgumentException"><paramref name="registered"/> is negative.</exception>
    public decimal Expected(int registered) => Guard.Against.Negative(registered) * Came / Strength;

    /// <summary>Finds the chance that more come than there is room for.</summary>
    /// <param name="capacity">How many there is room for; not negative.</param>
    /// <param name="registered">How many are signed up, from 0 to <see cref="MaxPeople"/>.</param>
    /// <returns>The chance.</returns>
    /// <exception cref="ArgumentException">A number is not so.</exception>
    public Share ChanceOfMoreThan(int capacity, int registered) =>
        Comers.Chance(Comers.Above(this, Checked(registered, nameof(registered)), Guard.Against.Negative(capacity)));

    /// <summary>Finds the chance that fewer come than are needed.</summary>
    /// <param name="minimum">How many are needed; not negative.</param>
    /// <param name="registered">How many are signed up, from 0 to <see cref="MaxPeople"/>.</param>
    /// <returns>The chance.</returns>
    /// <exception cref="ArgumentException">A number is not so.</exception>
    public Share ChanceOfFewerThan(int minimum, int registered) =>
        Comers.Chance(Comers.Below(this, Checked(registered, nameof(registered)), Guard.Against.Negative(minimum)));

    /// <summary>Finds how many may sign up, at most three for each seat, so that more than there is room for come at most with a given risk.</summary>
    /// <param name="capacity">How many there is room for, from 0 to <see cref="MaxPeople"/>.</param>
    /// <param name="risk">The risk that is taken, for example 5 %.</param>
    /// <returns>The greatest such number; at least <paramref name="capacity"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="capacity"/> is out of its bounds.</exception>
    public int SafeRegistrations(int capacity, Share risk) =>
        SafeRegistrations(capacity, risk, Math.Min(MaxPeople, Checked(capacity, nameof(capacity)) * UsualTimesCapacity));

    /// <summary>Finds how many may sign up so that more than there is room for come at most with a given risk.</summary>
    /// <param name="capacity">How many there is room for; not negative.</param>
    /// <param name="risk">The risk that is taken, for example 5 %.</param>
    /// <param name="atMost">The number that is never passed, from <paramref name="capacity"/> to <see cref="MaxPeople"/>.</param>
    /// <returns>The greatest such number; at least <paramref name="capacity"/>.</returns>
    /// <exception cref="ArgumentException">A number is out of its bounds.</exception>
    public int SafeRegistrations(int capacity, Share risk, int atMost)
    {
        Guard.Against.OutOfRange(atMost, nameof(atMost), Guard.Against.Negative(capacity), MaxPeople);
        return Comers.LastWhere(capacity, atMost, registered => Comers.Above(this, registered, capacity) <= (double)risk.Ratio);
    }

    /// <summary>Finds how many must sign up for a group so that fewer than it needs come at most with a given risk.</summary>
    /// <param name="minimum">How many a group needs to work, from 1 to <see cref="MaxPeople"/>.</param>
    /// <param name="risk">The risk that is taken, for example 5 %.</param>
    /// <returns>The least such number; null where even <see cref="MaxPeople"/> would not do.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minimum"/> is out of its bounds.</exception>
    public int? GroupSize(int minimum, Share risk)
    {
        Guard.Against.OutOfRange(minimum, nameof(minimum), 1, MaxPeople);
        int tooFew = Comers.LastWhere(minimum - 1, MaxPeople, registered => Comers.Below(this, registered, minimum) > (double)risk.Ratio);
        return tooFew < MaxPeople ? tooFew + 1 : null;
    }

    /// <summary>Splits those who signed up into as many groups as stay workable when people do not come, as equal in size as can be.</summary>
    /// <param name="registered">How many are signed up, from 0 to <see cref="MaxPeople"/>.</param>
    /// <param name="minimum">How many a group needs to work, from 1 to <see cref="MaxPeople"/>.</param>
    /// <param name="risk">The risk that is taken for each group, for example 5 %.</param>
    /// <returns>The size of each group, the larger first; empty where even all of them in one group would not do.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its bounds.</exception>
    public IReadOnlyList<int> WorkableGroups(int registered, int minimum, Share risk)
    {
        int groups = GroupSize(minimum, risk) is { } size ? Checked(registered, nameof(registered)) / size : 0;
        return [.. Enumerable.Range(0, groups).Select(group => (registered / groups) + (group < registered % groups ? 1 : 0))];
    }

    private static int Checked(int people, string parameterName) => Guard.Against.OutOfRange(people, parameterName, 0, MaxPeople);
}
