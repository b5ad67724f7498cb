using System.Collections.Generic;
using System.Linq;

namespace PublicDialogue.Rules.Book;

/// <summary>The names of everything that a user may set.</summary>
public static class RuleOptionNames
{
    /// <summary>Gets the names: those that hold for all rules, the thresholds in national currencies, then by rule its switch and its thresholds.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        RuleOptions.JurisdictionName,
        RuleOptions.BelowThresholdName,
        RuleOptions.TenderWideEquivalenceName,
        .. Thresholds.Options.Select(option => option.Name),
        .. RuleBook.Rules.SelectMany(rule => rule.Options.Select(option => option.Name).Prepend(RuleOptions.EnabledName(rule.Id))),
    ];
}
