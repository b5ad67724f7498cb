using System.Collections.Generic;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Selection;

/// <summary>PD1101: references count back over fewer years than the law allows, five for works and else three.</summary>
/// <remarks>
/// The law names the most that may be asked for in general; asking for less is lawful, and lets fewer firms in. A year or less
/// warns. A longer period is never a restriction, and one of nought is a number that was never set.
/// </remarks>
internal sealed class NarrowLookBackRule() : FactRule<CalendarSpan>(FactKeys.ReferenceLookBack, TenderFactKind.SelectionCriteria)
{
    // Directive 2014/24/EU Annex XII Part II(a), in years.
    internal static readonly Dated<(int Works, int Others)> Years = new((new(2016, 4, 18), (5, 3)));
    private static readonly RuleOption WarningMonths = new("publicdialogue.pd1101.warning_months", 12m);

    public override string Id => "PD1101";

    public override Severity Severity => Severity.Info;

    public override bool IsGatedByThreshold => true;

    public override IReadOnlyList<RuleOption> Options { get; } = [WarningMonths];

    public override IReadOnlyList<TenderFactKind> Facts { get; } = [TenderFactKind.ReferenceLookBack, TenderFactKind.ContractNature];

    public override IReadOnlyList<RemedyAction> Remedies => [RemedyAction.UseMonths];

    private protected override Law Law { get; } = new(
        "Directive 2014/24/EU Annex XII Part II(a)",
        (Jurisdiction.Sweden, "LOU 15 kap. 11 §", IsVerified: true),
        (Jurisdiction.Netherlands, "Aanbestedingswet 2012 art. 2.93", IsVerified: true));

    private protected override void Judge(RuleCase @case, TenderScope scope, Fact<CalendarSpan> fact, CalendarSpan value)
    {
        if (value == default)
        {
            return;
        }

        var (works, others) = Years.On(@case.Facts.LawOn);
        var nature = scope.Find(FactKeys.ContractNature);
        bool isKnown = nature.TryGet(out var about);
        int most = isKnown && about == ContractNature.Works ? works : others;
        if (value.IsShorterThan(most * 12))
        {
            decimal months = value.Months + (value.Days / 30.4375m);
            @case.Finds(scope, At(fact, months, most) with
            {
                Severity = months > @case.Options.Number(WarningMonths) ? Severity : Severity.Warning,
                Remedy = Remedy.Months(most * 12, fact.Unit),
            });
        }
        else if (!isKnown && value.IsShorterThan(works * 12))
        {
            @case.Lacks(FactKeys.ContractNature, nature);
        }
    }
}
