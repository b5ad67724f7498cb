using System.Linq;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Changes;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>Who came and who did not, for every kind of event.</summary>
public static class EventAttendance
{
    /// <summary>Records that somebody came, from the first moment of the day on; may be recorded after the event, and after the contrary.</summary>
    /// <typeparam name="T">The kind of event.</typeparam>
    /// <param name="dialogueEvent">The event.</param>
    /// <param name="person">Who; one who waits gets a seat while there are fewer people in the room than it holds.</param>
    /// <param name="at">When it is recorded.</param>
    /// <returns>The event with it; refused where the event is called off, the person is not signed up, it is not the day yet, or the room is full.</returns>
    public static Change<T> Attend<T>(this T dialogueEvent, PersonId person, Instant at)
        where T : DialogueEvent
    {
        int row = EventRegistration.RowOf(dialogueEvent, person);
        var opens = dialogueEvent.When.Date.AtStartOfDayInZone(dialogueEvent.When.Zone).ToInstant();
        var refused = dialogueEvent.CalledOffAt is not null ? RefusalKind.EventCalledOff
            : row < 0 ? RefusalKind.NotRegistered
            : at < opens ? RefusalKind.NotYet
            : dialogueEvent.Registrations[row].Status == RegistrationStatus.Waiting && dialogueEvent.AttendedCount >= dialogueEvent.Capacity ? RefusalKind.Full
            : (RefusalKind?)null;
        return refused is { } kind ? Change<T>.Refused(kind, dialogueEvent.Title, opens)
            : Recorded(dialogueEvent, row, at, old => old with { Status = RegistrationStatus.Registered, Attendance = Attendance.Came });
    }

    /// <summary>Records that somebody who had a seat stayed away without cancelling, from the start of the event on; may be recorded after the contrary.</summary>
    /// <typeparam name="T">The kind of event.</typeparam>
    /// <param name="dialogueEvent">The event.</param>
    /// <param name="person">Who.</param>
    /// <param name="at">When it is recorded.</param>
    /// <returns>The event with it; refused where the event is called off or has not begun, or the person has no seat.</returns>
    public static Change<T> StayAway<T>(this T dialogueEvent, PersonId person, Instant at)
        where T : DialogueEvent
    {
        int row = EventRegistration.RowOf(dialogueEvent, person);
        var refused = dialogueEvent.CalledOffAt is not null ? RefusalKind.EventCalledOff
            : row < 0 || dialogueEvent.Registrations[row].Status == RegistrationStatus.Waiting ? RefusalKind.NotRegistered
            : at < dialogueEvent.When.Start ? RefusalKind.NotYet
            : (RefusalKind?)null;
        return refused is { } kind ? Change<T>.Refused(kind, dialogueEvent.Title, dialogueEvent.When.Start)
            : Recorded(dialogueEvent, row, at, old => old with { Attendance = Attendance.StayedAway });
    }

    /// <summary>Records of everybody who had a seat, and of whom nothing is recorded, that they stayed away.</summary>
    /// <typeparam name="T">The kind of event.</typeparam>
    /// <param name="dialogueEvent">The event.</param>
    /// <param name="at">When it is recorded; not before the end of the event.</param>
    /// <returns>The event, from which a show rate can be learnt; refused where it is called off or not over.</returns>
    public static Change<T> CloseAttendance<T>(this T dialogueEvent, Instant at)
        where T : DialogueEvent
    {
        Guard.Against.Null(dialogueEvent);
        if (dialogueEvent.CalledOffAt is not null || at < dialogueEvent.When.End)
        {
            return Change<T>.Refused(
                dialogueEvent.CalledOffAt is not null ? RefusalKind.EventCalledOff : RefusalKind.NotYet, dialogueEvent.Title, dialogueEvent.When.End);
        }

        Registration[] rows = [.. dialogueEvent.Registrations.Select(row =>
            row is { Status: RegistrationStatus.Registered, Attendance: Attendance.Unknown } ? row with { Attendance = Attendance.StayedAway } : row)];
        return Change<T>.Done(
            dialogueEvent with { Registrations = rows },
            [.. rows.Where((row, index) => !ReferenceEquals(row, dialogueEvent.Registrations[index])).Select(row => new AttendanceRecorded(dialogueEvent.Id, row, at))]);
    }

    private static Change<T> Recorded<T>(T dialogueEvent, int row, Instant at, System.Func<Registration, Registration> change)
        where T : DialogueEvent
    {
        var recorded = change(dialogueEvent.Registrations[row]);
        return Change<T>.Done(EventRegistration.With(dialogueEvent, row, recorded), new AttendanceRecorded(dialogueEvent.Id, recorded, at));
    }
}
