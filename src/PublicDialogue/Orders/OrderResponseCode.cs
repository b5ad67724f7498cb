using System;
using System.Linq;

namespace PublicDialogue.Orders;

/// <summary>What a supplier answers to an order or to one of its lines (UBL <c>OrderResponseCode</c>, UNCL 4343).</summary>
public enum OrderResponseCode
{
    /// <summary>It has come in, and nothing is decided: AB.</summary>
    Acknowledged,

    /// <summary>It is accepted as it is: AP.</summary>
    Accepted,

    /// <summary>It is accepted with changes: CA.</summary>
    ConditionallyAccepted,

    /// <summary>It is rejected: RE.</summary>
    Rejected,
}

/// <summary>The codes as documents write them.</summary>
public static class OrderResponseCodes
{
    private static readonly string[] Codes = ["AB", "AP", "CA", "RE"];

    /// <summary>Gives the code of an answer.</summary>
    /// <param name="answer">The answer.</param>
    /// <returns>Two capital letters.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such answer.</exception>
    public static string Code(this OrderResponseCode answer) =>
        Codes.ElementAtOrDefault((int)answer) ?? throw new ArgumentOutOfRangeException(nameof(answer));

    /// <summary>Reads a code.</summary>
    /// <param name="code">The code, in any case.</param>
    /// <returns>The answer; null where it is none of the four.</returns>
    public static OrderResponseCode? Parse(string? code)
    {
        int at = Array.FindIndex(Codes, known => string.Equals(known, code, StringComparison.OrdinalIgnoreCase));
        return at < 0 ? null : (OrderResponseCode)at;
    }
}
