using System;
using System.Collections.Generic;

namespace PublicDialogue.Rules.Wording.Demands;

/// <summary>A line of a word list: a word pattern, and what the list says besides.</summary>
/// <remarks><c>*word</c> is also the end of a longer word, <c>^words</c> stand at the beginning of a sentence, <c>words = value</c> mean something.</remarks>
internal sealed class CueEntry
{
    // What stands inside these phrases counts too: "for at least two municipalities".
    private static readonly HashSet<Cue> Open =
        [Cue.SingleContract, Cue.TenderTime, Cue.Within, Cue.Obligation, Cue.InBusiness, Cue.NewFirm, Cue.Customer, Cue.ReuseBarred, Cue.PerCompetence, Cue.Registration, Cue.RelianceBarred, Cue.DoneContract, Cue.Listing, Cue.Established, Cue.Excluded, Cue.Refused,
        Cue.ForeignFirm, Cue.LocalFirm, Cue.SinglePerson, Cue.PrivateCustomer];

    private readonly WordPattern pattern;
    private readonly string stem;
    private readonly bool isInflected;
    private readonly HashSet<string> endings;

    /// <summary>Initializes a new instance of the <see cref="CueEntry"/> class.</summary>
    /// <param name="cue">The family.</param>
    /// <param name="language">The language.</param>
    /// <param name="line">The line.</param>
    /// <param name="endings">What <c>~</c> allows.</param>
    public CueEntry(Cue cue, string language, string line, HashSet<string> endings)
    {
        int meaning = line.IndexOf('=');
        string words = (meaning < 0 ? line : line.Substring(0, meaning)).Trim();
        IsCompound = words[0] == '*';
        IsOpening = words[0] == '^';
        words = words.TrimStart('*', '^');
        int space = words.IndexOf(' ');
        string first = space < 0 ? words : words.Substring(0, space);
        stem = first.TrimEnd('~');
        isInflected = first.Length > stem.Length;
        Cue = cue;
        Language = language;
        Value = meaning < 0 ? null : line.Substring(meaning + 1).Trim();
        IsHiding = words.IndexOf("...", StringComparison.Ordinal) < 0 && !Open.Contains(cue);
        pattern = new(language, words, endings);
        this.endings = endings;
    }

    /// <summary>Gets the words in their row.</summary>
    public WordPattern Pattern => pattern;

    /// <summary>Gets the family.</summary>
    public Cue Cue { get; }

    /// <summary>Gets the language.</summary>
    public string Language { get; }

    /// <summary>Gets what the words mean, or null.</summary>
    public string? Value { get; }

    /// <summary>Gets the letters that every match begins with; for a compound, those that its last part does.</summary>
    public string Stem => stem;

    /// <summary>Gets a value indicating whether other words may be written together with it, before it.</summary>
    public bool IsCompound { get; }

    /// <summary>Gets a value indicating whether it counts only where a sentence begins.</summary>
    public bool IsOpening { get; }

    /// <summary>Gets a value indicating whether it hides shorter phrases inside it: not where other words may stand between, nor where those count too.</summary>
    public bool IsHiding { get; }

    /// <summary>Gets the words without which there is no match; of a compound's first word nothing is known but its end.</summary>
    public WordNeeds Needs => IsCompound ? pattern.NeedsBehind : pattern.Needs;

    /// <summary>Says whether a match can begin with a word in small letters.</summary>
    public bool CanBeginWith(string word) => IsCompound ? EndsIn(word) : pattern.CanBeginWith(word);

    /// <summary>Finds the index behind a match that begins at a token whose word can begin one, or -1.</summary>
    public int Match(Passage sentence, int at) => IsCompound ? pattern.MatchBehindFirst(sentence, at) : pattern.Match(sentence, at);

    // Two letters in front at least: "årsomsætning", but no "xomsætning".
    private bool EndsIn(string word)
    {
        int at = word.LastIndexOf(stem, StringComparison.Ordinal);
        int behind = at + stem.Length;
        return at >= 0 && at != 1
            && (behind == word.Length || (isInflected && endings.Contains(word.Substring(behind))));
    }
}
