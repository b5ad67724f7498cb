using Microsoft.CodeAnalysis;

namespace PublicDialogue.Interchange.Generator;

/// <summary>One part of a value's state: a parameter of its constructor, or an init member.</summary>
internal sealed class Member(IPropertySymbol property, IParameterSymbol? parameter)
{
    public IPropertySymbol Property { get; } = property;

    public IParameterSymbol? Parameter { get; } = parameter;

    public string Name { get; } = Names.Camel(property.Name);

    public ITypeSymbol Type { get; } = property.Type;

    /// <summary>Gets a value indicating whether it may be null.</summary>
    public bool MayBeNull { get; } = property.Type.NullableAnnotation == NullableAnnotation.Annotated
        || property.Type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    /// <summary>Gets a value indicating whether a document must have it.</summary>
    public bool IsNeeded => Parameter is { HasExplicitDefaultValue: false } && !MayBeNull;
}
