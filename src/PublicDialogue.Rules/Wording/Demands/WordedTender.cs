using System;
using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Wording.Demands;

/// <summary>Adds to a tender what its texts demand: for each sentence a part inside the one that it stands in.</summary>
/// <remarks>
/// A field beside a text wins over it, and so does one of the same lot that says the same. Where a field says only that its fact
/// stands elsewhere, the text is that other place. What earns points is no demand, so that texts of award criteria are left alone.
/// </remarks>
/// <param name="facts">The tender.</param>
/// <param name="read">Reads a text of a part.</param>
internal sealed class WordedTender(TenderFacts facts, Func<TenderScope, RequirementWording, ReadText> read)
{
    private HashSet<(TenderPart? Lot, FactKey Key, object Value)>? fields;

    /// <summary>Gives the facts with those of the texts; the same where no text demands anything.</summary>
    public TenderFacts ToFacts()
    {
        if (!facts.HasTexts)
        {
            return facts;
        }

        int next = 0;
        var part = Worded(ref next, isAward: false);
        return ReferenceEquals(part, facts.Tender.Part) ? facts
            : new(part) { DefaultJurisdiction = facts.DefaultJurisdiction, IsCallForCompetition = facts.IsCallForCompetition, IsDialogue = facts.IsDialogue };
    }

    // Two amounts are the same demand whether or not both name the currency.
    private static object Comparable(object value) => value is Amount amount ? amount.Value : value;

    // The parts stand in a row, each before those inside it.
    private TenderPart Worded(ref int next, bool isAward)
    {
        var scope = facts.Scopes[next++];
        var part = scope.Part;
        isAward |= part.Role == TenderFactKind.AwardCriteria;
        List<TenderPart>? parts = null;
        for (int at = 0; at < part.Parts.Count; at++)
        {
            var worded = Worded(ref next, isAward);
            if (!ReferenceEquals(worded, part.Parts[at]))
            {
                parts ??= [.. part.Parts.Take(at)];
            }

            parts?.Add(worded);
        }

        var said = isAward ? null : Said(scope);
        return said is null && parts is null ? part : With(part, said ?? [], parts ?? part.Parts);
    }

    private static TenderPart With(TenderPart part, List<TenderPart> said, IReadOnlyList<TenderPart> parts) => new()
    {
        Role = part.Role,
        Id = part.Id,
        Facts = [.. part.Facts.Where(fact => !IsElsewhere(fact) || !said.Exists(one => one.Facts.Any(stated => stated.Key == fact.Key)))],
        Wordings = part.Wordings,
        Parts = [.. said, .. parts],
        MayHaveMore = part.MayHaveMore,
    };

    private static bool IsElsewhere(FactEntry fact) =>
        fact.State == FactState.Unknown && fact.Why is UnknownReason.Elsewhere or UnknownReason.NotStated;

    private List<TenderPart>? Said(TenderScope scope)
    {
        List<TenderPart>? parts = null;
        HashSet<(FactKey Key, object Value)>? known = null;
        for (int at = 0; at < scope.Part.Wordings.Count; at++)
        {
            var wording = scope.Part.Wordings[at];
            var demands = wording.Of == TenderFactKind.Specifications ? Demands(scope, wording) : [];
            if (demands.Count > 0)
            {
                (parts ??= []).AddRange(Parts(scope, wording, demands, known ??= []));
            }
        }

        return parts;
    }

    // Other evidence may be let in by another text of the same part.
    private List<(Demand Demand, string Sentence, string Words)> Demands(TenderScope scope, RequirementWording wording) => DemandReader.Read(
        read(scope, wording), scope.IsInSelection, () => scope.Part.Wordings.Any(other => DemandReader.AcceptsOtherEvidence(read(scope, other))));

    private IEnumerable<TenderPart> Parts(
        TenderScope scope, RequirementWording wording, List<(Demand Demand, string Sentence, string Words)> demands, HashSet<(FactKey Key, object Value)> known)
    {
        foreach (var sentence in demands.GroupBy(row => row.Sentence, StringComparer.Ordinal))
        {
            var stated = sentence.Select(row => row.Demand)
                .Select(demand => demand.Key.Read(demand.Value is TimesTheValue times ? times.Of(scope) : demand.Value, demand.Unit, wording.Origin))
                .Where(fact => fact.State == FactState.Known && !IsField(scope, fact) && known.Add((fact.Key, Comparable(fact.Value!))));
            var phrases = sentence.Where(row => row.Demand.Phrase is not null).Select(row => (row.Demand.Key, row.Words, row.Demand.Phrase!.Value.Language));
            foreach (var part in Parts(stated, new(wording, sentence.Key, [.. phrases])))
            {
                yield return part;
            }
        }
    }

    private bool IsField(TenderScope scope, FactEntry fact) => scope.Part.Facts.Any(field => field.Key == fact.Key && !IsElsewhere(field))
        || (fields ??= Fields()).Contains((scope.Lot?.Part, fact.Key, Comparable(fact.Value!)));

    private HashSet<(TenderPart? Lot, FactKey Key, object Value)> Fields() => [.. facts.Scopes.SelectMany(scope => scope.Part.Facts
        .Where(fact => fact.State == FactState.Known).Select(fact => (scope.Lot?.Part, fact.Key, Comparable(fact.Value!))))];

    // Of two numbers of a kind in one sentence, each has a part of its own: a part states a fact once.
    private static IEnumerable<TenderPart> Parts(IEnumerable<FactEntry> stated, QuotedSentence quoted) => stated
        .GroupBy(fact => fact.Key)
        .SelectMany(facts => facts.Select((fact, rank) => (fact, rank)))
        .GroupBy(row => row.rank, row => row.fact)
        .Select(facts => new TenderPart { Facts = [.. facts], Said = quoted });
}
