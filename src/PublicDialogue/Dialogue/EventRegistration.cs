using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Changes;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>Signing up, cancelling and coming, for every kind of event.</summary>
public static class EventRegistration
{
    /// <summary>Signs somebody up: for a seat, or for the waiting list where there is none.</summary>
    /// <typeparam name="T">The kind of event.</typeparam>
    /// <param name="dialogueEvent">The event.</param>
    /// <param name="participant">Who.</param>
    /// <param name="at">When they did, which is their place in the queue.</param>
    /// <returns>
    /// The event with the registration; refused where the event is over, called off, takes none or none any more, does not admit the role,
    /// or the person takes part already.
    /// </returns>
    public static Change<T> Register<T>(this T dialogueEvent, Participant participant, Instant at)
        where T : DialogueEvent
    {
        Guard.Against.Null(dialogueEvent);
        Guard.Against.Null(participant);
        var refused = dialogueEvent.CalledOffAt is not null ? RefusalKind.EventCalledOff
            : !dialogueEvent.TakesRegistrations ? RefusalKind.NoRegistration
            : at >= (dialogueEvent.RegistrationEndsAt ?? dialogueEvent.When.End) ? RefusalKind.RegistrationEnded
            : !dialogueEvent.Admits(participant.Role) ? RefusalKind.RoleNotAdmitted
            : participant.Person is { } person && dialogueEvent.TakesPart(person) ? RefusalKind.AlreadyRegistered
            : ClosedOrNull(dialogueEvent, at);
        if (refused is { } kind)
        {
            return Change<T>.Refused(kind, dialogueEvent.Title);
        }

        var added = new Registration(participant, at) { Status = RegistrationStatus.Waiting };
        int last = dialogueEvent.Registrations.Count;
        var (queued, promoted) = Promote(dialogueEvent with { Registrations = [.. dialogueEvent.Registrations, added] });
        return Change<T>.Done(
            queued,
            [
                .. promoted.Where(row => row < last).Select(row => new RegistrationPromoted(queued.Id, queued.Registrations[row], at)),
                new RegistrationAdded(queued.Id, queued.Registrations[last], at),
            ]);
    }

    /// <summary>Cancels somebody's registration; the first on the waiting list gets the seat.</summary>
    /// <typeparam name="T">The kind of event.</typeparam>
    /// <param name="dialogueEvent">The event.</param>
    /// <param name="person">Who.</param>
    /// <param name="at">When they did.</param>
    /// <returns>The event without; refused where the event is over or called off, or the person is not signed up or came already.</returns>
    public static Change<T> CancelRegistration<T>(this T dialogueEvent, PersonId person, Instant at)
        where T : DialogueEvent
    {
        int row = RowOf(dialogueEvent, person);
        var refused = ClosedOrNull(dialogueEvent, at)
            ?? (row < 0 ? RefusalKind.NotRegistered
            : dialogueEvent.Registrations[row].Attendance == Attendance.Came ? RefusalKind.CameAlready
            : null);
        if (refused is { } kind)
        {
            return Change<T>.Refused(kind, dialogueEvent.Title);
        }

        var (changed, promoted) = Promote(With(dialogueEvent, row, dialogueEvent.Registrations[row] with { Status = RegistrationStatus.Cancelled }));
        return Change<T>.Done(
            changed, [new RegistrationCancelled(changed.Id, changed.Registrations[row], at), .. promoted.Select(next => Promoted(changed, next, at))]);
    }

    /// <summary>Says how many may be signed up at a time; where that is more than before, the first on the waiting list get seats.</summary>
    /// <typeparam name="T">The kind of event.</typeparam>
    /// <param name="dialogueEvent">The event.</param>
    /// <param name="limit">How many, at least 1, for example what <see cref="ShowRate.SafeRegistrations(int, Quantities.Share)"/> finds; under the number of those who have a seat, nobody loses theirs.</param>
    /// <param name="at">When it is said.</param>
    /// <returns>The event with the limit; refused where the event is over, called off or takes no registrations.</returns>
    /// <exception cref="System.ArgumentException"><paramref name="limit"/> is zero or negative.</exception>
    public static Change<T> LimitRegistrations<T>(this T dialogueEvent, int limit, Instant at)
        where T : DialogueEvent
    {
        Guard.Against.Null(dialogueEvent);
        Guard.Against.NegativeOrZero(limit);
        if ((dialogueEvent.TakesRegistrations ? ClosedOrNull(dialogueEvent, at) : RefusalKind.NoRegistration) is { } kind)
        {
            return Change<T>.Refused(kind, dialogueEvent.Title);
        }

        var (changed, promoted) = Promote(dialogueEvent with { RegistrationLimit = limit });
        return Change<T>.Done(changed, [new RegistrationLimitSet(changed.Id, limit, at), .. promoted.Select(next => Promoted(changed, next, at))]);
    }

    internal static RefusalKind? ClosedOrNull(DialogueEvent dialogueEvent, Instant at) =>
        Guard.Against.Null(dialogueEvent).CalledOffAt is not null ? RefusalKind.EventCalledOff
            : at >= dialogueEvent.When.End ? RefusalKind.Closed
            : null;

    internal static int RowOf(DialogueEvent dialogueEvent, PersonId person)
    {
        Guard.Against.Null(person);
        return Enumerable.Range(0, Guard.Against.Null(dialogueEvent).Registrations.Count)
            .Where(row => dialogueEvent.Registrations[row].IsOf(person)).DefaultIfEmpty(-1).First();
    }

    internal static T With<T>(T dialogueEvent, int row, Registration registration)
        where T : DialogueEvent =>
        dialogueEvent with { Registrations = [.. dialogueEvent.Registrations.Select((old, at) => at == row ? registration : old)] };

    private static RegistrationPromoted Promoted(DialogueEvent dialogueEvent, int row, Instant at) =>
        new(dialogueEvent.Id, dialogueEvent.Registrations[row], at);

    private static (T Changed, IReadOnlyList<int> Rows) Promote<T>(T dialogueEvent)
        where T : DialogueEvent
    {
        var rows = dialogueEvent.Registrations;
        int free = dialogueEvent.EffectiveLimit is { } limit ? limit - dialogueEvent.RegisteredCount : int.MaxValue;
        int[] promoted = [.. Enumerable.Range(0, rows.Count)
            .Where(row => rows[row].Status == RegistrationStatus.Waiting)
            .OrderBy(row => rows[row].At)
            .Take(free)];
        var set = new HashSet<int>(promoted);
        return promoted.Length == 0 ? (dialogueEvent, promoted)
            : (dialogueEvent with { Registrations = [.. rows.Select((old, row) => set.Contains(row) ? old with { Status = RegistrationStatus.Registered } : old)] }, promoted);
    }
}
