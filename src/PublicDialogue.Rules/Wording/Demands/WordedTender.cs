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
    private readonly Lazy<HashSet<(TenderPart? Lot, FactKey Key, object Value)>> fields = new(() => [.. facts.Scopes.SelectMany(scope => scope.Part.Facts
        .Where(fact => fact.State == FactState.Known).Select(fact => (scope.Lot?.Part, fact.Key, Comparable(fact.Value!))))]);

    /// <summary>Gives the facts with those of the texts; the same where no text demands anything.</summary>
    public TenderFacts ToFacts()
    {
        int next = 0;
        var part = Worded(ref next, isAward: false);
        return ReferenceEquals(part, facts.Tender.Part) ? facts
            : new(part) { DefaultJurisdiction = facts.DefaultJurisdiction, IsCallForCompetition = facts.IsCallForCompetition };
    }

    // Two amounts are the same demand whether or not both name the currency.
    private static object Comparable(object value) => value is Amount amount ? amount.Value : value;

    // The parts stand in a row, each before those inside it.
    private TenderPart Worded(ref int next, bool isAward)
    {
        var scope = facts.Scopes[next++];
        var part = scope.Part;
        isAward |= part.Role == TenderFactKind.AwardCriteria;
        var parts = new List<TenderPart>(part.Parts.Count);
        bool isSame = true;
        for (int at = 0; at < part.Parts.Count; at++)
        {
            parts.Add(Worded(ref next, isAward));
            isSame &= ReferenceEquals(parts[at], part.Parts[at]);
        }

        var said = isAward || part.Wordings.Count == 0 ? [] : Said(scope);
        return said.Count == 0 && isSame ? part : new()
        {
            Role = part.Role,
            Id = part.Id,
            Facts = [.. part.Facts.Where(fact => !IsElsewhere(fact) || !said.Exists(one => one.Facts.Any(stated => stated.Key == fact.Key)))],
            Wordings = part.Wordings,
            Parts = [.. said, .. parts],
            MayHaveMore = part.MayHaveMore,
        };
    }

    private static bool IsElsewhere(FactEntry fact) =>
        fact.State == FactState.Unknown && fact.Why is UnknownReason.Elsewhere or UnknownReason.NotStated;

    private List<TenderPart> Said(TenderScope scope)
    {
        var parts = new List<TenderPart>();
        var known = new HashSet<(FactKey Key, object Value)>();
        foreach (var wording in scope.Part.Wordings.Where(wording => wording.Of == TenderFactKind.Specifications))
        {
            foreach (var sentence in DemandReader.Read(read(scope, wording)).GroupBy(row => row.Sentence, row => row.Demand, StringComparer.Ordinal))
            {
                var stated = sentence.Select(demand => demand.Key.Read(demand.Value, demand.Unit, wording.Origin))
                    .Where(fact => fact.State == FactState.Known && !IsField(scope, fact) && known.Add((fact.Key, Comparable(fact.Value!))));
                parts.AddRange(Parts(stated, new(wording, sentence.Key)));
            }
        }

        return parts;
    }

    private bool IsField(TenderScope scope, FactEntry fact) => scope.Part.Facts.Any(field => field.Key == fact.Key && !IsElsewhere(field))
        || fields.Value.Contains((scope.Lot?.Part, fact.Key, Comparable(fact.Value!)));

    // Of two numbers of a kind in one sentence, each has a part of its own: a part states a fact once.
    private static IEnumerable<TenderPart> Parts(IEnumerable<FactEntry> stated, QuotedSentence quoted) => stated
        .GroupBy(fact => fact.Key)
        .SelectMany(facts => facts.Select((fact, rank) => (fact, rank)))
        .GroupBy(row => row.rank, row => row.fact)
        .Select(facts => new TenderPart { Facts = [.. facts], Said = quoted });
}
