using System;
using System.Threading.Tasks;
using NodaTime;
using PublicDialogue.Calendars;
using PublicDialogue.Dialogue;
using PublicDialogue.Languages;
using PublicDialogue.Organisations;
using PublicDialogue.Storage.Log;

namespace PublicDialogue.Storage.Tests.Erasure;

/// <summary>A store full of people whose names, addresses and numbers are found by one mark, all of them from before July 2026.</summary>
internal static class MarkedPeople
{
    /// <summary>The mark: in no word of the library.</summary>
    public const string Mark = "Qvistgaardx";

    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Europe/Copenhagen"];

    private static readonly Instant May = Instant.FromUtc(2026, 5, 4, 8, 0);

    private static readonly EventId Fair = new("fair");

    private static int people;

    /// <summary>Keeps people in every shelf that has a place for them, in values without a shelf, in the log and the outbox, and in what was replaced and removed.</summary>
    public static async Task Fill(PublicDialogueStore store)
    {
        var supplier = new Supplier(new("s"), "Kaffe A/S") { Contacts = [Contact()] };
        var read = await store.Suppliers.Add(supplier);
        await store.Suppliers.Replace(read, supplier with { Contacts = [Contact(), Contact()] });
        await store.Units.Add(new OrderingUnit(new("u"), "Ward 3", new AuthorityId("a")) { Contacts = [Contact()] });
        await store.Messages.Remove(await store.Messages.Add(Message("removed")));
        await store.Messages.Add(Message("m"), [new MessageAnswered(new("m"), new("c"), Person(), May)]);
        await store.Ideas.Add(Idea(), [new IdeaSubmitted(May, Idea()), new IdeaDecided(May, new("i"), new IdeaDecision(IdeaState.InReview, May) { By = Person() })]);
        await store.Values.Keep("ideas", new IdeaBook(Zone) { Ideas = [Idea()] });
        await store.Events.Add(Session());
        await store.Evaluations.Add(
            new Evaluation(Fair, new EvaluationForm(new("f"), [new TextQuestion(new("q"), LocalizedText.Of(Language.Danish, "Hvad lærte I?"))])) { Answers = [Answer()] },
            [new AnswersGiven(Fair, [Answer()], May)]);
        await store.Conversations.Add(Conversations());
        await store.Crises.Add(Crisis());
        await store.Log.Append(new StreamId("programmes", new ConversationProgrammeId("p")), 0, [new ConversationHeld(new("p"), Person(), May)]);
    }

    private static PersonId Person() => new(Name());

    private static string Name() => $"{Mark} {++people}";

    private static ContactPerson Contact() => new("Purchasing")
    {
        Person = Person(),
        Name = Name(),
        Email = $"a.{Mark}{++people}@example.org",
        Telephone = $"{++people} {Mark}",
        Until = new LocalDate(2026, 5, 4),
    };

    private static PublicMessage Message(string key) => new PublicMessage(new(key), new ChannelId("c"), May)
    {
        Text = new Translation(Language.Danish, $"Jeg hedder {Name()}."),
        AnsweredAt = May,
        AnsweredBy = Person(),
    };

    private static Idea Idea() => new Idea(new("i"), LocalizedText.Of(Language.Danish, "Mindre pakker"), new UserGroupId("g"), May)
    {
        SubmittedBy = Person(),
        Decisions = [new IdeaDecision(IdeaState.InReview, May) { By = Person() }],
    };

    private static ThemeSession Session() => new ThemeSession(
        Fair, LocalizedText.Of(Language.Danish, "Messe"), new AuthorityId("a"), ZonedInterval.Of(new LocalDateTime(2026, 5, 4, 9, 0), Duration.FromHours(2), Zone))
    {
        Participants = [new Participant(Person(), new SupplierId("s"))],
        Registrations = [new Registration(new Participant(Person(), new UnitId("u")), May), new Registration(new Participant(Person(), new UnitId("u")), May)],
    };

    private static TextAnswer Answer() => new(new QuestionId("q"), Side.Buyer, May, Language.Danish, $"Jeg talte med {Name()}.") { Person = Person() };

    private static ConversationProgramme Conversations()
    {
        var person = Person();
        return new ConversationProgramme(new("p"), [new ConversationPartner(person, new Layer("staff"))])
        {
            Slots = [new ConversationSlot(person, ZonedInterval.Of(new LocalDateTime(2026, 5, 4, 9, 0), Duration.FromHours(1), Zone)) { State = ConversationState.Held }],
        };
    }

    private static Crisis Crisis()
    {
        var step = new EscalationStep(LocalizedText.Of(Language.Danish, "Ring"), new ResponsibleFunction(new FunctionId("Presse")), Duration.FromHours(1), CountedTime.Clock);
        return new Crisis(new("c"), new CrisisPlan([step]), May) { Acts = [new EscalationAct(1, May) { By = Person() }] };
    }
}
