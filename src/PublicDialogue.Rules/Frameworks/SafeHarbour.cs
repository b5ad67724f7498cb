using PublicDialogue.Rules.Book;

namespace PublicDialogue.Rules.Frameworks;

/// <summary>How far a contract may be changed while it runs, without a new procedure: shares of its initial value.</summary>
internal static class SafeHarbour
{
    /// <summary>Gets the share that all minor changes together must stay below: for supplies and services, and for works.</summary>
    /// <remarks>Directive 2014/24/EU art. 72(2)(ii); in force from the last day of transposition.</remarks>
    public static Dated<(decimal Usual, decimal Works)> Minor { get; } = new((new(2016, 4, 18), (0.10m, 0.15m)));

    /// <summary>Gets the greatest share that one change may be on the ground of additional needs or of unforeseen circumstances.</summary>
    /// <remarks>Directive 2014/24/EU art. 72(1)(b) and (c).</remarks>
    public static Dated<decimal> OneChange { get; } = new((new(2016, 4, 18), 0.50m));
}
