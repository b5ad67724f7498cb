using System;
using System.Linq;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Changes;

namespace PublicDialogue.Dialogue;

/// <summary>Calling off, giving out materials and dropping people, for every kind of event.</summary>
public static class EventRecords
{
    /// <summary>Calls an event off.</summary>
    /// <typeparam name="T">The kind of event.</typeparam>
    /// <param name="dialogueEvent">The event.</param>
    /// <param name="at">When.</param>
    /// <returns>The event, called off; refused where it is over, or called off already.</returns>
    public static Change<T> CallOff<T>(this T dialogueEvent, Instant at)
        where T : DialogueEvent => EventRegistration.ClosedOrNull(dialogueEvent, at) is { } kind
            ? Change<T>.Refused(kind, dialogueEvent.Title)
            : Change<T>.Done(dialogueEvent with { CalledOffAt = at }, new EventCalledOff(dialogueEvent.Id, at));

    /// <summary>Gives a material to an audience; before, during or after the event.</summary>
    /// <typeparam name="T">The kind of event.</typeparam>
    /// <param name="dialogueEvent">The event.</param>
    /// <param name="material">The material, one of the event's.</param>
    /// <param name="audience">To whom.</param>
    /// <param name="at">From when on.</param>
    /// <returns>The event with the release; refused where that audience has it already.</returns>
    /// <exception cref="ArgumentException"><paramref name="material"/> is none of the event's.</exception>
    public static Change<T> Release<T>(this T dialogueEvent, MaterialId material, MaterialAudience audience, Instant at)
        where T : DialogueEvent
    {
        Guard.Against.Null(material);
        Guard.Against.Null(audience);
        var released = Guard.Against.Null(dialogueEvent).Materials.FirstOrDefault(row => row.Id == material)
            ?? throw new ArgumentException("The event has no such material: add it to its materials first.", nameof(material));
        return released.Releases.Any(row => row.Audience == audience && row.At <= at)
            ? Change<T>.Refused(RefusalKind.ReleasedAlready, released.Title)
            : Change<T>.Done(
                dialogueEvent with
                {
                    Materials = [.. dialogueEvent.Materials.Select(row =>
                        row.Id == material ? row with { Releases = [.. row.Releases, new MaterialRelease(audience, at)] } : row)],
                },
                new MaterialReleased(dialogueEvent.Id, material, audience, at));
    }

    /// <summary>Drops the people of an event that is long over, and keeps organisations, roles and all that can be counted.</summary>
    /// <typeparam name="T">The kind of event.</typeparam>
    /// <param name="dialogueEvent">The event.</param>
    /// <param name="before">The event must have ended by this moment; else nothing is dropped.</param>
    /// <returns>The event, without people where it was over.</returns>
    /// <remarks>What a person wrote into a title or an address stays: such texts are the host's.</remarks>
    public static T Anonymise<T>(this T dialogueEvent, Instant before)
        where T : DialogueEvent => Guard.Against.Null(dialogueEvent).When.End <= before ? (T)dialogueEvent.WithoutPeople() : dialogueEvent;
}
