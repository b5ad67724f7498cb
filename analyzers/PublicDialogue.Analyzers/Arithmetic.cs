using System;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PublicDialogue.Rules;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Analyzers;

/// <summary>Works out sums, differences, products and quotients of what can be read: numbers, amounts of one currency, lengths of time, and a day and a length.</summary>
internal static class Arithmetic
{
    /// <summary>Works out an operation; <see cref="ValueReader.Unreadable"/> where a side of it cannot be read, or the result is none.</summary>
    public static object Of(IBinaryOperation operation, TenderFactKind kind, ValueReader values, int depth)
    {
        if (Work(operation.OperatorKind) is not { } work || operation.Type is { SpecialType: SpecialType.System_String or SpecialType.System_Boolean })
        {
            return ValueReader.Unreadable;
        }

        object? left = values.Read(operation.LeftOperand, kind, depth);
        object? right = values.Read(operation.RightOperand, kind, depth);
        try
        {
            return (left, right, operation.OperatorKind) switch
            {
                (Amount one, Amount other, BinaryOperatorKind.Add or BinaryOperatorKind.Subtract) when one.Currency == other.Currency => one with { Value = work(one.Value, other.Value) },
                (Amount one, _, BinaryOperatorKind.Multiply or BinaryOperatorKind.Divide) when Number(right) is { } times => one with { Value = work(one.Value, times) },
                (_, Amount one, BinaryOperatorKind.Multiply) when Number(left) is { } times => one with { Value = work(one.Value, times) },
                (CalendarSpan one, CalendarSpan other, BinaryOperatorKind.Add) => one + other,
                (PlainDate day, CalendarSpan length, BinaryOperatorKind.Add) => DayCalls.Later(day, length) ?? ValueReader.Unreadable,
                _ when Number(left) is { } one && Number(right) is { } other => Narrowed(work(one, other), operation.Type),
                _ => ValueReader.Unreadable,
            };
        }
        catch (ArithmeticException)
        {
            return ValueReader.Unreadable;
        }
    }

    /// <summary>Gets the number that a constant is, or null; of one with a binary fraction what a person would read.</summary>
    public static decimal? Number(object? value) => value switch
    {
        decimal number => number,
        int or long => Convert.ToDecimal(value, CultureInfo.InvariantCulture),
        double number when Math.Abs(number) < 1e15 => (decimal)number,
        _ => null,
    };

    private static Func<decimal, decimal, decimal>? Work(BinaryOperatorKind kind) => kind switch
    {
        BinaryOperatorKind.Add => decimal.Add,
        BinaryOperatorKind.Subtract => decimal.Subtract,
        BinaryOperatorKind.Multiply => decimal.Multiply,
        BinaryOperatorKind.Divide => decimal.Divide,
        _ => null,
    };

    // Whole numbers are divided into whole numbers, and one that does not fit is another one.
    private static object Narrowed(decimal result, ITypeSymbol? type) => type?.SpecialType switch
    {
        SpecialType.System_Int32 => decimal.Truncate(result) is >= int.MinValue and <= int.MaxValue and var whole ? (int)whole : ValueReader.Unreadable,
        SpecialType.System_Int64 => decimal.Truncate(result) is >= long.MinValue and <= long.MaxValue and var whole ? (long)whole : ValueReader.Unreadable,
        SpecialType.System_Decimal or SpecialType.System_Double => result,
        _ => ValueReader.Unreadable,
    };
}
