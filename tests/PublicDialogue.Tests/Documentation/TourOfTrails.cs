using System.Collections.Generic;
using NodaTime;
using PublicDialogue.Dialogue;
using PublicDialogue.Organisations;
using PublicDialogue.Tendering;

namespace PublicDialogue.Tests.Documentation;

/// <summary>The example of the tour on long relations.</summary>
internal static class TourOfTrails
{
    public static (Relation? Relation, IReadOnlyList<Contact> Met, MedianDays ToContract, IReadOnlyList<Relation> Quiet) Show(
        IEnumerable<DialogueEvent> events, IEnumerable<TenderAward> awards, DateTimeZone zone, PersonId official, Instant now)
    {
        var (town, exhibitor) = (new AuthorityId("town"), new SupplierId("exhibitor"));

        // README
        var trail = DialogueTrail.OfEvents(zone, events)   // who was there, and not who only signed up
            .Merge(DialogueTrail.OfAwards(zone, town, awards))   // tenders and contracts; OfAgreements, OfOrders: in any order, as often as you like
            .Record(new CallContact(town, exhibitor, now, new("call-1")) { People = [official] }).Value;

        var relation = trail.Between(town, exhibitor);   // first contact, last contact, the longest silence between them
        var met = relation?.With(official);   // the conference two years ago, and the call

        var toContract = trail.TimeToContract();   // a median of days, with the number of relations it is taken of
        var quiet = trail.QuietSince(now - Duration.FromDays(365));   // the longest quiet first

        // end
        return (relation, met ?? [], toContract, quiet);
    }
}
