using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PublicDialogue.Changes;
using PublicDialogue.Storage.Engines;

namespace PublicDialogue.Storage.Erasure;

/// <summary>Drops people from values without a shelf and from the log.</summary>
internal static class Eraser
{
    private const int Page = 500;

    private static readonly Dictionary<string, Type> Types = typeof(Change<>).Assembly.GetExportedTypes()
        .Where(type => !type.IsGenericType && PeopleVerbs.Of(type) is not null).ToDictionary(DocumentText.Kind, StringComparer.Ordinal);

    public static async Task<long> Values(Engine engine, Before before, CancellationToken cancellation)
    {
        long changed = 0;
        foreach (var (kind, type) in Types)
        {
            changed += await Pages(
                after => engine.Run(context => context.Values.Where(row => row.Kind == kind && row.Key.CompareTo(after) > 0)
                    .OrderBy(row => row.Key).Take(Page).ToListAsync(cancellation)),
                row => row.Key,
                "",
                row => DocumentText.Write(type, Anonymised(DocumentText.Read(type, row.Document), before)),
                (row, document) => engine.Run(context => context.Values.Where(kept => kept.Kind == kind && kept.Key == row.Key && kept.Version == row.Version)
                    .ExecuteUpdateAsync(kept => kept.SetProperty(one => one.Document, document).SetProperty(one => one.Version, row.Version + 1), cancellation)),
                row => row.Document).ConfigureAwait(false);
        }

        return changed;
    }

    public static Task<long> Happenings(Engine engine, Before before, CancellationToken cancellation)
    {
        var moment = before.Moment;
        return Pages(
            after => engine.Run(context => context.Happenings.Where(row => row.At < moment && row.Position > after)
                .OrderBy(row => row.Position).Take(Page).ToListAsync(cancellation)),
            row => row.Position,
            0L,
            row => DocumentText.Write(WithoutPeople.Of(DocumentText.Read<Happening>(row.Document))),
            (row, document) => engine.Run(context => context.Happenings.Where(kept => kept.Position == row.Position)
                .ExecuteUpdateAsync(kept => kept.SetProperty(one => one.Document, document), cancellation)),
            row => row.Document);
    }

    private static object Anonymised(object value, Before before) => PeopleVerbs.Of(value.GetType())!(value, before);

    private static async Task<long> Pages<TRow, TPlace>(
        Func<TPlace, Task<List<TRow>>> read, Func<TRow, TPlace> place, TPlace from, Func<TRow, string> anew, Func<TRow, string, Task<int>> write, Func<TRow, string> document)
    {
        for (long changed = 0; ;)
        {
            var page = await read(from).ConfigureAwait(false);
            foreach (var row in page)
            {
                string without = anew(row);
                if (without != document(row))
                {
                    changed += await write(row, without).ConfigureAwait(false);
                }
            }

            if (page.Count < Page)
            {
                return changed;
            }

            from = place(page[^1]);
        }
    }
}
