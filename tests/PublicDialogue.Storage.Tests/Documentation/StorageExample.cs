using System;
using System.Globalization;
using System.Threading.Tasks;
using NodaTime;
using PublicDialogue.Calendars;
using PublicDialogue.Dialogue;
using PublicDialogue.Languages;
using PublicDialogue.Organisations;
using PublicDialogue.Storage.Log;

namespace PublicDialogue.Storage.Tests.Documentation;

/// <summary>The example of the front page on storage, as it stands there.</summary>
internal static class StorageExample
{
    public static async Task<(int Late, int Ending, long Lines)> ShowStore(
        string path, Idea idea, PersonId chair, LocalizedText reason, EventId meeting, IClock clock, DateTimeZone zone, Func<LoggedHappening, Task> tell)
    {
        // README
        await using var store = await PublicDialogueStore.OpenSqlite(path);   // or OpenPostgres("Host=db;Database=procurement;Username=app;Password=...")
        await store.Ideas.Add(idea);

        var (now, today) = (clock.GetCurrentInstant(), clock.GetCurrentInstant().InZone(zone).Date);
        var change = await store.Ideas.Apply(idea.Id, kept => kept.Decide(IdeaState.InReview, chair, now, reason, meeting));
        if (!change.IsDone)
        {
            Console.WriteLine(change.Refusal.Text(CultureInfo.CurrentUICulture));   // nothing is changed, and this is why
        }

        var late = await store.Queries.IdeasWithoutAnswer(now, 20, CountryCalendars.Denmark, zone);
        var ending = await store.Queries.AgreementsEnding(today, days: 180);
        var use = await store.Queries.CeilingUse(new("RA-7"));   // use.Ceiling: what is left, and whether it is exceeded

        await store.Outbox.HandOver((entry, stop) => tell(entry), clock);   // what was decided, for other systems, at least once
        await store.Anonymise(today.PlusYears(-5), zone);   // nobody is left in what is older, nor in the bytes of the file

        // end
        return (late.Count, ending.Count, use.Lines);
    }
}
