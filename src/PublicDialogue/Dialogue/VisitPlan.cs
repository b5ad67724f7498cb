using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Calendars;
using PublicDialogue.Guarding;
using PublicDialogue.Organisations;
using PublicDialogue.Quantities;

namespace PublicDialogue.Dialogue;

/// <summary>Which units are to be visited, and how: the ones that spend most outside their agreements first, with short ways.</summary>
/// <remarks>
/// <para>
/// Units fall into bands of priority: band 1 are those that spend most and together make up the first 80 % of the amount, band 2 those up to
/// 95 %, band 3 the rest. No unit is visited on a day before one of a better band that could have been visited then. Within a day the order
/// goes by travel.
/// </para>
/// <para>The same input gives the same programme. Equal by all members, lists by content. Immutable.</para>
/// </remarks>
public sealed record VisitPlan
{
    private static readonly ContentList<Share> UsualBands = ContentList<Share>.Of([Share.FromPercent(80m), Share.FromPercent(95m)], nameof(BandEnds));

    /// <summary>Initializes a new instance of the <see cref="VisitPlan"/> class.</summary>
    /// <param name="home">Whose place each day begins and ends at.</param>
    /// <param name="travel">How long the ways between home and the units take.</param>
    /// <param name="units">The units with their spend, none twice, all in one currency.</param>
    /// <exception cref="ArgumentException">A unit stands twice, or the currencies differ.</exception>
    public VisitPlan(PartyId home, TravelMap travel, IReadOnlyList<UnitSpend> units)
    {
        Home = Guard.Against.Null(home);
        Travel = Guard.Against.Null(travel);
        Units = ContentList<UnitSpend>.Of(units, nameof(units));
        Guard.Against.InvalidInput(
            Units, nameof(units), list => list.Select(row => row.Unit).Distinct().Count() == list.Count, "A unit stands twice: add its amounts up.");
        Guard.Against.InvalidInput(
            Units, nameof(units), list => list.Select(row => row.OffAgreement.Currency).Distinct().Count() < 2, "The amounts are in several currencies: convert them to one first.");
    }

    /// <summary>Gets whose place each day begins and ends at.</summary>
    public PartyId Home { get; }

    /// <summary>Gets how long the ways take.</summary>
    public TravelMap Travel { get; }

    /// <summary>Gets the units with their spend.</summary>
    public IReadOnlyList<UnitSpend> Units { get; }

    /// <summary>Gets how long a visit is, more than nothing; 45 minutes by default.</summary>
    public Duration Length { get; init => field = Guard.Against.InvalidInput(value, nameof(Length), time => time > Duration.Zero, "A visit takes some time."); } = Duration.FromMinutes(45);

    /// <summary>Gets how many visits there are a day at most, from 1 to 50; 4 by default.</summary>
    public int MostADay { get; init => field = Guard.Against.OutOfRange(value, nameof(MostADay), 1, 50); } = 4;

    /// <summary>Gets on which times visits begin, counted from midnight, more than nothing; every five minutes by default.</summary>
    public Duration BeginsOn { get; init => field = Guard.Against.InvalidInput(value, nameof(BeginsOn), time => time > Duration.Zero, "Visits begin on times that are apart."); } = Duration.FromMinutes(5);

    /// <summary>Gets the shares of the amount at which a band ends, in rising order; 80 % and 95 % by default, which makes three bands.</summary>
    /// <exception cref="ArgumentException">They are not in rising order.</exception>
    public IReadOnlyList<Share> BandEnds
    {
        get;
        init => field = Guard.Against.InvalidInput(
            ContentList<Share>.Of(value, nameof(BandEnds)),
            nameof(BandEnds),
            list => list.Zip(list.Skip(1), (one, next) => one < next).All(rises => rises),
            "The ends of the bands must rise: put them in order, each once.");
    } = UsualBands;

    /// <summary>Gets the units by band, the ones that spend most first; some bands may be empty.</summary>
    /// <remarks>A unit belongs to the band in which its amount begins, so that the greatest is always in band 1; those without any spend are in the last.</remarks>
    public IReadOnlyList<IReadOnlyList<UnitSpend>> Bands
    {
        get
        {
            UnitSpend[] ordered = [.. Units.OrderByDescending(row => row.OffAgreement.Amount).ThenBy(row => row.Unit.Value, StringComparer.Ordinal)];
            decimal total = ordered.Sum(row => row.OffAgreement.Amount);
            decimal before = 0m;
            var bands = Enumerable.Range(0, BandEnds.Count + 1).Select(_ => new List<UnitSpend>()).ToList();
            foreach (var row in ordered)
            {
                bands[row.OffAgreement.Amount == 0m ? BandEnds.Count : BandEnds.Count(end => before >= end.Ratio * total)].Add(row);
                before += row.OffAgreement.Amount;
            }

            return ContentList<IReadOnlyList<UnitSpend>>.Of([.. bands.Select(band => ContentList<UnitSpend>.Of(band, nameof(Bands)))], nameof(Bands));
        }
    }

    /// <summary>Lays the visits over business days.</summary>
    /// <param name="hours">The working hours: a day begins at home when it opens and is back there when it closes, and each visit lies wholly in open time.</param>
    /// <param name="from">The first day.</param>
    /// <param name="through">The last day, included.</param>
    /// <returns>The programme, with what does not fit.</returns>
    /// <exception cref="ArgumentException"><paramref name="through"/> is before <paramref name="from"/>, or the map lacks a way; the message names it.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The calendar of the hours does not answer for a day.</exception>
    public VisitProgramme Lay(BusinessHours hours, LocalDate from, LocalDate through)
    {
        Guard.Against.Null(hours);
        return through < from ? throw new ArgumentException("The last day must not be before the first.", nameof(through)) : new VisitLayout(this, hours, from, through).Lay();
    }
}
