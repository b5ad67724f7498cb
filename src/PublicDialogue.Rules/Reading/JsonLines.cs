using System;
using System.Collections.Generic;
using System.IO;
using PublicDialogue.Rules.Silences;

namespace PublicDialogue.Rules.Reading;

/// <summary>Reads <c>*.jsonl</c>: every line that holds anything is a document of its own. One that is broken does not stop the others.</summary>
internal static class JsonLines
{
    /// <summary>Says whether a file is read line by line.</summary>
    public static bool IsFor(string path) => path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads a file.</summary>
    /// <param name="path">The path, for origins; each document's own has the line behind it.</param>
    /// <param name="reader">The text; not disposed of.</param>
    /// <param name="limits">How much to take.</param>
    public static IEnumerable<TenderDocument> Read(string path, TextReader reader, ReadingLimits limits)
    {
        var file = new TenderDocument(path, DocumentKind.Ocds);
        var (text, error) = BoundedText.Read(reader, limits);
        if (text is null)
        {
            yield return file with { Error = error };
            yield break;
        }

        int documents = 0;
        int number = 1;
        for (int start = 0; start < text.Length; number++)
        {
            int end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            string line = text.Substring(start, end - start);
            if (line.Trim().Length > 0)
            {
                if (++documents > limits.MostDocuments)
                {
                    yield return file with { Error = new(DocumentFault.TooManyLines) { About = limits.MostDocuments } };
                    yield break;
                }

                var parser = new JsonParser(line, limits, new SilenceCollector(path), start);
                yield return JsonReader.Read(file, parser, 0, number) with { Path = FormattableString.Invariant($"{path}:{number}") };
            }

            start = end + 1;
        }

        if (documents == 0)
        {
            yield return file with { Error = new(DocumentFault.Truncated, 1, 1) };
        }
    }
}
