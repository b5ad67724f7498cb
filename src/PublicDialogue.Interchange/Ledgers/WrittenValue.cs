using System;
using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace PublicDialogue.Interchange.Ledgers;

/// <summary>Days and amounts as people and programs write them in ledgers; what could be read in two ways is not read.</summary>
internal static partial class WrittenValue
{
    private const decimal Most = 1_000_000_000_000m;

    // Far longer than any amount that is small enough.
    private const int MaxLength = 60;

    private static readonly LocalDatePattern[] Patterns =
    [
        LocalDatePattern.Iso,
        LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd"),
        LocalDatePattern.CreateWithInvariantCulture("d-M-uuuu"),
        LocalDatePattern.CreateWithInvariantCulture("d.M.uuuu"),
    ];

    /// <summary>Reads <c>2026-03-01</c> with or without a time, <c>20260301</c>, <c>1-3-2026</c> or <c>1.3.2026</c>, from 2000 to 2099.</summary>
    public static LocalDate? Date(string text)
    {
        string trimmed = text.Trim();
        if (trimmed.Length > 10 && trimmed[10] is 'T' or ' ')
        {
            trimmed = trimmed[..10];
            return Date(trimmed, LocalDatePattern.Iso);
        }

        foreach (var pattern in Patterns)
        {
            if (Date(trimmed, pattern) is { } date)
            {
                return date;
            }
        }

        return null;
    }

    /// <summary>Reads an amount below 10^12 with a decimal comma or point; a single separator is the decimal sign.</summary>
    public static decimal? Amount(string text)
    {
        string trimmed = text.Trim();
        if (trimmed.Length > MaxLength || AmountPattern().Match(trimmed) is not { Success: true } match || (match.Groups["sign"].Length > 0 && match.Groups["behind"].Length > 0))
        {
            return null;
        }

        string whole = string.Concat(match.Groups["whole"].Value.Split(' ', '\u00A0', '\u202F', '.', ','));
        return decimal.TryParse($"{whole}.{match.Groups["part"].Value}0", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal amount) && amount < Most
            ? match.Groups["sign"].Value is "-" or "\u2212" || match.Groups["behind"].Length > 0 ? -amount : amount
            : null;
    }

    private static LocalDate? Date(string text, LocalDatePattern pattern) =>
        pattern.Parse(text) is { Success: true, Value: { Year: >= 2000 and <= 2099 } date } ? date : null;

    [GeneratedRegex("""
        ^(?<sign>[+\-\u2212]?)(?:
          (?<whole>[0-9]+|[0-9]{1,3}(?:[\u0020\u00A0\u202F][0-9]{3})+)(?:[.,](?<part>[0-9]+))?   # 1234,50 and 1 234.5
        | (?<whole>[0-9]{1,3}(?:\.[0-9]{3})+),(?<part>[0-9]+)                                     # 1.234,50
        | (?<whole>[0-9]{1,3}(?:,[0-9]{3})+)\.(?<part>[0-9]+)                                     # 1,234.50
        | (?<whole>[0-9]{1,3}(?:\.[0-9]{3}){2,}|[0-9]{1,3}(?:,[0-9]{3}){2,})                      # 1.234.567
        )(?<behind>[\-\u2212]?)\z
        """, RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AmountPattern();
}
