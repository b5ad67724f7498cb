using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PublicDialogue.Rules.Book;

namespace PublicDialogue.Analyzers;

/// <summary>What is set for a file: in its .editorconfig, else as an MSBuild property, else the rule's own number.</summary>
internal sealed class ConfiguredOptions(AnalyzerConfigOptionsProvider provider)
{
    private readonly ConcurrentDictionary<SyntaxTree, RuleOptions> byTree = new();

    public RuleOptions For(SyntaxTree tree) =>
        byTree.TryGetValue(tree, out var known) ? known : byTree.GetOrAdd(tree, Read(provider.GetOptions(tree)));

    public RuleOptions For(AdditionalText file) => Read(provider.GetOptions(file));

    private RuleOptions Read(AnalyzerConfigOptions options)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string name in RuleOptionNames.All)
        {
            if (options.TryGetValue(name, out string? value)
                || provider.GlobalOptions.TryGetValue("build_property." + RuleOption.PropertyOf(name), out value))
            {
                if (value.Length > 0)
                {
                    values.Add(name, value);
                }
            }
        }

        return values.Count == 0 ? RuleOptions.Default : new(values);
    }
}
