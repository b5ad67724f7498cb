using System;
using System.IO;
using PublicDialogue.Rules.Reading.Ocds;
using PublicDialogue.Rules.Silences;

namespace PublicDialogue.Rules.Reading;

/// <summary>Reads JSON: OCDS where it is, else a tender of ours. Of <c>*.jsonl</c>, one value a line, the last line is the document.</summary>
internal static class JsonReader
{
    private const string Lines = ".jsonl";

    /// <summary>Says whether a text is JSON by its path or its first character.</summary>
    public static bool IsFor(string path, int first) => first is '{' or '['
        || path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || path.EndsWith(Lines, StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads a text.</summary>
    /// <param name="path">The path, for origins.</param>
    /// <param name="reader">The text; not disposed of.</param>
    /// <param name="limits">How much to take.</param>
    public static TenderDocument Read(string path, TextReader reader, ReadingLimits limits)
    {
        bool isLines = path.EndsWith(Lines, StringComparison.OrdinalIgnoreCase);
        var document = new TenderDocument(path, isLines ? DocumentKind.Ocds : DocumentKind.Tender);
        var (text, error) = BoundedText.Read(reader, limits);
        if (text is null)
        {
            return document with { Error = error };
        }

        var (start, line) = isLines ? LastLine(text) : (0, 1);
        return Read(document, new JsonParser(text, limits, new SilenceCollector(path)), start, line);
    }

    /// <summary>Reads the one value that a parser has before it.</summary>
    public static TenderDocument Read(TenderDocument document, JsonParser parser, int start, int line)
    {
        try
        {
            var root = parser.Parse(start, line);
            document = document with { Id = root["id"]?.Text ?? root["ocid"]?.Text, Silences = parser.Silences };
            return TenderFileReader.Claims(document.Path, root) || !OcdsRelease.IsOcds(root)
                ? TenderFileReader.Read(document, root)
                : OcdsReader.Read(document with { Kind = DocumentKind.Ocds }, root);
        }
        catch (JsonError wrong)
        {
            return document with { Error = wrong.Error };
        }
    }

    // Where the last line begins that holds anything: releases are appended, so that it is the newest.
    private static (int Start, int Line) LastLine(string text)
    {
        int end = text.TrimEnd().Length;
        int start = end == 0 ? 0 : text.LastIndexOf('\n', end - 1) + 1;
        int line = 1;
        for (int at = 0; at < start; at++)
        {
            line += text[at] == '\n' ? 1 : 0;
        }

        return (start, line);
    }
}
