using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace PublicDialogue.Rules.Wording.Demands;

/// <summary>Finds the numbers of a sentence and what they count.</summary>
internal static class Quantities
{
    private const int FarthestUnit = 6;

    // In the list before what counts only behind a currency: €2.4m.
    private const string MoneyMark = "¤";

    // The one unit that is of money or of weight, and what tells of money.
    private const string Ton = "ton";

    // A large number without any unit is an amount in the tender's own currency: "omsætning: 5.000.000".
    private const decimal LeastBareAmount = 10_000m;

    private static readonly string[] MoneyWords = [.. LexiconFile.Lines("demands/ton-of-money.txt")];

    private static readonly HashSet<string> Fillers = new(LexiconFile.Lines("demands/number-fillers.txt").SelectMany(line => line.Split(' ')), StringComparer.Ordinal);

    private static readonly Dictionary<string, (string Language, int Percent)[]> Fractions = LexiconFile.Entries("demands/fractions.txt")
        .Select(row => (row.Language, Sides: row.Entry.Split('=')))
        .GroupBy(row => row.Sides[0].Trim(), StringComparer.Ordinal)
        .ToDictionary(
            rows => rows.Key,
            rows => rows.Select(row => (row.Language, int.Parse(row.Sides[1], CultureInfo.InvariantCulture))).ToArray(),
            StringComparer.Ordinal);

    /// <summary>Finds them in their order; a number that can mean two things is left out.</summary>
    public static List<Quantity> In(Passage sentence, IReadOnlyList<string> languages)
    {
        var found = new List<Quantity>();
        int least = sentence.From;
        for (int at = sentence.From; at < sentence.To; at++)
        {
            if (NamedYears.At(sentence, at) is { } named)
            {
                found.Add(named);
                least = named.To;
                at = named.To - 1;
            }
            else if (LastYear.At(sentence, at) is { } year)
            {
                found.Add(year);
                least = year.To;
            }
            else if (WrittenNumber.At(sentence, at, languages) is { } number)
            {
                var quantity = Read(sentence with { From = least }, at, number, languages);
                found.Add(IsWeight(sentence, quantity) ? quantity with { Measure = Measure.Count, Value = number.Value } : quantity);
                least = quantity.To;
                at = quantity.To - 1;
            }
            else if (Fraction(sentence.Tokens[at].Lower, languages) is { } percent)
            {
                found.Add(new(Measure.Percent, percent, null, at, at + 1));
                least = at + 1;
            }
        }

        return found;
    }

    // A Dutch ton is 100,000 euro where money is spoken of, and a weight elsewhere.
    private static bool IsWeight(Passage sentence, Quantity quantity) => quantity is { Measure: Measure.Money, Currency: null }
        && sentence.Tokens[quantity.To - 1].Lower == Ton
        && !Enumerable.Range(sentence.From, sentence.To - sentence.From).Any(at => MoneyWords.Any(word => sentence.Tokens[at].Lower.EndsWith(word, StringComparison.Ordinal)));

    // Half of it is 50 per cent.
    private static int? Fraction(string word, IReadOnlyList<string> languages)
    {
        foreach (var (language, percent) in Fractions.TryGetValue(word, out var rows) ? rows : [])
        {
            if (TextLanguage.IsAmong(language, languages))
            {
                return percent;
            }
        }

        return null;
    }

    private static Quantity Read(Passage sentence, int at, WrittenNumber number, IReadOnlyList<string> languages)
    {
        int to = Repetition(sentence, Range(sentence, at, number.To, languages), languages);
        int from = Currency(sentence, at - 1, languages) is not null ? at - 1
            : at - 2 >= sentence.From && sentence.Tokens[at - 1].Text == "." && Currency(sentence, at - 2, languages) is not null ? at - 2 : at;
        var before = from < at ? Currency(sentence, from, languages) : null;
        var tail = number.Tail.Length > 0 ? Unit(number.Tail, before is not null, languages) : null;
        var multiple = tail is { Measure: null } ? tail : tail is null && number.Tail.Length == 0 ? Multiple(sentence, ref to, before is not null, languages) : null;
        var after = tail is { Measure: not null } ? null : CurrencyBehind(sentence, ref to, languages);
        if (before is not null || after is not null || multiple is not null)
        {
            var money = before ?? after;
            return new(Measure.Money, number.Value * (multiple?.Times ?? 1) * (money?.Times ?? 1), money?.Currency, from, to);
        }

        var unit = tail ?? (number.Tail.Length == 0 ? UnitBehind(sentence, ref to, languages) : null);
        return unit is { Measure: { } measure, Times: var times, Currency: var currency } ? new(measure, number.Value * times, currency, from, to)
            : new(number.Value >= LeastBareAmount && number.Tail.Length == 0 ? Measure.Money : Measure.Count, number.Value, null, from, to);
    }

    // 3 - 5, 3 til 5, between 3 and 5: the least is what is asked for.
    private static int Range(Passage sentence, int from, int at, IReadOnlyList<string> languages)
    {
        bool isBetween = from > sentence.From && sentence.Tokens[from - 1].Lower is "between" or "mellem" or "mellan" or "tussen";
        return at + 1 < sentence.To
            && (isBetween ? sentence.Tokens[at].Lower is "and" or "og" or "och" or "en" : sentence.Tokens[at].Lower is "-" or "–" or "to" or "til" or "till" or "tot")
            && WrittenNumber.At(sentence, at + 1, languages) is { } most ? most.To : at;
    }

    // 3 (tre), tre (3)
    private static int Repetition(Passage sentence, int at, IReadOnlyList<string> languages) =>
        at + 2 < sentence.To && sentence.Tokens[at].Text == "(" && WrittenNumber.At(sentence, at + 1, languages) is { } again
            && again.To < sentence.To && sentence.Tokens[again.To].Text == ")" ? again.To + 1 : at;

    private static Units.Unit? Currency(Passage sentence, int at, IReadOnlyList<string> languages) =>
        at >= sentence.From && at < sentence.To && Units.Find(sentence.Tokens[at].Lower, languages) is { Measure: Measure.Money } unit ? unit : null;

    private static Units.Unit? Unit(string word, bool isMoney, IReadOnlyList<string> languages) =>
        Units.Find(word, languages) ?? (isMoney ? Units.Find(MoneyMark + word, languages) : null);

    private static Units.Unit? Multiple(Passage sentence, ref int to, bool isMoney, IReadOnlyList<string> languages)
    {
        if (to >= sentence.To || Unit(sentence.Tokens[to].Lower, isMoney, languages) is not { Measure: null } unit)
        {
            return null;
        }

        to++;
        return unit;
    }

    // mio. kr., miljoner svenska kronor, 5.000.000,- kr.
    private static Units.Unit? CurrencyBehind(Passage sentence, ref int to, IReadOnlyList<string> languages)
    {
        int at = to;
        while (at < sentence.To && at - to < 2 && (sentence.Tokens[at].Text is "." or "," or "-" or "–" || Fillers.Contains(sentence.Tokens[at].Lower)))
        {
            at++;
        }

        if (Currency(sentence, at, languages) is not { } unit)
        {
            return null;
        }

        to = at + 1;
        return unit;
    }

    // tre senest afsluttede regnskabsår, five full financial years
    private static Units.Unit? UnitBehind(Passage sentence, ref int to, IReadOnlyList<string> languages)
    {
        for (int at = to; at < sentence.To && at - to < FarthestUnit; at++)
        {
            if (Units.Find(sentence.Tokens[at].Lower, languages) is { Measure: not null } unit)
            {
                to = at + 1;
                return unit;
            }

            if (!Fillers.Contains(sentence.Tokens[at].Lower))
            {
                return null;
            }
        }

        return null;
    }
}
