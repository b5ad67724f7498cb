using System;
using System.Globalization;
using System.IO;
using System.Threading;

namespace PublicDialogue.Tool.Review;

/// <summary>Says on the error stream how far a long work has come: first after a second, then once a second.</summary>
internal sealed class Progress(TextWriter errors, int total, string what)
{
    private const long EveryMilliseconds = 1_000;

    private long next = Environment.TickCount64 + EveryMilliseconds;
    private int done;

    public void Advance()
    {
        int now = Interlocked.Increment(ref done);
        long due = Interlocked.Read(ref next);
        if (Environment.TickCount64 >= due && Interlocked.CompareExchange(ref next, due + EveryMilliseconds, due) == due)
        {
            errors.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{now} of {total} {what}"));
        }
    }
}
