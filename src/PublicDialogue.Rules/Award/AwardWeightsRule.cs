using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Award;

/// <summary>PD1601: weights of award criteria are missing, or do not add up to the whole.</summary>
/// <remarks>
/// A single criterion needs no weight. Points, ranges and an order of importance are not added up. Equal weights that were rounded,
/// such as 33.33 three times, count as the whole. A reason answers for missing weights (article 67(5), third subparagraph), and for
/// nothing else.
/// </remarks>
internal sealed class AwardWeightsRule : TenderRule
{
    public override string Id => "PD1601";

    public override Severity Severity => Severity.Error;

    public override IReadOnlyList<TenderFactKind> Facts { get; } = [TenderFactKind.AwardCriteria, TenderFactKind.AwardWeight];

    public override IReadOnlyList<RemedyAction> Remedies => [RemedyAction.UseNumber];

    private protected override Law Law { get; } = new(
        "Directive 2014/24/EU art. 67(5)",
        (Jurisdiction.Sweden, "LOU 16 kap. 6 §", IsVerified: true));

    private protected override void Decide(RuleCase @case)
    {
        bool isStated = false;
        foreach (var set in @case.Facts.Scopes
            .Where(scope => scope.Part.Role == TenderFactKind.AwardCriteria || scope.States(TenderFactKind.AwardWeight))
            .GroupBy(scope => scope.Parent ?? scope))
        {
            isStated = true;
            Judge(@case, set.Key, [.. set]);
        }

        if (!isStated)
        {
            var criteria = @case.Facts.Stating(TenderFactKind.AwardCriteria).Select(scope => scope.Own(FactKeys.AwardCriteria)).FirstOrDefault();
            if (criteria.State == FactState.Unknown)
            {
                @case.Lacks(FactKeys.AwardCriteria, criteria);
            }
        }
    }

    private void Judge(RuleCase @case, TenderScope whole, IReadOnlyList<TenderScope> criteria)
    {
        Fact<Weight>[] weights = [.. criteria.SelectMany(Weights)];
        if (weights.Length == 1 && criteria[0] == whole)
        {
            // One criterion by itself: the others are not to be seen from here.
            @case.Lacks(TenderFactKind.AwardCriteria, UnknownReason.NotStated);
            return;
        }

        // Lots that were not read have criteria of their own; here only weights count that belong to this sum.
        if (whole.Own(FactKeys.AwardCriteria).IsObscure || whole.Part.MayHaveMore.Contains(TenderFactKind.AwardWeight))
        {
            @case.Lacks(TenderFactKind.AwardCriteria, UnknownReason.Unreadable);
            return;
        }

        if (weights.Length == 1 && weights[0].State != FactState.Known)
        {
            return;
        }

        if (weights.Any(weight => weight.State == FactState.Unknown))
        {
            @case.Lacks(FactKeys.AwardWeight, weights.First(weight => weight.State == FactState.Unknown));
            return;
        }

        var origin = whole.Own(FactKeys.AwardCriteria).Origin ?? weights[0].Origin ?? new("");
        int missing = weights.Count(weight => weight.State == FactState.Absent);
        if (missing > 0)
        {
            @case.Finds(
                whole,
                new Finding(this) { Severity = Severity, Origin = origin, TextName = "PD1601_Missing", Arguments = [missing, weights.Length] },
                ReasonEffect.Answers);
            return;
        }

        decimal[] numbers = [.. weights.Select(weight => weight.TryGet(out var known) ? Exact(known) : null).OfType<decimal>()];
        decimal sum = numbers.Sum();
        decimal target = numbers.All(number => number <= 1) ? 1 : 100;
        if (numbers.Length == weights.Length && sum != target && !AreRoundedEqually(numbers, target))
        {
            @case.Finds(
                whole,
                new Finding(this)
                {
                    Severity = Severity,
                    Origin = origin,
                    Arguments = [sum, target],
                    Remedy = Proportion.Mend(weights, numbers, target),
                },
                ReasonEffect.None);
        }
    }

    // A type may have a member for each criterion, instead of a list of them.
    private static IEnumerable<Fact<Weight>> Weights(TenderScope criterion)
    {
        var stated = criterion.Part.Facts.Where(entry => entry.Key == FactKeys.AwardWeight).ToList();
        return stated.Count == 0 ? [default] : stated.Select(entry => new Fact<Weight>(entry));
    }

    // Null for what is not to be added up.
    private static decimal? Exact(Weight weight) =>
        weight.IsExact && weight.Unit is FactUnit.Percent or FactUnit.Share or FactUnit.Own ? weight.Number : null;

    private static bool AreRoundedEqually(decimal[] numbers, decimal target)
    {
        int decimals = (decimal.GetBits(numbers[0])[3] >> 16) & 0xFF;
        return decimals > 0 && numbers.Distinct().Count() == 1
            && numbers[0] == decimal.Round(target / numbers.Length, decimals);
    }
}
