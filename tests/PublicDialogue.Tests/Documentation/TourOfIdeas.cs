using System.Collections.Generic;
using NodaTime;
using PublicDialogue.Calendars;
using PublicDialogue.Dialogue;
using PublicDialogue.Languages;
using PublicDialogue.Organisations;

namespace PublicDialogue.Tests.Documentation;

/// <summary>The example of the tour on ideas of user groups.</summary>
internal static class TourOfIdeas
{
    public static (IReadOnlyList<UnansweredIdea> Unanswered, IdeaInfluence Influence) Show(
        IdeaBook book, Idea idea, UserGroupId north, PersonId chair, EventId meeting, EventId visit, Instant monday, Instant sixWeeksLater)
    {
        // README
        var why = LocalizedText.Of(Language.English, "Every kitchen asks for it");
        book = book.Submit(idea).Value;
        book = book.Decide(idea.Id, IdeaState.InReview, chair, monday, why, meeting).Value;   // who, when, why, and the meeting that decided
        book = book.Decide(idea.Id, IdeaState.Prioritised, chair, monday, why, meeting).Value;   // refused, with the reason, where the table does not allow it

        var unanswered = book.Unanswered(asOf: sixWeeksLater, limit: 20, CountryCalendars.Denmark);   // decided, but nobody told the group
        book = book.Report(idea.Id, new(to: north, at: sixWeeksLater) { Meeting = visit }).Value;   // the supplier visits the group, and tells

        var influence = book.InfluenceOf(north);   // decided 1 of 1, planned 0 of 1, 42 days to an answer (n = 1)

        // end
        return (unanswered, influence);
    }
}
