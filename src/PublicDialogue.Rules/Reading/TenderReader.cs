using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using PublicDialogue.Rules.Reading.Bytes;
using PublicDialogue.Rules.Reading.Markup;

namespace PublicDialogue.Rules.Reading;

/// <summary>Reads notices and tender files into facts: eForms, TED and ESPD XML, OCDS JSON and <c>*.tender.json</c>, told apart by their content.</summary>
/// <remarks>
/// One file is one document: of several OCDS releases the one that says most of the tender, of <c>*.jsonl</c> the last line, or
/// with <see cref="ReadAll(string, TextReader, ReadingLimits)"/> every line.
/// Never throws for what a file holds: a file that cannot be read has an error. XML is read without DTD and without external entities.
/// </remarks>
public static class TenderReader
{
    /// <summary>Reads a text.</summary>
    /// <param name="path">The path, for origins; the file is not opened.</param>
    /// <param name="text">The text; not disposed of.</param>
    /// <param name="limits">How much to take; null for the usual.</param>
    /// <returns>The facts, or an error.</returns>
    public static TenderDocument Read(string path, TextReader text, ReadingLimits? limits = null)
    {
        _ = path ?? throw new ArgumentNullException(nameof(path));
        _ = text ?? throw new ArgumentNullException(nameof(text));
        limits ??= ReadingLimits.Default;
        try
        {
            return JsonReader.IsFor(path, text.Peek()) ? JsonReader.Read(path, text, limits) : NoticeReader.Read(path, text, limits);
        }
        catch (DecoderFallbackException)
        {
            return new(path, DocumentKind.Unknown) { Error = new(DocumentFault.NotInItsEncoding) };
        }
    }

    /// <summary>Reads every document of a text: of <c>*.jsonl</c> one a line, named <c>file.jsonl:12</c>; of any other file the one.</summary>
    /// <param name="path">The path, for origins; the file is not opened.</param>
    /// <param name="text">The text; not disposed of.</param>
    /// <param name="limits">How much to take of the file, and of elements of each document; null for the usual.</param>
    /// <returns>The documents in their order, read one by one as they are asked for; at least one.</returns>
    public static IEnumerable<TenderDocument> ReadAll(string path, TextReader text, ReadingLimits? limits = null)
    {
        _ = path ?? throw new ArgumentNullException(nameof(path));
        _ = text ?? throw new ArgumentNullException(nameof(text));
        limits ??= ReadingLimits.Default;
        return JsonLines.IsFor(path) ? JsonLines.Read(path, text, limits) : [Read(path, text, limits)];
    }

    /// <summary>Reads every document of a file, in the encoding that its byte order mark or its XML declaration says, else UTF-8.</summary>
    /// <param name="path">The path, for origins; the file is not opened.</param>
    /// <param name="bytes">The file's bytes, from its beginning; not disposed of.</param>
    /// <param name="limits">How much to take of the file, and of elements of each document; null for the usual.</param>
    /// <returns>The documents in their order, read one by one as they are asked for; at least one. Bytes that are no text are an error with their place.</returns>
    public static IEnumerable<TenderDocument> ReadAll(string path, Stream bytes, ReadingLimits? limits = null)
    {
        _ = path ?? throw new ArgumentNullException(nameof(path));
        _ = bytes ?? throw new ArgumentNullException(nameof(bytes));
        return Decoded(path, bytes, limits ?? ReadingLimits.Default);
    }

    /// <summary>Opens a file as the text that <see cref="ReadAll(string, Stream, ReadingLimits)"/> reads: places of facts count in it.</summary>
    /// <param name="bytes">The file's bytes, from its beginning; not disposed of.</param>
    /// <returns>The text, read block by block.</returns>
    public static TextReader Open(Stream bytes) => new DecodedText(bytes ?? throw new ArgumentNullException(nameof(bytes)));

    private static IEnumerable<TenderDocument> Decoded(string path, Stream bytes, ReadingLimits limits)
    {
        using var text = new DecodedText(bytes);
        if (text.Unread is { } encoding)
        {
            yield return new(path, DocumentKind.Unknown) { Error = MarkupError.Unread(encoding) };
            yield break;
        }

        foreach (var document in ReadAll(path, text, limits))
        {
            yield return document;
        }
    }
}
