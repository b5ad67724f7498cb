using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Silences;

namespace PublicDialogue.Rules.Reading;

/// <summary>Finds where a comment in JSON ends, and hands it to those who look for silences.</summary>
internal static class JsonComments
{
    /// <summary>Reads the comment that begins at a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The offset of a slash.</param>
    /// <param name="place">Where that is in the file.</param>
    /// <param name="silences">Who is told, or null.</param>
    /// <returns>The offset behind it; <paramref name="start"/> where none begins there, -1 where it does not end.</returns>
    public static int End(string text, int start, Origin place, SilenceCollector? silences)
    {
        char second = start + 1 < text.Length ? text[start + 1] : '\0';
        if (second is not ('/' or '*'))
        {
            return start;
        }

        int end = second == '/' ? text.IndexOf('\n', start) : text.IndexOf("*/", start + 2, System.StringComparison.Ordinal);
        if (end < 0 && second == '*')
        {
            return -1;
        }

        end = end < 0 ? text.Length : end;
        silences?.Comment(
            text.Substring(start + 2, end - start - 2),
            place with { Length = end - start + (second == '*' ? 2 : 0) });
        return second == '*' ? end + 2 : end;
    }
}
