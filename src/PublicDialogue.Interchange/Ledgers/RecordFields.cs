using System;
using System.Collections.Generic;
using System.Text;

namespace PublicDialogue.Interchange.Ledgers;

/// <summary>Takes a record apart line by line. Only a field that begins with a quote is quoted; a quote elsewhere is a character.</summary>
internal sealed class RecordFields(char delimiter)
{
    private readonly List<string> fields = [];
    private StringBuilder? open;

    /// <summary>Gets the fields that are complete.</summary>
    public IReadOnlyList<string> Fields => fields;

    /// <summary>Gets a value indicating whether it ends inside quotes, so that a further line may belong to it.</summary>
    public bool IsOpen => open is not null;

    /// <summary>Takes the next line, the first or one for which it is open.</summary>
    /// <returns>False where something other than the delimiter follows a closing quote.</returns>
    public bool Add(string line)
    {
        for (int at = 0; ; at++)
        {
            if (open is null && at < line.Length && line[at] == '"')
            {
                open = new();
                at++;
            }

            if (open is not null)
            {
                int close = Close(line, at);
                open.Append(line, at, (close < 0 ? line.Length : close) - at);
                if (close < 0)
                {
                    open.Append('\n');
                    return true;
                }

                fields.Add(open.Replace("\"\"", "\"").ToString());
                open = null;
                at = close + 1;
            }
            else
            {
                int end = line.IndexOf(delimiter, at);
                fields.Add(end < 0 ? line[at..] : line[at..end]);
                at = end < 0 ? line.Length : end;
            }

            if (at >= line.Length || line[at] != delimiter)
            {
                return at >= line.Length;
            }
        }
    }

    private static int Close(string line, int at)
    {
        for (; (at = line.IndexOf('"', Math.Min(at, line.Length))) >= 0; at += 2)
        {
            if (at + 1 == line.Length || line[at + 1] != '"')
            {
                return at;
            }
        }

        return -1;
    }
}
