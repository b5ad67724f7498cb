using System.Collections.Concurrent;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace PublicDialogue.Analyzers.Misuse;

/// <summary>Which methods do nothing but give something back; each is looked at once a compilation.</summary>
/// <remarks>Safe to share between threads.</remarks>
internal sealed class KeptResults(Speakers speakers, INamedTypeSymbol attribute)
{
    private readonly ConcurrentDictionary<IMethodSymbol, bool> methods = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool?> said = new(SymbolEqualityComparer.Default);

    /// <summary>Says whether whoever throws the result of a method away has done nothing.</summary>
    public bool IsKept(IMethodSymbol method)
    {
        var declared = (method.ReducedFrom ?? method).OriginalDefinition;
        return !declared.ReturnsVoid && speakers.MayInclude(declared)
            && (methods.TryGetValue(declared, out bool known) ? known : methods.GetOrAdd(declared, Decide(declared)));
    }

    /// <summary>Gives what a call has given when it is awaited; null for a task without a result.</summary>
    public static ITypeSymbol? Result(IMethodSymbol method) =>
        method.ReturnType is INamedTypeSymbol { Name: "Task" or "ValueTask", ContainingNamespace: { Name: "Tasks", ContainingNamespace.Name: "Threading" } } task
            ? task.TypeArguments.FirstOrDefault() : method.ReturnType;

    // What comes out by an argument is a result too.
    private bool Decide(IMethodSymbol method)
    {
        if (Result(method) is not { } result || method.Parameters.Any(parameter => parameter.RefKind is RefKind.Out or RefKind.Ref))
        {
            return false;
        }

        for (var at = method; at is not null; at = at.OverriddenMethod)
        {
            if (Said(at) is { } own)
            {
                return own;
            }
        }

        return Said(result.OriginalDefinition) ?? Around(method.ContainingType, IsPublic(method))
            ?? (method.IsExtensionMethod && GivesBack(method.Parameters[0].Type, result));
    }

    // order.Approve(by), where Approve is somebody's own extension of our type.
    private bool GivesBack(ITypeSymbol receiver, ITypeSymbol result) =>
        receiver is INamedTypeSymbol type && Around(type, isPublic: true) == true
        && (Is(result, type) || (result is INamedTypeSymbol generic && generic.TypeArguments.Any(argument => Is(argument, type))));

    private static bool Is(ITypeSymbol one, ITypeSymbol other) => SymbolEqualityComparer.Default.Equals(one, other);

    private bool? Around(INamedTypeSymbol? innermost, bool isPublic)
    {
        for (var type = innermost; type is not null; type = type.ContainingType)
        {
            isPublic &= type.DeclaredAccessibility == Accessibility.Public;
            if (Said(type.OriginalDefinition) is { } own)
            {
                return own;
            }
        }

        return isPublic && innermost?.ContainingAssembly is { } assembly ? Said(assembly) : null;
    }

    private static bool IsPublic(IMethodSymbol method) =>
        method.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;

    private bool? Said(ISymbol symbol) => said.TryGetValue(symbol, out bool? known) ? known : said.GetOrAdd(symbol, Read(symbol));

    // While an attribute is being typed, anything may stand in it.
    private bool? Read(ISymbol symbol)
    {
        foreach (var data in symbol.GetAttributes())
        {
            if (SymbolEqualityComparer.Default.Equals(data.AttributeClass, attribute))
            {
                return data.ConstructorArguments.FirstOrDefault() is not { Kind: TypedConstantKind.Primitive, Value: false };
            }
        }

        return null;
    }
}
