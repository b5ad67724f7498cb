using System;
using System.Threading.Tasks;

namespace PublicDialogue.Storage.Shelves;

/// <summary>What is done where another writer was first: it is said in one sentence, or the act is repeated.</summary>
internal static class Conflict
{
    private const int Tries = 8;

    /// <summary>Names the value in an error that a database gives without one.</summary>
    public static async Task<TResult> Named<TResult>(string shelf, string key, long read, Func<Task<TResult>> write)
    {
        try
        {
            return await write().ConfigureAwait(false);
        }
        catch (ConcurrentChangeException error)
        {
            throw Late(shelf, key, read, error);
        }
    }

    public static ConcurrentChangeException Late(string shelf, string key, long read, Exception? inner) => new(
        read == 0
            ? $"{key} is there already in {shelf}: find it, and replace it as it is now."
            : FormattableString.Invariant($"{key} in {shelf} was changed by another writer after version {read} was read: find it again, and repeat the change."),
        inner);

    /// <summary>Repeats an act that reads again each time, some times at most.</summary>
    public static async Task<TResult> Repeat<TResult>(Func<Task<TResult>> act)
    {
        for (int tries = 1; ; tries++)
        {
            try
            {
                return await act().ConfigureAwait(false);
            }
            catch (ConcurrentChangeException) when (tries < Tries)
            {
                // Another was first: it has gone on, so this one will too.
            }
        }
    }
}
