using System.Collections.Generic;
using System.Linq;

namespace PublicDialogue.Rules.Wording;

/// <summary>A text as every scan reads it: in one form, split into sentences, each with the languages that it can be in.</summary>
/// <remarks>Immutable. Reading takes the time of one pass; a text that several rules look at is read once.</remarks>
internal sealed class ReadText
{
    private ReadText(string text, List<(Passage Sentence, IReadOnlyCollection<string> Languages)> sentences)
    {
        Text = text;
        Sentences = sentences;
    }

    /// <summary>Gets the text, composed (NFC) where it can be.</summary>
    public string Text { get; }

    /// <summary>Gets the sentences in their order, none of them empty, and the languages to look in.</summary>
    public IReadOnlyList<(Passage Sentence, IReadOnlyCollection<string> Languages)> Sentences { get; }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text; NFC or not.</param>
    /// <param name="language">Its language, or null where it is to be recognised.</param>
    public static ReadText Of(string text, string? language)
    {
        string normal = PlainText.Of(text);
        var whole = Passage.Whole(Tokens.Of(normal));
        IReadOnlyCollection<string> languages = language is null ? TextLanguage.Of(whole) : [language];
        return new(normal, [.. whole.Sentences().Select(sentence => (sentence with { Leads = LeadSet.Of(sentence) }, Spoken(sentence, language, languages)))]);
    }

    private static IReadOnlyCollection<string> Spoken(Passage sentence, string? language, IReadOnlyCollection<string> languages) =>
        TextLanguage.Plain(sentence) is not { } plain ? languages
            : language is null || language == plain ? [plain] : [language, plain];
}
