using System.Linq;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Time;

/// <summary>Whether a purchase is made in a dynamic purchasing system, which has time limits of its own: article 34(2).</summary>
/// <remarks>A notice says it lot by lot. Where nothing says it, a purchase is taken for one outside.</remarks>
internal static class PurchasingSystem
{
    /// <summary>Says whether every part that says anything of it is certainly inside, or certainly outside; not where none does.</summary>
    public static bool IsEverywhere(TenderFacts facts, bool inside)
    {
        var stated = facts.Stating(TenderFactKind.DynamicPurchasingSystem).ToList();
        return stated.Count > 0 && stated.TrueForAll(scope => IsCertain(scope.Own(TimeFacts.DynamicPurchasingSystem), inside));
    }

    /// <summary>Says whether a part is certainly inside, or certainly outside.</summary>
    public static bool IsCertain(TenderScope scope, bool inside) => IsCertain(scope.Find(TimeFacts.DynamicPurchasingSystem), inside);

    private static bool IsCertain(Fact<bool> system, bool inside) =>
        system.TryGet(out bool isInside) ? isInside == inside : system.State == FactState.Absent && !inside;
}
