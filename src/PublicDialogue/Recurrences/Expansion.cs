using NodaTime;

namespace PublicDialogue.Recurrences;

/// <summary>How a recurrence is expanded: how far, and what becomes of times that do not exist and of days that are no business days.</summary>
internal sealed record Expansion(int Most, Instant From, Instant End, BusinessDayAdjustment? Adjustment, MissingTime Missing)
{
    // No zone is a whole day from UTC: two days before, a local date decides alone.
    private const int Margin = 2;

    /// <summary>Gets the key of the first local date that is not certainly before the end.</summary>
    public int Edge { get; } = DayKey.Of(Near(End, -Margin));

    /// <summary>Gets the key of the last local date that is not certainly after the beginning.</summary>
    public int Brink { get; } = DayKey.Of(Near(From, Margin));

    /// <summary>Gives the local date of a moment so many days away, or the limit of the calendar.</summary>
    public static LocalDate Near(Instant moment, int days) =>
        moment >= Instant.MaxValue - Duration.FromDays(Margin) ? LocalDate.MaxIsoValue
        : moment <= Instant.MinValue + Duration.FromDays(Margin) ? LocalDate.MinIsoValue
        : moment.InUtc().Date.PlusDays(days);
}
