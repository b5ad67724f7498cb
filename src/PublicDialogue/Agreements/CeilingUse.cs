using System;
using Ardalis.GuardClauses;
using PublicDialogue.Quantities;

namespace PublicDialogue.Agreements;

/// <summary>How much of an agreement's greatest value (BT-271) is used, and what is left of it. It warns and blocks nothing.</summary>
/// <remarks>
/// Of orders alone it is what was ordered <em>at least</em>: what went around the file is not in it. Equal by both amounts. Immutable.
/// </remarks>
public sealed record CeilingUse
{
    /// <summary>Initializes a new instance of the <see cref="CeilingUse"/> class.</summary>
    /// <param name="ceiling">The greatest value of all orders under the agreement; more than 0.</param>
    /// <param name="used">What is used of it, in the same currency; negative where more was credited than ordered.</param>
    /// <exception cref="ArgumentException">The ceiling is not above 0, or the currencies differ.</exception>
    public CeilingUse(Money ceiling, Money used)
    {
        Ceiling = Guard.Against.InvalidInput(Guard.Against.Null(ceiling), nameof(ceiling), money => money.Amount > 0m, "A ceiling is above 0; without one there is none to use.");
        Used = Guard.Against.Null(used).Currency == ceiling.Currency
            ? used
            : throw new ArgumentException($"{used} is not in {ceiling.Currency}: convert it first.", nameof(used));
    }

    /// <summary>Gets the greatest value of all orders under the agreement.</summary>
    public Money Ceiling { get; }

    /// <summary>Gets what is used of it.</summary>
    public Money Used { get; }

    /// <summary>Gets what is left; negative past the ceiling.</summary>
    public Money Remaining => Ceiling - Used;

    /// <summary>Gets by how much it is exceeded; 0 where it is not.</summary>
    public Money OverBy => Used > Ceiling ? Used - Ceiling : Money.Zero(Ceiling.Currency);

    /// <summary>Gets what is used as a ratio of the ceiling: 0.95 is 95 %, 1.2 a fifth too much. To 28 digits.</summary>
    public decimal UsedRatio => Used.Amount / Ceiling.Amount;

    /// <summary>Gets how it stands.</summary>
    public CeilingStatus Status => Used > Ceiling ? CeilingStatus.Exceeded : Used == Ceiling ? CeilingStatus.Reached : CeilingStatus.Within;

    /// <summary>Says how it would stand after another order.</summary>
    /// <param name="more">What would be ordered, in the same currency.</param>
    /// <returns>The use then; the order may be placed all the same, with its eyes open.</returns>
    /// <exception cref="ArgumentException">The currencies differ.</exception>
    public CeilingUse After(Money more) => new(Ceiling, Used + more);

    /// <summary>Formats as what is used and the ceiling.</summary>
    /// <returns>For example <c>13,304,174.39 SEK of 14,000,000 SEK</c>.</returns>
    public override string ToString() => $"{Used} of {Ceiling}";
}
