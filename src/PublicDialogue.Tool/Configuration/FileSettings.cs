using System;
using System.Collections.Generic;
using PublicDialogue.Rules.Book;

namespace PublicDialogue.Tool.Configuration;

/// <summary>What is set for one file: the rules' options, and how grave findings are said to be.</summary>
/// <param name="Options">The options.</param>
/// <param name="Severities">By rule, null for never; what is not here keeps the severity that the rule gave it.</param>
internal sealed record FileSettings(RuleOptions Options, IReadOnlyDictionary<string, Severity?> Severities)
{
    /// <summary>Gets settings of which none is set.</summary>
    public static FileSettings Default { get; } = new(RuleOptions.Default, new Dictionary<string, Severity?>(StringComparer.Ordinal));

    /// <summary>Makes settings of keys and values; a rule of severity <c>none</c> or <c>silent</c> is switched off.</summary>
    public static FileSettings Of(IReadOnlyDictionary<string, string> values)
    {
        var options = new Dictionary<string, string>(StringComparer.Ordinal);
        var severities = new Dictionary<string, Severity?>(StringComparer.Ordinal);
        foreach (var (key, value) in values)
        {
            string? rule = KnownSettings.RuleOf(key);
            switch (rule is null ? "" : value.ToLowerInvariant())
            {
                case "":
                    options[key] = value;
                    break;
                case "none" or "silent":
                    severities[rule!] = null;
                    options[RuleOptions.EnabledName(rule!)] = "false";
                    break;
                case "error":
                    severities[rule!] = Severity.Error;
                    break;
                case "warning":
                    severities[rule!] = Severity.Warning;
                    break;
                case "suggestion":
                    severities[rule!] = Severity.Info;
                    break;
                default:
                    break;
            }
        }

        return new(new(options), severities);
    }

    /// <summary>Says how grave a finding is here, null where it is not to be shown.</summary>
    /// <remarks>As in the compiler, what a reason excuses goes by PD2006, and is not raised with its rule.</remarks>
    public Severity? SeverityOf(Finding finding) =>
        Severities.TryGetValue(finding.IsExcused ? KnownSettings.Justified : finding.RuleId, out var severity) ? severity : finding.Severity;
}
