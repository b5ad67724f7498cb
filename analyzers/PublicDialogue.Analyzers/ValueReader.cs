using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PublicDialogue.Rules;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Analyzers;

/// <summary>Reads an expression into a value that a fact can take: a number, a text, a day, a length of time, an amount.</summary>
/// <param name="annotations">What the attributes say.</param>
/// <param name="follower">What stands behind a name.</param>
/// <param name="read">Where objects that were read as a value are noted, so that they are not taken for tenders of their own.</param>
/// <param name="cancellation">Ends the reading.</param>
internal sealed class ValueReader(Annotations annotations, Follower follower, ISet<IOperation> read, CancellationToken cancellation)
{
    /// <summary>What an expression gives that cannot be followed: of no fact's type, so that the fact is unknown.</summary>
    public static readonly object Unreadable = new();

    private const int DeepestNesting = 8;

    private static readonly HashSet<string> Days = new(StringComparer.Ordinal)
    {
        "LocalDate", "LocalDateTime", "DateOnly", "DateTime", "DateTimeOffset",
    };

    private readonly ConstantText texts = new(annotations, follower, cancellation);

    /// <summary>Reads a value for a fact; null where the code says that there is none.</summary>
    public object? Read(IOperation operation, TenderFactKind kind, int depth = 0)
    {
        var followed = depth < DeepestNesting ? follower.Follow(operation, cancellation).Operation : operation;
        if (followed.ConstantValue is { HasValue: true, Value: var constant })
        {
            return followed.Type is { TypeKind: TypeKind.Enum } names && constant is not null
                ? ConstantText.NameOf(names, constant) ?? Unreadable
                : constant;
        }

        if (depth == DeepestNesting)
        {
            return Unreadable;
        }

        switch (followed)
        {
            case IObjectCreationOperation creation:
                read.Add(creation);
                return annotations.OfType(creation.Type) is { Key.Kind: TenderFactKind.Key, Value: { } own } ? own : Day(creation) ?? ClockSpan.Of(creation, kind, this, depth) ?? Composite(Rows(creation), kind, depth);
            case IInvocationOperation call:
                read.Add(call);
                return (FactKeys.IsClockTime(kind) ? ClockSpan.Of(call, this, depth) : Span(call) ?? Built(call, depth)) ?? DayCalls.Of(call, this, depth + 1) ?? texts.Read(call) ?? Composite(Rows(call.Arguments), kind, depth);
            case IMemberReferenceOperation { Member: { Name: "Zero", IsStatic: true, ContainingType: var length } } when FactKeys.IsClockTime(kind) && ClockSpan.IsLength(length):
                return 0;
            case IMemberReferenceOperation { Member: { IsStatic: true } name } when kind == TenderFactKind.Currency:
                return name.Name;
            case IConversionOperation { OperatorMethod.Parameters: { Length: 1 } from, Operand: var converted } when annotations.Of(from[0]) is not null:
                return Composite([new(from[0], converted)], kind, depth);
            case IPropertyReferenceOperation { Property.Name: "Date", Instance: { Type: { } dated } moment } when IsDay(dated):
                return Read(moment, kind, depth + 1);
            case ICollectionExpressionOperation { Elements.Length: 0 }:
                return null;
            case IBinaryOperation { Type.SpecialType: not SpecialType.System_String } work:
                return Arithmetic.Of(work, kind, this, depth + 1);
            default:
                return texts.Read(followed) ?? Unreadable;
        }
    }

    /// <summary>Says whether a type is one of days, with or without the time of day.</summary>
    public static bool IsDay(ITypeSymbol type) => Days.Contains(type.Name) && NamespaceOf(type) is "NodaTime" or "System";

    /// <summary>Reads a text that is put together from constants, or null.</summary>
    public string? Text(IOperation operation) => texts.Read(operation);

    /// <summary>Reads the words of a demand, also where numbers in them are unknown; or null.</summary>
    public string? Words(IOperation operation) => texts.Read(operation) ?? new ConstantText(annotations, follower, cancellation) { MayHaveHoles = true }.Words(operation);

    private IEnumerable<GivenMember> Rows(IObjectCreationOperation creation) => Rows(creation.Arguments)
        .Concat(new Given(follower, cancellation).Of(creation).Where(row => row.Symbol is not IParameterSymbol));

    // Defaults too: a currency that goes without saying is said by the declaration.
    private static IEnumerable<GivenMember> Rows(IEnumerable<IArgumentOperation> arguments) => arguments
        .Where(argument => argument.Parameter is not null).Select(argument => new GivenMember(argument.Parameter!, argument.Value));

    // Money.Of(4_000_000m, Currency.Dkk), or any call whose parameters say which of them is the fact.
    private object? Composite(IEnumerable<GivenMember> rows, TenderFactKind kind, int depth)
    {
        object? amount = null;
        object? currency = null;
        object? fact = null;
        object? name = null;
        decimal? upper = null;
        foreach (var row in rows)
        {
            switch (annotations.Of(row.Symbol))
            {
                case { Key: { } key, Unit: var unit } when key.Kind == kind:
                    var entry = key.Read(Read(row.Value, kind, depth + 1), unit, null);
                    if (entry.State == FactState.Absent)
                    {
                        return null;
                    }

                    fact = entry.Value ?? Unreadable;
                    break;
                case { Key: { Kind: TenderFactKind.AwardWeightMaximum } most } when kind == TenderFactKind.AwardWeight:
                    upper = most.Read(Read(row.Value, most.Kind, depth + 1), FactUnit.Own, null).Value as decimal?;
                    break;
                case { Key: { Kind: TenderFactKind.Key } own }:
                    name = own.Read(Read(row.Value, own.Kind, depth + 1), FactUnit.Own, null).Value;
                    break;
                case { Key.Kind: TenderFactKind.Amount }:
                    amount = FactKeys.Amount.Read(Read(row.Value, TenderFactKind.Amount, depth + 1), FactUnit.Own, null).Value;
                    break;
                case { Key.Kind: TenderFactKind.Currency }:
                    currency = FactKeys.Currency.Read(Read(row.Value, TenderFactKind.Currency, depth + 1), FactUnit.Own, null).Value
                        ?? FactKeys.Currency.Read(Name(row.Value), FactUnit.Own, null).Value;
                    if (currency is null)
                    {
                        return Unreadable;
                    }

                    break;
            }
        }

        if (fact is not null)
        {
            return fact is Weight weight && upper is { } end ? weight with { Spread = end - weight.Number } : fact;
        }

        return amount is decimal number ? new Amount(number, currency as string) : name ?? Unreadable;
    }

    // A currency of a user's own may be made of anything, and is called by its code all the same: Currencies.Dkk.
    private static string? Name(IOperation value)
    {
        while (value is IConversionOperation conversion)
        {
            value = conversion.Operand;
        }

        return value is IMemberReferenceOperation { Member: { IsStatic: true } member } ? member.Name : null;
    }

    // Counted by another calendar, it is another day.
    private object? Day(IObjectCreationOperation creation)
    {
        if (creation.Type is not { } type || !IsDay(type))
        {
            return null;
        }

        int? Part(string name) => creation.Arguments
            .Where(argument => argument.Parameter?.Name == name)
            .Select(argument => Read(argument.Value, TenderFactKind.DispatchDate, depth: 1) as int?)
            .FirstOrDefault();

        return creation.Arguments.All(argument => argument.Parameter?.Name != "calendar")
            && Part("year") is { } year && Part("month") is { } month && Part("day") is { } day && PlainDate.Of(year, month, day) is { } date
            ? date : Unreadable;
    }

    private object? Span(IInvocationOperation call)
    {
        FactUnit? unit = (call.TargetMethod.Name, call.TargetMethod.ContainingType?.Name) switch
        {
            ("FromYears", "Period") => FactUnit.Years,
            ("FromMonths", "Period") => FactUnit.Months,
            ("FromWeeks", "Period") => FactUnit.Weeks,
            ("FromDays", "Period" or "Duration" or "TimeSpan") => FactUnit.Days,
            _ => null,
        };
        if (unit is null || NamespaceOf(call.TargetMethod.ContainingType!) is not ("NodaTime" or "System"))
        {
            return null;
        }

        // TimeSpan.FromDays(days, hours, ...): with hours it is no length that a notice states.
        var given = call.Arguments.Where(argument => argument.ArgumentKind != ArgumentKind.DefaultValue).ToList();
        return given.Count == 1
            ? FactKeys.FrameworkDuration
                .Read(Read(given[0].Value, TenderFactKind.FrameworkDuration, depth: 1), unit.Value, null).Value ?? Unreadable
            : Unreadable;
    }

    // new PeriodBuilder { Years = 4, Months = 6 }.Build()
    private object? Built(IInvocationOperation call, int depth)
    {
        if (call is not { TargetMethod: { Name: "Build", ContainingType: { Name: "PeriodBuilder" } type }, Instance: { } named } || NamespaceOf(type) != "NodaTime")
        {
            return null;
        }

        var builder = follower.Follow(named, cancellation).Operation;
        var later = Locals.ChangesOf(builder);
        if (builder is not IObjectCreationOperation { Arguments.Length: 0 } || later.Any(change => change.Value is null))
        {
            return Unreadable;
        }

        var length = new CalendarSpan(0);
        foreach (var row in new Given(follower, cancellation).Of(builder, later))
        {
            if (!Enum.TryParse(row.Symbol.Name, out FactUnit unit) || Arithmetic.Number(Read(row.Value, TenderFactKind.FrameworkDuration, depth + 1)) is not { } number
                || CalendarSpan.Of(number, unit) is not { } part)
            {
                return Unreadable;
            }

            length += part;
        }

        return length;
    }

    // Only the outermost: NodaTime, and not NodaTime.Text.
    internal static string? NamespaceOf(ITypeSymbol type) =>
        type.ContainingType is null && type.ContainingNamespace is { ContainingNamespace.IsGlobalNamespace: true } outer ? outer.Name : null;
}
