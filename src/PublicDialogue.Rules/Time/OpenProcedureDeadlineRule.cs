using System.Collections.Generic;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Time;

/// <summary>PD1301: tenders in an open procedure are due sooner than the law allows.</summary>
/// <remarks>
/// Days are counted from the day after dispatch. What shortens the time must be claimed: a prior information notice and urgency
/// count only where they are stated. Whether tenders may be sent electronically decides only between 30 and 35 days; where it is
/// not known, those are not assessable. No reason excuses: lawful urgency is a fact of its own.
/// </remarks>
internal sealed class OpenProcedureDeadlineRule : TenderRule
{
    public override string Id => "PD1301";

    public override Severity Severity => Severity.Error;

    public override bool IsGatedByThreshold => true;

    public override IReadOnlyList<TenderFactKind> Facts { get; } =
        [TenderFactKind.TenderDeadline, TenderFactKind.DispatchDate, TenderFactKind.Procedure];

    // Udbudsloven § 57 is believed to be the Danish provision, and still to be looked up.
    private protected override Law Law { get; } = new(
        "Directive 2014/24/EU art. 27",
        (Jurisdiction.Denmark, "udbudsloven § 57", IsVerified: false),
        (Jurisdiction.Sweden, "LOU 11 kap. 2, 5 och 6 §§", IsVerified: true),
        (Jurisdiction.Netherlands, "Aanbestedingswet 2012 art. 2.74a", IsVerified: true));

    private protected override void Decide(RuleCase @case)
    {
        if (!@case.Facts.IsCallForCompetition)
        {
            return;
        }

        bool isStated = false;
        foreach (var scope in @case.Facts.Stating(TenderFactKind.TenderDeadline))
        {
            isStated = true;
            var due = scope.Own(FactKeys.TenderDeadline);
            if (due.State == FactState.Unknown)
            {
                @case.Lacks(FactKeys.TenderDeadline, due);
            }
            else if (due.TryGet(out var last) && Applies(@case, scope))
            {
                Compare(@case, scope, due, last);
            }
        }

        if (!isStated && !IsOutside(@case.Facts.Tender))
        {
            @case.Lacks(FactKeys.TenderDeadline);
        }
    }

    // Whether it is certain that the limit is not this tender's: another procedure, social services, another act.
    private static bool IsOutside(TenderScope scope) =>
        (scope.Find(FactKeys.Procedure).TryGet(out var used) && used != Procedure.Open)
        || (scope.Find(FactKeys.LightRegime).TryGet(out bool isLight) && isLight)
        || (scope.Find(FactKeys.LegalBasis).TryGet(out var basis) && basis != LegalBasis.PublicContracts);

    private static bool Applies(RuleCase @case, TenderScope scope)
    {
        if (IsOutside(scope))
        {
            return false;
        }

        var procedure = scope.Find(FactKeys.Procedure);
        if (procedure.State == FactState.Unknown)
        {
            @case.Lacks(FactKeys.Procedure, procedure);
        }

        var light = scope.Find(FactKeys.LightRegime);
        if (light.IsObscure)
        {
            @case.Lacks(FactKeys.LightRegime, light);
        }

        var basis = scope.Find(FactKeys.LegalBasis);
        if (basis.IsObscure)
        {
            @case.Lacks(FactKeys.LegalBasis, basis);
        }

        return procedure.State == FactState.Known && !light.IsObscure && !basis.IsObscure;
    }

    private void Compare(RuleCase @case, TenderScope scope, Fact<PlainDate> due, PlainDate last)
    {
        var dispatch = scope.Find(FactKeys.DispatchDate);
        if (!dispatch.TryGet(out var sent))
        {
            @case.Lacks(FactKeys.DispatchDate, dispatch);
            return;
        }

        int days = last.DayNumber - sent.DayNumber;
        var limit = MinimumTimeLimits.ForOpen(@case.Facts.Jurisdiction, sent);
        if (days < limit.Base && Least(@case, scope, limit, days) is { } least && days < least)
        {
            @case.Finds(
                scope,
                new Finding(this) { Severity = Severity, Origin = due.Origin!, Arguments = [days, least, last, sent.PlusDays(least)] },
                ReasonEffect.None);
        }
    }

    // Null where a fact that could make these days lawful cannot be read.
    private static int? Least(RuleCase @case, TenderScope scope, TimeLimit limit, int days)
    {
        foreach (var (key, least) in new[] { (FactKeys.Accelerated, limit.Urgent), (FactKeys.PriorInformation, limit.PriorInformation) })
        {
            var claimed = scope.Find(key);
            if (claimed.TryGet(out bool isClaimed) && isClaimed)
            {
                return least;
            }

            if (claimed.IsObscure && days >= least)
            {
                @case.Lacks(key, claimed);
                return null;
            }
        }

        var electronic = scope.Find(FactKeys.ElectronicSubmission);
        if (electronic.State == FactState.Unknown && days >= limit.Electronic)
        {
            @case.Lacks(FactKeys.ElectronicSubmission, electronic);
            return null;
        }

        return electronic.State == FactState.Absent || (electronic.TryGet(out bool isElectronic) && !isElectronic)
            ? limit.Base : limit.Electronic;
    }
}
