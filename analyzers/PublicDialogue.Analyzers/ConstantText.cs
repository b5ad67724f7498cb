using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PublicDialogue.Analyzers;

/// <summary>Reads a text that is put together from constants: concatenated, interpolated, joined, formatted, trimmed.</summary>
internal sealed class ConstantText(Annotations annotations, Follower follower, CancellationToken cancellation)
{
    private const int DeepestNesting = 32;

    /// <summary>Reads a text; null where a piece of it cannot be followed.</summary>
    public string? Read(IOperation operation, int depth = 0)
    {
        if (depth > DeepestNesting)
        {
            return null;
        }

        var followed = follower.Follow(operation, cancellation).Operation;
        if (followed.ConstantValue is { HasValue: true, Value: var constant })
        {
            return followed.Type is { TypeKind: TypeKind.Enum } names ? NameOf(names, constant)
                : constant as string ?? (constant is char sign ? sign.ToString() : null) ?? (constant as IFormattable)?.ToString(null, CultureInfo.InvariantCulture);
        }

        return followed switch
        {
            IBinaryOperation sum when IsSum(sum) => Joined(sum, depth),
            IInterpolatedStringOperation interpolated => Interpolated(interpolated, depth),
            IInvocationOperation { TargetMethod.ContainingType.SpecialType: SpecialType.System_String } call => StringCalls.Read(call, this, new(annotations, follower, cancellation), depth + 1),
            IPropertyReferenceOperation { Property: { Name: "NewLine", IsStatic: true, ContainingType.Name: "Environment" } } => "\n",
            IFieldReferenceOperation { Field: { Name: "Empty", ContainingType.SpecialType: SpecialType.System_String } } => "",
            _ => null,
        };
    }

    /// <summary>Names the member of an enumeration that has a value; null where none has.</summary>
    public static string? NameOf(ITypeSymbol names, object? value) =>
        names.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => field.HasConstantValue && Equals(field.ConstantValue, value))?.Name;

    private static bool IsSum(IBinaryOperation sum) =>
        sum is { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String };

    // a + b + c + ... leans to the left, as long as people write it: a loop, and not a call a piece.
    private string? Joined(IBinaryOperation sum, int depth)
    {
        var pieces = new List<string>();
        IOperation at = sum;
        while (at is IBinaryOperation { ConstantValue.HasValue: false } more && IsSum(more))
        {
            if (Read(more.RightOperand, depth + 1) is not { } right)
            {
                return null;
            }

            pieces.Add(right);
            at = more.LeftOperand;
        }

        if (Read(at, depth + 1) is not { } first)
        {
            return null;
        }

        pieces.Add(first);
        pieces.Reverse();
        return string.Concat(pieces);
    }

    private string? Interpolated(IInterpolatedStringOperation interpolated, int depth)
    {
        var text = new StringBuilder();
        foreach (var part in interpolated.Parts)
        {
            string? read = part switch
            {
                IInterpolatedStringTextOperation words => Read(words.Text, depth + 1),
                IInterpolationOperation { FormatString: null, Alignment: null } hole => Read(hole.Expression, depth + 1),
                _ => null,
            };
            if (read is null)
            {
                return null;
            }

            text.Append(read);
        }

        return text.ToString();
    }
}
