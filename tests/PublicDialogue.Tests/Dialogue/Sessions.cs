using System.Globalization;
using System.Linq;
using NodaTime;
using PublicDialogue.Calendars;
using PublicDialogue.Dialogue;
using PublicDialogue.Languages;
using PublicDialogue.Organisations;

namespace PublicDialogue.Tests.Dialogue;

/// <summary>A session in Copenhagen on 4 March 2027 from nine to ten, and people who sign up for it from 1 March on, a minute after each other.</summary>
internal static class Sessions
{
    public static readonly Instant March = Instant.FromUtc(2027, 3, 1, 8, 0);

    public static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Europe/Copenhagen"];

    public static readonly ZonedInterval Nine = ZonedInterval.Of(new LocalDateTime(2027, 3, 4, 9, 0), Duration.FromHours(1), Zone);

    public static readonly AuthorityId Host = new("host");

    public static ThemeSession Session => new(new("theme-3"), LocalizedText.Of(Language.English, "Pack sizes"), Host, Nine);

    public static PersonId Person(int number) => new("p" + number.ToString(CultureInfo.InvariantCulture));

    public static Participant Guest(int number) =>
        new(Person(number), new AuthorityId("k" + (number % 7).ToString(CultureInfo.InvariantCulture))) { Kind = OrganisationKind.Municipality };

    public static T With<T>(T dialogueEvent, int registered)
        where T : DialogueEvent => Enumerable.Range(1, registered).Aggregate(
            dialogueEvent, (before, number) => before.Register(Guest(number), March.Plus(Duration.FromMinutes(number))).Value);

    public static string Seats(DialogueEvent dialogueEvent) => string.Join(
        " ", dialogueEvent.Registrations.Select(row => $"{row.Participant.Person}:{row.Status.ToString()[0]}{(row.Attendance == Attendance.Unknown ? "" : row.Attendance.ToString()[0])}"));
}
