using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace PublicDialogue.Generation;

/// <summary>Values of any public type of the model, as FsCheck wants them: the same seed gives the same value.</summary>
/// <remarks>
/// A value is made as the law of shape says: by its one public constructor, then each init member, half of them left at their default.
/// What a type refuses is tried again with other values; what cannot be made after all says so, with what to do.
/// </remarks>
public static class ModelValues
{
    // Not written, since they are there again when what they come from is: src/PublicDialogue.Interchange/Json/Kinds.cs says how.
    private static readonly HashSet<Type> Computed =
    [
        typeof(LegalTime.DeadlineStep), typeof(Timetables.Milestone), typeof(Timetables.Constraint), typeof(Timetables.AgreementCalendar),
        typeof(Timetables.AgreementEvent), typeof(Timetables.AgreementReminder), typeof(Calendars.Holiday),
        typeof(Recurrences.Occurrence), typeof(Recurrences.Occurrences), typeof(Recurrences.OccurrenceEnumerator), typeof(Recurrences.RecurrenceDay), typeof(Recurrences.RecurrenceFault),
    ];

    /// <summary>Gets every public type of the model that a value can be made of, in the order of their names: no enumerations, no abstract types.</summary>
    public static IReadOnlyList<Type> Types { get; } = [.. typeof(Quantities.Money).Assembly.GetExportedTypes()
        .Where(type => type is { IsEnum: false, IsInterface: false, IsAbstract: false, IsGenericTypeDefinition: false, IsNested: false }
            && !typeof(Exception).IsAssignableFrom(type) && !typeof(Attribute).IsAssignableFrom(type) && !typeof(Delegate).IsAssignableFrom(type)
            && !Computed.Contains(type))
        .OrderBy(type => type.FullName, StringComparer.Ordinal)];

    /// <summary>Makes values of a type.</summary>
    /// <typeparam name="T">A public type of the model; an abstract one gives values of all types derived from it.</typeparam>
    /// <returns>The values, for <c>Prop.ForAll</c>. They are not shrunk.</returns>
    public static Arbitrary<T> Of<T>() => Seeds.Select(seed => new ValueMaker(seed).Make<T>()).ToArbitrary();

    /// <summary>Makes values of a type that is known at run time alone.</summary>
    public static Arbitrary<object> Of(Type type) => Seeds.Select(seed => new ValueMaker(seed).Make(type)).ToArbitrary();

    /// <summary>Makes one value.</summary>
    /// <param name="type">A public type of the model.</param>
    /// <param name="seed">The same seed gives the same value.</param>
    public static object One(Type type, int seed) => new ValueMaker(seed).Make(type);

    /// <summary>Makes the given number of values.</summary>
    public static IEnumerable<T> Some<T>(int count, int seed = 1) => Enumerable.Range(seed, count).Select(at => new ValueMaker(at).Make<T>());

    private static Gen<int> Seeds => Gen.Choose(0, int.MaxValue - 1);
}
