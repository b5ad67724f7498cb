using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Book;

/// <summary>The thresholds of Directive 2014/24/EU, article 4, in euro net of VAT.</summary>
/// <remarks>Delegated Regulations (EU) 2023/2495 for 2024-2025 and (EU) 2025/2150 to 2152 for 2026-2027.</remarks>
internal static class Thresholds
{
    private static readonly Dated<IReadOnlyList<(ContractNature? Nature, AuthorityLevel? Level, bool IsLight, decimal Euro)>> Table = new(
        (new(2024, 1, 1), [
            (ContractNature.Works, null, false, 5_538_000m),
            (null, AuthorityLevel.Central, false, 143_000m),
            (null, AuthorityLevel.SubCentral, false, 221_000m),
            (null, null, true, 750_000m)]),
        (new(2026, 1, 1), [
            (ContractNature.Works, null, false, 5_404_000m),
            (null, AuthorityLevel.Central, false, 140_000m),
            (null, AuthorityLevel.SubCentral, false, 216_000m),
            (null, null, true, 750_000m)]));

    /// <summary>Says whether a tender certainly lies below: its value is known, in euro, and under every threshold that may be its own.</summary>
    public static bool IsBelow(TenderFacts facts)
    {
        // The whole tender's value decides, not the lot's: article 5(8).
        if (!facts.Tender.Own(FactKeys.EstimatedValue).TryGet(out var value) || value.Currency != "EUR")
        {
            return false;
        }

        var nature = facts.Tender.Own(FactKeys.ContractNature);
        var level = facts.Tender.Own(FactKeys.AuthorityLevel);
        bool isLight = facts.Tender.Own(FactKeys.LightRegime).TryGet(out bool light) && light;
        bool isWorks = nature.TryGet(out var stated) && stated == ContractNature.Works;
        return Table.On(facts.LawOn)
            .Where(row => row.IsLight == isLight
                && (isLight || (row.Nature == ContractNature.Works) == isWorks)
                && (row.Level is null || !level.TryGet(out var known) || row.Level == known))
            .All(row => value.Value < row.Euro);
    }
}
