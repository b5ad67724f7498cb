using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NodaTime;
using PublicDialogue.Agreements;
using PublicDialogue.Calendars;
using PublicDialogue.Dialogue;
using PublicDialogue.Languages;
using PublicDialogue.Orders;
using PublicDialogue.Organisations;
using PublicDialogue.Quantities;
using PublicDialogue.Timetables;

namespace PublicDialogue.Storage.Benchmarks;

/// <summary>What twenty authorities keep in two years: by number, and the same each time.</summary>
internal static class Town
{
    public const int Authorities = 20;
    public const int Suppliers = 200;
    public const int Units = 400;
    public const int Agreements = 500;
    public const int Ideas = 5000;
    public const int LinesOfAnOrder = 10;

    public static readonly LocalDate Today = new(2026, 11, 22);

    public static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Europe/Copenhagen"];

    private static readonly Instant Now = Instant.FromUtc(2026, 11, 22, 9, 0);

    public static AuthorityId Authority(int number) => new("authority " + Text(number % Authorities));

    public static SupplierId Supplier(int number) => new("supplier " + Text(number % Suppliers));

    public static AgreementId Agreement(int number) => new("agreement " + Text(number % Agreements));

    public static IEnumerable<OrderingUnit> AllUnits() => Enumerable.Range(0, Units).Select(number => new OrderingUnit(Unit(number), "Unit " + Text(number), Authority(number)));

    public static IEnumerable<FrameworkAgreement> AllAgreements() => Enumerable.Range(0, Agreements).Select(number => new FrameworkAgreement(
        Agreement(number), Words("Agreement"), new AgreementTerm("Agreement", new LocalDate(2024, 1, 1), new LocalDate(2026, 6, 1).PlusDays(number * 3)), Currency.Dkk)
    {
        Authority = Authority(number),
        MaximumValue = Money.Of(50_000_000m, Currency.Dkk),
        Lots = [AgreementLot.Of(new LotId("1"), Words("Lot"), Supplier(number))],
    });

    /// <summary>Orders of ten lines each; every fourth is under the first agreement, so that one holds a quarter of all lines.</summary>
    public static IEnumerable<Order> AllOrders(int lines) => Enumerable.Range(0, lines / LinesOfAnOrder).Select(number => new Order(
        new("order " + Text(number)), Today.PlusDays(-(number % 700)), Unit(number * 7), Supplier(number * 13), [.. Enumerable.Range(1, LinesOfAnOrder).Select(line => Line(number, line))])
    {
        Claim = new AgreementClaim(Agreement(number % 4 == 0 ? 0 : number)) { Lot = new LotId("1") },
    });

    public static IEnumerable<Contact> AllContacts() => Enumerable.Range(0, 40_000).Select(number => new CallContact(
        Authority(number), Supplier(number / Authorities), Now - Duration.FromHours(number), new CallId("call " + Text(number)))
    { People = [new("person " + Text(number % 900))] });

    public static IEnumerable<DialogueEvent> AllEvents() => Enumerable.Range(0, 500).Select(number => new ThemeSession(
        new("event " + Text(number)), Words("Fair"), Authority(number), ZonedInterval.Of(new LocalDateTime(2026, 5, 4, 9, 0).PlusDays(-number), Duration.FromHours(2), Zone))
    {
        Participants = [.. Enumerable.Range(0, 40).Select(guest => new Participant(null, guest % 2 == 0 ? Supplier((number * 3) + guest) : Unit((number * 11) + guest)))],
    });

    /// <summary>Ideas of which one in twenty-five still waits for an answer.</summary>
    public static IEnumerable<Idea> AllIdeas() => Enumerable.Range(0, Ideas).Select(number =>
    {
        var (at, group) = (Now - Duration.FromDays(30 + (number % 600)), new UserGroupId("group " + Text(number % 30)));
        var idea = new Idea(new("idea " + Text(number)), Words("Smaller packs"), group, at) { Description = Words("Ten portions and not a thousand, since a ward has ten guests.") };
        var decided = new IdeaDecision(IdeaState.InReview, at + Duration.FromDays(1));
        return number % 25 == 0 ? idea : idea with
        {
            Decisions = [decided, new IdeaDecision(IdeaState.Declined, at + Duration.FromDays(2)) { Reason = Words("No") }],
            Reports = [new ReportBack(group, at + Duration.FromDays(3))],
        };
    });

    private static UnitId Unit(int number) => new("unit " + Text(number % Units));

    private static OrderLine Line(int order, int line) => new(
        new(Text(line)), new Quantity(1 + ((order + line) % 40), UnitOfMeasure.Package), new Price(Money.Of(((order * 31) + (line * 7)) % 100_000 / 100m, Currency.Dkk), new Quantity(1m, UnitOfMeasure.Package)))
    {
        Item = new ItemId("item " + Text(((order * 3) + line) % 4000)),
        ItemName = "Kaffe, formalet, økologisk",
    };

    private static LocalizedText Words(string text) => LocalizedText.Of(Language.English, text);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
