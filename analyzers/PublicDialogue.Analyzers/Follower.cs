using System.Collections.Concurrent;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PublicDialogue.Analyzers;

/// <summary>Follows a value to the expression that it was given by: through conversions, locals assigned once, and static readonly fields.</summary>
/// <remarks>Stops at a constant, and after a fixed number of steps, so that fields that name each other end.</remarks>
internal sealed class Follower(Compilation compilation)
{
    private const int MostSteps = 32;

    private readonly ConcurrentDictionary<IFieldSymbol, IOperation?> fields = new(SymbolEqualityComparer.Default);
    private readonly OpenLists lists = new();

    /// <summary>Gives the expression behind a value, and whether it stands elsewhere than in the code being read.</summary>
    public (IOperation Operation, bool IsElsewhere) Follow(IOperation operation, CancellationToken cancellation)
    {
        bool isElsewhere = false;
        for (int step = 0; step < MostSteps && !operation.ConstantValue.HasValue; step++)
        {
            var next = operation switch
            {
                IConversionOperation conversion when KeepsValue(conversion) => conversion.Operand,
                IParenthesizedOperation parenthesized => parenthesized.Operand,
                ILocalReferenceOperation { IsDeclaration: false } local => Locals.Value(local),
                IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true } } field => Initializer(field.Field, cancellation),
                _ => null,
            };
            if (next is null)
            {
                break;
            }

            isElsewhere |= operation is IFieldReferenceOperation;
            operation = next;
        }

        return (operation, isElsewhere);
    }

    /// <summary>Says whether a list, as it is written where a static field or property is given it, may have been changed since.</summary>
    public bool MayHaveChanged(IOperation list, CancellationToken cancellation) => lists.MayHaveChanged(list, cancellation);

    /// <summary>Gives the expression that a constant or static field of this compilation is initialised with, or null.</summary>
    public IOperation? Initializer(IFieldSymbol field, CancellationToken cancellation) =>
        fields.TryGetValue(field, out var known) ? known : fields.GetOrAdd(field, Find(field, cancellation));

    // A number that is made narrower may become another one.
    private static bool KeepsValue(IConversionOperation conversion) =>
        conversion.OperatorMethod is null or { ContainingType.SpecialType: SpecialType.System_Decimal }
        && conversion.Operand.Type is not { TypeKind: TypeKind.Dynamic }
        && (conversion.Conversion is { IsNumeric: false } or { IsImplicit: true }
            || conversion.Type is { SpecialType: SpecialType.System_Decimal or SpecialType.System_Double });

    private IOperation? Find(IFieldSymbol field, CancellationToken cancellation)
    {
        // A static constructor may set it to something else.
        if ((!field.IsConst && field.ContainingType.StaticConstructors.Any(constructor => !constructor.IsImplicitlyDeclared))
            || field.DeclaringSyntaxReferences.FirstOrDefault() is not { } reference
            || !compilation.ContainsSyntaxTree(reference.SyntaxTree))
        {
            return null;
        }

        var declaration = reference.GetSyntax(cancellation);
#pragma warning disable RS1030 // The field may be declared in another file; each is looked up once a compilation.
        var model = compilation.GetSemanticModel(declaration.SyntaxTree);
#pragma warning restore RS1030
        return declaration.ChildNodes()
            .Select(node => model.GetOperation(node, cancellation)).OfType<IFieldInitializerOperation>().FirstOrDefault()?.Value;
    }
}
