using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Book;

/// <summary>Whether Title II of Directive 2014/24/EU applies in full: not to social services, nor under another act.</summary>
internal static class FullRegime
{
    /// <summary>Says whether it is certain that only the chapter on social services applies, and no other act.</summary>
    public static bool IsSocial(TenderScope scope) => scope.Find(FactKeys.LightRegime).TryGet(out bool isLight) && isLight
        && (!scope.Find(FactKeys.LegalBasis).TryGet(out var basis) || basis == LegalBasis.PublicContracts);

    /// <summary>Says whether it falls certainly under an act to which the directive's numbers on selection mean nothing.</summary>
    /// <remarks>Utilities that use its criteria do so "under the terms and conditions set out therein": Directive 2014/25/EU, article 80(2).</remarks>
    public static bool IsOfAnotherAct(TenderScope scope) =>
        scope.Find(FactKeys.LegalBasis).TryGet(out var basis) && basis is not (LegalBasis.PublicContracts or LegalBasis.Utilities);

    /// <summary>Says whether it is certain that it does not.</summary>
    public static bool IsOutside(TenderScope scope) =>
        (scope.Find(FactKeys.LightRegime).TryGet(out bool isLight) && isLight)
        || (scope.Find(FactKeys.LegalBasis).TryGet(out var basis) && basis != LegalBasis.PublicContracts);

    /// <summary>Says whether it does; where something is stated that cannot be read, that is what the rule lacks.</summary>
    public static bool Applies(RuleCase @case, TenderScope scope)
    {
        if (IsOutside(scope))
        {
            return false;
        }

        bool isTold = IsRegimeTold(@case, scope);
        var basis = scope.Find(FactKeys.LegalBasis);
        if (basis.IsObscure)
        {
            @case.Lacks(FactKeys.LegalBasis, basis);
        }

        return isTold && !basis.IsObscure;
    }

    /// <summary>Says whether it can be told if a tender is one for social services; where it cannot, that is what the rule lacks.</summary>
    /// <remarks>Where nobody says it, a code of Annex XIV leaves it open: such services may be bought together with others.</remarks>
    public static bool IsRegimeTold(RuleCase @case, TenderScope scope)
    {
        var light = scope.Find(FactKeys.LightRegime);
        bool isOpen = light.IsObscure || (light.State != FactState.Known && SocialServices.Hold(scope));
        if (isOpen)
        {
            @case.Lacks(FactKeys.LightRegime, light);
        }

        return !isOpen;
    }
}
