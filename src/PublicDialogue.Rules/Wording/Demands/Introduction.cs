using System.Collections.Generic;
using System.Linq;

namespace PublicDialogue.Rules.Wording.Demands;

/// <summary>What introduces a list, "Key persons must have:", says of each item whom and what it is about.</summary>
internal sealed class Introduction
{
    // Not the numbers and what bounds them: those are the item's own.
    private static readonly Cue[] Carried =
        [Cue.Obligation, Cue.Company, Cue.Staff, Cue.Reference, Cue.Experience, Cue.Turnover, Cue.Accounts, Cue.Condition, Cue.Wish, Cue.Expected];

    private static readonly Leniency Leniency = new() { AcceptsEquivalents = false, Openings = new("openings.txt") };

    private List<CueHit> carried = [];

    /// <summary>Says whether a sentence is an item of the list that was introduced last; the sentences of a text are given in their order.</summary>
    public bool Reaches(string text, Passage sentence, IReadOnlyList<string> languages)
    {
        var first = sentence.Tokens[sentence.From];
        if (sentence.Tokens[sentence.To - 1].Text == ":")
        {
            carried = Say(sentence) ? [.. CueBook.Find(sentence, languages).Where(hit => System.Array.IndexOf(Carried, hit.Cue) >= 0)] : [];
            return false;
        }

        bool isItem = first.IsOnNewLine && Tokens.BeginsItem(text, first.Start);
        if (first.IsOnNewLine && !isItem)
        {
            carried = [];
        }

        return isItem && carried.Count > 0;
    }

    /// <summary>Puts the words of the introduction before those of an item: of each sort that it has none of, as if they stood where it begins.</summary>
    public List<CueHit> Before(Passage item, List<CueHit> cues) =>
        [.. carried.Where(hit => !cues.Exists(own => own.Cue == hit.Cue)).Select(hit => hit with { From = item.From, To = item.From }), .. cues];

    // "The following are not required:" introduces no demands.
    private static bool Say(Passage sentence) => new ClauseReading(sentence, sentence.To, Leniency).IsAsked(sentence.To);
}
