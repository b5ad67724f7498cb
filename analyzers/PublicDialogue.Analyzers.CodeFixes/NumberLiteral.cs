using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PublicDialogue.Analyzers.CodeFixes;

/// <summary>Writes a number as the literal that it replaces was written: the same suffix, and digits in groups where people group them.</summary>
internal static class NumberLiteral
{
    /// <summary>Makes a literal, or null where the number does not fit the old one's type.</summary>
    public static string? Like(LiteralExpressionSyntax old, decimal value)
    {
        string text = old.Token.Text;
        string suffix = text.StartsWith("0x", System.StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("0b", System.StringComparison.OrdinalIgnoreCase) ? "?"
                : string.Concat(text.Reverse().TakeWhile(char.IsLetter).Reverse());
        bool isWhole = decimal.Truncate(value) == value;
        bool fits = suffix is "m" or "M" or "d" or "D" or "f" or "F"
            || (suffix.Length == 0 && (text.IndexOf('.') >= 0 || (isWhole && value <= int.MaxValue)))
            || (suffix is "l" or "L" && isWhole && value <= long.MaxValue);
        return fits
            ? value.ToString(value >= 10_000 || text.IndexOf('_') >= 0 ? "#,0.############" : "0.############", CultureInfo.InvariantCulture).Replace(',', '_') + suffix
            : null;
    }
}
