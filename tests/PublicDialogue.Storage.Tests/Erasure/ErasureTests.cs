using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Threading.Tasks;
using NodaTime;
using PublicDialogue.Changes;
using PublicDialogue.Dialogue;
using PublicDialogue.Generation;
using PublicDialogue.Organisations;
using PublicDialogue.Storage.Erasure;
using PublicDialogue.Storage.Shelves;
using PublicDialogue.Storage.Tests.Support;
using Xunit;

namespace PublicDialogue.Storage.Tests.Erasure;

public sealed class ErasureTests
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Europe/Copenhagen"];

    private static readonly LocalDate July = new(2026, 7, 1);

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Anonymise_PeopleFromBefore_LeavesNoNameInAnyTableAndKeepsTheCounts(Kind kind)
    {
        using var database = await TestDatabase.Create(kind);
        await using var store = await database.Open();
        await MarkedPeople.Fill(store);
        Assert.NotEmpty(await MarkedRows(database));

        var report = await store.Anonymise(July, Zone);

        Assert.Empty(await MarkedRows(database));
        Assert.Equal(new ErasureReport(Values: 9, Happenings: 5), report);
        Assert.Equal(2, (await store.Suppliers.Find(new("s")))!.Value.Contacts.Count);
        Assert.Equal(2, (await store.Events.Find(new("fair")))!.Value.Registrations.Count);
        Assert.Single((await store.Evaluations.Find(new("fair")))!.Value.Answers);
        Assert.Equal(1, (await store.Conversations.Find(new("p")))!.Value.HeldBefore.Sum(row => row.Held));
        Assert.Equal(5, await store.Outbox.Waiting());
        List<Type> told = [];
        await store.Outbox.HandOver(
            (entry, _) =>
            {
                told.Add(entry.Happening.GetType());
                return Task.CompletedTask;
            },
            new Noon());
        Assert.Equal([typeof(MessageAnswered), typeof(IdeaSubmitted), typeof(IdeaDecided), typeof(AnswersGiven), typeof(ConversationHeld)], told);
        Assert.Equal(new ErasureReport(0, 0), await store.Anonymise(July, Zone));
    }

    [Fact]
    public async Task Anonymise_OnSqlite_LeavesNoNameInTheBytesOfAnyFile()
    {
        using var database = await TestDatabase.Create(Kind.Sqlite);
        await using var store = await database.Open();
        await MarkedPeople.Fill(store);
        Assert.Contains(Files(database), HasMark);

        await store.Anonymise(July, Zone);

        Assert.DoesNotContain(Files(database), HasMark);
        await store.DisposeAsync();
        Assert.DoesNotContain(Files(database), HasMark);
    }

    [Fact]
    public async Task Anonymise_WhileAnotherReadsTheFile_SaysThatTheTracesAreStillThere()
    {
        using var database = await TestDatabase.Create(Kind.Sqlite);
        await using var store = await database.Open();
        await MarkedPeople.Fill(store);
        await using (var reader = store.OpenContext())
        {
            await using var reading = await reader.Database.BeginTransactionAsync();
            _ = reader.Suppliers.Count();
            var refusal = await Assert.ThrowsAsync<StorageException>(() => store.Anonymise(July, Zone));
            Assert.Contains(database.Address, refusal.Message, StringComparison.Ordinal);
        }

        await store.Anonymise(July, Zone);
        Assert.DoesNotContain(Files(database), HasMark);
    }

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task Anonymise_PeopleFromLater_LeavesThem(Kind kind)
    {
        using var database = await TestDatabase.Create(kind);
        await using var store = await database.Open();
        await MarkedPeople.Fill(store);
        var before = await MarkedRows(database);

        Assert.Equal(new ErasureReport(0, 0), await store.Anonymise(new LocalDate(2026, 5, 4), Zone));

        Assert.Equal(before, await MarkedRows(database));
    }

    [Fact]
    public void EveryShelf_WhoseTypeDropsPeople_DropsThem() => Assert.All(typeof(Tables).GetProperties(), property => Assert.Equal(
        PeopleVerbs.Of(property.PropertyType.GetGenericArguments()[0]) is not null,
        property.PropertyType.GetProperty(nameof(Table<Idea>.WithoutPeople))!.GetValue(property.GetValue(null)) is not null));

    [Fact]
    public void WithoutPeople_OfGeneratedHappenings_LeavesNobodyAndNothingThatTheyWrote()
    {
        int people = 0;
        foreach (var type in ModelValues.Types.Where(type => type.IsSubclassOf(typeof(Happening))))
        {
            foreach (int seed in Enumerable.Range(1, 15))
            {
                var happening = (Happening)ModelValues.One(type, seed);
                people += Found(happening).Count;
                var left = Found(WithoutPeople.Of(happening));
                Assert.True(left.Count == 0, $"{type.Name}, seed {seed}: {string.Join(" and ", left)}");
                Assert.Equal(happening.At, WithoutPeople.Of(happening).At);
            }
        }

        Assert.NotInRange(people, 0, 50);
    }

    [Fact]
    public void WithoutPeople_OneTwice_IsOneNumberTwice()
    {
        var (anna, bo, at) = (new PersonId("anna"), new PersonId("bo"), ZonedIntervalOfMay());
        var planned = new ConversationsPlanned(new("p"), [new(anna, at), new(bo, at), new(anna, at)], at.Start);
        Assert.Equal(["anonymous 1", "anonymous 2", "anonymous 1"], WithoutPeople.Of(planned).Slots.Select(slot => slot.Person.Value));
    }

    // A slow look at every member that is state.
    private static List<object> Found(object? value) => value switch
    {
        null or string => [],
        PersonId person => person.Value.StartsWith("anonymous ", StringComparison.Ordinal) ? [] : [person],
        ContactPerson contact => contact.HasPerson || contact.Email is not null || contact.Telephone is not null ? [contact] : [],
        TextAnswer { Text: not null } answer => [answer],
        IEnumerable list => [.. list.Cast<object>().SelectMany(Found)],
        _ when value.GetType().Assembly == typeof(PersonId).Assembly && !value.GetType().IsEnum =>
            [.. value.GetType().GetProperties().Where(property => property.GetIndexParameters().Length == 0 && IsState(property)).SelectMany(property => Found(property.GetValue(value)))],
        _ => [],
    };

    private static bool IsState(PropertyInfo property) => property.SetMethod is { IsPublic: true } || property.DeclaringType!.GetConstructors().Concat(property.ReflectedType!.GetConstructors())
        .Any(constructor => constructor.GetParameters().Any(parameter => string.Equals(parameter.Name, property.Name, StringComparison.OrdinalIgnoreCase)));

    private static Calendars.ZonedInterval ZonedIntervalOfMay() =>
        Calendars.ZonedInterval.Of(new LocalDateTime(2026, 5, 4, 9, 0), Duration.FromHours(1), Zone);

    private static string[] Files(TestDatabase database) => Directory.GetFiles(Path.GetDirectoryName(database.Address)!);

    private static bool HasMark(string file)
    {
        byte[] bytes = File.ReadAllBytes(file);
        return bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(MarkedPeople.Mark)) >= 0 || bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(MarkedPeople.Mark)) >= 0;
    }

    // Every row of every table, as text, that has the mark.
    private static async Task<List<string>> MarkedRows(TestDatabase database)
    {
        await using var store = await database.Open();
        await using var context = store.OpenContext();
        List<string> marked = [];
        foreach (string table in context.TableNames())
        {
            marked.AddRange((await database.Texts(table)).Where(text => text.Contains(MarkedPeople.Mark, StringComparison.Ordinal)).Select(text => $"{table}: {text}"));
        }

        return marked;
    }

    private sealed class Noon : IClock
    {
        public Instant GetCurrentInstant() => Instant.FromUtc(2026, 11, 22, 12, 0);
    }
}
