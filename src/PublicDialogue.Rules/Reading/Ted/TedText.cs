using System.Text;
using PublicDialogue.Rules.Reading.Markup;

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
}
