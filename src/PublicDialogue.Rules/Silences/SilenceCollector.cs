using System;
using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Silences;

/// <summary>Gathers the silences of a file while it is read: a reader says where one stands, and later what it stands before.</summary>
/// <param name="path">The file.</param>
internal sealed class SilenceCollector(string path)
{
    /// <summary>The most silences that one file may have.</summary>
    public const int Most = 1_000;

    private const int LongestReason = 500;

    private const string Target = "publicdialogue";

    private static readonly char[] Blanks = [' ', '\t', '\r', '\n', '\u00A0'];

    private readonly List<Silence> whole = [];
    private List<Silence> pending = [];
    private int count;

    /// <summary>Gets every silence whose end is known.</summary>
    public IReadOnlyList<Silence> Silences => whole;

    /// <summary>Reads a comment; one that does not begin with <c>publicdialogue:</c> is none of ours.</summary>
    public void Comment(string text, Origin place)
    {
        string said = text.Trim(Blanks);
        if (said.StartsWith(Target, StringComparison.OrdinalIgnoreCase) && said.Substring(Target.Length).TrimStart(Blanks).StartsWith(":", StringComparison.Ordinal))
        {
            Say(said.Substring(said.IndexOf(':') + 1), place);
        }
    }

    /// <summary>Reads a processing instruction; one with another target is none of ours.</summary>
    public void Instruction(string target, string data, int line, int column)
    {
        if (target.Equals(Target, StringComparison.OrdinalIgnoreCase))
        {
            Say(data, new(path) { Line = line, Column = column });
        }
    }

    /// <summary>Takes the silences read since the last time: they stand before what begins now.</summary>
    public IReadOnlyList<Silence> Take()
    {
        if (pending.Count == 0)
        {
            return [];
        }

        var taken = pending;
        pending = [];
        return taken;
    }

    /// <summary>Says how far the silences reach that were taken.</summary>
    public void Close(IReadOnlyList<Silence> taken, int line, int column) =>
        whole.AddRange(taken.Select(silence => silence with { From = (silence.Origin.Line, silence.Origin.Column), To = (line, column) }));

    /// <summary>Says that nothing follows the silences read since the last time.</summary>
    public void Drop()
    {
        whole.AddRange(pending);
        pending.Clear();
    }

    private void Say(string said, Origin place)
    {
        if (++count > Most + 1)
        {
            return;
        }

        string[] words = said.Split(Blanks, 3, StringSplitOptions.RemoveEmptyEntries);
        string rule = words.Length > 1 ? words[1].ToUpperInvariant() : "";
        string reason = words.Length > 2 ? string.Join(" ", words[2].Split(Blanks, StringSplitOptions.RemoveEmptyEntries)) : "";
        pending.Add(new(rule, reason.Length > LongestReason ? reason.Substring(0, LongestReason) : reason, place with { Path = path })
        {
            Fault = count > Most ? IdleReason.TooMany
                : rule.Length == 0 || !words[0].Equals("disable", StringComparison.OrdinalIgnoreCase) ? IdleReason.NotUnderstood
                : RuleBook.Rules.All(known => known.Id != rule) ? IdleReason.NoRule
                : !reason.Any(char.IsLetterOrDigit) ? IdleReason.NoReason
                : null,
        });
    }
}
