using System;
using NodaTime;
using PublicDialogue.LegalTime;

namespace PublicDialogue.Timetables;

/// <summary>An option to extend an agreement, and how long before its end that must be said.</summary>
/// <remarks>Equal by both. Immutable.</remarks>
public sealed record ExtensionOption
{
    /// <summary>Initializes a new instance of the <see cref="ExtensionOption"/> class.</summary>
    /// <param name="length">By how much: days, weeks, months or years, at least one.</param>
    /// <param name="notice">How long before the end the other party must know: days, working days, weeks, months or years.</param>
    /// <exception cref="ArgumentException"><paramref name="length"/> is nothing, in hours or in working days, or <paramref name="notice"/> is in hours.</exception>
    public ExtensionOption(TimeLimit length, TimeLimit notice)
    {
        Length = Whole(length, nameof(length));
        Notice = notice.Unit == TimeUnit.Hours && notice.Number > 0 ? throw new ArgumentException("A notice is given some days before, and not hours.", nameof(notice)) : notice;
    }

    /// <summary>Gets by how much.</summary>
    public TimeLimit Length { get; }

    /// <summary>Gets how long before the end the other party must know; nothing where the last day is soon enough.</summary>
    public TimeLimit Notice { get; }

    internal static TimeLimit Whole(TimeLimit length, string parameterName) =>
        length.Number > 0 && length.Unit is TimeUnit.Days or TimeUnit.Weeks or TimeUnit.Months or TimeUnit.Years
            ? length
            : throw new ArgumentException("An agreement runs for days, weeks, months or years, at least one.", parameterName);

    // From the first day that is not covered, so that a year from 1 March is a year in a leap year too.
    internal static LocalDate After(LocalDate day, TimeLimit length) => length.Unit switch
    {
        TimeUnit.Days => day.PlusDays(length.Number),
        TimeUnit.Weeks => day.PlusWeeks(length.Number),
        TimeUnit.Months => day.PlusMonths(length.Number),
        _ => day.PlusYears(length.Number),
    };
}
