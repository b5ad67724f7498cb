using System.Linq;
using Microsoft.CodeAnalysis;

namespace PublicDialogue.Interchange.Generator;

/// <summary>Writes the names of an enumeration.</summary>
internal static class Enumerations
{
    public static string Form(INamedTypeSymbol type)
    {
        var names = type.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue)
            .Select(field => $"({Names.Quoted(Names.Camel(field.Name))}, {Names.Full(type)}.{field.Name})");
        return $"new NameConverter<{Names.Full(type)}>(\"{type.Name}\", {string.Join(", ", names)})";
    }
}
