using System;
using System.Collections.Generic;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Frameworks;

/// <summary>PD1404: a contract has no end, runs for more than four years, or can be renewed more than twice.</summary>
/// <remarks>No act names a number for contracts; proportionality does the rest. Framework agreements are PD1401; concessions and utilities have rules of their own.</remarks>
internal sealed class LongContractRule : TenderRule
{
    private static readonly RuleOption MostMonths = new("publicdialogue.pd1404.most_months", 48m);
    private static readonly RuleOption MostRenewals = new("publicdialogue.pd1404.most_renewals", 2m);

    public override string Id => "PD1404";

    public override Severity Severity => Severity.Warning;

    public override bool IsGatedByThreshold => true;

    public override bool IsHeuristic => true;

    public override IReadOnlyList<RuleOption> Options { get; } = [MostMonths, MostRenewals];

    public override IReadOnlyList<TenderFactKind> Facts { get; } =
        [TenderFactKind.ContractDuration, TenderFactKind.OpenEnded, TenderFactKind.ContractRenewals];

    private protected override Law Law { get; } = new(
        "Directive 2014/24/EU art. 18(1)",
        (Jurisdiction.Sweden, "KamR Göteborg 5691-17", IsVerified: false));

    private protected override void Decide(RuleCase @case)
    {
        // A result repeats a contract that nobody can shorten any more.
        if (!@case.Facts.IsCallForCompetition)
        {
            return;
        }

        bool isFound = false;
        foreach (var scope in @case.Facts.Scopes)
        {
            if (scope.States(TenderFactKind.ContractDuration) || scope.States(TenderFactKind.OpenEnded) || scope.States(TenderFactKind.ContractRenewals))
            {
                isFound = true;
                Judge(@case, scope);
            }
        }

        if (!isFound)
        {
            @case.LacksUnlessWhole(TenderFactKind.ContractDuration, TenderFactKind.Contract);
        }
    }

    private void Judge(RuleCase @case, TenderScope scope)
    {
        if (scope.Find(FactKeys.LegalBasis).TryGet(out var basis) && basis != LegalBasis.PublicContracts)
        {
            return;
        }

        var duration = scope.Own(ContractFacts.ContractDuration);
        var open = scope.Own(ContractFacts.OpenEnded);
        var renewals = scope.Own(ContractFacts.ContractRenewals);
        int most = (int)Math.Min(@case.Options.Number(MostMonths), 100_000m);
        decimal mostTimes = @case.Options.Number(MostRenewals);
        if (open.TryGet(out bool isOpen) && isOpen)
        {
            Report(@case, scope, open.Origin, "PD1404_OpenEnded");
        }
        else if (duration.TryGet(out var span) && span.IsLongerThan(most))
        {
            Report(@case, scope, duration.Origin, "", span.Months + (span.Days / 30.4375m), most);
        }
        else if (renewals.TryGet(out decimal times) && times > mostTimes)
        {
            Report(@case, scope, renewals.Origin, "PD1404_Renewals", times, mostTimes);
        }
        else if (duration.State == FactState.Unknown)
        {
            @case.Lacks(ContractFacts.ContractDuration, duration);
        }
        else if (open.IsObscure)
        {
            @case.Lacks(ContractFacts.OpenEnded, open);
        }
        else if (renewals.IsObscure)
        {
            @case.Lacks(ContractFacts.ContractRenewals, renewals);
        }
    }

    private void Report(RuleCase @case, TenderScope scope, Origin? origin, string text, params object[] arguments) => @case.Finds(
        scope, new Finding(this) { Severity = Severity, Origin = origin ?? new(""), TextName = text, Arguments = arguments });
}
