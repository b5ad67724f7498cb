using System;
using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Book;

/// <summary>The thresholds of Directive 2014/24/EU, article 4, and of Directive 2014/25/EU, article 15, net of VAT.</summary>
/// <remarks>
/// In euro, every second year: Delegated Regulations (EU) 2015/2170, 2017/2365, 2019/1828, 2021/1952, 2023/2495 and 2025/2150 to 2152,
/// with their sisters for utilities. What they come to in another currency the Commission publishes; the user sets it, and until then
/// nothing is compared in that currency.
/// </remarks>
internal static class Thresholds
{
    private const string Euro = "EUR";

    private static readonly string[] Currencies = ["dkk", "sek", "nok"];

    private static readonly Dated<IReadOnlyList<Row>> Table = new(
        (new(2016, 1, 1), Of(works: 5_225_000m, central: 135_000m, subCentral: 209_000m, utilities: 418_000m)),
        (new(2018, 1, 1), Of(works: 5_548_000m, central: 144_000m, subCentral: 221_000m, utilities: 443_000m)),
        (new(2020, 1, 1), Of(works: 5_350_000m, central: 139_000m, subCentral: 214_000m, utilities: 428_000m)),
        (new(2022, 1, 1), Of(works: 5_382_000m, central: 140_000m, subCentral: 215_000m, utilities: 431_000m)),
        (new(2024, 1, 1), Of(works: 5_538_000m, central: 143_000m, subCentral: 221_000m, utilities: 443_000m)),
        (new(2026, 1, 1), Of(works: 5_404_000m, central: 140_000m, subCentral: 216_000m, utilities: 432_000m)));

    /// <summary>Gets what a user may set: each threshold in each currency that has none of its own, by name; 0 where it is not set.</summary>
    public static IReadOnlyList<RuleOption> Options { get; } =
    [
        .. Currencies.SelectMany(currency => Table.Rows[0].Value.Select(row => row.Name).Distinct(StringComparer.Ordinal)
            .Select(name => new RuleOption(NameOf(currency, name), 0m))),
    ];

    /// <summary>Says whether a tender certainly lies below: its value is known, and under every threshold that may be its own.</summary>
    public static bool IsBelow(TenderFacts facts, RuleOptions options)
    {
        // The whole tender's value decides, not the lot's: article 5(8). Of an unknown nature it is taken for the lower ones.
        if (!facts.Tender.Own(FactKeys.EstimatedValue).TryGet(out var value) || value.Currency is not { } currency)
        {
            return false;
        }

        bool isWorks = facts.Tender.Own(FactKeys.ContractNature).TryGet(out var nature) && nature == ContractNature.Works;
        var rows = Rows(facts).Where(row => (row.Nature == ContractNature.Works) == isWorks || row.IsLight).ToList();
        return rows.Count > 0 && rows.TrueForAll(row => row.In(currency, options) is { } threshold && value.Value < threshold);
    }

    /// <summary>Finds every threshold that may be the tender's own, in a currency; null for one that is not set, or was before the table.</summary>
    public static IReadOnlyList<decimal?> Of(TenderFacts facts, RuleOptions options, string? currency) =>
        currency is null || facts.LawOn < Table.Rows[0].From ? [null] : [.. Rows(facts).Select(row => row.In(currency, options))];

    /// <summary>Finds that of Directive 2014/24/EU, in euro, for a contract of known nature and authority; null before the table.</summary>
    public static decimal? Find(ContractNature nature, AuthorityLevel level, PlainDate on) => on < Table.Rows[0].From ? null : Table.On(on)
        .First(row => !row.IsUtility && !row.IsLight && (nature == ContractNature.Works ? row.Nature == nature : row.Level == level)).InEuro;

    /// <summary>Finds the fact that would tell which of several thresholds is the tender's own.</summary>
    public static TenderFactKind Decisive(TenderFacts facts) =>
        facts.Tender.Own(FactKeys.ContractNature).State == FactState.Known ? TenderFactKind.AuthorityLevel : TenderFactKind.ContractNature;

    // Other acts than that for utilities are compared with the public contracts directive's.
    private static IEnumerable<Row> Rows(TenderFacts facts)
    {
        var tender = facts.Tender;
        var nature = tender.Own(FactKeys.ContractNature);
        var level = tender.Own(FactKeys.AuthorityLevel);
        bool isLight = tender.Own(FactKeys.LightRegime).TryGet(out bool light) && light;
        bool isUtility = tender.Own(FactKeys.LegalBasis).TryGet(out var basis) && basis == LegalBasis.Utilities;
        return Table.On(facts.LawOn).Where(row => row.IsUtility == isUtility && row.IsLight == isLight
            && (isLight || !nature.TryGet(out var stated) || (row.Nature == ContractNature.Works) == (stated == ContractNature.Works))
            && (row.Level is null || !level.TryGet(out var known) || row.Level == known));
    }

    // Those for social services, article 4(d) and for utilities article 15(c), have not changed since the directives.
    private static IReadOnlyList<Row> Of(decimal works, decimal central, decimal subCentral, decimal utilities) =>
    [
        new("works", works) { Nature = ContractNature.Works },
        new("central", central) { Level = AuthorityLevel.Central },
        new("sub_central", subCentral) { Level = AuthorityLevel.SubCentral },
        new("light", 750_000m) { IsLight = true },
        new("works", works) { Nature = ContractNature.Works, IsUtility = true },
        new("utilities", utilities) { IsUtility = true },
        new("utilities_light", 1_000_000m) { IsLight = true, IsUtility = true },
    ];

    private static string NameOf(string currency, string name) => "publicdialogue.threshold." + currency + "_" + name;

    private sealed record Row(string Name, decimal InEuro)
    {
        public ContractNature? Nature { get; init; }

        public AuthorityLevel? Level { get; init; }

        public bool IsLight { get; init; }

        public bool IsUtility { get; init; }

        public decimal? In(string currency, RuleOptions options) =>
            currency == Euro ? InEuro
            : options.Values.Count > 0 && options.Number(new(NameOf(currency.ToLowerInvariant(), Name), 0m)) is > 0m and var set ? set : null;
    }
}
