using System;
using System.Collections.Generic;
using System.Linq;

namespace PublicDialogue.Rules.Wording.Demands;

/// <summary>A number as it is written in a text: digits with or without groups and decimals, or a word from one to twenty.</summary>
/// <param name="Value">Its value; of a range, the least.</param>
/// <param name="To">The index behind its last token.</param>
/// <param name="Tail">What is written together with it, such as the unit in <c>50km</c>; empty for nothing.</param>
internal readonly record struct WrittenNumber(decimal Value, int To, string Tail)
{
    private const int MostDigits = 15;
    private const int GroupLength = 3;

    private static readonly Dictionary<string, (string Language, decimal Value)[]> Words = LexiconFile.Entries("demands/number-words.txt")
        .Select(row => (row.Language, Sides: row.Entry.Split('=')))
        .GroupBy(row => row.Sides[0].Trim(), StringComparer.Ordinal)
        .ToDictionary(
            rows => rows.Key,
            rows => rows.Select(row => (row.Language, decimal.Parse(row.Sides[1], System.Globalization.CultureInfo.InvariantCulture))).ToArray(),
            StringComparer.Ordinal);

    /// <summary>Reads the number that begins at a token; null where none does, or it can mean two things.</summary>
    public static WrittenNumber? At(Passage sentence, int at, IReadOnlyList<string> languages)
    {
        var token = sentence.Tokens[at];
        return IsDigit(token.Text[0]) ? Digits(sentence, at, languages)
            : Word(token.Lower, languages) is { } value ? new(value, at + 1, "") : null;
    }

    private static decimal? Word(string word, IReadOnlyList<string> languages)
    {
        if (Words.TryGetValue(word, out var rows))
        {
            foreach (var (language, value) in rows)
            {
                if (languages.Contains(language, StringComparer.Ordinal))
                {
                    return value;
                }
            }
        }

        return null;
    }

    private static WrittenNumber? Digits(Passage sentence, int at, IReadOnlyList<string> languages)
    {
        string text = sentence.Tokens[at].Text;
        int end = End(text, 0);
        decimal? value = Reading(text, end, languages);
        int to = at + 1;

        // 1 500 000, with whatever space between.
        bool isGrouped = end is > 0 and <= GroupLength && end == text.Length;
        while (isGrouped && value is { } sum && to < sentence.To && IsGroup(sentence.Tokens[to - 1], sentence.Tokens[to]))
        {
            string group = sentence.Tokens[to].Text;
            value = sum > 1_000_000_000_000m ? null : (sum * 1000) + Reading(group, group.Length, languages);
            isGrouped = group.Length == GroupLength;
            end = group.Length;
            text = group;
            to++;
        }

        return value is { } number ? new(number, to, end < text.Length ? text.Substring(end).TrimStart('-', '–').ToLowerInvariant() : "") : null;
    }

    private static bool IsGroup(Token before, Token token) => token.Start == before.End + 1 && !token.IsOnNewLine
        && token.Text.Length >= GroupLength && End(token.Text, 0) == token.Text.Length
        && IsDigit(token.Text[1]) && IsDigit(token.Text[2])
        && (token.Text.Length == GroupLength || (token.Text[GroupLength] is ',' or '.' && token.Text.Length <= GroupLength + 3));

    // The offset behind digits and the full stops and commas between them.
    private static int End(string text, int from)
    {
        int at = from;
        while (at < text.Length && (IsDigit(text[at]) || (text[at] is '.' or ',' && at + 1 < text.Length && IsDigit(text[at + 1]))))
        {
            at++;
        }

        return at;
    }

    private static decimal? Reading(string text, int end, IReadOnlyList<string> languages)
    {
        int last = text.LastIndexOfAny(['.', ','], end - 1, end);
        int first = text.IndexOfAny(['.', ','], 0, end);
        bool isDecimal = last >= 0 && (text[first] != text[last] || (first == last && IsDecimal(text, last, end, languages)));
        decimal value = 0;
        decimal part = 1;
        int digits = 0;
        int sinceMark = 0;
        for (int at = 0; at < end; at++)
        {
            if (IsDigit(text[at]))
            {
                part = isDecimal && at > last ? part / 10 : part;
                value = isDecimal && at > last ? value + (part * (text[at] - '0')) : (value * 10) + (text[at] - '0');
                digits++;
                sinceMark++;
                continue;
            }

            // Groups are of three digits, but for the first.
            if (at > first && sinceMark != GroupLength)
            {
                return null;
            }

            sinceMark = 0;
        }

        bool isWhole = last < 0 || isDecimal || sinceMark == GroupLength;
        return digits <= MostDigits && isWhole ? value : null;
    }

    // One mark and three digits: English groups by commas, the others by full stops.
    private static bool IsDecimal(string text, int mark, int end, IReadOnlyList<string> languages) =>
        end - mark - 1 != GroupLength || mark > GroupLength || text[0] == '0'
        || (text[mark] == '.') == languages.All(language => language == "en");

    private static bool IsDigit(char sign) => sign is >= '0' and <= '9';
}
