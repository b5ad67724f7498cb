using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PublicDialogue.Analyzers;

/// <summary>Follows a value to the expression that it was given by: through conversions, locals assigned once, and static readonly fields.</summary>
/// <remarks>Stops after a fixed number of steps, so that fields that name each other end.</remarks>
internal sealed class Follower(Compilation compilation)
{
    private const int MostSteps = 32;

    private readonly ConcurrentDictionary<IFieldSymbol, IOperation?> fields = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IOperation, Dictionary<ILocalSymbol, IOperation?>> locals = new();

    /// <summary>Gives the expression behind a value, and whether it stands elsewhere than in the code being read.</summary>
    public (IOperation Operation, bool IsElsewhere) Follow(IOperation operation, CancellationToken cancellation)
    {
        bool isElsewhere = false;
        for (int step = 0; step < MostSteps; step++)
        {
            var next = operation switch
            {
                IConversionOperation { OperatorMethod: null } conversion => conversion.Operand,
                IParenthesizedOperation parenthesized => parenthesized.Operand,
                ILocalReferenceOperation { ConstantValue.HasValue: false, IsDeclaration: false } local => Initializer(local),
                IFieldReferenceOperation { ConstantValue.HasValue: false, Field: { IsStatic: true, IsReadOnly: true } } field =>
                    Initializer(field.Field, cancellation),
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

    /// <summary>Gives the expression that a field of this compilation is initialised with, or null.</summary>
    public IOperation? Initializer(IFieldSymbol field, CancellationToken cancellation) =>
        fields.TryGetValue(field, out var known) ? known : fields.GetOrAdd(field, Find(field, cancellation));

    private IOperation? Find(IFieldSymbol field, CancellationToken cancellation)
    {
        // A static constructor may set it to something else.
        if (field.ContainingType.StaticConstructors.Any(constructor => !constructor.IsImplicitlyDeclared)
            || field.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) is not { } declaration)
        {
            return null;
        }

#pragma warning disable RS1030 // The field may be declared in another file; each is looked up once a compilation.
        var model = compilation.GetSemanticModel(declaration.SyntaxTree);
#pragma warning restore RS1030
        return model.GetOperation(declaration, cancellation) is IVariableDeclaratorOperation { Initializer.Value: { } value } ? value
            : declaration.ChildNodes().Select(node => model.GetOperation(node, cancellation)).OfType<IFieldInitializerOperation>().FirstOrDefault()?.Value;
    }

    private IOperation? Initializer(ILocalReferenceOperation reference)
    {
        IOperation root = reference;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        var initializers = locals.TryGetValue(root, out var known) ? known : locals.GetOrAdd(root, AssignedOnce(root));
        return initializers.TryGetValue(reference.Local, out var value) ? value : null;
    }

    private static Dictionary<ILocalSymbol, IOperation?> AssignedOnce(IOperation root)
    {
        var found = new Dictionary<ILocalSymbol, IOperation?>(SymbolEqualityComparer.Default);
        foreach (var operation in root.DescendantsAndSelf())
        {
            var (local, value) = operation switch
            {
                IVariableDeclaratorOperation declarator => (declarator.Symbol, declarator.GetVariableInitializer()?.Value),
                IAssignmentOperation { Target: ILocalReferenceOperation target } => (target.Local, null),
                IIncrementOrDecrementOperation { Target: ILocalReferenceOperation target } => (target.Local, null),
                IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out, Value: ILocalReferenceOperation target } => (target.Local, null),
                IAddressOfOperation { Reference: ILocalReferenceOperation target } => (target.Local, null),
                ITupleOperation { Parent: IDeconstructionAssignmentOperation } tuple =>
                    (tuple.Elements.OfType<ILocalReferenceOperation>().FirstOrDefault()?.Local, null),
                _ => (null, (IOperation?)null),
            };
            if (local is not null)
            {
                found[local] = found.ContainsKey(local) || local.IsRef ? null : value;
            }
        }

        return found;
    }
}
