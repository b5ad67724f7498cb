using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Selection;

/// <summary>How long the contract or framework agreement runs that a requirement is for: that of its lot, else the tender's.</summary>
/// <param name="Months">At least so many months, with the renewals whose length is known; above nought.</param>
/// <param name="Open">The fact that could make it longer; null where none can.</param>
/// <remarks>Of several the shortest counts: it leaves the greatest value for a year, and so shuts out nobody by mistake.</remarks>
internal sealed record ContractLength(decimal Months, TenderFactKind? Open)
{
    private const decimal MeanMonth = 30.4375m;

    private static readonly KindSet Terms = KindSet.Of([TenderFactKind.FrameworkDuration, TenderFactKind.ContractDuration, TenderFactKind.OpenEnded]);

    /// <summary>Finds the length, or says that the rule lacks it.</summary>
    public static ContractLength? Of(RuleCase @case, TenderScope scope)
    {
        if (ContractValue.IsOfSpecificContracts(scope, @case.Facts))
        {
            // The value is that of the contracts under it, whose own length nothing says.
            @case.Lacks(TenderFactKind.ContractDuration, UnknownReason.Elsewhere);
            return null;
        }

        IReadOnlyList<TenderScope> stating = [];
        bool isAnyStated = Terms.Overlaps(@case.Facts.Stated);
        for (var at = scope; isAnyStated && at is not null && stating.Count == 0; at = at.Parent)
        {
            stating = Stating(@case.Facts, at);
        }

        if (isAnyStated && stating.Count == 0 && scope.Lot is null)
        {
            stating = [.. @case.Facts.Scopes.Where(lot => lot.Part.Role == TenderFactKind.Lots).SelectMany(lot => Stating(@case.Facts, lot))];
        }

        if (stating.Count == 0)
        {
            @case.LacksUnlessWhole(TenderFactKind.ContractDuration, TenderFactKind.Contract);
            return null;
        }

        var lengths = stating.Select(Read).ToList();
        if (lengths.Exists(length => length is null))
        {
            var open = stating[lengths.FindIndex(length => length is null)];
            bool isFramework = open.Own(FactKeys.FrameworkDuration).State == FactState.Unknown && open.States(TenderFactKind.FrameworkDuration);
            var key = isFramework ? FactKeys.FrameworkDuration : ContractFacts.ContractDuration;
            @case.Lacks(key, open.Own(key));
            return null;
        }

        return lengths.OfType<ContractLength>().OrderBy(length => length.Months).First();
    }

    // The part itself and the terms in it, but no lot: a duration that is absent is that of something else.
    private static IReadOnlyList<TenderScope> Stating(TenderFacts facts, TenderScope place) =>
    [
        .. facts.Stating(TenderFactKind.FrameworkDuration).Concat(facts.Stating(TenderFactKind.ContractDuration)).Concat(facts.Stating(TenderFactKind.OpenEnded))
            .Where(scope => ReferenceEquals(scope, place) || (ReferenceEquals(scope.Parent, place) && scope.Part.Role != TenderFactKind.Lots))
            .Where(scope => IsStated(scope, FactKeys.FrameworkDuration) || IsStated(scope, ContractFacts.ContractDuration)
                || (scope.Own(ContractFacts.OpenEnded).TryGet(out bool isOpen) && isOpen)),
    ];

    private static bool IsStated(TenderScope scope, FactKey<CalendarSpan> key) => scope.States(key.Kind) && scope.Own(key).State != FactState.Absent;

    // Null where it has no end, or none that is known.
    private static ContractLength? Read(TenderScope scope)
    {
        if (scope.Own(FactKeys.FrameworkDuration).TryGet(out var framework))
        {
            var renewals = scope.Own(FactKeys.FrameworkRenewals);
            renewals.TryGet(out var more);
            return Of(framework + more, renewals.IsObscure ? TenderFactKind.FrameworkRenewals : null);
        }

        // How often a contract can be renewed is known, not for how long each time.
        var times = scope.Own(ContractFacts.ContractRenewals);
        bool isRenewed = times.IsObscure || (times.TryGet(out decimal count) && count > 0);
        return scope.Own(ContractFacts.ContractDuration).TryGet(out var contract)
            ? Of(contract, isRenewed ? TenderFactKind.ContractRenewals : null)
            : null;
    }

    private static ContractLength? Of(CalendarSpan span, TenderFactKind? open) =>
        span == default ? null : new(span.Months + (span.Days / MeanMonth), open);
}
