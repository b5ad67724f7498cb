using System;
using System.Buffers;
using PublicDialogue.Identifiers;

namespace PublicDialogue.Storage.Log;

/// <summary>What things happened to: a kind and a key, for example <c>ideas/17</c>.</summary>
/// <remarks>Equal by both. Immutable.</remarks>
public sealed record StreamId
{
    private static readonly SearchValues<char> Allowed = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-_");

    /// <summary>Initializes a new instance of the <see cref="StreamId"/> class.</summary>
    /// <param name="kind">1 to 50 small letters, digits, hyphens and underscores; the shelves of the store use the names of their tables.</param>
    /// <param name="key">The key of the one that it happened to.</param>
    /// <exception cref="ArgumentException"><paramref name="kind"/> is not so.</exception>
    public StreamId(string kind, Identifier key)
        : this(kind, (key ?? throw new ArgumentNullException(nameof(key))).Value)
    {
    }

    private StreamId(string kind, string key)
    {
        ArgumentException.ThrowIfNullOrEmpty(kind);
        Kind = kind.Length <= 50 && kind.AsSpan().IndexOfAnyExcept(Allowed) < 0
            ? kind
            : throw new ArgumentException("A kind has 1 to 50 small letters, digits, hyphens and underscores.", nameof(kind));
        Key = key;
    }

    /// <summary>Gets the kind.</summary>
    public string Kind { get; }

    /// <summary>Gets the key of the one that it happened to, without its kind.</summary>
    public string Key { get; }

    /// <summary>Formats as in the log.</summary>
    /// <returns>For example <c>ideas/17</c>.</returns>
    public override string ToString() => $"{Kind}/{Key}";

    internal static StreamId Read(string text)
    {
        int slash = text.IndexOf('/', StringComparison.Ordinal);
        return new(text[..slash], text[(slash + 1)..]);
    }
}
