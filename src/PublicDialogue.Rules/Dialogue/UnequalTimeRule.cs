using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Dialogue;

/// <summary>PD3002: suppliers have unequal time at one event. In a market dialogue that breaks equal treatment; elsewhere it is bad practice.</summary>
/// <remarks>The longest may be 1.1 times the shortest by default, and by option; exactly that is allowed. All that a supplier has at the event counts together.</remarks>
internal sealed class UnequalTimeRule : DialogueRule
{
    private static readonly RuleOption MostTimes = new("publicdialogue.pd3002.most_times", 1.1m);

    private static readonly Law EqualTreatment = new("Directive 2014/24/EU art. 18(1), 40");

    public override string Id => "PD3002";

    public override bool IsHeuristic => false;

    public override IReadOnlyList<RuleOption> Options { get; } = [MostTimes];

    public override IReadOnlyList<TenderFactKind> Facts { get; } =
        [TenderFactKind.SupplierTime, TenderFactKind.ConversationTime, TenderFactKind.PresentationTime, TenderFactKind.TimedSupplier, TenderFactKind.EventKind];

    private protected override IReadOnlyList<TenderFactKind> Triggers { get; } =
        [TenderFactKind.SupplierTime, TenderFactKind.ConversationTime, TenderFactKind.PresentationTime];

    private protected override void Decide(RuleCase @case)
    {
        foreach (var parts in Stating(@case, TenderFactKind.SupplierTime, TenderFactKind.ConversationTime, TenderFactKind.PresentationTime)
            .GroupBy(scope => Event(@case, scope)))
        {
            // Who says how long a supplier has in all has added up the stops.
            bool isSaid = parts.Any(scope => scope.States(TenderFactKind.SupplierTime));
            List<TimedPart?> timed = [.. parts.Where(scope => !isSaid || scope.States(TenderFactKind.SupplierTime)).Select(scope => Timed(@case, scope))];
            if (timed.TrueForAll(part => part is not null) && IsWhole(@case, parts.Key))
            {
                Judge(@case, parts.Key, timed.OfType<TimedPart>());
            }
        }
    }

    private void Judge(RuleCase @case, TenderScope meeting, IEnumerable<TimedPart> parts)
    {
        var bySupplier = parts.GroupBy(part => part.Supplier, System.StringComparer.Ordinal)
            .Select(own => (Supplier: own.Key, Minutes: own.Sum(part => part.Minutes), own.First().Origin)).OrderBy(own => own.Minutes).ToList();
        var (shortest, longest) = (bySupplier[0], bySupplier[bySupplier.Count - 1]);
        if (longest.Minutes > shortest.Minutes * @case.Options.Number(MostTimes))
        {
            bool isMarket = meeting.Own(EventFacts.EventKind).TryGet(out string? kind) && kind == DialogueWords.MarketDialogue;
            @case.Finds(
                meeting,
                At(shortest.Origin, shortest.Supplier, shortest.Minutes, longest.Supplier, longest.Minutes) with
                {
                    Severity = isMarket ? Severity.Error : Severity,
                    Citation = isMarket ? EqualTreatment.In(@case.Facts.Jurisdiction) : "",
                });
        }
    }

    private static TimedPart? Timed(RuleCase @case, TenderScope scope)
    {
        var supplier = scope.Find(EventFacts.TimedSupplier);
        if (!supplier.TryGet(out string? name))
        {
            @case.Lacks(EventFacts.TimedSupplier, supplier);
            return null;
        }

        var time = scope.Own(EventFacts.SupplierTime);
        if (time.TryGet(out decimal minutes))
        {
            return new(name, minutes, time.Origin);
        }

        if (time.IsObscure)
        {
            @case.Lacks(EventFacts.SupplierTime, time);
            return null;
        }

        var conversation = scope.Own(EventFacts.ConversationTime);
        var presentation = scope.Own(EventFacts.PresentationTime);
        foreach (var (key, fact) in new[] { (EventFacts.ConversationTime, conversation), (EventFacts.PresentationTime, presentation) })
        {
            if (fact.State == FactState.Unknown && time.State != FactState.Absent)
            {
                @case.Lacks(key, fact);
                return null;
            }
        }

        return new(name, Known(conversation) + Known(presentation), conversation.Origin ?? presentation.Origin ?? time.Origin);
    }

    private static decimal Known(Fact<decimal> fact) => fact.TryGet(out decimal minutes) ? minutes : 0m;

    // Stops that could not be followed may make up for it.
    private static bool IsWhole(RuleCase @case, TenderScope meeting)
    {
        foreach (var scope in @case.Facts.Scopes)
        {
            bool isInside = false;
            for (var at = scope; at is not null && !isInside; at = at.Parent)
            {
                isInside = ReferenceEquals(at, meeting);
            }

            if (isInside && (scope.Part.MayHave(TenderFactKind.SupplierTime) || scope.Part.MayHave(TenderFactKind.ConversationTime)
                || scope.Part.MayHave(TenderFactKind.PresentationTime)))
            {
                @case.Lacks(TenderFactKind.SupplierTime, UnknownReason.Unreadable);
                return false;
            }
        }

        return true;
    }

    private sealed record TimedPart(string Supplier, decimal Minutes, Origin? Origin);
}
