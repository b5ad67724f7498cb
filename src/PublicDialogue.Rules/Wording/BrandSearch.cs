using System;
using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules.Wording.Demands;

namespace PublicDialogue.Rules.Wording;

/// <summary>Finds the names that the words of a sentence announce, whether or not anything opens them up.</summary>
/// <remarks>
/// A name in the shipped list counts within four words of the trigger, or directly before it. Behind "must be" and "supply" it counts
/// only with such words as "a" or "van" between, or behind "supply" with a number before it or the mark of its model behind it: what must work with, run on or be available for a make demands none. One with
/// ® or ™ counts anywhere. Any other name must look like one
/// and stand behind the trigger with only words such as "is", "fra" or "named" between; behind "type" and "model", which mean many
/// things, and where capitals say nothing, it must besides carry a digit or a capital inside, or go on with one. Makes that are everyday
/// words as well count only where they can be nothing else.
/// </remarks>
internal static class BrandSearch
{
    private const int Window = 4;
    private const int MostBeforeARole = 2;
    private const int MostBeforeAVerdict = 2;
    private const int MostBeforeARefusal = 20;

    private static readonly HashSet<string> Roles = new(
        LexiconFile.Lines("vendor-roles.txt").Select(line => line.Substring(line.LastIndexOf(' ') + 1).TrimEnd('~')), StringComparer.Ordinal);

    private static readonly HashSet<string> Relations = new(LexiconFile.Lines("make-relations.txt").SelectMany(line => line.Split(' ')), StringComparer.Ordinal);
    private static readonly Lexicon Refusals = new("brand-refusals.txt");
    private static readonly Lexicon Equivalents = new("equivalents.txt");

    private static readonly (Strength Strength, Lexicon Lexicon)[] Lexicons =
    [
        (Strength.Brand, new("brand-triggers.txt")),
        (Strength.Type, new("type-triggers.txt")),
        (Strength.Supply, new("supplies.txt")),
        (Strength.Demand, new("demands.txt")),
        (Strength.Verdict, new("brand-verdicts.txt")),
        (Strength.Exclusive, new("brand-exclusives.txt")),
        (Strength.Row, new("row-openings.txt")),
    ];

    /// <summary>Gets what a text must have for a name to be found in it: behind weaker triggers only names of the shipped list count.</summary>
    public static Lexicon[][] Lists { get; } =
    [
        .. Lexicons.Where(row => row.Strength >= Strength.Type).Select(row => new[] { row.Lexicon }),
        [Lexicon.Of(word => BrandNames.HasMark(word) || BrandNames.CanBeginListed(word))],
    ];

    private enum Strength
    {
        Row,
        Exclusive,
        Verdict,
        Demand,
        Supply,
        Type,
        Brand,
    }

    /// <summary>Finds where the names of a sentence begin and end, in their order, and the language that announced each.</summary>
    public static IReadOnlyList<(int From, int To, string Language)> Names(Passage sentence, IReadOnlyList<string> languages)
    {
        SortedDictionary<int, (int From, int To, string Language)>? found = null;
        foreach (var (strength, lexicon) in Lexicons)
        {
            var triggers = lexicon.Find(sentence, languages);
            bool isHeading = triggers.Count > 0 && BrandNames.IsHeading(sentence);
            foreach (var (from, behind, language) in triggers)
            {
                int at = strength == Strength.Verdict ? ListedBefore(sentence, BeforeEquivalent(sentence, from, languages), MostBeforeAVerdict)
                    : strength == Strength.Exclusive ? ListedWithin(sentence, from, behind)
                    : strength == Strength.Row ? ListedInRow(sentence, from)
                    : NameBehind(sentence, behind, strength, isHeading, language);
                at = at < 0 && strength == Strength.Brand && from > sentence.From && BrandNames.IsListed(sentence, from - 1) ? from - 1 : at;
                if (at >= 0 && found?.ContainsKey(at) is not true && !IsPartner(sentence, at))
                {
                    (found ??= []).Add(at, (at, BrandNames.End(sentence, at), language));
                }
            }
        }

        // "Runs on Oracle; other databases are not accepted": what else would only be what it must work with.
        foreach (var (from, _, language) in found is null ? Refusals.Find(sentence, languages) : [])
        {
            if (ListedBefore(sentence, from, MostBeforeARefusal) is >= 0 and int refused && !IsPartner(sentence, refused))
            {
                (found ??= [])[refused] = (refused, BrandNames.End(sentence, refused), language);
            }
        }

        foreach (var (_, to, language) in SameMakeSearch.Find(sentence, languages))
        {
            int from = to - SameMakeSearch.Words;
            if (ListedBefore(sentence, from, MostBeforeARefusal) is >= 0 and int present && SameMakeSearch.IsOfAnother(sentence, present, to))
            {
                (found ??= [])[from] = (from, to, language);
            }
        }

        HashSet<int>? taken = found is null ? null : [.. found.Values.SelectMany(name => Enumerable.Range(name.From, name.To - name.From))];
        for (int at = sentence.From; at < sentence.To; at++)
        {
            if (taken?.Contains(at) is not true && BrandNames.IsMarked(sentence.Tokens, at) && !LabelSearch.IsLabel(sentence, at))
            {
                (found ??= []).Add(at, (at, BrandNames.End(sentence, at), languages[0]));
            }
        }

        return found is null ? [] : [.. found.Values];
    }

    // A Microsoft Gold Partner, a Volvo-forhandler, a SAP-integration: whom a vendor has chosen, or what fits a make, and no make of what is bought.
    private static bool IsPartner(Passage sentence, int at)
    {
        int behind = Math.Min(sentence.To, BrandNames.End(sentence, at) + MostBeforeARole);
        bool isRelated = Relations.Contains(sentence.Tokens[at].Lower.Substring(sentence.Tokens[at].Lower.LastIndexOf('-') + 1))
            || (at + 1 < sentence.To && Relations.Contains(sentence.Tokens[at + 1].Lower));
        bool isRole = isRelated || IsRole(sentence.Tokens[at].Lower.Substring(sentence.Tokens[at].Lower.LastIndexOf('-') + 1));
        for (int next = at + 1; next < behind && sentence.Tokens[next].IsWord && !isRole; next++)
        {
            isRole = IsRole(sentence.Tokens[next].Lower);
        }

        return isRole;
    }

    private static bool IsRole(string word) => Roles.Contains(word) || (word.EndsWith("s", StringComparison.Ordinal) && Roles.Contains(word.Substring(0, word.Length - 1)));

    // "Nilfisk scrubber-dryers are prescribed": before a verdict, with at most the word for the thing between.
    private static int ListedBefore(Passage sentence, int from, int most)
    {
        for (int at = from - 1; at >= sentence.From && from - at <= most && (sentence.Tokens[at].IsWord || most > MostBeforeAVerdict); at--)
        {
            if (IsListed(sentence, at, Strength.Verdict))
            {
                return at;
            }
        }

        return -1;
    }

    // "Only Toyota vans will be considered", and not "only through SAP": that is how something is sent.
    private static int ListedWithin(Passage sentence, int from, int behind)
    {
        for (int at = from + 1; at < behind; at++)
        {
            if (IsListed(sentence, at, Strength.Exclusive))
            {
                var before = sentence.Tokens[at - 1];
                return at == from + 1 || (!BrandNames.IsFrequent(before) && before.Lower is not ("via" or "through" or "gennem" or "genom")) ? at : -1;
            }
        }

        return -1;
    }

    // "Paint from X or equivalent shall be used": the verdict is on what stands before "or".
    private static int BeforeEquivalent(Passage sentence, int from, IReadOnlyList<string> languages)
    {
        foreach (var (start, to, _) in Equivalents.Find(sentence, languages))
        {
            if (to == from)
            {
                return start;
            }
        }

        return from;
    }

    // "Item 14: 60 chairs, Kinnarps Frisbee", "Pos. 14.02 Ventiler, Danfoss": a number, and then a colon or what is to be supplied.
    private static int ListedInRow(Passage sentence, int from)
    {
        var tokens = sentence.Tokens;
        int number = from + 1 < sentence.To && tokens[from + 1].Text == "." ? from + 2 : from + 1;
        bool isNumbered = from == sentence.From && number < sentence.To && char.IsDigit(tokens[number].Text[0]);
        int behind = number + 1;
        while (isNumbered && behind < sentence.To && (tokens[behind].Text == "." || (tokens[behind].Text.Length == 1 && char.IsUpper(tokens[behind].Text[0]))))
        {
            behind++;
        }

        bool isRow = isNumbered && behind < sentence.To && (tokens[behind].Text == ":" || char.IsUpper(tokens[behind].Text[0]));
        int comma = isRow ? tokens.FindIndex(number, sentence.To - number, token => token.Text == ",") : -1;
        return comma >= 0 && comma + 1 < sentence.To && IsListed(sentence, comma + 1, Strength.Row) ? comma + 1 : -1;
    }

    private static int NameBehind(Passage sentence, int behind, Strength strength, bool isHeading, string language)
    {
        var tokens = sentence.Tokens;
        bool isBridged = true;
        bool isPlain = true;
        bool isCounted = false;
        bool isShouted = tokens[behind - 1].Text.Length > 1 && tokens[behind - 1].Text.All(char.IsUpper);
        int words = 0;
        for (int at = behind; at < sentence.To && words < Window; at++)
        {
            var token = tokens[at];
            if (token.Text is ";" or "?")
            {
                break;
            }

            bool isAnnounced = tokens[at - 1].Text == ":";
            isBridged &= isAnnounced || !token.IsOnNewLine;
            if ((IsListed(sentence, at, strength) && (isBridged || strength >= Strength.Type || (strength == Strength.Supply && isPlain && (isCounted || BrandNames.HasModelBehind(sentence, at)))))
                || (isBridged && strength >= Strength.Type && IsUnlistedName(sentence, at, strength == Strength.Brand && !isShouted && (isAnnounced || !isHeading))))
            {
                return at;
            }

            isCounted |= strength == Strength.Supply && WrittenNumber.At(sentence, at, [language]) is not null;
            isPlain &= token.IsWord && !BrandNames.IsFrequent(token);
            isBridged &= BrandNames.IsBridge(token)
                || (strength == Strength.Supply && char.IsDigit(token.Text[0])) || (strength == Strength.Demand && BrandNames.IsArticle(token));
            words += token.IsWord ? 1 : 0;
        }

        return -1;
    }

    // Windows, Jura or Nibe: in a heading, behind a colon or before "are required" the word is more often what it means elsewhere.
    private static bool IsListed(Passage sentence, int at, Strength strength) => BrandNames.IsListed(sentence, at)
        && (strength >= Strength.Type || !BrandNames.IsEveryday(sentence.Tokens[at].Word) || BrandNames.HasModelBehind(sentence, at)
            || (strength != Strength.Verdict && sentence.Tokens[at - 1].Text != ":" && BrandNames.IsBare(sentence.Tokens[at].Word)
                && (strength != Strength.Supply || (IsThing(sentence, at + 1) && !BrandNames.IsAllCapitals(sentence)))));

    private static bool IsThing(Passage sentence, int at) => at < sentence.To && sentence.Tokens[at].IsWord && !BrandNames.IsFrequent(sentence.Tokens[at]);

    private static bool IsUnlistedName(Passage sentence, int at, bool isCapitalEnough) => isCapitalEnough
        ? BrandNames.IsNameLike(sentence, at) || BrandNames.IsMake(sentence.Tokens[at].Word)
        : BrandNames.IsTypeName(sentence, at);
}
