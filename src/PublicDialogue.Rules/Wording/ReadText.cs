using System.Collections.Generic;
using System.Linq;

namespace PublicDialogue.Rules.Wording;

/// <summary>A text as every scan reads it: in one form, split into sentences, each with the languages that it can be in.</summary>
/// <remarks>Most texts are looked at and no more, since no list has anything to look for in them. Reading takes the time of one pass; a text that several rules look at is read once. Not safe to share between threads.</remarks>
internal sealed class ReadText
{
    private readonly string? language;
    private List<(Passage Sentence, IReadOnlyList<string> Languages)>? sentences;
    private Dictionary<DemandScan, IReadOnlyList<WordingHit>>? asked;
    private bool? isUnread;

    private ReadText(string text, string? language)
    {
        Text = text;
        this.language = language;
        Leads = LeadSet.Of(Tokens.Words(text));
    }

    /// <summary>Gets the text, composed (NFC) where it can be.</summary>
    public string Text { get; }

    /// <summary>Gets what one look at its words tells.</summary>
    public LeadSet Leads { get; }

    /// <summary>Gets the sentences in their order, none of them empty, and the languages to look in; parted when first asked for.</summary>
    public IReadOnlyList<(Passage Sentence, IReadOnlyList<string> Languages)> Sentences => sentences ??= Part();

    /// <summary>Gets a value indicating whether a sentence of it is in none of the languages that word lists are of.</summary>
    public bool IsUnread => isUnread ??= (language is null || !TextLanguage.HasLists(language))
        && Sentences.Any(row => !row.Languages.Any(TextLanguage.HasLists));

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text; NFC or not.</param>
    /// <param name="language">Its language, or null where it is to be recognised.</param>
    public static ReadText Of(string text, string? language) => new(PlainText.Of(text), language);

    private List<(Passage Sentence, IReadOnlyList<string> Languages)> Part()
    {
        var whole = Passage.Whole(Tokens.Of(Text));
        IReadOnlyList<string> languages = language is null ? TextLanguage.Of(whole) : [language];
        var parted = new List<(Passage Sentence, IReadOnlyList<string> Languages)>();
        for (var sentence = whole.FirstSentence(); !sentence.IsEmpty; sentence = sentence.NextSentence(whole.To))
        {
            bool isAll = sentence.From == whole.From && sentence.To == whole.To;
            parted.Add((isAll ? sentence with { Leads = Leads } : sentence.LookedAt(), Spoken(sentence, language, languages)));
        }

        return parted;
    }

    /// <summary>Finds what a scan does, once for rules that share it.</summary>
    public IReadOnlyList<WordingHit> Asked(DemandScan scan)
    {
        if (!scan.MayFind(Leads))
        {
            return [];
        }

        if (asked is null || !asked.TryGetValue(scan, out var hits))
        {
            hits = scan.All(this);
            if (scan.IsShared)
            {
                (asked ??= []).Add(scan, hits);
            }
        }

        return hits;
    }

    private static IReadOnlyList<string> Spoken(Passage sentence, string? language, IReadOnlyList<string> languages) =>
        TextLanguage.Plain(sentence) is not { } plain ? languages
            : language is null || language == plain ? [plain] : [language, plain];
}
