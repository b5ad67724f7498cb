using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PublicDialogue.Analyzers.Misuse;

/// <summary>Finds identifiers in code, and the identifier out of whose characters another one is made.</summary>
/// <param name="identifier">The base of all identifiers.</param>
/// <param name="follower">What stands behind a name.</param>
internal sealed class IdentifierKinds(INamedTypeSymbol identifier, Follower follower)
{
    private const int MostSteps = 16;

    private static readonly HashSet<string> Same = new(System.StringComparer.Ordinal)
    {
        "ToString", "Trim", "ToUpper", "ToLower", "ToUpperInvariant", "ToLowerInvariant", "Normalize",
    };

    /// <summary>Gives the characters that an expression makes an identifier of; null where it makes none.</summary>
    public IOperation? Characters(IOperation operation) => operation switch
    {
        IObjectCreationOperation { Arguments.Length: > 0, Type: { } type } creation when Is(type) => Text(creation.Arguments),
        IInvocationOperation { TargetMethod: { IsStatic: true, IsExtensionMethod: false, ReturnType: { TypeKind: TypeKind.Class } made } } call
            when call.Arguments.Length > 0 && Is(made) => Text(call.Arguments),
        _ => null,
    };

    /// <summary>Finds the identifier whose characters an expression gives, unchanged but for case and white space; null where it is none.</summary>
    public IOperation? Source(IOperation characters, CancellationToken cancellation)
    {
        var at = characters;
        for (int step = 0; step < MostSteps && at is not null; step++)
        {
            at = follower.Follow(at, cancellation).Operation;
            if (Is(at.Type))
            {
                return at;
            }

            at = at switch
            {
                IPropertyReferenceOperation { Property: { Name: "Value", ContainingType: var owner }, Instance: { } whose } when Is(owner) => whose,
                IInvocationOperation { Instance: { } text, TargetMethod.Name: var name } when Same.Contains(name) => text,
                IInterpolatedStringOperation { Parts: { Length: 1 } parts } => (parts[0] as IInterpolationOperation)?.Expression,
                IConditionalAccessOperation access => access.WhenNotNull,
                ICoalesceOperation either => either.Value,
                IParenthesizedOperation parenthesised => parenthesised.Operand,
                _ => null,
            };
        }

        return null;
    }

    /// <summary>Says whether one kind cannot be the other: neither is a base of the other.</summary>
    public static bool AreDifferent(ITypeSymbol one, ITypeSymbol other) => !Derives(one, other) && !Derives(other, one);

    private bool Is(ITypeSymbol? type) => type is { TypeKind: TypeKind.Class, SpecialType: SpecialType.None } && Derives(type, identifier);

    private static IOperation? Text(IEnumerable<IArgumentOperation> arguments) =>
        arguments.FirstOrDefault(argument => argument.Parameter?.Type.SpecialType == SpecialType.System_String)?.Value;

    private static bool Derives(ITypeSymbol type, ITypeSymbol from)
    {
        for (var at = type; at is not null; at = at.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(at, from))
            {
                return true;
            }
        }

        return false;
    }
}
