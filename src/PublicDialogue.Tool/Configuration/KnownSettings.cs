using System;
using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules;
using PublicDialogue.Rules.Book;

namespace PublicDialogue.Tool.Configuration;

/// <summary>Which keys are ours, and which values they take: the very names that the analyzers read.</summary>
internal static class KnownSettings
{
    public const string Prefix = "publicdialogue.";

    public const string SeverityPrefix = "dotnet_diagnostic.";

    public const string SeverityEnding = ".severity";

    /// <summary>The identifier under which the compiler reports what a reason excuses.</summary>
    public const string Justified = "PD2006";

    private static readonly HashSet<string> Options = [.. RuleOptionNames.All];

    private static readonly HashSet<string> Ids = new(RuleBook.Rules.Select(rule => rule.Id).Concat([Justified, "PD2007", "PD2008"]), StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Severities = ["error", "warning", "suggestion", "silent", "none", "default", "unset"];

    /// <summary>Says whether a key is one of ours, or a misspelt one; all others belong to other programs.</summary>
    public static bool Concerns(string key) => key.StartsWith(Prefix, StringComparison.Ordinal) || RuleOf(key) is not null;

    /// <summary>Finds the rule whose severity a key sets; null where it sets none of ours.</summary>
    public static string? RuleOf(string key)
    {
        string id = key.StartsWith(SeverityPrefix, StringComparison.Ordinal) && key.EndsWith(SeverityEnding, StringComparison.Ordinal)
            && key.Length > SeverityPrefix.Length + SeverityEnding.Length
            ? key[SeverityPrefix.Length..^SeverityEnding.Length].ToUpperInvariant() : "";
        return Ids.Contains(id) ? id : null;
    }

    /// <summary>Says what is wrong with a setting; null where nothing is.</summary>
    public static string? Fault(string key, string value)
    {
        string written = $"{key} = {value}";
        if (RuleOf(key) is not null)
        {
            return Severities.Contains(value.ToLowerInvariant(), StringComparer.Ordinal) ? null
                : $"{written} is no severity; write {string.Join(", ", Severities[..^2])} or default";
        }

        return !Options.Contains(key) ? $"{key} is no option and is passed over; publicdialogue rules lists the names"
            : value.Equals("unset", StringComparison.OrdinalIgnoreCase) ? null
            : key switch
            {
                RuleOptions.JurisdictionName => Jurisdictions.Parse(value) is null ? $"{written} is no jurisdiction; write eu, dk, se, nl, no, fi, de or be" : null,
                RuleOptions.BelowThresholdName => value.ToLowerInvariant() is "info" or "as_above" or "silent" ? null : $"{written} is unknown; write info, as_above or silent",
                _ when key.EndsWith(".enabled", StringComparison.Ordinal) => value.ToLowerInvariant() is "true" or "false" ? null : $"{written} is neither true nor false; write one of them",
                _ => IsNumber(key, value) ? null : $"{written} is no number of nought or more; write one such as {Default(key)}",
            };
    }

    private static bool IsNumber(string name, string value) =>
        new RuleOptions(new Dictionary<string, string>(StringComparer.Ordinal) { [name] = value }).Number(new RuleOption(name, -1)) >= 0;

    // A threshold in kroner has no number of its own.
    private static string Default(string name) => RuleBook.Rules.SelectMany(rule => rule.Options).FirstOrDefault(option => option.Name == name)
        ?.Default.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "1500000";
}
