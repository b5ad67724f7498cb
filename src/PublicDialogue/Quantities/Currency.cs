using System;
using System.Linq;
using Ardalis.GuardClauses;
using PublicDialogue.Guarding;
using PublicDialogue.Rules;

namespace PublicDialogue.Quantities;

/// <summary>A currency, by its three capital letters of ISO 4217.</summary>
/// <remarks>Equal by its code. Immutable. That a code is in use is not checked: the list changes.</remarks>
public sealed record Currency : IFactValue
{
    private Currency(string code) => Code = code;

    /// <summary>Gets the Danish krone.</summary>
    public static Currency Dkk { get; } = new("DKK");

    /// <summary>Gets the euro.</summary>
    public static Currency Eur { get; } = new("EUR");

    /// <summary>Gets the Norwegian krone.</summary>
    public static Currency Nok { get; } = new("NOK");

    /// <summary>Gets the Swedish krona.</summary>
    public static Currency Sek { get; } = new("SEK");

    /// <summary>Gets the three capital letters.</summary>
    public string Code { get; }

    /// <summary>Makes a currency.</summary>
    /// <param name="code">Three letters from A to Z, in any case.</param>
    /// <returns>The currency.</returns>
    /// <exception cref="ArgumentException"><paramref name="code"/> is not three letters.</exception>
    public static Currency Of([TenderFact(TenderFactKind.Currency)] string code)
    {
        string capitals = Guard.Against.NullOrWhiteSpace(code).ToUpperInvariant();
        return capitals.Length == 3 && capitals.All(letter => letter is >= 'A' and <= 'Z')
            ? new(capitals)
            : throw new ArgumentException($"\"{code}\" is no currency: write its three letters, for example DKK.", nameof(code));
    }

    /// <summary>Formats as the three letters.</summary>
    /// <returns>The code.</returns>
    public override string ToString() => Code;

    object IFactValue.ToRawValue() => Code;
}
