using System.Linq;
using System.Threading.Tasks;
using NodaTime;
using PublicDialogue.Calendars;
using PublicDialogue.Dialogue;
using PublicDialogue.Generation;
using PublicDialogue.Languages;
using PublicDialogue.Organisations;
using PublicDialogue.Storage.Tests.Support;
using Xunit;

namespace PublicDialogue.Storage.Tests.Queries;

/// <summary>The database's answer against the model's on all ideas: made at random, decided, duplicated, told and told again.</summary>
public sealed class IdeaQueryTests
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Europe/Copenhagen"];

    private static readonly Instant January = Instant.FromUtc(2026, 1, 5, 8, 0);

    [Theory]
    [OnSqlite]
    [OnPostgres]
    public async Task IdeasWithoutAnswer_OfManyIdeas_AreThoseOfTheModel(Kind kind)
    {
        using var database = await TestDatabase.Create(kind);
        await using var store = await database.Open();
        var book = Random(new Chance(7));
        await store.Ideas.AddMany(book.Ideas);
        int late = 0;
        foreach (int day in new[] { 0, 3, 10, 30, 60, 61, 90, 150, 300 })
        {
            foreach (int limit in new[] { 1, 5, 20 })
            {
                var asOf = January + Duration.FromDays(day);
                var expected = book.Unanswered(asOf, limit, CountryCalendars.Denmark);
                Assert.Equal(expected, await store.Queries.IdeasWithoutAnswer(asOf, limit, CountryCalendars.Denmark, Zone));
                late += expected.Count;
            }
        }

        Assert.NotInRange(late, 0, 100);
        Assert.Contains(book.Ideas, idea => idea.DuplicateOf is not null);
    }

    [Fact]
    public async Task IdeasWithoutAnswer_DecidedThroughTheStore_ChangeWithEachVerb()
    {
        using var database = await TestDatabase.Create(Kind.Sqlite);
        await using var store = await database.Open();
        var (id, group, board) = (new IdeaId("17"), new UserGroupId("north"), new PersonId("board"));
        await store.Ideas.Add(new Idea(id, LocalizedText.Of(Language.English, "Smaller packs"), group, January));
        var march = January + Duration.FromDays(60);

        Assert.Equal([SilenceKind.Undecided], (await Late()).Select(row => row.Kind));
        var change = await store.Ideas.Apply(id, idea => idea.Decide(IdeaState.InReview, board, march, LocalizedText.Of(Language.English, "Looked at"), new EventId("m")));
        Assert.True(change.IsDone);
        await store.Ideas.Apply(id, idea => idea.Decide(IdeaState.Prioritised, board, march, LocalizedText.Of(Language.English, "Yes"), new EventId("m")));
        Assert.Equal([SilenceKind.NotReportedBack], (await Late()).Select(row => row.Kind));
        await store.Ideas.Apply(id, idea => idea.Report(new ReportBack(group, march)));
        Assert.Empty(await Late());
        var refused = await store.Ideas.Apply(id, idea => idea.Report(new ReportBack(group, January - Duration.Epsilon)));
        Assert.False(refused.IsDone);
        Assert.Equal(
            [typeof(IdeaDecided), typeof(IdeaDecided), typeof(IdeaReported)],
            (await store.Log.Of(new Storage.Log.StreamId("ideas", id)).ToListAsync()).Select(entry => entry.Happening.GetType()));

        Task<System.Collections.Generic.IReadOnlyList<UnansweredIdea>> Late() => store.Queries.IdeasWithoutAnswer(march, 20, CountryCalendars.Denmark, Zone);
    }

    private static IdeaBook Random(Chance chance)
    {
        var book = new IdeaBook(Zone);
        var group = new UserGroupId("north");
        for (int number = 0; number < 80; number++)
        {
            var at = January + Duration.FromHours(number * 7);
            book = book.Submit(new Idea(new($"i{number:000}"), LocalizedText.Of(Language.English, "Idea"), group, at)).Value;
        }

        for (int step = 0; step < 400; step++)
        {
            var id = book.Ideas[chance.Next(book.Ideas.Count)].Id;
            var at = January + Duration.FromHours(600 + (step * 7));
            var reason = LocalizedText.Of(Language.English, "Because");
            var change = chance.Next(5) switch
            {
                0 => book.MarkDuplicate(id, book.Ideas[chance.Next(book.Ideas.Count)].Id, new("p"), at, reason, new("m")),
                1 or 2 => book.Report(id, new ReportBack(chance.Next(8) == 0 ? new UserGroupId("south") : group, at)),
                _ => book.Decide(id, (IdeaState)chance.Next(1, 6), new("p"), at, reason, new("m")),
            };
            book = change.IsDone ? change.Value : book;
        }

        return book;
    }
}
