using System;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using Ardalis.GuardClauses;

namespace PublicDialogue.ICalendar;

/// <summary>What a calendar program knows an event by: the same in every file that tells of the same event, so that a later file changes it.</summary>
/// <remarks>Equal by the text, which is ordered nowhere. RFC 5545, 3.8.4.7, and RFC 7986, 5.3. Immutable.</remarks>
public sealed record EventUid
{
    /// <summary>The greatest length, in characters.</summary>
    public const int MostCharacters = 255;

    private EventUid(string text) => Text = text;

    /// <summary>Gets the text as the file has it.</summary>
    public string Text { get; }

    /// <summary>Makes an identifier out of what the event is, and never out of a clock or of chance.</summary>
    /// <param name="identity">What tells the event from all others, most general first: <c>"2026-17", "standstill"</c>. Leave out what may change, such as its date.</param>
    /// <returns>The same for the same words in the same order: a UUID of version 8 (RFC 9562), from their SHA-256.</returns>
    /// <exception cref="ArgumentException">There is no word, or one is empty or white space.</exception>
    public static EventUid Of(params string[] identity)
    {
        Guard.Against.NullOrEmpty(identity);
        string joined = string.Concat(identity.Select(word => FormattableString.Invariant($"{Guard.Against.NullOrWhiteSpace(word, nameof(identity)).Length}:{word}")));
#pragma warning disable CA1850 // netstandard2.0 has no HashData.
        using var sha = SHA256.Create();
        byte[] hash = sha.ComputeHash(Encoding.UTF8.GetBytes(joined));
#pragma warning restore CA1850
        hash[6] = (byte)(0x80 | (hash[6] & 0x0F));
        hash[8] = (byte)(0x80 | (hash[8] & 0x3F));
        string digits = string.Concat(hash.Take(16).Select(value => value.ToString("x2", System.Globalization.CultureInfo.InvariantCulture)));
        return new($"{digits.Substring(0, 8)}-{digits.Substring(8, 4)}-{digits.Substring(12, 4)}-{digits.Substring(16, 4)}-{digits.Substring(20)}");
    }

    /// <summary>Takes an identifier that a system has given the event already.</summary>
    /// <param name="text">The identifier, unique in the world: a UUID, or a number of one's own with <c>@</c> and one's own domain behind it.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="ArgumentException"><paramref name="text"/> is empty, longer than <see cref="MostCharacters"/>, or has other than visible ASCII characters.</exception>
    public static EventUid FromText(string text) => new(Guard.Against.InvalidInput(
        Guard.Against.NullOrEmpty(text),
        nameof(text),
        given => given.Length <= MostCharacters && given.All(letter => letter is > ' ' and <= '~'),
        "An identifier of an event has from 1 to 255 visible ASCII characters and no space."));

    /// <summary>Formats as the text.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Text;
}
