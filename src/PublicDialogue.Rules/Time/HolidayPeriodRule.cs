using System.Collections.Generic;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Time;

/// <summary>PD1308: most of the working days before a deadline lie inside holidays.</summary>
/// <remarks>Rules hold no calendar: whoever has one hands the share in. Where nobody did, the rule does not answer.</remarks>
internal sealed class HolidayPeriodRule : TenderRule
{
    private const decimal Hundred = 100m;

    private static readonly RuleOption MostPercent = new("publicdialogue.pd1308.most_percent", 50m);

    public override string Id => "PD1308";

    public override Severity Severity => Severity.Info;

    public override bool IsHeuristic => true;

    public override IReadOnlyList<RuleOption> Options { get; } = [MostPercent];

    public override IReadOnlyList<TenderFactKind> Facts { get; } = [TenderFactKind.HolidayShare];

    private protected override Law Law { get; } = new(
        "Directive 2014/24/EU art. 47(1)",
        (Jurisdiction.Sweden, "LOU 11 kap. 1 §", IsVerified: true),
        (Jurisdiction.Netherlands, "Gids Proportionaliteit, voorschrift 3.6", IsVerified: true));

    private protected override void Decide(RuleCase @case)
    {
        if (!@case.Facts.IsCallForCompetition)
        {
            return;
        }

        decimal most = @case.Options.Number(MostPercent);
        bool isKnown = false;
        var gap = default(Fact<decimal>);
        foreach (var scope in @case.Facts.Stating(TenderFactKind.HolidayShare))
        {
            var share = scope.Own(TimeFacts.HolidayShare);
            gap = share.IsObscure ? share : gap;
            if (share.TryGet(out decimal value))
            {
                isKnown = true;
                if (value * Hundred > most)
                {
                    @case.Finds(scope, new Finding(this) { Severity = Severity, Origin = share.Origin ?? new(""), Arguments = [value * Hundred, most] });
                }
            }
        }

        // That a calendar was not asked for one lot says nothing where it was for another.
        if (!isKnown || gap.IsObscure)
        {
            @case.Lacks(TimeFacts.HolidayShare, gap);
        }
    }
}
