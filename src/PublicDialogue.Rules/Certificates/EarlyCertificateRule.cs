using System.Collections.Generic;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Certificates;

/// <summary>PD1902: a certificate must be held with the tender, and there are fewer days to the deadline than it takes to get one.</summary>
/// <remarks>
/// The first deadline counts: that for requests to participate where there is one. How long a certificate takes, no act names;
/// ninety days are the default, and an option.
/// </remarks>
internal sealed class EarlyCertificateRule() : FactRule<RequiredBy>(AbilityFacts.HeldAt, TenderFactKind.SelectionCriteria)
{
    private static readonly RuleOption LeadDays = new("publicdialogue.pd1902.lead_days", 90m);

    public override string Id => "PD1902";

    public override Severity Severity => Severity.Warning;

    public override bool IsHeuristic => true;

    public override IReadOnlyList<RuleOption> Options { get; } = [LeadDays];

    public override IReadOnlyList<TenderFactKind> Facts { get; } =
        [TenderFactKind.HeldAt, TenderFactKind.TenderDeadline, TenderFactKind.DispatchDate];

    public override IReadOnlyList<RemedyAction> Remedies => [RemedyAction.UseCode];

    private protected override Law Law { get; } = new(
        "Directive 2014/24/EU art. 58(1)",
        (Jurisdiction.Sweden, "LOU 14 kap. 1 §", IsVerified: true),
        (Jurisdiction.Netherlands, "Aanbestedingswet 2012 art. 2.90, achtste lid", IsVerified: true));

    // A result or a plan repeats criteria, and its dates say nothing.
    private protected override bool IsAbout(RuleCase @case) => @case.Facts.IsCallForCompetition;

    private protected override void Judge(RuleCase @case, TenderScope scope, Fact<RequiredBy> fact, RequiredBy value)
    {
        if (value != RequiredBy.Tender)
        {
            return;
        }

        var request = scope.Find(TimeFacts.RequestDeadline);
        var deadline = request.State == FactState.Known || request.IsObscure ? request : scope.Find(FactKeys.TenderDeadline);
        var dispatch = scope.Find(FactKeys.DispatchDate);
        if (!deadline.TryGet(out var due))
        {
            @case.Lacks(request.IsObscure ? TimeFacts.RequestDeadline : FactKeys.TenderDeadline, deadline);
        }
        else if (!dispatch.TryGet(out var sent))
        {
            @case.Lacks(FactKeys.DispatchDate, dispatch);
        }
        else if (due.DayNumber - sent.DayNumber is int days && days < @case.Options.Number(LeadDays))
        {
            @case.Finds(scope, At(fact, days, @case.Options.Number(LeadDays)) with
            {
                Remedy = new(RemedyAction.UseCode, nameof(RequiredBy.Start)),
            });
        }
    }
}
