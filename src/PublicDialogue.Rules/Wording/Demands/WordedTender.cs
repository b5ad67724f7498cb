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
/// <param name="read">Reads a text in a language, two letters or null.</param>
internal sealed class WordedTender(TenderFacts facts, Func<string, string?, ReadText> read)
{
    private readonly Lazy<HashSet<(TenderPart? Lot, FactKey Key, object Value)>> fields = new(() => [.. facts.Scopes.SelectMany(scope => scope.Part.Facts
        .Where(fact => fact.State == FactState.Known).Select(fact => (scope.Lot?.Part, fact.Key, Comparable(fact.Value!))))]);

    /// <summary>Gives the facts with those of the texts; the same where no text demands anything.</summary>
    public TenderFacts ToFacts()
    {
        var part = Worded(facts.Tender.Part, language: null, lot: null);
        return ReferenceEquals(part, facts.Tender.Part) ? facts
            : new(part) { DefaultJurisdiction = facts.DefaultJurisdiction, IsCallForCompetition = facts.IsCallForCompetition };
    }

    // Two amounts are the same demand whether or not both name the currency.
    private static object Comparable(object value) => value is Amount amount ? amount.Value : value;

    private TenderPart Worded(TenderPart part, string? language, TenderPart? lot)
    {
        if (part.Role == TenderFactKind.AwardCriteria)
        {
            return part;
        }

        language = part.Facts.FirstOrDefault(fact => fact.Key == FactKeys.Language)?.Value as string ?? language;
        lot = part.Role == TenderFactKind.Lots ? part : lot;
        var parts = part.Parts.Select(inside => Worded(inside, language, lot)).ToList();
        var said = part.Wordings.Count == 0 ? [] : Said(part, language, lot);
        return said.Count == 0 && parts.SequenceEqual(part.Parts) ? part : new()
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

    private List<TenderPart> Said(TenderPart part, string? language, TenderPart? lot)
    {
        var parts = new List<TenderPart>();
        var known = new HashSet<(FactKey Key, object Value)>();
        foreach (var wording in part.Wordings)
        {
            var text = read(wording.Text, TextLanguage.Parse(wording.Language ?? language));
            foreach (var sentence in DemandReader.Read(text).GroupBy(row => row.Sentence, row => row.Demand, StringComparer.Ordinal))
            {
                var stated = sentence.Select(demand => demand.Key.Read(demand.Value, demand.Unit, wording.Origin))
                    .Where(fact => fact.State == FactState.Known && !IsField(part, lot, fact) && known.Add((fact.Key, Comparable(fact.Value!))));
                parts.AddRange(Parts(stated, new(wording, sentence.Key)));
            }
        }

        return parts;
    }

    private bool IsField(TenderPart part, TenderPart? lot, FactEntry fact) =>
        part.Facts.Any(field => field.Key == fact.Key && !IsElsewhere(field)) || fields.Value.Contains((lot, fact.Key, Comparable(fact.Value!)));

    // Of two numbers of a kind in one sentence, each has a part of its own: a part states a fact once.
    private static IEnumerable<TenderPart> Parts(IEnumerable<FactEntry> stated, QuotedSentence quoted) => stated
        .GroupBy(fact => fact.Key)
        .SelectMany(facts => facts.Select((fact, rank) => (fact, rank)))
        .GroupBy(row => row.rank, row => row.fact)
        .Select(facts => new TenderPart { Facts = [.. facts], Said = quoted });
}
