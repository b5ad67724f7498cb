using System;
using System.Globalization;
using System.Security;
using System.Text.RegularExpressions;
using PublicDialogue.Rules;
using PublicDialogue.Rules.Book;

namespace PublicDialogue.Tool.Review;

/// <summary>An edit that puts a finding right: what stands from one place up to another becomes other words.</summary>
/// <param name="From">The first line and column of what goes, from 1.</param>
/// <param name="To">The line and column behind it.</param>
/// <param name="Text">What comes in its place.</param>
internal sealed record ExactFix((int Line, int Column) From, (int Line, int Column) To, string Text)
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;

    private static readonly Regex Amount = new("\"amount\"\\s*:\\s*(?<n>[0-9]+(\\.[0-9]+)?)\\s*[,}]", Options);

    private static readonly Regex Number = new("^\\s*(?<n>[0-9]+(\\.[0-9]+)?)\\s*$", Options);

    private static readonly Regex Length = new("^\"(?<n>P[0-9YMWD]+)\"$", Options);

    /// <summary>Makes the edit; null where the finding has no remedy, or more than one place could be meant.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="text">The document.</param>
    public static ExactFix? Of(Finding finding, SourceText text)
    {
        if (finding.Remedy is not { } remedy || finding.IsExcused || text.Span(finding.Origin) is not { } span)
        {
            return null;
        }

        string source = text.Text.Substring(span.Start, span.Length);
        if (remedy.Action == RemedyAction.AppendWords)
        {
            int at = remedy.At.Length == 0 ? -1 : source.IndexOf(remedy.At, StringComparison.Ordinal);
            return at < 0 || source.IndexOf(remedy.At, at + 1, StringComparison.Ordinal) >= 0 ? null
                : Put(text, span.Start + at + remedy.At.Length, 0, " " + (text.IsMarkup ? SecurityElement.Escape(remedy.Value) : remedy.Value));
        }

        var number = Number.Match(source) is { Success: true } plain ? plain : Amount.Match(source);
        if (remedy.Action == RemedyAction.UseMonths && Length.Match(source) is { Success: true } length)
        {
            return Put(text, span.Start + length.Groups["n"].Index, length.Groups["n"].Length, "P" + remedy.Value + "M");
        }

        return number.Success && Wanted(remedy) is { } wanted
            && decimal.TryParse(number.Groups["n"].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal written) && written > wanted
            ? Put(text, span.Start + number.Groups["n"].Index, number.Groups["n"].Length, wanted.ToString("0.##", CultureInfo.InvariantCulture))
            : null;
    }

    private static decimal? Wanted(Remedy remedy) =>
        !decimal.TryParse(remedy.Value, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal value) ? null
        : remedy.Action == RemedyAction.UseAmount ? value
        : remedy.At switch
        {
            nameof(FactUnit.Own) or nameof(FactUnit.Months) or "" => value,
            nameof(FactUnit.Years) when value % 12 == 0 => value / 12,
            _ => null,
        };

    private static ExactFix Put(SourceText text, int start, int length, string words) => new(text.Place(start), text.Place(start + length), words);
}
