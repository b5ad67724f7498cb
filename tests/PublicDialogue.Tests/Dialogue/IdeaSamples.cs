using NodaTime;
using PublicDialogue.Dialogue;
using PublicDialogue.Languages;
using PublicDialogue.Organisations;

namespace PublicDialogue.Tests.Dialogue;

/// <summary>Groups, people and moments that the tests of ideas have in common.</summary>
internal static class IdeaSamples
{
    public static DateTimeZone Zone { get; } = DateTimeZoneProviders.Tzdb["Europe/Copenhagen"];

    public static UserGroupId North { get; } = new("erfa-nord");

    public static UserGroupId South { get; } = new("erfa-syd");

    public static PersonId Chair { get; } = new("chair");

    public static EventId Meeting { get; } = new("coordination-2027-1");

    public static LocalizedText Why { get; } = LocalizedText.Of(Language.Danish, "Mange kommuner har brug for det");

    /// <summary>Noon in Copenhagen in winter, one day or more after Monday 11 January 2027.</summary>
    public static Instant Day(int days) => Instant.FromUtc(2027, 1, 11, 11, 0) + Duration.FromDays(days);

    public static Idea Sent(string id, UserGroupId from, int day = 0) => new(new(id), LocalizedText.Of(Language.Danish, "Idé " + id), from, Day(day));

    public static Idea Went(this Idea idea, IdeaState to, int day) => idea.Decide(to, Chair, Day(day), Why, Meeting).Value;

    public static Idea Follows(this Idea idea, string other, int day) => idea.MarkDuplicate(new(other), Chair, Day(day), Why, Meeting).Value;

    public static Idea Told(this Idea idea, UserGroupId group, int day) => idea.Report(new(group, Day(day))).Value;

    public static IdeaBook Book(params Idea[] ideas) => new(Zone) { Ideas = ideas };
}
