using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Text;

namespace PublicDialogue.Interchange.Documents;

/// <summary>A value as a file of its own: JSON that says by its <c>schema</c> what it is and in which version.</summary>
/// <typeparam name="T">A type of the library; a closed hierarchy such as <c>DialogueEvent</c> for any of its kinds.</typeparam>
/// <remarks>
/// <c>{"schema":"publicdialogue/tender/1","title":…}</c>: the members are the value's own, as <see cref="PublicDialogueJson"/> writes them. Older
/// versions are read for good; a newer one is refused, since what it means is not known here. Equal by value and unknown members. Immutable.
/// </remarks>
public sealed record InterchangeDocument<T>
    where T : notnull
{
    /// <summary>Initializes a new instance of the <see cref="InterchangeDocument{T}"/> class.</summary>
    /// <param name="value">What it holds.</param>
    public InterchangeDocument(T value)
    {
        ArgumentNullException.ThrowIfNull(value);
        Value = value;
    }

    /// <summary>Gets what it holds. A changed value keeps the unknown members whose objects are still at their places.</summary>
    public T Value { get; init; }

    /// <summary>Gets the members that no type of this version has, in the order in which they stood; empty unless they were kept.</summary>
    public IReadOnlyList<UnknownMember> Unknown { get; init => field = [.. value]; } = [];

    /// <summary>Gets the schema that is written, of the newest version.</summary>
    public string Schema => DocumentKind.Of(typeof(T)).Schema;

    /// <summary>Says whether another document holds the same.</summary>
    /// <param name="other">The other, or null.</param>
    /// <returns>Whether value and unknown members are equal.</returns>
    public bool Equals(InterchangeDocument<T>? other) =>
        other is not null && Value.Equals(other.Value) && System.Linq.Enumerable.SequenceEqual(Unknown, other.Unknown);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    /// <summary>Writes the document as text.</summary>
    /// <param name="options">Whether it is indented; null for the usual.</param>
    /// <returns>The JSON.</returns>
    public string ToJson(DocumentOptions? options = null) => Encoding.UTF8.GetString(DocumentWriter.Write(this, options ?? DocumentOptions.Default));

    /// <summary>Writes the document into a stream, as UTF-8 without a byte order mark.</summary>
    /// <param name="stream">The stream; not closed.</param>
    /// <param name="options">Whether it is indented; null for the usual.</param>
    public void Write(Stream stream, DocumentOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(DocumentWriter.Write(this, options ?? DocumentOptions.Default));
    }
}
