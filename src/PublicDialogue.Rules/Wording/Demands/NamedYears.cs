using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace PublicDialogue.Rules.Wording.Demands;

/// <summary>Reads financial years by their numbers: "regnskabsårene 2021-2025", "the financial years 2023, 2024 and 2025".</summary>
internal static class NamedYears
{
    private const int Digits = 4;
    private const int MonthsOfAYear = 12;
    private const int Most = 20;

    private static readonly HashSet<string> Leads = new(LexiconFile.Lines("demands/named-years.txt"), StringComparer.Ordinal);

    private static readonly HashSet<string> LastWords = new(Leads.Select(lead => lead.Substring(lead.LastIndexOf(' ') + 1)), StringComparer.Ordinal);

    /// <summary>Reads those whose first stands at a token; null where none does, or it is one year alone. Years that nothing calls financial years are a measure of their own.</summary>
    public static Quantity? At(Passage sentence, int at)
    {
        if (!char.IsDigit(sentence.Tokens[at].Text[0]))
        {
            return null;
        }

        int count = 0;
        int last = 0;
        int to = at;
        bool isRange = false;
        for (int next = at; next >= to && next < sentence.To && Span(sentence.Tokens[next].Text) is { } span && span.First > last; next = Behind(sentence, to, out isRange))
        {
            count += isRange ? span.Last - last : span.Last - span.First + 1;
            last = span.Last;
            to = next + 1;
        }

        bool isLed = at > sentence.From && IsLed(sentence, at);
        return count is > 1 and <= Most ? new(isLed ? Measure.Months : Measure.NamedYears, count * MonthsOfAYear, null, at, to) { IsNamed = isLed } : null;
    }

    // ", and", "tot en met", "t/m": the index behind what joins two years; before it where nothing does.
    private static int Behind(Passage sentence, int at, out bool isRange)
    {
        isRange = false;
        int next = at;
        for (; next < sentence.To && sentence.Tokens[next].Lower is "," or "and" or "og" or "och" or "en" or "&" or "/" or "m" or "met" or "t" or "-" or "–" or "to" or "til" or "till" or "tot" or "t/m"; next++)
        {
            isRange |= sentence.Tokens[next].Lower is "-" or "–" or "to" or "til" or "till" or "tot" or "t" or "t/m";
        }

        return next > at ? next : at - 1;
    }

    private static bool IsLed(Passage sentence, int at) => LastWords.Contains(sentence.Tokens[at - 1].Lower)
        && (Leads.Contains(sentence.Tokens[at - 1].Lower)
            || (at - 2 >= sentence.From && Leads.Contains(sentence.Tokens[at - 2].Lower + " " + sentence.Tokens[at - 1].Lower)));

    // 2021, and 2021-2025 in one word.
    private static (int First, int Last)? Span(string text)
    {
        string[] years = text.Split('-');
        return years.Length <= 2 && Array.TrueForAll(years, IsYear)
            ? (int.Parse(years[0], CultureInfo.InvariantCulture), int.Parse(years[years.Length - 1], CultureInfo.InvariantCulture)) : null;
    }

    public static bool IsYear(string text) => text.Length == Digits && text[0] is '1' or '2' && text.All(sign => sign is >= '0' and <= '9');
}
