using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Selection;

/// <summary>PD1010: three or more kinds of financial tests stand beside one another, on the tender or for one lot.</summary>
/// <remarks>
/// Turnover, ratio, a streak of results, insurance, and a guarantee by a parent or a bank. Each may be fair; together they leave few.
/// A test whose reason is recorded counts as information alone. No act names a number: it is an option.
/// </remarks>
internal sealed class StackedTestsRule : TenderRule
{
    private static readonly RuleOption MostKinds = new("publicdialogue.pd1010.most_kinds", 2m);

    public override string Id => "PD1010";

    public override Severity Severity => Severity.Warning;

    public override bool IsHeuristic => true;

    public override IReadOnlyList<RuleOption> Options { get; } = [MostKinds];

    public override IReadOnlyList<TenderFactKind> Facts => FinancialTest.Kinds;

    private protected override Law Law { get; } = new(
        "Directive 2014/24/EU art. 58(1)",
        (Jurisdiction.Sweden, "LOU 14 kap. 1 §", IsVerified: true),
        (Jurisdiction.Netherlands, "Gids Proportionaliteit, voorschrift 3.5B", IsVerified: true));

    private protected override void Decide(RuleCase @case)
    {
        decimal most = @case.Options.Number(MostKinds);
        if (!@case.HearsGaps && FinancialTest.Kinds.Count(@case.Facts.States) <= most)
        {
            return;
        }

        var tests = FinancialTest.Of(@case.Facts).ToList();
        var whole = tests.FindAll(test => test.Place is null);
        bool isFound = Judge(@case, whole, most);
        var lots = isFound ? [] : tests.Where(test => test.Place is not null).GroupBy(test => test.Place);
        foreach (var lot in lots)
        {
            isFound |= Judge(@case, [.. whole, .. lot], most);
        }

        // Criteria that nobody has read yet may bring a kind that is not here.
        foreach (var missing in FinancialTest.Kinds.Where(kind => !isFound && !tests.Exists(test => test.Kind == kind)).Take(1))
        {
            @case.LacksUnlessWhole(missing, TenderFactKind.SelectionCriteria);
        }
    }

    private bool Judge(RuleCase @case, List<FinancialTest> tests, decimal most)
    {
        var certain = tests.Where(test => test.IsAsked).ToLookup(test => test.Kind);
        if (certain.Count > most)
        {
            var bare = certain.Where(kind => kind.Any(test => !test.IsReasoned)).Select(kind => kind.First(test => !test.IsReasoned)).ToList();
            var at = bare.Count > most
                ? bare.LastOrDefault(test => test.Place is not null) ?? bare[bare.Count - 1]
                : certain.First(kind => kind.All(test => test.IsReasoned)).First();
            @case.Finds(at.Scope, new Finding(this) { Severity = Severity, Origin = at.Origin ?? new(""), Arguments = [certain.Count] });
            return true;
        }

        if (tests.Select(test => test.Kind).Distinct().Count() > most && tests.Find(test => !test.IsAsked) is { } open)
        {
            @case.Lacks(open.Kind, open.Why);
        }

        return false;
    }
}
