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
    private const char Hole = '#';

    /// <summary>Gets a value indicating whether a number that is not known leaves a mark in the text, and is read over.</summary>
    public bool MayHaveHoles { get; init; }

    /// <summary>Reads a text in which a number may be unknown; null where that may be a part of a number that is written.</summary>
    public string? Words(IOperation operation)
    {
        string? text = Read(operation);
        return text is not null && text.Any(char.IsLetter) && !Enumerable.Range(0, text.Length).Any(at => text[at] == Hole && (IsDigit(text, at - 1, -1) || IsDigit(text, at + 1, 1)))
            ? text : null;
    }

    /// <summary>Reads a piece of a text.</summary>
    public string? Piece(IOperation operation, int depth) => Read(operation, depth) ?? (MayHaveHoles && IsNumber(operation) ? Hole.ToString() : null);

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

    private bool IsNumber(IOperation operation) => follower.Follow(operation, cancellation).Operation.Type?.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Double;

    // Behind one blank or sign too: # 000, #.500.
    private static bool IsDigit(string text, int at, int step) =>
        at >= 0 && at < text.Length && (char.IsDigit(text[at]) || (text[at] is ' ' or '.' or ',' or '\u00a0' && at + step >= 0 && at + step < text.Length && char.IsDigit(text[at + step])));

    private static bool IsSum(IBinaryOperation sum) =>
        sum is { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String };

    // a + b + c + ... leans to the left, as long as people write it: a loop, and not a call a piece.
    private string? Joined(IBinaryOperation sum, int depth)
    {
        var pieces = new List<string>();
        IOperation at = sum;
        while (at is IBinaryOperation { ConstantValue.HasValue: false } more && IsSum(more))
        {
            if (Piece(more.RightOperand, depth + 1) is not { } right)
            {
                return null;
            }

            pieces.Add(right);
            at = more.LeftOperand;
        }

        if (Piece(at, depth + 1) is not { } first)
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
                IInterpolationOperation { FormatString: null } hole => Piece(hole.Expression, depth + 1),
                IInterpolationOperation { FormatString.ConstantValue: { HasValue: true, Value: string form } } hole =>
                    Formatted(follower.Follow(hole.Expression, cancellation).Operation, form),
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

    // Each culture has its own signs for thousands and fractions: a whole number is read without them, and another not at all.
    private string? Formatted(IOperation followed, string form)
    {
        if (followed.ConstantValue is not { HasValue: true, Value: var constant })
        {
            return Piece(followed, 1);
        }

        bool isPercent = form.Length > 0 && form[0] is 'P' or 'p';
        return Arithmetic.Number(constant) is { } number && (isPercent ? number * 100 : number) is var shown && decimal.Truncate(shown) == shown
            && form.All(sign => sign is 'N' or 'n' or 'F' or 'f' or 'D' or 'd' or 'G' or 'g' or 'P' or 'p' or '#' or ',' or '.' || char.IsDigit(sign))
            ? shown.ToString("0", CultureInfo.InvariantCulture) + (isPercent ? " %" : "") : null;
    }
}
