using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using PublicDialogue.Calendars;
using PublicDialogue.Changes;
using PublicDialogue.ICalendar;
using PublicDialogue.Languages;
using PublicDialogue.LegalTime;
using PublicDialogue.Quantities;
using PublicDialogue.Recurrences;
using PublicDialogue.Tendering;
using PublicDialogue.Timetables;
using Xunit;

namespace PublicDialogue.Tests.Architecture;

/// <summary>
/// What a value is, is what its one public constructor takes and what <c>init</c> members add; everything else is computed. JSON and the
/// databases write values by that law, so that state which is neither would be lost without a word.
/// </summary>
public sealed class ShapeTests
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    // Written as one text or in a form of their own, or made again from what they were computed from: src/PublicDialogue.Interchange has
    // the form. A new type does not belong here; it follows the law, or has Parse and ToString.
    private static readonly HashSet<Type> WithAFormOfTheirOwn =
    [
        typeof(Currency), typeof(Money), typeof(Share), typeof(LocalizedText), typeof(Weighting), typeof(TimeLimit), typeof(BusinessCalendar),
        typeof(BusinessHours), typeof(OpenHours), typeof(BusinessDayAdjustment), typeof(Computation), typeof(NationalTime), typeof(RecurrenceDay),
        typeof(EventUid), typeof(EventAlarm), typeof(EventRecurrence), typeof(WholeDays), typeof(ClockTime),
        typeof(Deadline), typeof(HourDeadline), typeof(ProcurementTimetable), typeof(AgreementCalendar),
    ];

    // Parts of what is computed: they are there again when it is.
    private static readonly HashSet<Type> Computed =
    [
        typeof(DeadlineStep), typeof(Milestone), typeof(Constraint), typeof(AgreementEvent), typeof(AgreementReminder), typeof(Holiday), typeof(Occurrence),
        typeof(Occurrences), typeof(OccurrenceEnumerator), typeof(RecurrenceFault), typeof(Change<>),
    ];

    private static readonly Type[] Types = [.. typeof(Money).Assembly.GetExportedTypes().Where(type =>
        !type.IsEnum && !type.IsInterface && !type.IsAbstract && !typeof(Exception).IsAssignableFrom(type) && !typeof(Attribute).IsAssignableFrom(type)
        && !typeof(Delegate).IsAssignableFrom(type) && !WithAFormOfTheirOwn.Contains(type) && !Computed.Contains(type) && !IsScalar(type))];

    [Fact]
    public void EveryValue_HasOnePublicConstructor() => None(
        from type in Types
        where type.GetConstructors().Length != 1
        select $"{type} has {type.GetConstructors().Length} public constructors: keep the one that takes what it needs, and make the others static methods.");

    [Fact]
    public void EveryParameter_IsAPropertyOfItsNameAndType() => None(
        from type in Types
        where type.GetConstructors().Length == 1
        from parameter in type.GetConstructors()[0].GetParameters()
        where Property(type, parameter)?.PropertyType != parameter.ParameterType
        select $"{type}: the constructor takes {parameter.ParameterType} {parameter.Name}, and no public property of that name has just that type.");

    [Fact]
    public void EveryField_IsBehindAParameterOrAnInitMember() => None(
        from type in Types
        where type.GetConstructors().Length == 1
        from field in Fields(type)
        where !IsState(type, field)
        select $"{type}: {field.Name} is state that is no parameter of the constructor and no init member; compute it, or make it one.");

    [Fact]
    public void EveryValue_IsEqualByContent() => None(
        from type in Types
        where !typeof(IEquatable<>).MakeGenericType(type).IsAssignableFrom(type)
        select $"{type} is a record, or implements IEquatable of itself.");

    private static void None(IEnumerable<string> faults) => Assert.True(!faults.Any(), string.Join(Environment.NewLine, faults));

    // One text form, both ways.
    private static bool IsScalar(Type type) =>
        type.GetConstructors().Length == 0
        && type.GetMethod("Parse", BindingFlags.Public | BindingFlags.Static) is { } parse && parse.ReturnType == type
        && parse.GetParameters() is [{ ParameterType: var text }, .. var others] && text == typeof(string) && others.All(parameter => parameter.IsOptional)
        && type.GetMethod(nameof(ToString), []) is { } format && format.DeclaringType == type;

    private static IEnumerable<FieldInfo> Fields(Type type)
    {
        for (var at = type; at is not null && at != typeof(object) && at != typeof(ValueType); at = at.BaseType)
        {
            foreach (var field in at.GetFields(Own))
            {
                yield return field;
            }
        }
    }

    private static bool IsState(Type type, FieldInfo field)
    {
        string name = field.Name.StartsWith('<') ? field.Name[1..field.Name.IndexOf('>', StringComparison.Ordinal)] : field.Name;
        return Array.Exists(type.GetConstructors()[0].GetParameters(), parameter => string.Equals(parameter.Name, name, StringComparison.OrdinalIgnoreCase))
            || field.DeclaringType!.GetProperty(name)?.SetMethod is { IsPublic: true };
    }

    private static PropertyInfo? Property(Type type, ParameterInfo parameter) => type.GetProperties()
        .FirstOrDefault(property => string.Equals(property.Name, parameter.Name, StringComparison.OrdinalIgnoreCase));
}
