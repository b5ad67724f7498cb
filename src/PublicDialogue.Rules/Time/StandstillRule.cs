using System.Collections.Generic;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Time;

/// <summary>PD1310: a contract is concluded before the standstill after the award decision has ended.</summary>
/// <remarks>
/// The day on which the decision was sent is not counted, and the contract may be concluded on the day after the last one. No
/// reason excuses. Silent where the law asks for none: without a call, in a dynamic purchasing system, with one tender.
/// For social services the Dutch act leaves its own twenty days out (art. 2.39, second paragraph): there the directive's are held.
/// </remarks>
internal sealed class StandstillRule() : FactRule<PlainDate>(TimeFacts.SignatureDate)
{
    public override string Id => "PD1310";

    public override Severity Severity => Severity.Error;

    public override bool IsGatedByThreshold => true;

    public override IReadOnlyList<RemedyAction> Remedies => [RemedyAction.UseDate];

    public override IReadOnlyList<TenderFactKind> Facts { get; } =
        [TenderFactKind.SignatureDate, TenderFactKind.AwardNotifiedDate, TenderFactKind.ElectronicNotification];

    public override bool IsHard => true;

    private protected override Law Law { get; } = new(
        "Directive 89/665/EEC art. 2a",
        (Jurisdiction.Denmark, "lov om Klagenævnet for Udbud § 3", IsVerified: true),
        (Jurisdiction.Sweden, "LOU 20 kap. 1 §", IsVerified: true),
        (Jurisdiction.Netherlands, "Aanbestedingswet 2012 art. 2.127", IsVerified: true))
    {
        Everywhere = [new(Jurisdiction.Sweden, "LOU 19 kap. 19 §, 20 kap. 1 §", new(2022, 2, 1)) { AtLeast = NationalLaw.SwedishDirectPurchase }],
    };

    private protected override void Judge(RuleCase @case, TenderScope scope, Fact<PlainDate> fact, PlainDate value)
    {
        if (IsExempt(scope))
        {
            return;
        }

        var notified = scope.Find(TimeFacts.AwardNotifiedDate);
        if (!notified.TryGet(out var sent))
        {
            @case.Lacks(TimeFacts.AwardNotifiedDate, notified);
            return;
        }

        int days = value.DayNumber - sent.DayNumber;
        bool isDirectiveAlone = @case.Facts.Jurisdiction == Jurisdiction.Netherlands && FullRegime.IsSocial(scope);
        var limit = MinimumTimeLimits.ForStandstill(isDirectiveAlone ? Jurisdiction.EuropeanUnion : @case.Facts.Jurisdiction, sent);
        var (electronic, other) = (limit.Electronic, limit.Base);
        var means = scope.Find(TimeFacts.ElectronicNotification);
        bool isElectronic = means.TryGet(out bool isStated) && isStated;
        if (days <= electronic || (days <= other && means.State != FactState.Unknown && !isElectronic))
        {
            int least = isElectronic || means.State == FactState.Unknown ? electronic : other;
            var earliest = sent.PlusDays(least + 1);
            @case.Finds(scope, At(fact, days, least, value, earliest) with
            {
                Remedy = Remedy.Day(earliest),
                Citation = isDirectiveAlone ? Law.Common : "",
            });
        }
        else if (days <= other && means.State == FactState.Unknown)
        {
            @case.Lacks(TimeFacts.ElectronicNotification, means);
        }
    }

    // Directive 89/665/EEC art. 2b; other acts have remedies of their own.
    private static bool IsExempt(TenderScope scope) =>
        (scope.Find(FactKeys.LegalBasis).TryGet(out var basis) && basis != LegalBasis.PublicContracts)
        || (scope.Find(FactKeys.Procedure).TryGet(out var used) && used == Procedure.NegotiatedWithoutCall)
        || (scope.Find(TimeFacts.DynamicPurchasingSystem).TryGet(out bool isSystem) && isSystem)
        || (scope.Find(ContractFacts.TendersReceived).TryGet(out decimal received) && received <= 1);
}
