using NodaTime;
using PublicDialogue.Calendars;
using PublicDialogue.Dialogue;
using PublicDialogue.Languages;
using PublicDialogue.Organisations;

namespace PublicDialogue.Tests.Dialogue;

/// <summary>A market dialogue with two suppliers, in March 2027.</summary>
internal static class MarketSamples
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Europe/Copenhagen"];

    public static InformationId Volume { get; } = new("volume");

    public static InformationId Packs { get; } = new("small-packs");

    public static InformationId Price { get; } = new("price-model");

    public static SupplierId Alpha { get; } = new("alpha");

    public static SupplierId Beta { get; } = new("beta");

    public static MarketDialogue Empty() => new(new("dialogue"), Danish("Markedsdialog om kaffemaskiner"), new AuthorityId("municipality"), At(3, 1, 9, 3 * 24 * 60));

    public static MarketDialogue Held() => Empty()
        .Consult(new(new("c1"), Alpha, At(3, 1, 9, 60))
        {
            Participants = [new(new("buyer"), new AuthorityId("municipality")), new(new("seller"), Alpha)],
            Questions = [Danish("Hvad mangler i vores udkast?")],
            Told = [new(Volume, Danish("Vi køber 400 maskiner"))],
            Advice = [new(Packs, Danish("Bed om små pakker til de små afdelinger"))],
        }).Value
        .Consult(new(new("c2"), Beta, At(3, 2, 9, 60)) { Advice = [new(Price, Danish("Betal pr. kop"))] }).Value;

    public static Instant Moment(int month, int day, int hour) => new LocalDateTime(2027, month, day, hour, 0).InZoneStrictly(Zone).ToInstant();

    public static LocalizedText Danish(string text) => LocalizedText.Of(Language.Danish, text);

    public static ZonedInterval At(int month, int day, int hour, int minutes) =>
        ZonedInterval.Of(new LocalDateTime(2027, month, day, hour, 0), Duration.FromMinutes(minutes), Zone);
}
