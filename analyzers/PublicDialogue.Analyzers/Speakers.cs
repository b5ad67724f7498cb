using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace PublicDialogue.Analyzers;

/// <summary>
/// Which assemblies can have to do with an attribute: its own, that which is compiled, and those that refer to one of these, directly
/// or by others. Most of what code calls is in none.
/// </summary>
/// <param name="compilation">What is compiled.</param>
/// <param name="attribute">The attribute.</param>
/// <remarks>Each assembly is looked at once. Safe to share between threads.</remarks>
internal sealed class Speakers(Compilation compilation, ISymbol attribute)
{
    private readonly ConcurrentDictionary<IAssemblySymbol, bool> known = new(SymbolEqualityComparer.Default);

    /// <summary>Says whether a symbol, or one that it is made out of, may carry the attribute; one of no assembly, such as an array, may not.</summary>
    public bool MayInclude(ISymbol symbol) => symbol.ContainingAssembly is { } assembly
        && (ReferenceEquals(assembly, compilation.Assembly) || (known.TryGetValue(assembly, out bool may) ? may : Look(assembly)));

    // A walk with a list of what was reached: assemblies may refer to each other.
    private bool Look(IAssemblySymbol assembly)
    {
        var reached = new HashSet<IAssemblySymbol>(SymbolEqualityComparer.Default) { assembly };
        var open = new Queue<IAssemblySymbol>(reached);
        bool may = false;
        while (open.Count > 0 && !may)
        {
            var next = open.Dequeue();
            may = SymbolEqualityComparer.Default.Equals(next, attribute.ContainingAssembly);
            foreach (var referred in next.Modules.SelectMany(module => module.ReferencedAssemblySymbols).Where(reached.Add))
            {
                open.Enqueue(referred);
            }
        }

        return known.GetOrAdd(assembly, may);
    }
}
