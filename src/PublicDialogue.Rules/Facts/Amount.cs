using System;

namespace PublicDialogue.Rules.Facts;

/// <summary>A sum of money, net of VAT.</summary>
/// <param name="Value">The number of currency units.</param>
/// <param name="Currency">The currency's three capital letters (ISO 4217); null for the tender's own.</param>
/// <remarks>Equal by both members: nothing is converted. Immutable.</remarks>
public readonly record struct Amount(decimal Value, string? Currency = null) : IFormattable
{
    /// <summary>Says whether two amounts can be compared: the same currency, or one that is the tender's own.</summary>
    /// <param name="other">The other.</param>
    /// <returns>Whether they can.</returns>
    public bool IsComparableTo(Amount other) =>
        Currency is null || other.Currency is null || string.Equals(Currency, other.Currency, StringComparison.Ordinal);

    /// <summary>Formats as grouped digits and the currency.</summary>
    /// <param name="format">Is left out of account.</param>
    /// <param name="formatProvider">The reader's culture.</param>
    /// <returns>For example <c>12,000,000 DKK</c>.</returns>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        Value.ToString(decimal.Truncate(Value) == Value ? "N0" : "N2", formatProvider) + (Currency is null ? "" : "\u00A0" + Currency);
}
