using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Selection;

/// <summary>A demand on economic and financial standing, whatever its number.</summary>
/// <param name="Kind">The fact that carries it.</param>
/// <param name="Scope">The part that it stands in.</param>
/// <param name="IsAsked">Whether it certainly is asked for; else something is said of it that cannot be read.</param>
/// <param name="Why">Why it cannot be read.</param>
/// <param name="Origin">Where it stands.</param>
internal sealed record FinancialTest(TenderFactKind Kind, TenderScope Scope, bool IsAsked, UnknownReason Why, Origin? Origin)
{
    /// <summary>Gets the kinds of tests, in the order in which they are counted.</summary>
    public static IReadOnlyList<TenderFactKind> Kinds { get; } =
    [
        TenderFactKind.MinimumYearlyTurnover, TenderFactKind.FinancialRatio, TenderFactKind.PositiveResultYears, TenderFactKind.InsuranceCover,
        TenderFactKind.StandingGuarantee,
    ];

    /// <summary>Gets the lot or the group of lots that it is for; null where it is for all of the tender.</summary>
    public TenderScope? Place => Scope.Lot ?? Scope.Group;

    /// <summary>Gets a value indicating whether a reason is recorded for it.</summary>
    public bool IsReasoned => RuleCase.IsReasoned(Scope);

    /// <summary>Finds the tests of a tender, kind by kind; a number of nought is one that was never set.</summary>
    public static IEnumerable<FinancialTest> Of(TenderFacts facts) =>
        from kind in Kinds
        from scope in facts.Stating(kind)
        let entry = scope.Part.Facts.First(fact => fact.Key.Kind == kind)
        where entry.State == FactState.Unknown || (entry.State == FactState.Known && entry.Value is not (0m or Amount { Value: 0m }))
        select new FinancialTest(kind, scope, entry.State == FactState.Known || IsNamed(scope, entry), entry.Why, entry.Origin);

    // A criterion of its own names the kind, though its number stands elsewhere; what the tender or a lot says of all criteria does not.
    private static bool IsNamed(TenderScope scope, FactEntry entry) =>
        entry.Why == UnknownReason.Elsewhere && scope.Parent is not null && scope.Part.Role is not (TenderFactKind.Lots or TenderFactKind.LotGroups);
}
