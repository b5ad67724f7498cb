using System;
using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Wording.Demands;

/// <summary>Reads what a text demands of tenderers, sentence by sentence, in English, Danish, Swedish and Dutch.</summary>
internal static class DemandReader
{
    private static readonly Leniency Leniency = new() { AcceptsEquivalents = false, Openings = new("openings.txt") };

    private static readonly Leniency OfTenderers = Leniency with { LeavesWhatIsThere = false };

    private static readonly (DemandSearch Search, CueSet Anchors)[] Searches =
        [.. new[] { StandingDemands.All, AbilityDemands.All, PlaceDemands.All, ParticipationDemands.All, OutsiderDemands.All }.SelectMany(all => all).Select(search => (search, CueSet.Of(search.Anchors)))];

    private static readonly CueSet Anchors = CueSet.Of(Searches.SelectMany(row => row.Search.Anchors));

    /// <summary>Gets the facts that texts can state.</summary>
    public static IEnumerable<FactKey> Keys => Searches.Select(row => row.Search.Key).Distinct();

    /// <summary>Says whether texts can state a fact of a kind.</summary>
    public static bool CanState(TenderFactKind kind) => Array.Exists(Searches, row => row.Search.Key.Kind == kind);

    /// <summary>Reads the demands sentence by sentence, each with its sentence as it was written.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isOfTenderers">Whether it is one of the conditions on which tenderers are selected.</param>
    /// <param name="otherEvidence">Whether those who lack the usual evidence may show other; null where the text alone says it.</param>
    public static List<(Demand Demand, string Sentence, string Words)> Read(ReadText text, bool isOfTenderers = false, Func<bool>? otherEvidence = null)
    {
        if (!text.Leads.Families.Overlaps(Anchors))
        {
            return [];
        }

        List<(Demand Demand, string Sentence, string Words)>? read = null;
        var isOpen = new Lazy<bool>(otherEvidence ?? (() => AcceptsOtherEvidence(text)));
        var introduction = new Introduction();
        for (int at = 0; at < text.Sentences.Count; at++)
        {
            var (passage, languages) = text.Sentences[at];
            bool isIntroduced = introduction.Reaches(text.Text, passage, languages);
            var cues = isIntroduced || passage.Leads!.Families.Overlaps(Anchors) ? CueBook.Find(passage, languages) : [];
            if (isIntroduced)
            {
                cues = introduction.Before(passage, cues);
            }

            if (CueSet.Of(cues).Overlaps(Anchors))
            {
                (read ??= []).AddRange(Demanded(text, new(passage, languages, cues, isOpen) { IsOfTenderers = isOfTenderers }));
            }
        }

        return read ?? [];
    }

    /// <summary>Says whether a text lets those who lack the usual evidence show other.</summary>
    public static bool AcceptsOtherEvidence(ReadText text) =>
        text.Sentences.Any(row => CueBook.Find(row.Sentence, row.Languages).Exists(hit => hit.Cue == Cue.OtherEvidence));

    private static IEnumerable<(Demand Demand, string Sentence, string Words)> Demanded(ReadText text, ReadSentence sentence)
    {
        var passage = sentence.Passage;
        var clauses = new Clauses(passage, sentence.IsOfTenderers ? OfTenderers : Leniency);
        foreach (var (search, anchors) in Searches)
        {
            foreach (var demand in anchors.Overlaps(sentence.Families) ? search.Find(sentence) : [])
            {
                if (clauses.IsDemanded(demand.At))
                {
                    var tokens = passage.Tokens;
                    yield return (demand, Excerpt.Of(text.Text, tokens[passage.From].Start, tokens[passage.To - 1].End, tokens[demand.At].Start), Words(text, tokens, demand));
                }
            }
        }
    }

    private static string Words(ReadText text, List<Token> tokens, Demand demand) =>
        demand.Phrase is { } phrase ? text.Text.Substring(tokens[phrase.From].Start, tokens[phrase.To - 1].End - tokens[phrase.From].Start) : "";

    // Each read once, however many demands stand in it.
    private sealed class Clauses(Passage sentence, Leniency leniency)
    {
        private readonly List<Passage> all = [.. sentence.Clauses()];
        private readonly Dictionary<int, ClauseReading> read = [];

        public bool IsDemanded(int at)
        {
            int low = 0;
            for (int high = all.Count - 1; low < high;)
            {
                int middle = (low + high) / 2;
                (low, high) = all[middle].To <= at ? (middle + 1, high) : (low, middle);
            }

            var reading = read.TryGetValue(low, out var known) ? known : read[low] = new(all[low], at, leniency);
            return reading.IsDemanded(at);
        }
    }
}
