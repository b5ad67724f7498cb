using NodaTime;

namespace PublicDialogue.Timetables;

/// <summary>A day on which to remind of an event in the life of an agreement.</summary>
/// <param name="Date">The day.</param>
/// <param name="DaysBefore">How many days before the event, from 1.</param>
/// <param name="Event">The event.</param>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record AgreementReminder(LocalDate Date, int DaysBefore, AgreementEvent Event);
