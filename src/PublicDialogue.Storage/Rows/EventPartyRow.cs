using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Dialogue;
using PublicDialogue.Storage.Columns;

namespace PublicDialogue.Storage.Rows;

/// <summary>An organisation that has people at a dialogue event, or invites to it.</summary>
public sealed class EventPartyRow : ChildRow
{
    /// <summary>Gets the kind and the key of the organisation, for example <c>supplier/7</c>.</summary>
    public string Party { get; internal set; } = "";

    internal static IEnumerable<EventPartyRow> Of(DialogueEvent dialogueEvent) => dialogueEvent.Everybody.Select(participant => participant.Organisation)
        .Concat(dialogueEvent.SupplierTimes.Select(time => time.Supplier)).Prepend(dialogueEvent.Organiser).Distinct().Select(party => new EventPartyRow { Party = PartyText.Of(party) });
}
