using NodaTime;

namespace PublicDialogue.Storage.Erasure;

/// <summary>Before when people are dropped: the day, and the moment at which it begins.</summary>
internal sealed record Before(LocalDate Day, Instant Moment)
{
    /// <summary>Gets what is after everything: nobody is kept.</summary>
    public static Before All { get; } = new(LocalDate.MaxIsoValue, Instant.MaxValue);

    public static Before Of(LocalDate day, DateTimeZone zone) => new(day, day.AtStartOfDayInZone(zone).ToInstant());
}
