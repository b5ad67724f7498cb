using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NodaTime;
using PublicDialogue.Calendars;
using PublicDialogue.Dialogue;
using PublicDialogue.Languages;
using PublicDialogue.Organisations;
using PublicDialogue.Tendering;

namespace PublicDialogue.Tests.Documentation;

/// <summary>The example of the tour on market dialogues.</summary>
internal static class TourOfMarketDialogues
{
    public static (IReadOnlyList<UnsharedInformation> Owed, Tender Before, Tender After, int? Days, string Shown) Show(
        MarketDialogue dialogue, ZonedInterval tuesday, PersonId buyer, Instant now)
    {
        // README
        var small = new Advice(new("small-packs"), LocalizedText.Of(Language.English, "Ask for small packs for the wards"));
        dialogue = dialogue.Consult(new(new("c1"), with: new SupplierId("coffee"), tuesday) { Advice = [small] }).Value;

        var owed = dialogue.NotSharedBy(new LocalDate(2027, 4, 12));   // small-packs: one supplier said it, and nobody else knows
        var tender = new Tender("Coffee machines") { DispatchedOn = new(2027, 4, 12), Dialogue = dialogue.ToInputs() };   // PD2001

        dialogue = dialogue.ShareAll(at: now, where: "https://town.example/coffee").Value;
        int? days = dialogue.BusinessDaysToPrepare(tendersDueOn: new(2027, 5, 14), CountryCalendars.Denmark);   // 30
        bool? equal = dialogue.SupplierTimeSpread?.IsEqual;   // everybody who was consulted had the same time

        dialogue = dialogue.Adopt(small.Id, new("R7"), buyer, now, LocalizedText.Of(Language.English, "Half of all wards need them")).Value;
        string shown = dialogue.TraceTo(new RequirementId("R7")).Text(CultureInfo.GetCultureInfo("da"));   // who, when, whose advice, published where

        // end
        return (owed, tender, tender with { Dialogue = equal == true ? dialogue.ToInputs() : [] }, days, shown);
    }
}
