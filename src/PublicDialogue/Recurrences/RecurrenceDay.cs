using System;
using System.ComponentModel;
using NodaTime;

namespace PublicDialogue.Recurrences;

/// <summary>A weekday of a rule: each of them, or the n-th of the month or year, as in <c>BYDAY=MO,-1FR</c>.</summary>
/// <remarks>Equal by both members. Immutable.</remarks>
public sealed record RecurrenceDay
{
    internal const int MostOrdinal = 53;

    private static readonly string[] Names = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

    internal RecurrenceDay(int ordinal, IsoDayOfWeek day)
    {
        Ordinal = ordinal;
        Day = day;
    }

    /// <summary>Gets which of them: from 1, or from -1 for the last backwards, up to 53; 0 for each of them.</summary>
    public int Ordinal { get; }

    /// <summary>Gets the weekday.</summary>
    public IsoDayOfWeek Day { get; }

    /// <summary>Formats as in a rule, for example <c>-1FR</c>.</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() => Ordinal == 0 ? NameOf(Day) : FormattableString.Invariant($"{Ordinal}{NameOf(Day)}");

    /// <summary>Gives the two letters of a weekday.</summary>
    internal static string NameOf(IsoDayOfWeek day) => Names[(int)Known(day) - 1];

    /// <summary>Finds a weekday by its two letters, in any case; none where there is no such.</summary>
    internal static IsoDayOfWeek Find(string name) =>
        (IsoDayOfWeek)(Array.FindIndex(Names, known => string.Equals(known, name, StringComparison.OrdinalIgnoreCase)) + 1);

    /// <summary>Refuses what is no weekday.</summary>
    internal static IsoDayOfWeek Known(IsoDayOfWeek day) => day is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Sunday
        ? day
        : throw new InvalidEnumArgumentException(nameof(day), (int)day, typeof(IsoDayOfWeek));
}
