using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Calendars;
using PublicDialogue.Changes;
using PublicDialogue.Guarding;
using PublicDialogue.Languages;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>The ideas of many groups, in which none stays without an answer unseen.</summary>
/// <remarks>
/// <para>A duplicate has the answer of the idea that it follows, over as many steps as there are; its own group must still be told, on its own
/// idea or on that one. Where that idea is not in the book, nothing is known of an answer, and it counts as undecided.</para>
/// <para>Equal by all members, lists by content. Immutable.</para>
/// </remarks>
public sealed record IdeaBook
{
    /// <summary>Initializes a new instance of the <see cref="IdeaBook"/> class.</summary>
    /// <param name="zone">The zone whose days are counted.</param>
    public IdeaBook(DateTimeZone zone) => Zone = Guard.Against.Null(zone);

    /// <summary>Gets the zone whose days are counted.</summary>
    public DateTimeZone Zone { get; }

    /// <summary>Gets the groups; a group without a row here has no region.</summary>
    public IReadOnlyList<UserGroup> Groups
    {
        get;
        init => field = ContentList<UserGroup>.Of(value, nameof(Groups));
    }
    = ContentList<UserGroup>.Empty;

    /// <summary>Gets the ideas, in the order in which they came in; no key twice, no circle of duplicates.</summary>
    /// <exception cref="ArgumentException">A key stands twice, or ideas duplicate each other in a circle.</exception>
    public IReadOnlyList<Idea> Ideas
    {
        get;
        init => field = Sound(ContentList<Idea>.Of(value, nameof(Ideas)));
    }
    = ContentList<Idea>.Empty;

    /// <summary>Finds an idea.</summary>
    /// <param name="id">Its key.</param>
    /// <returns>The idea, or null where the book does not have it.</returns>
    public Idea? Find(IdeaId id) => Ideas.FirstOrDefault(idea => idea.Id == Guard.Against.Null(id));

    /// <summary>Finds the idea whose answer an idea has.</summary>
    /// <param name="id">The key of an idea in the book.</param>
    /// <returns>The idea itself, or the last that it follows; null where that one is not in the book.</returns>
    /// <exception cref="ArgumentException">The book has no such idea.</exception>
    public Idea? FindAnswered(IdeaId id) => new IdeaThreads(Ideas).Root(Get(id));

    /// <summary>Takes in an idea.</summary>
    /// <param name="idea">The idea as it was sent in.</param>
    /// <returns>The book with it; refused where its key is taken, or it would close a circle of duplicates.</returns>
    public Change<IdeaBook> Submit(Idea idea) =>
        Find(Guard.Against.Null(idea).Id) is not null ? Change<IdeaBook>.Refused(RefusalKind.KeyTaken, idea.Id)
            : Circling([.. Ideas, idea]) is { } circling ? Change<IdeaBook>.Refused(RefusalKind.DuplicateInCircle, circling.Id)
            : Change<IdeaBook>.Done(this with { Ideas = [.. Ideas, idea] }, new IdeaSubmitted(idea.SubmittedAt, idea));

    /// <summary>Records what a meeting decided on an idea: <see cref="Idea.Decide"/>.</summary>
    /// <param name="id">The key of an idea in the book.</param>
    /// <param name="to">What it becomes; for a duplicate there is <see cref="MarkDuplicate"/>.</param>
    /// <param name="by">Who decided.</param>
    /// <param name="at">When.</param>
    /// <param name="reason">Why, in words that the group can be given.</param>
    /// <param name="meeting">The meeting at which it was decided.</param>
    /// <returns>The book with the decision; refused where the idea refuses it.</returns>
    /// <exception cref="ArgumentException">The book has no such idea, or <paramref name="to"/> is submitted or a duplicate.</exception>
    public Change<IdeaBook> Decide(IdeaId id, IdeaState to, PersonId by, Instant at, LocalizedText reason, EventId meeting) =>
        With(Get(id).Decide(to, by, at, reason, meeting));

    /// <summary>Records that an idea says the same as another: <see cref="Idea.MarkDuplicate"/>.</summary>
    /// <param name="id">The key of an idea in the book.</param>
    /// <param name="other">The other idea.</param>
    /// <param name="by">Who decided.</param>
    /// <param name="at">When.</param>
    /// <param name="reason">Why, in words that the group can be given.</param>
    /// <param name="meeting">The meeting at which it was decided.</param>
    /// <returns>The book with the decision; refused where the other follows this one, over however many steps, or the idea refuses it.</returns>
    /// <exception cref="ArgumentException">The book has no such idea.</exception>
    public Change<IdeaBook> MarkDuplicate(IdeaId id, IdeaId other, PersonId by, Instant at, LocalizedText reason, EventId meeting) =>
        With(Get(id).MarkDuplicate(other, by, at, reason, meeting));

    /// <summary>Records that a group was told what has become of an idea.</summary>
    /// <param name="id">The key of an idea in the book.</param>
    /// <param name="report">Who was told and when.</param>
    /// <returns>The book with the report; refused where the idea refuses it.</returns>
    /// <exception cref="ArgumentException">The book has no such idea.</exception>
    public Change<IdeaBook> Report(IdeaId id, ReportBack report) => With(Get(id).Report(report));

    /// <summary>Lists the ideas whose groups have waited longer for an answer than a limit.</summary>
    /// <param name="asOf">The moment of the question; what came later is not looked at.</param>
    /// <param name="limit">How many business days a group may wait, from 1; the day on which it sent the idea in is not counted, the last one is.</param>
    /// <param name="calendar">The calendar of the business days.</param>
    /// <returns>The ideas, those that wait longest first.</returns>
    /// <exception cref="ArgumentException"><paramref name="limit"/> is under 1.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not answer for one of the days.</exception>
    public IReadOnlyList<UnansweredIdea> Unanswered(Instant asOf, int limit, BusinessCalendar calendar) =>
        new IdeaMeasures(Ideas, Zone).Unanswered(asOf, Guard.Against.NegativeOrZero(limit), Guard.Against.Null(calendar));

    /// <summary>Measures what became of the ideas of one group.</summary>
    /// <param name="group">The group.</param>
    /// <returns>Its influence; of 0 where it has sent in nothing.</returns>
    public IdeaInfluence InfluenceOf(UserGroupId group) => Influence(idea => idea.From == Guard.Against.Null(group));

    /// <summary>Measures what became of the ideas of each group, in one pass.</summary>
    /// <returns>A row for each group of <see cref="Groups"/>, in their order, and then for each other that has sent in an idea.</returns>
    public IReadOnlyList<GroupInfluence> InfluenceByGroup()
    {
        var influences = new IdeaMeasures(Ideas, Zone).InfluenceByGroup();
        return ContentList<GroupInfluence>.Of(
            [.. Groups.Select(group => group.Id).Concat(influences.Keys).Distinct().Select(group => new GroupInfluence(
                group,
                Groups.OfType<ExperienceGroup>().FirstOrDefault(row => row.Id == group)?.Region,
                influences.TryGetValue(group, out var influence) ? influence : Influence(_ => false)))],
            nameof(Ideas));
    }

    /// <summary>Measures what became of the ideas of the experience groups of one region.</summary>
    /// <param name="region">The region.</param>
    /// <returns>Their influence together.</returns>
    public IdeaInfluence InfluenceIn(RegionId region)
    {
        UserGroupId[] groups = [.. GroupsIn(region).Select(group => group.Id)];
        return Influence(idea => groups.Contains(idea.From));
    }

    /// <summary>Lists the experience groups of a region.</summary>
    /// <param name="region">The region.</param>
    /// <returns>The groups, in the order of <see cref="Groups"/>.</returns>
    public IReadOnlyList<ExperienceGroup> GroupsIn(RegionId region) => ContentList<ExperienceGroup>.Of(
        [.. Groups.OfType<ExperienceGroup>().Where(group => group.Region == Guard.Against.Null(region))], nameof(Groups));

    /// <summary>Drops the people from what is older than a moment; the ideas, decisions and counts stay.</summary>
    /// <param name="before">People are kept from this moment on.</param>
    /// <returns>The book without them.</returns>
    public IdeaBook Anonymise(Instant before) => this with { Ideas = [.. Ideas.Select(idea => idea.Anonymise(before))] };

    private static Idea? Circling(IReadOnlyList<Idea> ideas)
    {
        var threads = new IdeaThreads(ideas);
        foreach (var idea in ideas)
        {
            _ = threads.Root(idea);
        }

        return threads.Circling;
    }

    private static ContentList<Idea> Sound(ContentList<Idea> ideas) =>
        new IdeaThreads(ideas).Repeated is { } repeated ? throw new ArgumentException($"Idea {repeated.Id} stands twice: keep one of them.", nameof(ideas))
            : Circling(ideas) is { } circling ? throw new ArgumentException($"Idea {circling.Id} is a duplicate of itself over others: break the circle.", nameof(ideas))
            : ideas;

    private Idea Get(IdeaId id) => Find(id) ?? throw new ArgumentException($"There is no idea {id} in the book: submit it first.", nameof(id));

    private Change<IdeaBook> With(Change<Idea> change)
    {
        Idea[] ideas = change.IsDone ? [.. Ideas.Select(idea => idea.Id == change.Value.Id ? change.Value : idea)] : [];
        return Circling(ideas) is { } circling
            ? Change<IdeaBook>.Refused(RefusalKind.DuplicateInCircle, circling.Id)
            : change.In(_ => this with { Ideas = ideas });
    }

    private IdeaInfluence Influence(Func<Idea, bool> isAsked) => new IdeaMeasures(Ideas, Zone).Influence(isAsked);
}
