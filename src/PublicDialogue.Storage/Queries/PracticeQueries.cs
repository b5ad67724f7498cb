using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using PublicDialogue.Calendars;
using PublicDialogue.Dialogue;
using PublicDialogue.Storage.Engines;

namespace PublicDialogue.Storage.Queries;

/// <summary>What the practices ask most often: compiled once, answered by an index in the database, judged by the model.</summary>
public sealed class PracticeQueries
{
    // A compiled query belongs to the mapping for one database, so each store has its own.
    private readonly Func<PublicDialogueContext, Instant, IAsyncEnumerable<string>> unsettledIdeas = EF.CompileAsyncQuery(
        (PublicDialogueContext context, Instant asOf) => context.Ideas
            .Where(row => row.SubmittedAt <= asOf && (row.SettledAt == null || row.SettledAt > asOf))
            .Select(row => row.Document));

    private readonly Func<PublicDialogueContext, string, Task<string?>> idea = EF.CompileAsyncQuery(
        (PublicDialogueContext context, string key) => context.Ideas.Where(row => row.Key == key).Select(row => row.Document).SingleOrDefault());

    private readonly Engine engine;

    internal PracticeQueries(Engine engine) => this.engine = engine;

    /// <summary>Lists the ideas whose groups have waited longer for an answer than a limit: <see cref="IdeaBook.Unanswered"/> on all that are kept.</summary>
    /// <param name="asOf">The moment of the question; what came later is not looked at.</param>
    /// <param name="limit">How many business days a group may wait, from 1.</param>
    /// <param name="calendar">The calendar of the business days.</param>
    /// <param name="zone">The zone whose days are counted.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>The ideas, those that wait longest first.</returns>
    /// <exception cref="ArgumentException"><paramref name="limit"/> is under 1.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not answer for one of the days.</exception>
    public Task<IReadOnlyList<UnansweredIdea>> IdeasWithoutAnswer(
        Instant asOf, int limit, BusinessCalendar calendar, DateTimeZone zone, CancellationToken cancellation = default) => engine.Run(async context =>
        {
            Dictionary<IdeaId, Idea> ideas = [];
            await foreach (string document in unsettledIdeas(context, asOf).WithCancellation(cancellation).ConfigureAwait(false))
            {
                var read = DocumentText.Read<Idea>(document);
                ideas.Add(read.Id, read);
            }

            await Follow(context, ideas, cancellation).ConfigureAwait(false);
            return new IdeaBook(zone) { Ideas = [.. ideas.Values] }.Unanswered(asOf, limit, calendar);
        });

    // A duplicate has the answer of the idea that it follows, which may be settled.
    private async Task Follow(PublicDialogueContext context, Dictionary<IdeaId, Idea> ideas, CancellationToken cancellation)
    {
        var asked = new Queue<IdeaId>(ideas.Values.SelectMany(Followed).ToArray());
        var seen = new HashSet<IdeaId>();
        while (asked.TryDequeue(out var key))
        {
            cancellation.ThrowIfCancellationRequested();
            if (ideas.ContainsKey(key) || !seen.Add(key) || await idea(context, key.Value).ConfigureAwait(false) is not { } document)
            {
                continue;
            }

            var read = DocumentText.Read<Idea>(document);
            ideas.Add(key, read);
            foreach (var next in Followed(read))
            {
                asked.Enqueue(next);
            }
        }
    }

    private static IEnumerable<IdeaId> Followed(Idea one) => one.Decisions.Select(decision => decision.DuplicateOf).OfType<IdeaId>();
}
