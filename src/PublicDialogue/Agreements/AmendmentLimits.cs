using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using PublicDialogue.Guarding;
using PublicDialogue.Quantities;
using PublicDialogue.Rules;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Frameworks;

namespace PublicDialogue.Agreements;

/// <summary>Whether article 72 carries the amendments of agreements. The finding PD1410 judges by the same dated numbers.</summary>
public static class AmendmentLimits
{
    private const string Provision = "Directive 2014/24/EU art. ";

    /// <summary>Measures each amendment by the provision that it relies on.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="level">Which kind of authority it is, for the threshold; a municipality or region by default.</param>
    /// <param name="threshold">The threshold of article 4 in the agreement's currency, as the Commission publishes it; null for what it is in euro.</param>
    /// <returns>One for each amendment, in their order. Those of article 72(2), or without a ground, are added up, net, and must stay below the limit; one for additional needs or
    /// unforeseen circumstances (72(1)(b) and (c)) counts alone.</returns>
    /// <remarks>Measured against the maximum as concluded, or as indexed (article 72(3)), never against the estimate.</remarks>
    /// <exception cref="ArgumentException"><paramref name="threshold"/> is in another currency.</exception>
    public static IReadOnlyList<AmendmentCheck> CheckAmendments(
        this FrameworkAgreement agreement, AuthorityLevel level = AuthorityLevel.SubCentral, Money? threshold = null)
    {
        AgreementAmounts.In(Guard.Against.Null(agreement).Currency, threshold, nameof(threshold));
        decimal minor = 0m;
        var checks = new List<AmendmentCheck>();
        foreach (var amendment in agreement.Amendments)
        {
            bool isMinor = amendment.Ground is null or ChangeGround.Minor;
            minor += isMinor ? amendment.Value?.Amount ?? 0m : 0m;
            bool? reaches = threshold is not null ? minor >= threshold.Amount
                : ContractChangeLimits.ReachesThreshold(agreement.Nature, level, new(minor, agreement.Currency.Code), On(amendment));
            checks.Add(isMinor ? Minor(agreement, amendment, minor, reaches) : Alone(agreement, amendment));
        }

        return ContentList<AmendmentCheck>.Of(checks, nameof(agreement));
    }

    private static AmendmentCheck Alone(FrameworkAgreement agreement, Amendment amendment)
    {
        string provision = Provision + (amendment.Ground switch
        {
            ChangeGround.ReviewClause => "72(1)(a)",
            ChangeGround.Additional => "72(1)(b)",
            ChangeGround.Unforeseen => "72(1)(c)",
            ChangeGround.Replacement => "72(1)(d)",
            _ => "72(1)(e)",
        });
        if (amendment.Ground is not (ChangeGround.Additional or ChangeGround.Unforeseen))
        {
            return new(amendment, AmendmentVerdict.NoLimit, provision);
        }

        decimal limit = ContractChangeLimits.OneChange(On(amendment));
        return amendment.Value is not { Amount: > 0m } value ? new(amendment, AmendmentVerdict.Within, provision) { Limit = limit }
            : Base(agreement) is not { } whole ? new(amendment, AmendmentVerdict.NotAssessable, provision) { Limit = limit }
            : new(amendment, value.Amount > whole * limit ? AmendmentVerdict.Beyond : AmendmentVerdict.Within, provision) { Ratio = value.Amount / whole, Limit = limit };
    }

    private static AmendmentCheck Minor(FrameworkAgreement agreement, Amendment amendment, decimal sum, bool? reaches)
    {
        const string Paragraph = Provision + "72(2)";
        if (amendment.Value is not { Amount: > 0m } || sum <= 0m)
        {
            return new(amendment, AmendmentVerdict.Within, Paragraph);
        }

        if (Base(agreement) is not { } whole)
        {
            return new(amendment, AmendmentVerdict.NotAssessable, Paragraph);
        }

        // Of an unknown nature, only what is too much for either is too much, and only what both carry is little enough.
        decimal[] limits = agreement.Nature is { } nature
            ? [ContractChangeLimits.Minor(nature, On(amendment))]
            : [ContractChangeLimits.Minor(ContractNature.Services, On(amendment)), ContractChangeLimits.Minor(ContractNature.Works, On(amendment))];
        var verdict = reaches == true || sum >= whole * limits.Max() ? AmendmentVerdict.Beyond
            : reaches is null || sum >= whole * limits.Min() ? AmendmentVerdict.NotAssessable
            : AmendmentVerdict.Within;
        return new(amendment, verdict, Paragraph) { Ratio = sum / whole, Limit = limits.Length == 1 ? limits[0] : null, ReachesThreshold = reaches == true };
    }

    private static decimal? Base(FrameworkAgreement agreement) => (agreement.IndexedValue ?? agreement.MaximumValue)?.Amount;

    private static PlainDate On(Amendment amendment) => new(amendment.AgreedOn.Year, amendment.AgreedOn.Month, amendment.AgreedOn.Day);
}
