using NodaTime;
using PublicDialogue.Guarding;

namespace PublicDialogue.LegalTime;

/// <summary>A day that is no business day, and why.</summary>
/// <param name="Date">The day.</param>
/// <param name="Holidays">The names of its holidays; none for an ordinary Saturday or Sunday.</param>
internal sealed record DayOff(LocalDate Date, ContentList<string> Holidays);
