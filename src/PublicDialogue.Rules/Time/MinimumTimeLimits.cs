using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Time;

/// <summary>The fewest calendar days from dispatch to the last day for tenders.</summary>
/// <param name="Base">Without any of the following.</param>
/// <param name="Electronic">Where tenders may be sent electronically.</param>
/// <param name="PriorInformation">Where a prior information notice with full information came 35 days to 12 months before.</param>
/// <param name="Urgent">Where urgency makes the rest impracticable.</param>
internal sealed record TimeLimit(int Base, int Electronic, int PriorInformation, int Urgent);

/// <summary>The minimum time limits, by procedure and country, dated. Where a country has no row the directive's numbers apply.</summary>
internal static class MinimumTimeLimits
{
    // Directive 2014/24/EU art. 27(1), (4), (2), (3); in force from the last day of transposition.
    private static readonly Dated<TimeLimit> Open = new((new(2016, 4, 18), new(35, 30, 15, 15)));

    // Aanbestedingswet 2012: 45 days, five less electronically (art. 2.74a); no own numbers for the rest were verified.
    private static readonly Dated<TimeLimit> OpenNetherlands = new((new(2016, 7, 1), new(45, 40, 15, 15)));

    /// <summary>Finds the limit of an open procedure.</summary>
    public static TimeLimit ForOpen(Jurisdiction jurisdiction, PlainDate day) =>
        (jurisdiction == Jurisdiction.Netherlands ? OpenNetherlands : Open).On(day);
}
