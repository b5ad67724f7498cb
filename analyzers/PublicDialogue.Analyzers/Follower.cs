using System.Collections.Concurrent;
using System.Globalization;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace PublicDialogue.Analyzers;

/// <summary>Follows a value to the expression that it was given by: through conversions, locals assigned once, static readonly fields and static properties without a setter.</summary>
/// <remarks>Stops at a constant, and after a fixed number of steps, so that fields that name each other end.</remarks>
internal sealed class Follower(Compilation compilation)
{
    private const int MostSteps = 32;

    private readonly ConcurrentDictionary<ISymbol, IOperation?> members = new(SymbolEqualityComparer.Default);
    private readonly OpenLists lists = new();

    /// <summary>Gives the expression behind a value, and whether it stands elsewhere than in the code being read.</summary>
    public (IOperation Operation, bool IsElsewhere) Follow(IOperation operation, CancellationToken cancellation) => Follow(operation, MostSteps, cancellation);

    private (IOperation Operation, bool IsElsewhere) Follow(IOperation operation, int steps, CancellationToken cancellation)
    {
        bool isElsewhere = false;
        for (int step = 0; step < steps && !operation.ConstantValue.HasValue; step++)
        {
            bool isThere = operation is IMemberReferenceOperation { Member.IsStatic: true };
            var next = operation switch
            {
                IConversionOperation conversion when KeepsValue(conversion) => conversion.Operand,
                IParenthesizedOperation parenthesized => parenthesized.Operand,
                ILocalReferenceOperation { IsDeclaration: false } local => Locals.Value(local),
                IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true } field } => Initializer(field, cancellation),
                IFieldReferenceOperation { Field: { ContainingType.IsTupleType: true } field, Instance: { } tuple } => Element(field, Follow(tuple, steps / 4, cancellation), out isThere),
                IPropertyReferenceOperation { Property: { IsStatic: true, SetMethod: null } property } => Initializer(property, cancellation),
                _ => null,
            };
            if (next is null)
            {
                break;
            }

            isElsewhere |= isThere;
            operation = next;
        }

        return (operation, isElsewhere);
    }

    /// <summary>Finds the initializer that makes a list which may have been changed since, in a static field or property; null for all others.</summary>
    public IOperation? Opened(IOperation list, CancellationToken cancellation) => lists.Opened(list, cancellation);

    /// <summary>Gives the expression that a constant, static field or static property of this compilation is given, or null.</summary>
    public IOperation? Initializer(ISymbol member, CancellationToken cancellation) =>
        members.TryGetValue(member, out var known) ? known : members.GetOrAdd(member, Find(member, cancellation));

    // One of several values that are written together and not set since: (Count: 3, Years: 2).
    private static IOperation? Element(IFieldSymbol field, (IOperation Operation, bool IsElsewhere) followed, out bool isElsewhere)
    {
        isElsewhere = followed.IsElsewhere;
        string name = (field.CorrespondingTupleField ?? field).Name;
        return followed.Operation is ITupleOperation together && Locals.CompletionsOf(together).Count == 0
            ? together.Elements.Where((_, at) => name == "Item" + (at + 1).ToString(CultureInfo.InvariantCulture)).FirstOrDefault() : null;
    }

    // A number that is made narrower may become another one.
    private static bool KeepsValue(IConversionOperation conversion) =>
        conversion.OperatorMethod is null or { ContainingType.SpecialType: SpecialType.System_Decimal }
        && conversion.Operand.Type is not { TypeKind: TypeKind.Dynamic }
        && (conversion.Conversion is { IsNumeric: false } or { IsImplicit: true }
            || conversion.Type is { SpecialType: SpecialType.System_Decimal or SpecialType.System_Double });

    private IOperation? Find(ISymbol member, CancellationToken cancellation)
    {
        // A static constructor may set it to something else, and who implements an interface may give something else.
        if ((member is not IFieldSymbol { IsConst: true } && member.ContainingType.StaticConstructors.Any(constructor => !constructor.IsImplicitlyDeclared))
            || member is IPropertySymbol { ContainingType.TypeKind: TypeKind.Interface }
            || member.DeclaringSyntaxReferences.FirstOrDefault() is not { } reference
            || !compilation.ContainsSyntaxTree(reference.SyntaxTree))
        {
            return null;
        }

        var declaration = reference.GetSyntax(cancellation);
#pragma warning disable RS1030 // The member may be declared in another file; each is looked up once a compilation.
        var model = compilation.GetSemanticModel(declaration.SyntaxTree);
#pragma warning restore RS1030
        return declaration is PropertyDeclarationSyntax property
            ? Given(property) is { } given ? Value(model.GetOperation(given, cancellation)) : null
            : declaration.ChildNodes()
                .Select(node => model.GetOperation(node, cancellation)).OfType<IFieldInitializerOperation>().FirstOrDefault()?.Value;
    }

    // => 6; or { get => 6; } or { get; } = 6; and nothing that could do both.
    private static SyntaxNode? Given(PropertyDeclarationSyntax property) => property switch
    {
        { ExpressionBody: { } body } => body,
        { Initializer: null, AccessorList.Accessors: { Count: 1 } accessors } => accessors[0].ExpressionBody,
        { Initializer: { } initializer, AccessorList.Accessors: { Count: 1 } accessors } when accessors[0] is { Body: null, ExpressionBody: null } => initializer,
        _ => null,
    };

    private static IOperation? Value(IOperation? given) => given switch
    {
        IPropertyInitializerOperation initializer => initializer.Value,
        IBlockOperation { Operations: { Length: 1 } statements } => (statements[0] as IReturnOperation)?.ReturnedValue,
        _ => null,
    };
}
