using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PublicDialogue.Rules;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Analyzers;

/// <summary>Reads an expression into a value that a fact can take: a number, a text, a day, a length of time, an amount.</summary>
internal sealed class ValueReader(Annotations annotations, Follower follower)
{
    /// <summary>What an expression gives that cannot be followed: of no fact's type, so that the fact is unknown.</summary>
    public static readonly object Unreadable = new();

    private static readonly HashSet<string> Days = new(StringComparer.Ordinal)
    {
        "NodaTime.LocalDate", "NodaTime.LocalDateTime", "System.DateOnly", "System.DateTime", "System.DateTimeOffset",
    };

    /// <summary>Reads a value for a fact; null where the code says that there is none.</summary>
    public object? Read(IOperation operation, TenderFactKind kind, CancellationToken cancellation)
    {
        var followed = follower.Follow(operation, cancellation).Operation;
        if (followed.Type is { TypeKind: TypeKind.Enum } names)
        {
            return Member(names, followed.ConstantValue) ?? Unreadable;
        }

        if (followed.ConstantValue is { HasValue: true, Value: var constant })
        {
            return constant;
        }

        return followed switch
        {
            IInterpolatedStringOperation or IBinaryOperation => Text(followed, cancellation) ?? Unreadable,
            IObjectCreationOperation creation => Day(creation, cancellation) ?? Composite(creation.Arguments, kind, cancellation),
            IInvocationOperation call => Span(call, cancellation) ?? Composite(call.Arguments, kind, cancellation),
            IMemberReferenceOperation { Member: { IsStatic: true } name } when kind == TenderFactKind.Currency => name.Name,
            ICollectionExpressionOperation { Elements.Length: 0 } => null,
            _ => Unreadable,
        };
    }

    /// <summary>Reads a text that is put together from constants, or null.</summary>
    public string? Text(IOperation operation, CancellationToken cancellation)
    {
        var followed = follower.Follow(operation, cancellation).Operation;
        if (followed.ConstantValue is { HasValue: true, Value: var constant })
        {
            return constant as string ?? (constant as IFormattable)?.ToString(null, CultureInfo.InvariantCulture);
        }

        return followed switch
        {
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum =>
                Text(sum.LeftOperand, cancellation) is { } left && Text(sum.RightOperand, cancellation) is { } right ? left + right : null,
            IInterpolatedStringOperation interpolated => Interpolated(interpolated, cancellation),
            IInvocationOperation { TargetMethod.Name: "Trim", Instance: { } trimmed } => Text(trimmed, cancellation)?.Trim(),
            _ => null,
        };
    }

    private string? Interpolated(IInterpolatedStringOperation interpolated, CancellationToken cancellation)
    {
        var text = new StringBuilder();
        foreach (var part in interpolated.Parts)
        {
            string? read = part switch
            {
                IInterpolatedStringTextOperation words => Text(words.Text, cancellation),
                IInterpolationOperation { FormatString: null } hole => Text(hole.Expression, cancellation),
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

    // Money.Of(4_000_000m, Currency.Dkk), or any call whose parameters say which of them is the fact.
    private object Composite(IEnumerable<IArgumentOperation> arguments, TenderFactKind kind, CancellationToken cancellation)
    {
        object? amount = null;
        object? currency = null;
        foreach (var argument in arguments)
        {
            switch (annotations.Of(argument.Parameter))
            {
                case { Key: { } key, Unit: var unit } when key.Kind == kind:
                    var entry = key.Read(Read(argument.Value, kind, cancellation), unit, null);
                    return entry.Value ?? Unreadable;
                case { Key.Kind: TenderFactKind.Amount }:
                    amount = FactKeys.Amount.Read(Read(argument.Value, TenderFactKind.Amount, cancellation), FactUnit.Own, null).Value;
                    break;
                case { Key.Kind: TenderFactKind.Currency }:
                    currency = FactKeys.Currency.Read(Read(argument.Value, TenderFactKind.Currency, cancellation), FactUnit.Own, null).Value;
                    if (currency is null)
                    {
                        return Unreadable;
                    }

                    break;
            }
        }

        return amount is decimal number ? new Amount(number, currency as string) : Unreadable;
    }

    private object? Day(IObjectCreationOperation creation, CancellationToken cancellation)
    {
        if (creation.Type is not { } type || !Days.Contains(type.ToDisplayString()))
        {
            return null;
        }

        int? Part(string name) => creation.Arguments
            .Where(argument => argument.Parameter?.Name == name)
            .Select(argument => Read(argument.Value, TenderFactKind.DispatchDate, cancellation) as int?)
            .FirstOrDefault();

        return Part("year") is { } year && Part("month") is { } month && Part("day") is { } day && PlainDate.Of(year, month, day) is { } date
            ? date : Unreadable;
    }

    private object? Span(IInvocationOperation call, CancellationToken cancellation)
    {
        FactUnit? unit = (call.TargetMethod.ContainingType?.ToDisplayString(), call.TargetMethod.Name) switch
        {
            ("NodaTime.Period", "FromYears") => FactUnit.Years,
            ("NodaTime.Period", "FromMonths") => FactUnit.Months,
            ("NodaTime.Period", "FromWeeks") => FactUnit.Weeks,
            ("NodaTime.Period" or "NodaTime.Duration" or "System.TimeSpan", "FromDays") => FactUnit.Days,
            _ => null,
        };
        return unit is null || call.Arguments.Length == 0 ? null
            : FactKeys.FrameworkDuration.Read(Read(call.Arguments[0].Value, TenderFactKind.FrameworkDuration, cancellation), unit.Value, null).Value
                ?? Unreadable;
    }

    private static string? Member(ITypeSymbol names, Optional<object?> value) => value.HasValue
        ? names.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => field.HasConstantValue && Equals(field.ConstantValue, value.Value))?.Name
        : null;
}
