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

    private static readonly Regex Date = new("^\\s*\"?(?<n>[0-9]{4}-[0-9]{2}-[0-9]{2})\"?\\s*$", Options);

    private static readonly Regex Truth = new("^\\s*(?<n>true|false)\\s*$", Options);

    /// <summary>Makes the edit; null where the finding has no remedy, takes more than one edit, or more than one place could be meant.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="text">The document.</param>
    public static ExactFix? Of(Finding finding, SourceText text)
    {
        if (finding is not { IsExcused: false, Remedy: { And: null } remedy } || (remedy.Fact is not null && remedy.Place is null)
            || text.Span(remedy.Place ?? finding.Origin) is not { } span)
        {
            return null;
        }

        string source = text.Text.Substring(span.Start, span.Length);
        return remedy.Action switch
        {
            RemedyAction.AppendWords => Words(text, span.Start, source, remedy, isKept: true),
            RemedyAction.ReplaceWords => Words(text, span.Start, source, remedy, isKept: false),
            RemedyAction.UseDate => Value(text, span.Start, Date.Match(source), remedy.Value),
            RemedyAction.UseTruth => Value(text, span.Start, Truth.Match(source), remedy.Value),
            RemedyAction.UseMonths when Length.Match(source) is { Success: true } length => Value(text, span.Start, length, "P" + remedy.Value + "M"),
            RemedyAction.UseAmount or RemedyAction.UseMonths or RemedyAction.UseNumber => Value(
                text,
                span.Start,
                Number.Match(source) is { Success: true } plain ? plain : Amount.Match(source),
                Wanted(remedy)?.ToString("0.############", CultureInfo.InvariantCulture)),
            _ => null,
        };
    }

    private static ExactFix? Words(SourceText text, int start, string source, Remedy remedy, bool isKept)
    {
        int at = remedy.At.Length == 0 ? -1 : source.IndexOf(remedy.At, StringComparison.Ordinal);
        string words = text.IsMarkup ? SecurityElement.Escape(remedy.Value) : remedy.Value;
        return at < 0 || source.IndexOf(remedy.At, at + 1, StringComparison.Ordinal) >= 0 ? null
            : isKept ? Put(text, start + at + remedy.At.Length, 0, " " + words) : Put(text, start + at, remedy.At.Length, words);
    }

    private static ExactFix? Value(SourceText text, int start, Match written, string? wanted) =>
        !written.Success || wanted is null ? null : Put(text, start + written.Groups["n"].Index, written.Groups["n"].Length, wanted);

    private static decimal? Wanted(Remedy remedy) =>
        !decimal.TryParse(remedy.Value, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal value) ? null
        : remedy.Action != RemedyAction.UseMonths ? value
        : remedy.At switch
        {
            nameof(FactUnit.Own) or nameof(FactUnit.Months) or "" => value,
            nameof(FactUnit.Years) when value % 12 == 0 => value / 12,
            _ => null,
        };

    private static ExactFix Put(SourceText text, int start, int length, string words) => new(text.Place(start), text.Place(start + length), words);
}
