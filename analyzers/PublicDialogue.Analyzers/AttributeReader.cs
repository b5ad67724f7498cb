using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using PublicDialogue.Rules;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Analyzers;

/// <summary>Reads what the two attributes say where they stand.</summary>
/// <param name="factAttribute">The type of the one.</param>
/// <param name="textAttribute">The type of the other, or null where there is none.</param>
internal sealed class AttributeReader(INamedTypeSymbol factAttribute, INamedTypeSymbol? textAttribute)
{
    /// <summary>Reads the attributes of a symbol; null where none of them is one of the two.</summary>
    public Annotation? Read(IEnumerable<AttributeData> attributes)
    {
        Annotation? found = null;
        foreach (var attribute in attributes)
        {
            if (Is(attribute, factAttribute) && Plain(attribute.ConstructorArguments.FirstOrDefault()) is int kind)
            {
                found = (found ?? new(null, default, false, null, null)) with
                {
                    Key = FactKeys.Find((TenderFactKind)kind),
                    Unit = (FactUnit)(Named(attribute, nameof(TenderFactAttribute.Unit)) as int? ?? 0),
                    Value = Named(attribute, nameof(TenderFactAttribute.Value)) as string,
                };
            }
            else if (textAttribute is not null && Is(attribute, textAttribute))
            {
                found = (found ?? new(null, default, false, null, null)) with
                {
                    IsText = true,
                    Language = Named(attribute, nameof(RequirementTextAttribute.Language)) as string,
                    Jurisdiction = FactKeys.Jurisdiction
                        .Read(Named(attribute, nameof(RequirementTextAttribute.Jurisdiction)), FactUnit.Own, null).Value as Jurisdiction?,
                    Of = (TenderFactKind)(Named(attribute, nameof(RequirementTextAttribute.Of)) as int? ?? (int)TenderFactKind.Specifications),
                };
            }
        }

        return found;
    }

    private static object? Named(AttributeData attribute, string name) =>
        Plain(attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value);

    // While an attribute is being typed, anything may stand in it.
    private static object? Plain(TypedConstant argument) =>
        argument.Kind is TypedConstantKind.Primitive or TypedConstantKind.Enum ? argument.Value : null;

    private static bool Is(AttributeData attribute, ISymbol type) => SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, type);
}
