using System.Collections.Generic;
using System.Globalization;
using NodaTime;
using PublicDialogue.Calendars;
using PublicDialogue.Changes;
using PublicDialogue.Dialogue;
using PublicDialogue.Languages;
using PublicDialogue.Organisations;
using PublicDialogue.Quantities;

namespace PublicDialogue.Tests.Documentation;

/// <summary>The examples of the tour on exhibitions, sessions, roundtables and conferences.</summary>
internal static class TourOfEvents
{
    private static readonly ZonedInterval Morning =
        ZonedInterval.Of(new LocalDateTime(2027, 5, 11, 9, 0), Duration.FromHours(3), DateTimeZoneProviders.Tzdb["Europe/Copenhagen"]);

    public static (GuidedTour Tour, Share? Share, IReadOnlyList<DialogueFault> Faults) ShowTour(Exhibition exhibition, LocalizedText title, PartyId host)
    {
        var (nine, morning) = (Morning.Start, Morning);

        // README
        var (pitch, questions) = (Duration.FromMinutes(5), Duration.FromMinutes(2));
        var tour = new GuidedTour(new("tour"), title, host, morning, exhibition)
        {
            Groups = [new(new("north"), size: 12), new(new("south"), size: 12)],
            Stops =
            [
                new(new("north"), new("nordkost"), nine, pitch, questions), new(new("south"), new("pleje-it"), nine, pitch, questions),
                new(new("north"), new("pleje-it"), nine + pitch + questions, pitch, questions),
            ],
        };

        var share = tour.DialogueShare;   // two sevenths of the time is conversation
        var faults = tour.Check();   // no time to walk to the second stand, one stand missed, and 14 minutes for one supplier where another has 7

        // end
        return (tour, share, faults);
    }

    public static (ShowRate Rate, int Safe, IReadOnlyList<int> Groups, Change<ThemeSession> Change) ShowSession(
        LocalizedText title, PartyId host, PersonId person, PartyId municipality, Instant now)
    {
        var morning = Morning;

        // README
        var rate = ShowRate.FreeEvent.After(registered: 90, came: 20);   // learnt: 26 % come

        int safe = rate.SafeRegistrations(capacity: 20, risk: Share.FromPercent(5));   // 52 may sign up for 20 seats
        var groups = rate.WorkableGroups(registered: 90, minimum: 6, risk: Share.FromPercent(5));   // two of 45: in each at least six come

        var session = new ThemeSession(new("theme-3"), title, host, morning) { Capacity = 20, RegistrationLimit = safe, ShowRate = rate };
        var change = session.Register(new Participant(person, municipality), now);   // a seat, or a place on the waiting list

        // end
        return (rate, safe, groups, change);
    }

    public static (string? Why, IReadOnlyList<DialogueFault> Faults) ShowRoundtable(
        LocalizedText title, PartyId host, LocalizedText halfOfEachPack, PartyId municipality, Participant facilitator, PersonId seller, PartyId supplier, Participant cook, Instant now)
    {
        var morning = Morning;

        // README
        var roundtable = new Roundtable(new("packs"), title, host, morning)
        {
            Rounds = 2,
            Tables = [new(new("kitchens"), places: 4) { Challenge = new(halfOfEachPack, municipality), Facilitator = facilitator }],
        };

        var refused = roundtable.Register(new Participant(seller, supplier) { Role = ParticipantRole.Commercial }, now);
        string? why = refused.Refusal?.Text(CultureInfo.GetCultureInfo("da"));   // why a seller may not come, and what to do instead
        var faults = roundtable.Take(new Seat(round: 1, new("kitchens"), cook), now).Value.Check();   // no supplier at that table yet

        // end
        return (why, faults);
    }

    public static (IReadOnlyList<HeadCount> Heads, IReadOnlyList<Material> Hers, Conference Kept) ShowConference(
        Conference conference, Participant guest, Instant now, Instant nextYear)
    {
        // README
        var clashes = conference.Check();   // a speaker or a room that is needed twice at a time
        var heads = conference.CountHeads();   // 62 municipalities and 2 regions, with how many people

        var shared = conference.Release(new("film"), new RegisteredAudience(), now).Value;   // those who could not come may see it too
        var hers = shared.MaterialsFor(guest, now);
        var kept = shared.Anonymise(before: nextYear);   // people are dropped, and every count stays

        // end
        return (clashes.Count == 0 ? heads : [], hers, kept);
    }
}
