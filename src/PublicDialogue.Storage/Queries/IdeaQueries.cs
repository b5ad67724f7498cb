using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using PublicDialogue.Dialogue;

namespace PublicDialogue.Storage.Queries;

/// <summary>Of all ideas those to whose groups something may be owed, and those whose answer is theirs.</summary>
internal sealed class IdeaQueries
{
    private readonly Func<PublicDialogueContext, Instant, IAsyncEnumerable<string>> unsettled = EF.CompileAsyncQuery(
        (PublicDialogueContext context, Instant asOf) => context.Ideas
            .Where(row => row.SubmittedAt <= asOf && (row.SettledAt == null || row.SettledAt > asOf))
            .Select(row => row.Document));

    private readonly Func<PublicDialogueContext, string, Task<string?>> one = EF.CompileAsyncQuery(
        (PublicDialogueContext context, string key) => context.Ideas.Where(row => row.Key == key).Select(row => row.Document).SingleOrDefault());

    public async Task<IdeaBook> Book(PublicDialogueContext context, Instant asOf, DateTimeZone zone, CancellationToken cancellation)
    {
        Dictionary<IdeaId, Idea> ideas = [];
        await foreach (string document in unsettled(context, asOf).WithCancellation(cancellation).ConfigureAwait(false))
        {
            var read = DocumentText.Read<Idea>(document);
            ideas.Add(read.Id, read);
        }

        await Follow(context, ideas, cancellation).ConfigureAwait(false);
        return new IdeaBook(zone) { Ideas = [.. ideas.Values.OrderBy(idea => idea.SubmittedAt).ThenBy(idea => idea.Id.Value, StringComparer.Ordinal)] };
    }

    // A duplicate has the answer of the idea that it follows, which may be settled.
    private async Task Follow(PublicDialogueContext context, Dictionary<IdeaId, Idea> ideas, CancellationToken cancellation)
    {
        var asked = new Queue<IdeaId>([.. ideas.Values.SelectMany(Followed)]);
        var seen = new HashSet<IdeaId>();
        while (asked.TryDequeue(out var key))
        {
            cancellation.ThrowIfCancellationRequested();
            if (!ideas.ContainsKey(key) && seen.Add(key) && await one(context, key.Value).ConfigureAwait(false) is { } document)
            {
                var read = DocumentText.Read<Idea>(document);
                ideas.Add(key, read);
                foreach (var next in Followed(read))
                {
                    asked.Enqueue(next);
                }
            }
        }
    }

    private static IEnumerable<IdeaId> Followed(Idea idea) => idea.Decisions.Select(decision => decision.DuplicateOf).OfType<IdeaId>();
}
