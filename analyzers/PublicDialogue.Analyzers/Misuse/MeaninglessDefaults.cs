using System.Collections.Concurrent;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PublicDialogue.Analyzers.Misuse;

/// <summary>Which value types have a default that nobody means, and where a default is meant all the same.</summary>
/// <remarks>Each type is looked at once a compilation. Safe to share between threads.</remarks>
internal sealed class MeaninglessDefaults(INamedTypeSymbol attribute)
{
    private readonly ConcurrentDictionary<ITypeSymbol, AttributeData?> types = new(SymbolEqualityComparer.Default);

    /// <summary>Gives the type whose default an expression is, where that means nothing; else null.</summary>
    public INamedTypeSymbol? Of(IOperation operation) => operation switch
    {
        IDefaultValueOperation => Marked(operation.Type),
        IObjectCreationOperation { Arguments.Length: 0, Initializer: null, Constructor: null or { IsImplicitlyDeclared: true } } => Marked(operation.Type),
        _ => null,
    };

    /// <summary>Gives the name of the member to use instead; null where the type names none.</summary>
    public string? Instead(ITypeSymbol type) =>
        Data(type.OriginalDefinition)?.NamedArguments.FirstOrDefault(argument => argument.Key == "Instead").Value is
        { Kind: TypedConstantKind.Primitive, Value: string { Length: > 0 } name } ? name : null;

    /// <summary>Says whether a default is compared with, thrown away, or left in an argument that goes out empty-handed.</summary>
    public static bool IsMeant(IOperation operation) => Use(operation) switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } => true,
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "Equals" or "CompareTo" or "Compare" } } => true,
        ISimpleAssignmentOperation { Target: IDiscardOperation or IParameterReferenceOperation { Parameter.RefKind: RefKind.Out } } => true,
        IDeconstructionAssignmentOperation => true,
        _ => false,
    };

    /// <summary>Says whether a default becomes a value that could have been null.</summary>
    public static bool CouldBeNull(IOperation operation) =>
        Use(operation, stopsAtNullable: true) is IConversionOperation;

    // Out of a condition, a switch or a tuple to what takes its value.
    private static IOperation? Use(IOperation operation, bool stopsAtNullable = false)
    {
        var at = operation.Parent;
        while (at is IConversionOperation or IConditionalOperation or ISwitchExpressionArmOperation or ISwitchExpressionOperation
            or ICoalesceOperation or IParenthesizedOperation or ITupleOperation)
        {
            if (stopsAtNullable && at is IConversionOperation { Type.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T })
            {
                return at;
            }

            at = at.Parent;
        }

        return at;
    }

    private INamedTypeSymbol? Marked(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Struct, SpecialType: SpecialType.None } value && Data(value.OriginalDefinition) is not null ? value : null;

    private AttributeData? Data(ITypeSymbol type) => types.TryGetValue(type, out var known) ? known : types.GetOrAdd(type, type.GetAttributes()
        .FirstOrDefault(data => SymbolEqualityComparer.Default.Equals(data.AttributeClass, attribute)));
}
