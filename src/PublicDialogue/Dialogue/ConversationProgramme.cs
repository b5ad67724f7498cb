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

/// <summary>One-to-one conversations of one person with people from all layers of an organisation, laid over weeks.</summary>
/// <remarks>
/// Layers are covered early: each next time goes to someone of the layer that has had the fewest conversations, so that at any point the
/// numbers of two layers differ by at most one as long as the smaller has someone left. The same input gives the same times.
/// Equal by all members, lists by content. Immutable.
/// </remarks>
public sealed record ConversationProgramme
{
    /// <summary>Initializes a new instance of the <see cref="ConversationProgramme"/> class.</summary>
    /// <param name="id">Its key.</param>
    /// <param name="partners">With whom; within a layer those named first come first. Nobody stands twice.</param>
    /// <exception cref="ArgumentException">Somebody stands twice.</exception>
    public ConversationProgramme(ConversationProgrammeId id, IReadOnlyList<ConversationPartner> partners)
    {
        Id = Guard.Against.Null(id);
        Partners = ContentList<ConversationPartner>.Of(partners, nameof(partners));
        Guard.Against.InvalidInput(
            Partners,
            nameof(partners),
            list => list.Select(partner => partner.Person).Distinct().Count() == list.Count,
            "Somebody stands twice: name each person once, with one layer.");
    }

    /// <summary>Gets its key.</summary>
    public ConversationProgrammeId Id { get; }

    /// <summary>Gets with whom it is held.</summary>
    public IReadOnlyList<ConversationPartner> Partners { get; }

    /// <summary>Gets who holds the conversations, or null where nobody needs to know.</summary>
    public PersonId? Host { get; init; }

    /// <summary>Gets how long a conversation is, more than nothing; 45 minutes by default.</summary>
    public Duration Length { get; init => field = Guard.Against.InvalidInput(value, nameof(Length), time => time > Duration.Zero, "A conversation takes some time."); } = Duration.FromMinutes(45);

    /// <summary>Gets the least time between two conversations, from nothing; 15 minutes by default.</summary>
    public Duration Pause { get; init => field = Guard.Against.InvalidInput(value, nameof(Pause), time => time >= Duration.Zero, "A pause is not negative."); } = Duration.FromMinutes(15);

    /// <summary>Gets how many there are a day at most, from 1; 3 by default.</summary>
    public int MostADay { get; init => field = Guard.Against.NegativeOrZero(value); } = 3;

    /// <summary>Gets when the host is otherwise engaged.</summary>
    public IReadOnlyList<ZonedInterval> Engaged { get; init => field = ContentList<ZonedInterval>.Of(value, nameof(Engaged)); } = ContentList<ZonedInterval>.Empty;

    /// <summary>Gets the times, cancelled ones too.</summary>
    /// <exception cref="ArgumentException">A time is for nobody of the programme, or someone has two that are not cancelled, or two of these overlap.</exception>
    public IReadOnlyList<ConversationSlot> Slots { get; init => field = ConversationSlots.Checked(value, Partners); } = ContentList<ConversationSlot>.Empty;

    /// <summary>Gets how many conversations were held with people who are no longer named here, by layer.</summary>
    public IReadOnlyList<LayerCount> HeldBefore { get; init => field = ContentList<LayerCount>.Of(value, nameof(HeldBefore)); } = ContentList<LayerCount>.Empty;

    /// <summary>Gets the layers, in the order in which they are named first.</summary>
    public IReadOnlyList<Layer> Layers => ContentList<Layer>.Of(
        [.. Partners.Select(partner => partner.Layer).Concat(HeldBefore.Select(row => row.Layer)).Distinct()], nameof(Layers));

    /// <summary>Gets who has neither had a conversation nor a time for one, in the order in which times go to them.</summary>
    public IReadOnlyList<ConversationPartner> Missing
    {
        get
        {
            var has = new HashSet<PersonId>(Slots.Where(slot => slot.State != ConversationState.Cancelled).Select(slot => slot.Person));
            var layers = Layers;
            return ContentList<ConversationPartner>.Of(
                LayerOrder.Of(
                    layers,
                    [.. Partners.Where(partner => !has.Contains(partner.Person))],
                    layers.ToDictionary(layer => layer, layer => Before(layer) + Partners.Count(partner => partner.Layer == layer && has.Contains(partner.Person)))),
                nameof(Missing));
        }
    }

    /// <summary>Gives times to all who have none, as far as there are any.</summary>
    /// <param name="hours">The working hours.</param>
    /// <param name="from">The first day.</param>
    /// <param name="through">The last day, included.</param>
    /// <param name="at">The moment at which it is done; no time begins before it.</param>
    /// <returns>The programme with the times; who got none is still <see cref="Missing"/>. Refused where nobody is, or there is no time at all.</returns>
    /// <exception cref="ArgumentException"><paramref name="through"/> is before <paramref name="from"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The calendar of the hours does not answer for a day.</exception>
    public Change<ConversationProgramme> Plan(BusinessHours hours, LocalDate from, LocalDate through, Instant at)
    {
        var waiting = Missing;
        if (waiting.Count == 0)
        {
            return Change<ConversationProgramme>.Refused(RefusalKind.NobodyWithoutTime);
        }

        ConversationSlot[] added = [.. Free(hours, from, through, at, waiting.Count).Zip(waiting, (when, partner) => new ConversationSlot(partner.Person, when))];
        return added.Length == 0
            ? Change<ConversationProgramme>.Refused(RefusalKind.NoFreeTime, from, through)
            : Change<ConversationProgramme>.Done(this with { Slots = InOrder(Slots.Concat(added)) }, new ConversationsPlanned(Id, added, at));
    }

    /// <summary>Cancels a planned conversation. Its time is free again, and the person is <see cref="Missing"/> until the next plan.</summary>
    /// <param name="person">With whom it was.</param>
    /// <param name="at">When it is cancelled.</param>
    /// <returns>The programme; refused where nothing is planned with the person.</returns>
    public Change<ConversationProgramme> Cancel(PersonId person, Instant at) => Planned(person) is { } slot
        ? Change<ConversationProgramme>.Done(Replace(slot, ConversationState.Cancelled), new ConversationCancelled(Id, slot, at))
        : Change<ConversationProgramme>.Refused(RefusalKind.NoConversationPlanned, person);

    /// <summary>Cancels a planned conversation and gives the person the first free time after it; all others stay where they are.</summary>
    /// <param name="person">With whom it is.</param>
    /// <param name="hours">The working hours.</param>
    /// <param name="through">The last day, included.</param>
    /// <param name="at">When it is moved; the new time does not begin before.</param>
    /// <returns>The programme; refused where nothing is planned with the person, or no time is free.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The calendar of the hours does not answer for a day.</exception>
    public Change<ConversationProgramme> Move(PersonId person, BusinessHours hours, LocalDate through, Instant at)
    {
        if (Planned(person) is not { } slot)
        {
            return Change<ConversationProgramme>.Refused(RefusalKind.NoConversationPlanned, person);
        }

        var freed = Replace(slot, ConversationState.Cancelled);
        var earliest = Instant.Max(at, slot.When.End);
        var from = earliest.InZone(Guard.Against.Null(hours).Zone).Date;
        var when = through < from ? null : freed.Free(hours, from, through, earliest, 1).FirstOrDefault();
        if (when is null)
        {
            return Change<ConversationProgramme>.Refused(RefusalKind.NoFreeTime, from, through);
        }

        var moved = new ConversationSlot(person, when);
        return Change<ConversationProgramme>.Done(
            freed with { Slots = InOrder(freed.Slots.Append(moved)) }, new ConversationCancelled(Id, slot, at), new ConversationsPlanned(Id, [moved], at));
    }

    /// <summary>Says that a planned conversation took place.</summary>
    /// <param name="person">With whom.</param>
    /// <param name="at">When that is said; not before it began.</param>
    /// <returns>The programme; refused where nothing is planned with the person, or it has not begun.</returns>
    public Change<ConversationProgramme> Hold(PersonId person, Instant at) => Planned(person) is not { } slot
        ? Change<ConversationProgramme>.Refused(RefusalKind.NoConversationPlanned, person)
        : at < slot.When.Start
            ? Change<ConversationProgramme>.Refused(RefusalKind.NotBegun, slot.When)
            : Change<ConversationProgramme>.Done(Replace(slot, ConversationState.Held), new ConversationHeld(Id, person, at));

    /// <summary>Says how far it has come.</summary>
    /// <param name="now">The moment.</param>
    /// <returns>Each layer, who is missing, and what nobody confirmed.</returns>
    public ConversationProgress Progress(Instant now)
    {
        var people = Partners.ToLookup(partner => partner.Layer, partner => partner.Person);
        return new(
            now,
            [.. Layers.Select(layer => new LayerProgress(layer, people[layer].Count() + Before(layer), Count(layer, ConversationState.Held) + Before(layer), Count(layer, ConversationState.Planned)))],
            [.. Missing.Select(partner => partner.Person)],
            [.. Slots.Where(slot => slot.State == ConversationState.Planned && slot.When.End <= now).Select(slot => slot.Person)]);

        int Count(Layer layer, ConversationState state) => Slots.Count(slot => slot.State == state && people[layer].Contains(slot.Person));
    }

    /// <summary>Makes a dialogue event of a time.</summary>
    /// <param name="slot">One of the <see cref="Slots"/>.</param>
    /// <param name="id">The key of the event.</param>
    /// <param name="title">What it is called; not with a person's name.</param>
    /// <param name="organiser">The organisation in which the conversations are held.</param>
    /// <returns>The event.</returns>
    /// <exception cref="ArgumentException">The time is none of the programme's.</exception>
    public Conversation AsEvent(ConversationSlot slot, EventId id, LocalizedText title, PartyId organiser)
    {
        Guard.Against.InvalidInput(Guard.Against.Null(slot), nameof(slot), Slots.Contains, "The time is none of the programme's: take one of its slots.");
        return new(id, title, organiser, slot.When, new(Host, organiser), new(slot.Person, organiser))
        {
            Programme = Id,
            Layer = Partners.First(partner => partner.Person == slot.Person).Layer,
        };
    }

    /// <summary>Drops the people whose conversations were held before a moment, and keeps how many there were of each layer.</summary>
    /// <param name="before">The moment, not included: a conversation that ends then or earlier is over.</param>
    /// <returns>The programme without them, without cancelled times that are past, and without its host where no one is left.</returns>
    public ConversationProgramme Anonymise(Instant before)
    {
        var held = new HashSet<PersonId>(Slots.Where(slot => slot.State == ConversationState.Held && slot.When.End <= before).Select(slot => slot.Person));
        ContentList<ConversationPartner> left = ContentList<ConversationPartner>.Of([.. Partners.Where(partner => !held.Contains(partner.Person))], nameof(Partners));
        return new(Id, left)
        {
            Host = left.Count == 0 ? null : Host,
            Length = Length,
            Pause = Pause,
            MostADay = MostADay,
            Engaged = Engaged,
            Slots = [.. Slots.Where(slot => !held.Contains(slot.Person) && (slot.State != ConversationState.Cancelled || slot.When.End > before))],
            HeldBefore = [.. Layers.Select(layer => new LayerCount(
                layer, Before(layer) + Partners.Count(partner => partner.Layer == layer && held.Contains(partner.Person)))).Where(row => row.Held > 0)],
        };
    }

    private static ContentList<ConversationSlot> InOrder(IEnumerable<ConversationSlot> slots) =>
        ContentList<ConversationSlot>.Of([.. slots.OrderBy(slot => slot.When.Start)], nameof(slots));

    private int Before(Layer layer) => HeldBefore.Where(row => row.Layer == layer).Sum(row => row.Held);

    private ConversationSlot? Planned(PersonId person)
    {
        Guard.Against.Null(person);
        return Slots.FirstOrDefault(slot => slot.State == ConversationState.Planned && slot.Person == person);
    }

    private ConversationProgramme Replace(ConversationSlot slot, ConversationState state) =>
        this with { Slots = [.. Slots.Select(other => ReferenceEquals(other, slot) ? slot with { State = state } : other)] };

    private IEnumerable<ZonedInterval> Free(BusinessHours hours, LocalDate from, LocalDate through, Instant earliest, int most) =>
        ConversationSlots.Free(this, Guard.Against.Null(hours), from, through, earliest).Take(most);
}
