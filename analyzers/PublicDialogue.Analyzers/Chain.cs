using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Analyzers;

/// <summary>Finds the calls that complete one object one after another: <c>.Value(9).Turnover(3)</c>.</summary>
internal static class Chain
{
    /// <summary>Lists the calls before one, the first first. A value that is given again later stands alone, and is not among them.</summary>
    /// <param name="last">The last call.</param>
    /// <param name="annotations">What the attributes say.</param>
    /// <param name="read">The calls that were read; those that are listed join them.</param>
    public static IReadOnlyList<IInvocationOperation> Before(IInvocationOperation last, Annotations annotations, ISet<IOperation> read)
    {
        var call = CalledOn(last);
        if (call is null)
        {
            return [];
        }

        var before = new List<IInvocationOperation>();
        var said = new HashSet<ISymbol>(Values(last, annotations), SymbolEqualityComparer.Default);
        for (; call is not null; call = CalledOn(call))
        {
            var says = Values(call, annotations);
            if (!said.Overlaps(says) && read.Add(call))
            {
                before.Add(call);
                said.UnionWith(says);
            }
        }

        before.Reverse();
        return before;
    }

    // Both give back an object of one type: the one that they complete.
    private static IInvocationOperation? CalledOn(IInvocationOperation call) =>
        (call.Instance ?? (call.TargetMethod.IsExtensionMethod && call.Arguments.Length > 0 ? call.Arguments[0].Value : null)) is IInvocationOperation earlier
            && SymbolEqualityComparer.Default.Equals(earlier.Type, call.Type) ? earlier : null;

    // Of texts and parts there may be any number.
    private static List<ISymbol> Values(IInvocationOperation call, Annotations annotations) => [.. call.Arguments
        .Select(argument => argument.Parameter)
        .Where(parameter => annotations.Of(parameter) is { Key: { } key, IsText: false } && !FactKeys.IsHolder(key.Kind))
        .OfType<ISymbol>()];
}
