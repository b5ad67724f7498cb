using System;
using System.Collections.Generic;
using System.Linq;

namespace PublicDialogue.Rules.Book;

/// <summary>What a user has set, by name, for example <c>publicdialogue.pd1106.most_references</c>.</summary>
/// <param name="Values">The values by name, as they were written.</param>
/// <remarks>Immutable where the values are.</remarks>
public sealed record RuleOptions(IReadOnlyDictionary<string, string> Values)
{
    /// <summary>The option that says whose law applies where a tender does not: <c>eu</c>, <c>dk</c>, <c>se</c>, <c>nl</c> ...</summary>
    public const string JurisdictionName = "publicdialogue.jurisdiction";

    /// <summary>The option for limits of the directive below its threshold: <c>info</c> (default), <c>as_above</c> or <c>silent</c>.</summary>
    public const string BelowThresholdName = "publicdialogue.below_threshold";

    /// <summary>The option that lets one clause open up a whole tender, "where a make is named, read 'or equivalent'": <c>false</c> (default) or <c>true</c>.</summary>
    public const string TenderWideEquivalenceName = "publicdialogue.tender_wide_equivalence";

    /// <summary>Gets options of which none is set.</summary>
    public static RuleOptions Default { get; } = new(new Dictionary<string, string>(StringComparer.Ordinal));

    /// <summary>Gets whose law applies where a tender does not say.</summary>
    public Jurisdiction Jurisdiction =>
        Values.TryGetValue(JurisdictionName, out string? text) && Facts.Codes.Jurisdiction(text, FactUnit.Own) is Jurisdiction found
            ? found : Jurisdiction.EuropeanUnion;

    /// <summary>Gets what the limits of the directive do below its threshold.</summary>
    public BelowThreshold BelowThreshold => Word(BelowThresholdName) switch
    {
        "as_above" => BelowThreshold.AsAbove,
        "silent" => BelowThreshold.Silent,
        _ => BelowThreshold.Info,
    };

    /// <summary>Gets a value indicating whether a clause somewhere in a tender opens up what is named elsewhere in it.</summary>
    public bool TenderWideEquivalence => Word(TenderWideEquivalenceName) is "true";

    /// <summary>Reads a number.</summary>
    /// <param name="option">The option.</param>
    /// <returns>The user's number, or the option's default where none is set, or what is set is no number or negative.</returns>
    public decimal Number(RuleOption option) =>
        Values.TryGetValue((option ?? throw new ArgumentNullException(nameof(option))).Name, out string? text)
        && Facts.RawValue.Number(text, FactUnit.Own) is decimal and >= 0 and var number
            ? number
            : option.Default;

    /// <summary>Says whether a rule is switched on: all are, save where <c>publicdialogue.pd1001.enabled = false</c>.</summary>
    /// <param name="ruleId">The rule's identifier.</param>
    /// <returns>Whether it is.</returns>
    public bool IsEnabled(string ruleId) => Values.Count == 0 || Word(EnabledName(ruleId)) is not "false";

    /// <summary>Names the option that switches a rule off, in code and in tender files alike.</summary>
    /// <param name="ruleId">The rule's identifier.</param>
    /// <returns>The name.</returns>
    public static string EnabledName(string ruleId) =>
        "publicdialogue." + (ruleId ?? throw new ArgumentNullException(nameof(ruleId))).ToLowerInvariant() + ".enabled";

    /// <summary>Finds what is set and cannot be read, in the order of the names; <c>unset</c> is as good as nothing.</summary>
    /// <returns>The faults; none where every value can be read.</returns>
    public IReadOnlyList<OptionFault> Faults()
    {
        var faults = new List<OptionFault>();
        foreach (string name in Values.Keys.OrderBy(key => key, StringComparer.Ordinal))
        {
            string words = Words(name);
            string value = Word(name);
            bool isReadable = name == JurisdictionName ? Facts.Codes.Jurisdiction(value, FactUnit.Own) is not null
                : words.Length > 0 ? words.Split(',').Any(word => word.Trim() == value)
                : Number(new(name, -1m)) >= 0;
            if (!isReadable && value is not ("" or "unset"))
            {
                faults.Add(new(name, Values[name]) { Words = words });
            }
        }

        return faults;
    }

    private static string Words(string name) => name switch
    {
        JurisdictionName => "eu, dk, se, nl, no, fi, de, be",
        BelowThresholdName => "info, as_above, silent",
        TenderWideEquivalenceName => "true, false",
        _ when name.EndsWith(".enabled", StringComparison.Ordinal) => "true, false",
        _ => "",
    };

    private string Word(string name) => Values.TryGetValue(name, out string? text) ? text.Trim().ToLowerInvariant() : "";
}
