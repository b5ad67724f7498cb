using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using PublicDialogue.Guarding;

namespace PublicDialogue.Languages;

/// <summary>One text in one or several languages; the first is the one that it was written in.</summary>
/// <remarks>Equal by languages and texts in their order. Immutable.</remarks>
public sealed record LocalizedText
{
    private readonly ContentList<Translation> translations;

    private LocalizedText(ContentList<Translation> translations) => this.translations = translations;

    /// <summary>Gets each language with its text, in the order in which they were given; at least one, none twice.</summary>
    public IReadOnlyList<Translation> Translations => translations;

    /// <summary>Makes a text in one language.</summary>
    /// <param name="language">The language.</param>
    /// <param name="text">The text; not empty.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentException"><paramref name="text"/> is empty or white space.</exception>
    public static LocalizedText Of(Language language, string text) => Of([new(language, text)]);

    /// <summary>Makes a text in several languages.</summary>
    /// <param name="translations">At least one, the one that it was written in first; no language twice.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentException">There is none, or a language stands twice.</exception>
    public static LocalizedText Of(IReadOnlyList<Translation> translations)
    {
        var list = ContentList<Translation>.Of(translations, nameof(translations));
        return list.Count == 0 ? throw new ArgumentException("A text has at least one language.", nameof(translations))
            : list.Select(row => row.Language).Distinct().Count() < list.Count
                ? throw new ArgumentException("A language stands twice: keep one of its texts.", nameof(translations))
            : new(list);
    }

    /// <summary>Adds a language, or puts another text in its place.</summary>
    /// <param name="language">The language.</param>
    /// <param name="text">The text; not empty.</param>
    /// <returns>The text with it; a new language comes last.</returns>
    /// <exception cref="ArgumentException"><paramref name="text"/> is empty or white space.</exception>
    public LocalizedText With(Language language, string text)
    {
        var added = new Translation(language, text);
        return translations.Any(row => row.Language == language)
            ? Of([.. translations.Select(row => row.Language == language ? added : row)])
            : Of([.. translations, added]);
    }

    /// <summary>Finds the text for a reader.</summary>
    /// <param name="languages">The languages that the reader reads, the best first; of each also its parents: <c>nl</c> for <c>nl-BE</c>.</param>
    /// <returns>The first that there is; where there is none of them, the one that it was written in.</returns>
    public Translation In(params IReadOnlyList<Language> languages)
    {
        foreach (var language in Guard.Against.Null(languages))
        {
            for (var asked = language; asked is not null; asked = asked.Parent)
            {
                if (translations.FirstOrDefault(row => row.Language == asked) is { } found)
                {
                    return found;
                }
            }
        }

        return translations[0];
    }

    /// <summary>Formats as the text that it was written in.</summary>
    /// <returns>The first text, without its language.</returns>
    public override string ToString() => translations[0].Text;
}
