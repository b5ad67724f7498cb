using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PublicDialogue.Tool.Configuration;

/// <summary>The pattern of a section, as the compiler reads it: <c>*</c>, <c>**</c>, <c>?</c>, <c>[ab]</c>, <c>[!ab]</c>, <c>{a,b}</c>, <c>{1..9}</c>.</summary>
/// <remarks>Matched without backtracking: the time grows with the path, whatever the pattern.</remarks>
internal sealed class SectionGlob
{
    private readonly Regex pattern;
    private readonly List<(long Least, long Most)> ranges;

    private SectionGlob(Regex pattern, List<(long Least, long Most)> ranges)
    {
        this.pattern = pattern;
        this.ranges = ranges;
    }

    /// <summary>Reads a pattern; null where a brace or bracket is left open.</summary>
    public static SectionGlob? Parse(string glob)
    {
        var between = new List<(long Least, long Most)>();
        var regex = new StringBuilder("^");
        regex.Append(glob.Contains('/', StringComparison.Ordinal) ? "" : "(?:.*/)?");
        int at = glob.StartsWith('/') ? 1 : 0;
        int open = 0;
        for (; at < glob.Length; at++)
        {
            switch (glob[at])
            {
                case '*' when at + 1 < glob.Length && glob[at + 1] == '*':
                    regex.Append(".*");
                    at++;
                    break;
                case '*':
                    regex.Append("[^/]*");
                    break;
                case '?':
                    regex.Append("[^/]");
                    break;
                case '\\' when at + 1 < glob.Length:
                    regex.Append(Regex.Escape(glob[++at].ToString()));
                    break;
                case '[':
                    int closing = glob.IndexOf(']', at + 1);
                    if (closing < at + 2)
                    {
                        return null;
                    }

                    regex.Append(Class(glob[(at + 1)..closing]));
                    at = closing;
                    break;
                case '{' when Range(glob, at, out var range) is var length and > 0:
                    between.Add(range);
                    regex.Append("([+-]?[0-9]{1,18})");
                    at += length - 1;
                    break;
                case '{':
                    open++;
                    regex.Append("(?:");
                    break;
                case ',' when open > 0:
                    regex.Append('|');
                    break;
                case '}' when open > 0:
                    open--;
                    regex.Append(')');
                    break;
                case '}':
                    return null;
                default:
                    regex.Append(Regex.Escape(glob[at].ToString()));
                    break;
            }
        }

        return open > 0 ? null : new(new Regex(regex.Append('$').ToString(), RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.Singleline), between);
    }

    /// <summary>Says whether a file is meant: its path from the folder of the configuration, parted by <c>/</c>.</summary>
    public bool Matches(string path)
    {
        var match = pattern.Match(path);
        for (int at = 0; match.Success && at < ranges.Count; at++)
        {
            long number = long.Parse(match.Groups[at + 1].Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            if (number < ranges[at].Least || number > ranges[at].Most)
            {
                return false;
            }
        }

        return match.Success;
    }

    private static string Class(string inside)
    {
        bool isNegated = inside[0] == '!';
        string letters = (isNegated ? inside[1..] : inside).Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("[", "\\[", StringComparison.Ordinal).Replace("^", "\\^", StringComparison.Ordinal);
        try
        {
            string letter = (isNegated ? "[^/" : "[") + letters + "]";
            _ = new Regex(letter, RegexOptions.NonBacktracking);
            return letter;
        }
        catch (ArgumentException)
        {
            // [z-a] is no range of letters, and matches nothing.
            return "[^\\s\\S]";
        }
    }

    private static int Range(string glob, int at, out (long Least, long Most) range)
    {
        range = default;
        int closing = glob.IndexOf('}', at);
        string[] ends = closing < 0 ? [] : glob[(at + 1)..closing].Split("..");
        if (ends.Length != 2
            || !long.TryParse(ends[0], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long first)
            || !long.TryParse(ends[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long last))
        {
            return 0;
        }

        range = (Math.Min(first, last), Math.Max(first, last));
        return closing - at + 1;
    }
}
