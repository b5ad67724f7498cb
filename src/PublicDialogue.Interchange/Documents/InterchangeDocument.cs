using System;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Text;

namespace PublicDialogue.Interchange.Documents;

/// <summary>Makes documents of values, and reads them.</summary>
public static class InterchangeDocument
{
    /// <summary>Makes a document of a value.</summary>
    /// <typeparam name="T">A type of the library.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>The document, in the newest version.</returns>
    public static InterchangeDocument<T> Of<T>(T value)
        where T : notnull => new(value);

    /// <summary>Says by which schema the documents of a type are known.</summary>
    /// <typeparam name="T">A type of the library.</typeparam>
    /// <returns>The schema of the newest version, for example <c>publicdialogue/tender/1</c>.</returns>
    public static string SchemaOf<T>()
        where T : notnull => DocumentKind.Of(typeof(T)).Schema;

    /// <summary>Reads a document.</summary>
    /// <typeparam name="T">What it must hold.</typeparam>
    /// <param name="json">The text; comments are allowed.</param>
    /// <param name="options">How much to take, and what to do with unknown members; null for the usual.</param>
    /// <returns>The document.</returns>
    /// <exception cref="UnreadableDocumentException">It is no such document, of a newer version, or damaged.</exception>
    public static InterchangeDocument<T> Read<T>(string json, DocumentOptions? options = null)
        where T : notnull => TryRead<T>(json, out var document, out var fault, options) ? document : throw new UnreadableDocumentException(fault);

    /// <summary>Reads a document from UTF-8, with or without a byte order mark.</summary>
    /// <typeparam name="T">What it must hold.</typeparam>
    /// <param name="stream">The stream, read to its end or to the limit; not closed.</param>
    /// <param name="options">How much to take, and what to do with unknown members; null for the usual.</param>
    /// <returns>The document.</returns>
    /// <exception cref="UnreadableDocumentException">It is no such document, of a newer version, or damaged.</exception>
    public static InterchangeDocument<T> Read<T>(Stream stream, DocumentOptions? options = null)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= DocumentOptions.Default;
        return Reader<T>(options).TryRead(BoundedBytes.Read(stream, options.MostBytes), out var document, out var fault)
            ? document
            : throw new UnreadableDocumentException(fault);
    }

    /// <summary>Tries to read a document.</summary>
    /// <typeparam name="T">What it must hold.</typeparam>
    /// <param name="json">The text; comments are allowed. Null is none.</param>
    /// <param name="document">The document, or null.</param>
    /// <param name="fault">Why it could not be read, or null.</param>
    /// <param name="options">How much to take, and what to do with unknown members; null for the usual.</param>
    /// <returns>Whether it could be read.</returns>
    public static bool TryRead<T>(
        string? json, [NotNullWhen(true)] out InterchangeDocument<T>? document, [NotNullWhen(false)] out DocumentFault? fault, DocumentOptions? options = null)
        where T : notnull
    {
        options ??= DocumentOptions.Default;
        return Reader<T>(options).TryRead(BoundedBytes.Of(json ?? "", options.MostBytes), out document, out fault);
    }

    private static DocumentReader<T> Reader<T>(DocumentOptions options)
        where T : notnull => new(DocumentKind.Of(typeof(T)), options);
}
