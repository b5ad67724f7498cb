using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace PublicDialogue.Tool.Configuration;

/// <summary>Reads an <c>.editorconfig</c> as the compiler does: sections, <c>key = value</c>, comments behind <c>#</c> and <c>;</c>. Bounded.</summary>
internal sealed class ConfigurationParser
{
    public const int MostLines = 20_000;

    public const int LongestLine = 8_192;

    private readonly string path;
    private readonly List<ConfigurationSection> sections = [];
    private readonly List<ConfigurationFault> faults = [];

    // What stands behind a section that cannot be read is nobody's; what stands before the first is for all, if the file is global.
    private List<KeyValuePair<string, string>>? entries;
    private bool isPreamble = true;
    private bool isRoot;
    private bool isGlobal;

    private ConfigurationParser(string path) => this.path = path;

    /// <summary>Reads a file's text. Never throws for what it holds.</summary>
    public static ConfigurationFile Parse(string path, TextReader text)
    {
        var parser = new ConfigurationParser(path);
        var preamble = parser.entries = [];
        int number = 0;
        foreach (var (line, isWhole) in Lines(text))
        {
            if (++number > MostLines)
            {
                parser.Fault(number, string.Format(CultureInfo.InvariantCulture, "the file has more than {0:N0} lines; the rest is passed over", MostLines));
                break;
            }

            if (!isWhole)
            {
                parser.Fault(number, string.Format(CultureInfo.InvariantCulture, "the line is longer than {0:N0} characters and is passed over; shorten it", LongestLine));
                continue;
            }

            parser.Read(line.Trim(), number);
        }

        bool isForAll = parser.isGlobal || Path.GetFileName(path) == ".globalconfig";
        return new(path, parser.isRoot, isForAll, isForAll ? [new(null, preamble), .. parser.sections] : parser.sections, parser.faults);
    }

    private void Read(string line, int number)
    {
        if (line.Length == 0 || line[0] is '#' or ';')
        {
            return;
        }

        if (line[0] == '[')
        {
            Section(line, number);
            return;
        }

        int sign = line.IndexOfAny(['=', ':']);
        string key = sign < 0 ? "" : line[..sign].Trim().ToLowerInvariant();
        if (key.Length == 0 || !key.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' or '_'))
        {
            Fault(number, "the line is neither a section, nor key = value, nor a comment; it is passed over, correct it or put # before it");
            return;
        }

        string value = line[(sign + 1)..];
        int comment = value.IndexOfAny(['#', ';']);
        Entry(key, (comment < 0 ? value : value[..comment]).Trim(), number);
    }

    private void Section(string line, int number)
    {
        isPreamble = false;
        entries = null;
        int closing = line.LastIndexOf(']');
        string rest = closing < 0 ? "" : line[(closing + 1)..].Trim();
        var glob = closing < 2 || (rest.Length > 0 && rest[0] is not ('#' or ';')) ? null : SectionGlob.Parse(line[1..closing]);
        if (glob is null)
        {
            Fault(number, "the section's pattern leaves a bracket or brace open; it is passed over with what stands in it, close it");
            return;
        }

        entries = [];
        sections.Add(new(glob, entries));
    }

    private void Entry(string key, string value, int number)
    {
        if (isPreamble && key is "root" or "is_global")
        {
            bool isTrue = value.Equals("true", StringComparison.OrdinalIgnoreCase);
            isRoot |= isTrue && key == "root";
            isGlobal |= isTrue && key == "is_global";
        }
        else if (KnownSettings.Concerns(key))
        {
            if (KnownSettings.Fault(key, value) is { } fault)
            {
                Fault(number, fault);
            }
            else
            {
                entries?.Add(new(key, value));
            }
        }
    }

    private void Fault(int line, string message) => faults.Add(new(path, line, message));

    // A line beyond the limit is skipped without being kept.
    private static IEnumerable<(string Line, bool IsWhole)> Lines(TextReader text)
    {
        var line = new System.Text.StringBuilder();
        bool isWhole = true;
        for (int sign = text.Read(); sign >= 0; sign = text.Read())
        {
            if (sign == '\n')
            {
                yield return (line.ToString(), isWhole);
                line.Clear();
                isWhole = true;
            }
            else if (line.Length < LongestLine)
            {
                line.Append((char)sign);
            }
            else
            {
                isWhole = false;
            }
        }

        yield return (line.ToString(), isWhole);
    }
}
