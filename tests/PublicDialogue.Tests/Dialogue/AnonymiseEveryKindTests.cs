using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PublicDialogue.Dialogue;
using PublicDialogue.Generation;
using PublicDialogue.Organisations;
using Xunit;

namespace PublicDialogue.Tests.Dialogue;

/// <summary>Whatever kind of event it is and whatever is in it: no person remains in any part of it, and what can be counted does.</summary>
public sealed class AnonymiseEveryKindTests
{
    private const int ValuesOfAKind = 80;

    public static TheoryData<Type> Kinds => [.. ModelValues.Types.Where(typeof(DialogueEvent).IsAssignableFrom)];

    [Fact]
    public void Kinds_AreTheTenOfTheHierarchy() => Assert.Equal(
        ["Conference", "Conversation", "FocusGroup", "GroupMeeting", "GuidedTour", "MarketDialogue", "OneToOneMeeting", "Roundtable", "ThemeSession", "UnitVisit"],
        ModelValues.Types.Where(typeof(DialogueEvent).IsAssignableFrom).Select(kind => kind.Name));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Anonymise_AtTheEnd_LeavesNobodyAndEveryCount(Type kind)
    {
        int had = 0;
        for (int seed = 0; seed < ValuesOfAKind; seed++)
        {
            var held = (DialogueEvent)ModelValues.One(kind, seed);
            Assert.Equal(held, held.Anonymise(held.When.End.Minus(Duration.Epsilon)));

            var dropped = held.Anonymise(held.When.End);
            had += People(held).Count();
            Assert.Empty(People(dropped));
            Assert.Equal(kind, dropped.GetType());
            Assert.Equal(
                (held.RegisteredCount, held.AttendedCount, held.WaitingList.Count, held.Registrations.Count, held.Everybody.Count),
                (dropped.RegisteredCount, dropped.AttendedCount, dropped.WaitingList.Count, dropped.Registrations.Count, dropped.Everybody.Count));
            Assert.Equal(held.CountHeads(), dropped.CountHeads());
            Assert.Equal(held.SupplierTimes, dropped.SupplierTimes);
            Assert.Equal(held.GroupSizes, dropped.GroupSizes);
        }

        Assert.True(had > 0, "No value had anybody in it, so that nothing was tested.");
    }

    // Every part of the state: lists, and members of the library's own types.
    private static IEnumerable<PersonId> People(object? part) => part switch
    {
        null or string => [],
        PersonId person => [person],
        IEnumerable list => list.Cast<object?>().SelectMany(People),
        _ when part.GetType().Assembly == typeof(DialogueEvent).Assembly && !part.GetType().IsEnum => State(part).SelectMany(People),
        _ => [],
    };

    private static IEnumerable<object?> State(object value)
    {
        var type = value.GetType();
        var needed = type.GetConstructors().SelectMany(constructor => constructor.GetParameters()).Select(parameter => parameter.Name!).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return type.GetProperties().Where(property => property.GetIndexParameters().Length == 0 && (property.SetMethod is not null || needed.Contains(property.Name)))
            .Select(property => property.GetValue(value));
    }
}
