using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PublicDialogue.Dialogue;

/// <summary>What can be wrong with any kind of event.</summary>
internal static class EventFaults
{
    public static IEnumerable<DialogueFault> Of(DialogueEvent dialogueEvent) =>
        [.. Roles(dialogueEvent), .. Time(dialogueEvent), .. Registrations(dialogueEvent), .. Groups(dialogueEvent)];

    public static IEnumerable<DialogueFault> Roles(DialogueEvent dialogueEvent) => dialogueEvent.Everybody
        .Where(person => !dialogueEvent.Admits(person.Role))
        .Select(person => DialogueFault.Of(DialogueFaultKind.RoleNotAdmitted, person.Organisation, person.Role))
        .Distinct();

    private static IEnumerable<DialogueFault> Time(DialogueEvent dialogueEvent) =>
        dialogueEvent.SupplierTimeSpread is { } spread && !spread.IsWithin(TimeSpread.UsualMost)
            ? [DialogueFault.Of(DialogueFaultKind.UnequalTime, Minutes(spread.Shortest), Minutes(spread.Longest))]
            : [];

    private static decimal Minutes(Duration time) => Math.Round((decimal)time.TotalMinutes, 1);

    private static IEnumerable<DialogueFault> Registrations(DialogueEvent dialogueEvent) =>
        dialogueEvent.SafeRegistrations is { } safe && dialogueEvent.RegisteredCount > safe
            ? [DialogueFault.Of(DialogueFaultKind.TooManyRegistered, dialogueEvent.RegisteredCount, safe)]
            : [];

    private static IEnumerable<DialogueFault> Groups(DialogueEvent dialogueEvent)
    {
        var sizes = dialogueEvent.GroupSizes;
        return sizes.Count > 0 && dialogueEvent.SafeGroupSize is { } safe
            ? Enumerable.Range(0, sizes.Count).Where(group => sizes[group] < safe)
                .Select(group => DialogueFault.Of(DialogueFaultKind.GroupUnworkable, group + 1, sizes[group], safe))
            : [];
    }
}
