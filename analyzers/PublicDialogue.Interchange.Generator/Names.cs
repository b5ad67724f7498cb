using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PublicDialogue.Interchange.Generator;

/// <summary>Names in code and in JSON.</summary>
internal static class Names
{
    public static string Full(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    /// <summary>The type with a question mark where it is a reference that may be null.</summary>
    public static string FullOrNull(ITypeSymbol type) =>
        type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier));

    public static string Camel(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);

    public static string Quoted(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>A member of a union without the word that its base ends with: the type DirectCallOff of CallOff is <c>direct</c>.</summary>
    public static string Kind(string name, string baseName)
    {
        for (int at = 1; at < baseName.Length; at++)
        {
            string ending = baseName.Substring(at);
            if (char.IsUpper(ending[0]) && name.Length > ending.Length && name.EndsWith(ending, System.StringComparison.Ordinal))
            {
                return Camel(name.Substring(0, name.Length - ending.Length));
            }
        }

        return name.Length > baseName.Length && name.EndsWith(baseName, System.StringComparison.Ordinal)
            ? Camel(name.Substring(0, name.Length - baseName.Length))
            : Camel(name);
    }

    public static bool IsListOf(ITypeSymbol type, out ITypeSymbol item)
    {
        item = type is INamedTypeSymbol { IsGenericType: true } named && named.TypeArguments.Length == 1 ? named.TypeArguments.Single() : type;
        return type.OriginalDefinition.ToDisplayString() == "System.Collections.Generic.IReadOnlyList<T>";
    }
}
