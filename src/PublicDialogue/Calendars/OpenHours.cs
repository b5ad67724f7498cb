using System;
using NodaTime;

namespace PublicDialogue.Calendars;

/// <summary>From when to when something is open on a day, by the clock.</summary>
/// <remarks>Equal by both. The default is the whole day. Immutable.</remarks>
public readonly record struct OpenHours
{
    internal const int SecondsOfDay = 86_400;

    internal OpenHours(int start, int end)
    {
        Start = start;
        LastSecond = end - SecondsOfDay;
    }

    /// <summary>Gets when it opens.</summary>
    public LocalTime From => LocalTime.FromSecondsSinceMidnight(Start);

    /// <summary>Gets when it closes; midnight is the end of the day.</summary>
    public LocalTime To => LocalTime.FromSecondsSinceMidnight(End % SecondsOfDay);

    internal int Start { get; }

    internal int End => LastSecond + SecondsOfDay;

    // Kept as what lacks to the end of the day, so that the default is a whole day.
    private int LastSecond { get; }

    /// <summary>Formats as both, for example <c>09:00-15:00</c>; the end of the day as <c>24:00</c>.</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() => $"{Clock(Start)}-{Clock(End)}";

    private static string Clock(int seconds) => seconds % 60 == 0
        ? FormattableString.Invariant($"{seconds / 3600:00}:{seconds / 60 % 60:00}")
        : FormattableString.Invariant($"{seconds / 3600:00}:{seconds / 60 % 60:00}:{seconds % 60:00}");
}
