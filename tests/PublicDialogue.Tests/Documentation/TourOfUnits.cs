using System.Collections.Generic;
using NodaTime;
using PublicDialogue.Calendars;
using PublicDialogue.Dialogue;
using PublicDialogue.Organisations;

namespace PublicDialogue.Tests.Documentation;

/// <summary>The example of the tour on the owner of an agreement and those who order.</summary>
internal static class TourOfUnits
{
    public static (ContactPerson? Owner, OrdererSurvey Survey, VisitProgramme Visits) Show(
        OrdererResponse reply, IReadOnlyList<UnitSpend> offAgreement, TravelMap travel, BusinessHours hours, LocalDate today)
    {
        // README
        var owner = AgreementOwner.Of("Food agreement", "food@town.example").Or(new ContactPerson("Head of procurement"));
        var whomToCall = owner.OnDay(today);   // the first in the chain who is there

        var survey = OrdererSurvey.Of(new("food-2027"), new SurveyedUnit(new("ward 3"), invited: 12), new SurveyedUnit(new("school kitchen"), invited: 4))
            .Respond(reply).Value;
        var asked = survey.Results[0].AreAskedWhatTheyNeed;   // 0 of 1: never a share without its n
        var rate = survey.Results[0].Responses;   // 1 of 12

        var visits = new VisitPlan(home: new AuthorityId("town hall"), travel, offAgreement) { MostADay = 4 }
            .Lay(hours, from: today, through: today.PlusWeeks(4));   // those that buy most outside the agreement first, with short ways
        var noVisit = visits.Unplaced;   // and why

        // end
        return noVisit.Count == 0 && (asked.Of, rate.Of) == (1, 12) ? (whomToCall, survey, visits) : (null, survey, visits);
    }
}
