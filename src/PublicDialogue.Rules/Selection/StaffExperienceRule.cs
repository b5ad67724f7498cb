using System.Collections.Generic;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Selection;

/// <summary>PD1110: staff must have worked for many years: five inform, eight warn.</summary>
/// <remarks>No act names a number. Both are options, after the red flags of redflags.eu.</remarks>
internal sealed class StaffExperienceRule() : FactRule<decimal>(AbilityFacts.StaffExperienceYears, TenderFactKind.SelectionCriteria)
{
    private static readonly RuleOption InformationYears = new("publicdialogue.pd1110.information_years", 5m);
    private static readonly RuleOption WarningYears = new("publicdialogue.pd1110.warning_years", 8m);

    public override string Id => "PD1110";

    public override Severity Severity => Severity.Warning;

    public override bool IsHeuristic => true;

    public override IReadOnlyList<RuleOption> Options { get; } = [InformationYears, WarningYears];

    private protected override Law Law { get; } = new(
        "Directive 2014/24/EU art. 58(4)",
        (Jurisdiction.Sweden, "LOU 14 kap. 5 §", IsVerified: true));

    private protected override void Judge(RuleCase @case, TenderScope scope, Fact<decimal> fact, decimal value)
    {
        bool isLong = value >= @case.Options.Number(WarningYears);
        if (isLong || value >= @case.Options.Number(InformationYears))
        {
            @case.Finds(scope, At(fact, value) with { Severity = isLong ? Severity : Severity.Info });
        }
    }
}
