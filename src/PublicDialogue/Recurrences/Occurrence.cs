using NodaTime;
using NodaTime.Text;
using PublicDialogue.Rules;

namespace PublicDialogue.Recurrences;

/// <summary>One time at which something that repeats takes place.</summary>
/// <remarks>Equal by all members. The default is midnight of 1 January of year 1, in UTC, which nobody means. Immutable.</remarks>
[DefaultMeansNothing]
public readonly record struct Occurrence
{
    private static readonly OffsetDateTimePattern Pattern = OffsetDateTimePattern.Rfc3339;

    internal Occurrence(LocalDateTime local, Offset offset, LocalDateTime nominal)
    {
        Local = local;
        Offset = offset;
        Nominal = nominal;
    }

    /// <summary>Gets the local time, after every adjustment.</summary>
    public LocalDateTime Local { get; }

    /// <summary>Gets how far the zone's clock is ahead of UTC then.</summary>
    public Offset Offset { get; }

    /// <summary>Gets the local time that the rule gave: another where the occurrence was moved to a business day, or over a time that the clock skips.</summary>
    public LocalDateTime Nominal { get; }

    /// <summary>Gets the moment.</summary>
    public Instant Instant => Local.WithOffset(Offset).ToInstant();

    /// <summary>Gets a value indicating whether it was moved.</summary>
    public bool IsMoved => Local != Nominal;

    /// <summary>Formats in ISO 8601 with the offset, for example <c>2026-05-29T10:00:00+02:00</c>.</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() => Pattern.Format(Local.WithOffset(Offset));
}
