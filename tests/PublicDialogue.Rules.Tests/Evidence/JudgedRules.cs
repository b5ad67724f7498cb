using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PublicDialogue.Rules.Book;

namespace PublicDialogue.Rules.Tests.Evidence;

/// <summary>The rules that the labels speak of.</summary>
internal static class JudgedRules
{
    // First and last of each run. PD1308 needs a calendar, which the library gives and the reader of a notice does not.
    private static readonly (int First, int Last)[] Runs =
        [(1001, 1011), (1101, 1112), (1201, 1211), (1301, 1307), (1309, 1309), (1401, 1408), (1501, 1503), (1601, 1608),
         (1701, 1705), (1801, 1806), (1901, 1903), (2101, 2103)];

    private static readonly (int First, int Last)[] RunsOnFields =
        [(1301, 1309), (1401, 1408), (1501, 1502), (1601, 1602), (2101, 2103)];

    /// <summary>Gets those in the rule book, in its order.</summary>
    public static IReadOnlyList<string> All { get; } = [.. RuleBook.Rules.Select(rule => rule.Id).Where(rule => IsIn(Runs, rule))];

    /// <summary>Says whether a row may name a rule, whether it is built or not.</summary>
    public static bool MayBeNamed(string rule) => IsIn(Runs, rule) || rule == "PD1308";

    /// <summary>Says whether a notice has fields for what a rule asks.</summary>
    public static bool IsOnFields(string rule) => IsIn(RunsOnFields, rule);

    private static bool IsIn((int First, int Last)[] runs, string rule) =>
        int.TryParse(rule.AsSpan(2), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
        && Array.Exists(runs, run => number >= run.First && number <= run.Last);
}
