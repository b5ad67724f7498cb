using NodaTime;

namespace PublicDialogue.Calendars;

/// <summary>A time for which a calendar may lack days that it has no data of. It answers there with the days that it knows.</summary>
/// <param name="First">The first day, included.</param>
/// <param name="Last">The last day, included.</param>
/// <param name="Reason">What is unknown, in English.</param>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record KnownGap(LocalDate First, LocalDate Last, string Reason);
