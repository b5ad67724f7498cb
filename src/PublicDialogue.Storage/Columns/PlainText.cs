using System;
using System.Linq;

namespace PublicDialogue.Storage.Columns;

/// <summary>Free text as a column can hold it: PostgreSQL has no place for the character 0, nor for half of a pair of surrogates.</summary>
/// <remarks>For searching and for people; the document beside it has the text as it was.</remarks>
internal static class PlainText
{
    public static string Of(string text) => IsPlain(text) ? text : string.Concat(text.EnumerateRunes().Select(rune => rune.Value == 0 ? "\uFFFD" : rune.ToString()));

    public static string? OrNull(string? text) => text is null ? null : Of(text);

    private static bool IsPlain(string text) => !text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') && !text.Contains('\0', StringComparison.Ordinal);
}
