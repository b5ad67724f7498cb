using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PublicDialogue.Rules.Book;

namespace PublicDialogue.Analyzers;

/// <summary>What is set for a file: in its .editorconfig, else as an MSBuild property, else the rule's own number.</summary>
internal sealed class ConfiguredOptions(AnalyzerConfigOptionsProvider provider)
{
    private readonly ConcurrentDictionary<SyntaxTree, RuleOptions> byTree = new();

    // Files that are set alike share their options, so that what hangs on those is worked out once.
    private readonly ConcurrentDictionary<string, RuleOptions> byText = new(StringComparer.Ordinal);

    private readonly Lazy<(string Name, string? Value)[]> properties = new(() => [.. RuleOptionNames.All.Select(name =>
        (name, provider.GlobalOptions.TryGetValue("build_property." + RuleOption.PropertyOf(name), out string? value) ? value : null))]);

    public RuleOptions For(SyntaxTree tree) =>
        byTree.TryGetValue(tree, out var known) ? known : byTree.GetOrAdd(tree, Read(provider.GetOptions(tree)));

    public RuleOptions For(AdditionalText file) => Read(provider.GetOptions(file));

    private RuleOptions Read(AnalyzerConfigOptions options)
    {
        StringBuilder? text = null;
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, property) in properties.Value)
        {
            if ((options.TryGetValue(name, out string? value) ? value : property) is { Length: > 0 } set)
            {
                values.Add(name, set);
                (text ??= new()).Append(name).Append('=').AppendLine(set);
            }
        }

        return text is null ? RuleOptions.Default : byText.GetOrAdd(text.ToString(), new RuleOptions(values));
    }
}
