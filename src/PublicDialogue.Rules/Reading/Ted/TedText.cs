using System.Collections.Generic;
using System.Text;
using PublicDialogue.Rules.Reading.Markup;
using PublicDialogue.Rules.Wording;

namespace PublicDialogue.Rules.Reading.Ted;

/// <summary>Reads a text of several paragraphs.</summary>
internal static class TedText
{
    /// <summary>Joins the paragraphs by line breaks; a text without any is its own.</summary>
    public static string Of(NoticeElement element)
    {
        if (element["P"] is null)
        {
            return element.Text;
        }

        var text = new StringBuilder();
        foreach (var paragraph in element.All("P"))
        {
            text.Append(text.Length > 0 ? "\n" : "").Append(paragraph.Text);
        }

        return text.ToString();
    }

    /// <summary>Puts paragraphs together that say one thing: a list and what introduces it, and lines of one sentence.</summary>
    /// <param name="paragraphs">The paragraphs in their order.</param>
    /// <returns>The texts, each with its first paragraph.</returns>
    public static IEnumerable<(NoticeElement First, string Text)> Together(IEnumerable<NoticeElement> paragraphs)
    {
        NoticeElement? first = null;
        bool isList = false;
        var text = new StringBuilder();
        foreach (var paragraph in paragraphs)
        {
            string next = paragraph.Text.Trim();
            bool isItem = Tokens.BeginsItem(next, 0);
            if (first is not null && (isItem ? isList : IsBrokenOff(text) && next.Length > 0 && char.IsLower(next[0])))
            {
                text.Append('\n').Append(next);
                continue;
            }

            if (first is not null)
            {
                yield return (first, text.ToString());
            }

            first = paragraph;
            text.Clear().Append(next);
            isList = next.EndsWith(":", System.StringComparison.Ordinal);
        }

        if (first is not null)
        {
            yield return (first, text.ToString());
        }
    }

    private static bool IsBrokenOff(StringBuilder text) => text.Length > 0 && text[text.Length - 1] is not ('.' or '!' or '?' or ':' or ';');
}
