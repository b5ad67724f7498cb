using System;
using System.Collections.Generic;
using System.Linq;

namespace PublicDialogue.Rules.Wording;

/// <summary>Finds numbers of standards: EN 1176, DS/EN ISO 9001:2015, NEN-EN-ISO 14001, SS-EN 124 and their like.</summary>
/// <remarks>
/// The bodies are EN, ISO, IEC, DS, SS, NEN, NS, SFS, DIN, BS, NBN, ASTM and ANSI in capitals, with three to six digits behind them, or two
/// behind two bodies. EN is an article and a conjunction too, DS and SS are initials, and SFS 2016:1145 is a Swedish statute: a body of
/// two letters by itself, and SFS, need more. No search looks further than a few words.
/// </remarks>
internal static class StandardSearch
{
    private const int MostBodies = 4;
    private const int LongestHead = 20;

    private static readonly string[] Bodies = ["EN", "ISO", "IEC", "DS", "SS", "NEN", "NS", "SFS", "DIN", "BS", "ASTM", "ANSI", "TS", "TR", "IEEE", "SIS", "VDE", "NBN"];
    private static readonly string[] Additions = ["TS", "TR", "IEEE", "SIS", "VDE"];
    private static readonly string[] Initials = ["EN", "DS", "SS", "NS", "BS", "SFS"];
    private static readonly HashSet<string> Harmonised = new(LexiconFile.Lines("harmonised-standards.txt"), StringComparer.Ordinal);
    private static readonly HashSet<string> Management = new(LexiconFile.Lines("management-standards.txt"), StringComparer.Ordinal);
    private static readonly HashSet<string> Practices = new(LexiconFile.Lines("practice-standards.txt"), StringComparer.Ordinal);
    private static readonly HashSet<string> Excepted = new(LexiconFile.Lines("no-standards.txt"), StringComparer.Ordinal);
    private static readonly HashSet<string> Units = new(LexiconFile.Lines("units.txt").SelectMany(line => line.Split(' ')), StringComparer.Ordinal);

    /// <summary>Gets the words that a standard begins with: its body, with or without the number.</summary>
    public static Lexicon Beginning { get; } = Lexicon.Of(word => word.Text[0] is >= 'A' and <= 'Z' && Array.TrueForAll(Parts(Head(word.Text)), IsBody));

    /// <summary>Finds the standards of a sentence.</summary>
    public static IReadOnlyList<(int From, int To, string Language)> Find(Passage sentence, IReadOnlyList<string> languages)
    {
        List<(int From, int To, string Language)>? found = null;
        for (int at = sentence.From; at < sentence.To; at++)
        {
            // Bodies are written in capitals, and most words are not: the many cost one look.
            int end = sentence.Tokens[at].Text[0] is >= 'A' and <= 'Z' ? End(sentence, at) : -1;
            if (end > 0)
            {
                (found ??= []).Add((at, end, languages[0]));
                at = end - 1;
            }
        }

        return found is not null && TextLanguage.IsRead(languages) ? found : [];
    }

    /// <summary>Says whether a standard, as it is written, gives effect to mandatory law of the Union.</summary>
    public static bool IsHarmonised(string standard) => Keys(Passage.Whole(Tokens.Of(standard))).Exists(Harmonised.Contains);

    /// <summary>Finds those standards of a sentence that management systems are certified by.</summary>
    public static IReadOnlyList<(int From, int To, string Language)> ManagementSystems(Passage sentence, IReadOnlyList<string> languages) =>
        [.. Find(sentence, languages).Where(found => Keys(sentence, found).Exists(Management.Contains))];

    /// <summary>Finds those standards of a sentence that management systems are not certified by: of goods, works, services and methods.</summary>
    public static IReadOnlyList<(int From, int To, string Language)> Others(Passage sentence, IReadOnlyList<string> languages) =>
        [.. Find(sentence, languages).Where(found => !Keys(sentence, found).Exists(Management.Contains))];

    /// <summary>Finds those standards of a sentence that award criteria reward firms by.</summary>
    public static IReadOnlyList<(int From, int To, string Language)> Rewarded(Passage sentence, IReadOnlyList<string> languages) =>
        [.. Find(sentence, languages).Where(found => Keys(sentence, found).Exists(key => Management.Contains(key) || Practices.Contains(key)))];

    // The index behind a standard that begins at a token, or -1.
    private static int End(Passage sentence, int from)
    {
        var bodies = new List<string>();
        int number = Number(sentence, from, bodies);
        if (number < 0 || bodies.TrueForAll(body => Additions.Contains(body, StringComparer.Ordinal)))
        {
            return -1;
        }

        string digits = Digits(sentence.Tokens[number].Text);
        bool isAlone = bodies.Count == 1 && Initials.Contains(bodies[0], StringComparer.Ordinal);
        if (digits.Length < (bodies.Count > 1 ? 2 : 3) || digits.Length > 6
            || (isAlone && IsSomethingElse(sentence, from, number, bodies[0], digits))
            || Keys(sentence with { From = from, To = number + 1 }).Exists(Excepted.Contains))
        {
            return -1;
        }

        int end = number + 1;
        end += IsGroup(sentence, number, digits) ? 1 : 0;
        return end + 1 < sentence.To && sentence.Tokens[end].Text == ":" && Digits(sentence.Tokens[end + 1].Text).Length == 4 ? end + 2 : end;
    }

    // Reads the bodies from a token on, and finds the token with the number; -1 where there is none.
    private static int Number(Passage sentence, int from, List<string> bodies)
    {
        for (int at = from; at < sentence.To && bodies.Count <= MostBodies; at++)
        {
            string text = sentence.Tokens[at].Text;
            string head = Head(text);
            if (head.Length > 0 && !(text == "/" && bodies.Count > 0))
            {
                string[] parts = Parts(head);
                if (!Array.TrueForAll(parts, IsBody))
                {
                    return -1;
                }

                bodies.AddRange(parts);
            }

            if (FirstDigit(text) >= 0)
            {
                return bodies.Count > 0 ? at : -1;
            }
        }

        return -1;
    }

    private static int FirstDigit(string text) =>
        text.IndexOfAny(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'], 0, Math.Min(text.Length, LongestHead));

    // What stands before the number: DS-EN of DS-EN1090.
    private static string Head(string text) => FirstDigit(text) is >= 0 and var digit ? text.Substring(0, digit).TrimEnd('-') : text.TrimEnd('-');

    private static string[] Parts(string head) => head.Length > LongestHead ? [head] : head.Split('-');

    private static bool IsBody(string part) => Array.IndexOf(Bodies, part) >= 0;

    // A grouped number, as in EN 301 549: the first digits are three, and so are the next.
    private static bool IsGroup(Passage sentence, int number, string digits) =>
        digits is { Length: 3 } && digits[0] == '3' && number + 1 < sentence.To
        && sentence.Tokens[number].Text.EndsWith(digits, StringComparison.Ordinal)
        && Digits(sentence.Tokens[number + 1].Text) is { Length: 3 } && sentence.Tokens[number + 1].Text.Length >= 3;

    private static bool IsSomethingElse(Passage sentence, int from, int number, string body, string digits)
    {
        string text = sentence.Tokens[number].Text;
        string next = number + 1 < sentence.To ? sentence.Tokens[number + 1].Lower : "";
        bool isYear = digits.Length == 4 && (digits[0] == '1' && digits[1] >= '6' || digits[0] == '2' && digits[1] == '0');
        bool isCounted = text.Length == digits.Length && (Units.Contains(next) || (next.Length > 0 && char.IsDigit(next[0]) && !(body == "EN" && IsGroup(sentence, number, digits))));
        return isCounted || (body != "EN" ? isYear && text.Length == digits.Length : IsShouted(sentence, from - 1) || IsShouted(sentence, number + 1) || IsNumber(sentence, from - 1));
    }

    // SKAL LEVERES EN 500 LITERS TANK, TUSSEN 200 EN 300 METER: among capitals and numbers EN is no body.
    private static bool IsShouted(Passage sentence, int at) => at >= sentence.From && at < sentence.To
        && sentence.Tokens[at] is { IsWord: true, Text: { Length: > 1 } text } && !text.Any(char.IsLower) && text.Any(char.IsLetter)
        && !Array.Exists(Bodies, body => text.StartsWith(body, StringComparison.Ordinal));

    private static bool IsNumber(Passage sentence, int at) => at >= sentence.From && char.IsDigit(sentence.Tokens[at].Text[0]);

    private static string Digits(string text)
    {
        int from = text.IndexOfAny(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
        int to = from;
        while (from >= 0 && to < text.Length && text[to] is >= '0' and <= '9')
        {
            to++;
        }

        // 9001-1 and 9001-certificeret go on; 500l and 1.500 are no numbers of standards.
        return from < 0 || (to < text.Length && text[to] is not ('-' or '+' or '/')) ? "" : text.Substring(from, to - from);
    }

    private static List<string> Keys(Passage sentence, (int From, int To, string Language) standard) =>
        Keys(sentence with { From = standard.From, To = standard.To });

    // "en 1090" and "iso 9001": each body with the number behind it, as the lists have them.
    private static List<string> Keys(Passage standard)
    {
        var bodies = new List<string>();
        int number = Number(standard, standard.From, bodies);
        return number < 0 ? [] : [.. bodies.Select(body => body.ToLowerInvariant() + " " + Digits(standard.Tokens[number].Text))];
    }
}
