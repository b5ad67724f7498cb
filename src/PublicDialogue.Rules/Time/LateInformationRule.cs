using System.Collections.Generic;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Time;

/// <summary>PD1307: information that was asked for in good time came late, and the deadline was not put off.</summary>
/// <remarks>
/// "The latest six days before", read as the difference of the two days. No reason excuses. For social services the directive says
/// nothing of it, and a country may.
/// </remarks>
internal sealed class LateInformationRule() : FactRule<PlainDate>(TimeFacts.LatestAnswerDate)
{
    public override string Id => "PD1307";

    public override Severity Severity => Severity.Error;

    public override bool IsGatedByThreshold => true;

    public override IReadOnlyList<TenderFactKind> Facts { get; } =
        [TenderFactKind.LatestAnswerDate, TenderFactKind.TenderDeadline, TenderFactKind.DeadlineExtended];

    public override IReadOnlyList<RemedyAction> Remedies => [RemedyAction.UseDate];

    public override bool IsHard => true;

    private protected override Law Law { get; } = new(
        "Directive 2014/24/EU art. 47(3), 53(2)",
        (Jurisdiction.Denmark, "udbudsloven § 93, stk. 4, § 134", IsVerified: true),
        (Jurisdiction.Sweden, "LOU 11 kap. 8 §, 12 kap. 11 §", IsVerified: true),
        (Jurisdiction.Netherlands, "Aanbestedingswet 2012 art. 2.54, 2.73", IsVerified: true))
    {
        Everywhere = [new(Jurisdiction.Sweden, "LOU 19 kap. 13 och 14 §§", new(2022, 2, 1)) { AtLeast = NationalLaw.SwedishDirectPurchase }],
    };

    private protected override bool IsAbout(RuleCase @case) => @case.Facts.IsCallForCompetition
        && (OfSocialServices(@case, @case.Facts.Tender).Length > 0 || !FullRegime.IsOutside(@case.Facts.Tender));

    private protected override void Judge(RuleCase @case, TenderScope scope, Fact<PlainDate> fact, PlainDate value)
    {
        string national = OfSocialServices(@case, scope);
        if (national.Length == 0 && !FullRegime.Applies(@case, scope))
        {
            return;
        }

        var deadline = scope.Find(FactKeys.TenderDeadline);
        if (!deadline.TryGet(out var last))
        {
            @case.Lacks(FactKeys.TenderDeadline, deadline);
            return;
        }

        int days = last.DayNumber - value.DayNumber;
        var least = MinimumTimeLimits.ForAnswers(@case.Facts.Jurisdiction, value);
        var (usual, urgent) = (least.Base, least.Urgent);
        var extended = scope.Find(TimeFacts.DeadlineExtended);
        if (days >= usual || (extended.TryGet(out bool isExtended) && isExtended))
        {
            return;
        }

        var accelerated = scope.Find(FactKeys.Accelerated);
        bool isUrgent = accelerated.TryGet(out bool isClaimed) && isClaimed;
        if (days >= urgent && isUrgent)
        {
            return;
        }

        if (days >= urgent && accelerated.IsObscure)
        {
            @case.Lacks(FactKeys.Accelerated, accelerated);
        }
        else if (extended.State == FactState.Unknown)
        {
            @case.Lacks(TimeFacts.DeadlineExtended, extended);
        }
        else
        {
            int needed = isUrgent ? urgent : usual;
            var later = Remedy.Day(value.PlusDays(needed)) with { Fact = FactKeys.TenderDeadline.Kind, Place = deadline.Origin };
            @case.Finds(scope, At(fact, days, needed, value, last) with { Remedy = later, Citation = national });
        }
    }

    // Below their own, high threshold they may be bought directly.
    private string OfSocialServices(RuleCase @case, TenderScope scope) =>
        FullRegime.IsSocial(scope) && !@case.IsBelowThreshold ? Provisions.BesidesTheDirective(@case.Facts.Jurisdiction, @case.Facts.LawOn) : "";
}
