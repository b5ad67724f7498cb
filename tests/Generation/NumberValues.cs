using System;
using PublicDialogue.Tendering;

namespace PublicDialogue.Generation;

/// <summary>Numbers: mostly small ones, as people have them, and now and then the awkward.</summary>
internal static class NumberValues
{
    public static int Int(Chance chance) => chance.Next(12) switch
    {
        0 => -chance.Next(1, 100),
        1 => chance.Next(),
        2 => 0,
        3 => chance.Next(1900, 2100),
        4 => chance.Next(100, 100_000),
        _ => chance.Next(1, 13),
    };

    public static decimal Decimal(Chance chance) => chance.Next(12) switch
    {
        0 => 0m,
        1 => -chance.Next(1, 100_000) / 7m,
        2 => 0.0000000000000000000000000001m,
        3 => chance.Next() * 1_000_000_000m,
        4 => chance.Next(1, 100) / 3m,
        5 => chance.Next(0, 101) / 100m,
        6 => 1.500m,
        _ => chance.Next(1, 10_000),
    };

    /// <summary>What something costs.</summary>
    public static decimal Price(Chance chance) => chance.Next(1, 1_000_000_000) / (decimal)Math.Pow(10, chance.Next(0, 7));

    public static Weighting Weight(Chance chance) => chance.Next(5) switch
    {
        0 => Weighting.Percent(chance.Next(0, 10_001) / 100m),
        1 => Weighting.Share(chance.Next(0, 101) / 100m),
        2 => Weighting.Points(chance.Next(0, 500) / 4m),
        3 => Weighting.Range(chance.Next(0, 40), chance.Next(40, 101)),
        _ => Weighting.Order(chance.Next(1, 9)),
    };
}
