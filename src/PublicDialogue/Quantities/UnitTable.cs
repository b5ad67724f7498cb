using System;
using System.Collections.Generic;
using System.Linq;

namespace PublicDialogue.Quantities;

/// <summary>The units that a municipality buys in: what each measures, and how many base units it is. UN/ECE Recommendation 20.</summary>
internal static class UnitTable
{
    private static readonly UnitRow[] Rows =
    [
        new("GRM", Dimension.Mass, 1m),
        new("MGM", Dimension.Mass, 0.001m),
        new("HGM", Dimension.Mass, 100m),
        new("KGM", Dimension.Mass, 1_000m),
        new("TNE", Dimension.Mass, 1_000_000m),
        new("MLT", Dimension.Volume, 1m),
        new("CMQ", Dimension.Volume, 1m),
        new("MMQ", Dimension.Volume, 0.001m),
        new("CLT", Dimension.Volume, 10m),
        new("DLT", Dimension.Volume, 100m),
        new("LTR", Dimension.Volume, 1_000m),
        new("DMQ", Dimension.Volume, 1_000m),
        new("HLT", Dimension.Volume, 100_000m),
        new("MTQ", Dimension.Volume, 1_000_000m),
        new("MMT", Dimension.Length, 1m),
        new("CMT", Dimension.Length, 10m),
        new("DMT", Dimension.Length, 100m),
        new("MTR", Dimension.Length, 1_000m),
        new("KMT", Dimension.Length, 1_000_000m),
        new("KTM", Dimension.Length, 1_000_000m), // The kilometre of the eForms list.
        new("MTK", Dimension.Area, 1m),
        new("MMK", Dimension.Area, 0.000_001m),
        new("CMK", Dimension.Area, 0.0001m),
        new("DMK", Dimension.Area, 0.01m),
        new("HAR", Dimension.Area, 10_000m),
        new("KMK", Dimension.Area, 1_000_000m),
        new("SEC", Dimension.Time, 1m),
        new("MIN", Dimension.Time, 60m),
        new("HUR", Dimension.Time, 3_600m),
        new("DAY", Dimension.Time, 86_400m),
        new("WEE", Dimension.Time, 604_800m),
        new("H87", Dimension.Count, 1m),
        new("C62", Dimension.Count, 1m),
        new("EA", Dimension.Count, 1m),
        new("PR", Dimension.Count, 2m),
        new("DZN", Dimension.Count, 12m),
        new("CEN", Dimension.Count, 100m),
        new("MIL", Dimension.Count, 1_000m),
        new("PTN", Dimension.Portions, 1m),
        new("WHR", Dimension.Energy, 1m),
        new("KWH", Dimension.Energy, 1_000m),
        new("MWH", Dimension.Energy, 1_000_000m),
        new("GWH", Dimension.Energy, 1_000_000_000m),
    ];

    private static readonly Dictionary<string, UnitRow> ByCode = Rows.ToDictionary(row => row.Code, StringComparer.Ordinal);

    // The first row of a dimension is its base unit.
    private static readonly Dictionary<Dimension, string> Bases = Rows.GroupBy(row => row.Dimension).ToDictionary(group => group.Key, group => group.First().Code);

    public static UnitRow? Find(string code) => ByCode.TryGetValue(code, out var row) ? row : null;

    public static string BaseOf(Dimension dimension, string code) => Bases.TryGetValue(dimension, out string? found) ? found : code;
}

/// <summary>A unit with what it measures and its number of base units.</summary>
internal sealed record UnitRow(string Code, Dimension Dimension, decimal Factor);
