using System;
using System.Globalization;
using System.Linq;
using System.Text;
using PublicDialogue.Languages;

namespace PublicDialogue.Generation;

/// <summary>Texts that people and machines write: short, in several scripts, with what breaks formats; always valid Unicode.</summary>
internal static class TextValues
{
    // Without U+0000, which no PostgreSQL text can hold.
    private static readonly string[] Pieces =
    [
        "Livsmedel till storhushåll", "Kaffemaskiner til rådhuset", "Schoonmaak", "ä", "Å", "ß", "ﬁ", "e\u0301", "日本語", "العربية", "עברית", "🍽️", "👩🏽‍🍳", "\U0001F600",
        "\"", "'", "\\", "/", "<b>", "&amp;", "{}", "[", ",", ";", "\t", "\n", "\r\n", "\u2028", "\u001F", "\u007F", "\uFEFF", "\uFFFD", "%", "null", "$", "=1+1",
    ];

    private static readonly string[] Tags = ["da", "en", "sv", "nl", "nn-NO"];

    public static string Any(Chance chance)
    {
        var text = new StringBuilder();
        for (int left = chance.Next(1, 4); left > 0; left--)
        {
            text.Append(chance.Next(3) == 0 ? Letters(chance, chance.Next(1, 12)) : Pieces[chance.Next(Pieces.Length)]);
        }

        return chance.Next(60) == 0 ? text.Append(Letters(chance, 3000)).ToString() : text.ToString();
    }

    /// <summary>A key as a host's system gives it.</summary>
    public static string Key(Chance chance) => chance.Next(6) switch
    {
        0 => "å/ä " + chance.Next(100).ToString(CultureInfo.InvariantCulture),
        1 => new string('k', 200),
        2 => "🍽" + chance.Next(100).ToString(CultureInfo.InvariantCulture),
        _ => "K-" + chance.Next(10_000).ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>Digits that are nobody's number, or whose check digit is wrong.</summary>
    public static string Number(Chance chance, int digits) =>
        string.Concat(Enumerable.Range(0, digits).Select(_ => (char)('0' + chance.Next(10))));

    public static LocalizedText Localized(Chance chance)
    {
        var languages = Tags.OrderBy(_ => chance.Next()).Take(chance.Next(1, 4)).ToList();
        return LocalizedText.Of([.. languages.Select(tag => new Translation(Language.Parse(tag), "T " + Any(chance)))]);
    }

    private static string Letters(Chance chance, int count)
    {
        var text = new StringBuilder(count);
        while (text.Length < count)
        {
            text.Append((char)('a' + chance.Next(26)));
        }

        return text.ToString();
    }
}
