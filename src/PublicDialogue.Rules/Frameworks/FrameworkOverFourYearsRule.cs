using System.Collections.Generic;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Frameworks;

/// <summary>PD1401: a framework agreement with its renewals runs for more than four years; for utilities, eight.</summary>
/// <remarks>"Save in exceptional cases duly justified". Exactly four years is allowed. On social services it informs at most.</remarks>
internal sealed class FrameworkOverFourYearsRule()
    : FactRule<CalendarSpan>(FactKeys.FrameworkDuration, TenderFactKind.Framework)
{
    private static readonly Dated<int> MostMonths = new((new(2016, 4, 18), 48)); // Directive 2014/24/EU art. 33(1).
    private static readonly Dated<int> MostMonthsUtilities = new((new(2016, 4, 18), 96)); // Directive 2014/25/EU art. 51(1).

    public override string Id => "PD1401";

    public override Severity Severity => Severity.Error;

    public override bool IsGatedByThreshold => true;

    public override IReadOnlyList<RemedyAction> Remedies => [RemedyAction.UseMonths];

    private protected override Law Law { get; } = new(
        "Directive 2014/24/EU art. 33(1)",
        (Jurisdiction.Denmark, "udbudsloven § 95", IsVerified: true),
        (Jurisdiction.Sweden, "LOU 7 kap. 2 §", IsVerified: true));

    private protected override void Judge(RuleCase @case, TenderScope scope, Fact<CalendarSpan> fact, CalendarSpan value)
    {
        var basis = scope.Find(FactKeys.LegalBasis);
        bool isUtility = basis.TryGet(out var act) && act == LegalBasis.Utilities;
        if (basis.State == FactState.Known && !isUtility && act != LegalBasis.PublicContracts)
        {
            return;
        }

        int most = (isUtility ? MostMonthsUtilities : MostMonths).On(@case.Facts.LawOn);
        var renewals = scope.Own(FactKeys.FrameworkRenewals);
        renewals.TryGet(out var more);
        if (renewals.IsObscure && !value.IsLongerThan(most))
        {
            @case.Lacks(FactKeys.FrameworkRenewals, renewals);
            return;
        }

        var whole = value + more;
        if (!whole.IsLongerThan(most))
        {
            return;
        }

        if (basis.IsObscure)
        {
            @case.Lacks(FactKeys.LegalBasis, basis);
        }
        else if (FullRegime.IsRegimeTold(@case, scope))
        {
            bool isLight = scope.Find(FactKeys.LightRegime).TryGet(out bool light) && light;
            @case.Finds(scope, At(fact, whole.Months + (whole.Days / 30.4375m), most / 12) with
            {
                Severity = isLight ? Severity.Info : Severity,
                Citation = isUtility ? "Directive 2014/25/EU art. 51(1)" : "",
                Remedy = more == default ? Remedy.Months(most, fact.Unit) : null,
            });
        }
    }
}
