using Xunit;

namespace PublicDialogue.Rules.Tests.Wording;

/// <summary>Nearness in award criteria, in four languages; how soon somebody comes is silent.</summary>
public sealed class LocalMeritScanTests
{
    public static TheoryData<string, string> Demands => new()
    {
        { "da", "Lokalt kontor" },
        { "da", "Der gives point for lokal tilstedeværelse." },
        { "da", "Afstanden fra tilbudsgivers værksted til rådhuset" },
        { "da", "Værksted inden for 30 km giver 10 point." },
        { "da", "Afdeling beliggende i kommunen" },
        { "da", "Lokale leverandører får 5 point." },
        { "da", "Geografisk nærhed" },
        { "da", "Nærhed til kommunen vægter 10 %." },
        { "da", "Tilbudsgiver med kontor i Holstebro får fuldt point." },
        { "da", "Lager i en radius af 25 km fra byen" },
        { "da", "Lokal forankring" },
        { "da", "Virksomheden er hjemmehørende i regionen" },
        { "sv", "Lokalt kontor" },
        { "sv", "Poäng ges för lokal närvaro." },
        { "sv", "Avståndet från anbudsgivarens verkstad till kommunhuset" },
        { "sv", "Verkstad inom 3 mil ger 10 poäng." },
        { "sv", "Butik belägen i kommunen" },
        { "sv", "Lokala leverantörer får 5 poäng." },
        { "sv", "Geografisk närhet" },
        { "sv", "Närhet till kommunen viktas 10 %." },
        { "sv", "Anbudsgivare med kontor i Borlänge får full poäng." },
        { "sv", "Lager inom 25 km från tätorten" },
        { "sv", "Lokal förankring" },
        { "sv", "Depå inom 2,5 mil från kommunhuset" },
        { "nl", "Lokale vestiging" },
        { "nl", "Punten voor lokale aanwezigheid" },
        { "nl", "Afstand van de werkplaats tot het gemeentehuis" },
        { "nl", "Werkplaats binnen 30 km levert 10 punten op." },
        { "nl", "Inschrijver gevestigd in de gemeente" },
        { "nl", "Lokale ondernemers krijgen 5 punten." },
        { "nl", "Geografische nabijheid" },
        { "nl", "Nabijheid van de gemeente weegt voor 10 %." },
        { "nl", "Een inschrijver met een kantoor in Zwolle krijgt alle punten." },
        { "nl", "Magazijn binnen een straal van 25 km van de stad" },
        { "nl", "Plaatselijke binding" },
        { "nl", "Onderneming gevestigd in de regio" },
        { "en", "Local office" },
        { "en", "Points are awarded for local presence." },
        { "en", "Distance from the tenderer's workshop to the town hall" },
        { "en", "A workshop within 30 km earns 10 points." },
        { "en", "Branch located in the municipality" },
        { "en", "Local suppliers get 5 points." },
        { "en", "Geographical proximity" },
        { "en", "Proximity to the municipality is weighted at 10 %." },
        { "en", "A tenderer with an office in Cork gets full points." },
        { "en", "Warehouse within a radius of 25 km of the city" },
        { "en", "Regional depot" },
        { "en", "The company is based in the region" },
    };

    public static TheoryData<string, string> Quiet => new()
    {
        { "da", "Responstid: fremmøde inden for 4 timer" },
        { "da", "Reaktionstid fra lokalt kontor, højst to timer" },
        { "da", "Lokalerne og deres indretning" },
        { "da", "Rækkevidde på højst 400 km fra fuld opladning" },
        { "da", "Kundecenterets åbningstider" },
        { "da", "Data placeret i Danmark" },
        { "da", "Inddragelse af lokale foreninger i planen" },
        { "da", "Der gives ingen point for lokalt kontor." },
        { "da", "Miljøzone inden for 2 km af skoler respekteres i kørselsplanen." },
        { "da", "Afstanden mellem reolerne" },
        { "da", "Servere beliggende i EU" },
        { "da", "Brændstofforbrug i km pr. liter" },
        { "sv", "Inställelsetid: på plats inom 4 timmar" },
        { "sv", "Inställelsetid från lokalt kontor, högst två timmar" },
        { "sv", "Lokalernas utformning" },
        { "sv", "Räckvidd på högst 40 mil från full laddning" },
        { "sv", "Kundtjänstens öppettider" },
        { "sv", "Data lagras på en server placerad i Sverige" },
        { "sv", "Samverkan med lokala föreningar" },
        { "sv", "Inga poäng ges för lokalt kontor." },
        { "sv", "Garanti i tre år eller högst 10 000 mil" },
        { "sv", "Avståndet mellan hyllorna" },
        { "sv", "Bränsleförbrukning i liter per mil" },
        { "sv", "Leverans inom fem arbetsdagar" },
        { "nl", "Responstijd: ter plaatse binnen 4 uur" },
        { "nl", "Responstijd vanuit een lokale vestiging, ten hoogste twee uur" },
        { "nl", "Inrichting van de lokalen" },
        { "nl", "Actieradius van maximaal 400 km van een volle accu" },
        { "nl", "Openingstijden van de klantenservice" },
        { "nl", "Data op een server gelegen in Nederland" },
        { "nl", "Samenwerking met lokale verenigingen" },
        { "nl", "Er zijn geen punten voor een lokale vestiging." },
        { "nl", "Garantie van drie jaar of maximaal 100.000 km" },
        { "nl", "Afstand tussen de stellingen" },
        { "nl", "Brandstofverbruik in liters per 100 km" },
        { "nl", "Levering binnen vijf werkdagen" },
        { "en", "Response time: on site within 4 hours" },
        { "en", "Response time from a local office, at most two hours" },
        { "en", "Layout of the premises" },
        { "en", "Range of at most 400 km from a full battery" },
        { "en", "Opening hours of the customer service" },
        { "en", "Data centre located in Denmark" },
        { "en", "Cooperation with local associations" },
        { "en", "No points are awarded for a local office." },
        { "en", "Guarantee of three years or a maximum of 100,000 km" },
        { "en", "Distance between the shelves" },
        { "en", "Fuel consumption in litres per 100 km" },
        { "en", "Delivery within five working days" },
    };

    [Theory]
    [MemberData(nameof(Demands))]
    public void Find_Demand_IsFound(string language, string text)
    {
        Assert.NotEmpty(Demanded.By("PD1604", text, language));
        Assert.NotEmpty(Demanded.By("PD1604", text, language: null));
    }

    [Theory]
    [MemberData(nameof(Quiet))]
    public void Find_NoDemandOrAnOpenOne_IsQuiet(string language, string text)
    {
        Assert.Empty(Demanded.By("PD1604", text, language));
        Assert.Empty(Demanded.By("PD1604", text, language: null));
    }

    [Theory]
    [InlineData("sv", "Verkstad inom 3 mil från kommunhuset", "inom 3 mil")]
    [InlineData("da", "Værksted indenfor 30 kilometer", "indenfor 30 kilometer")]
    [InlineData("nl", "Binnen 25 km van het stadhuis", "Binnen 25 km")]
    [InlineData("en", "Within 12.5 miles of the depot", "Within 12.5 miles")]
    [InlineData("da", "Lager inden for 3 mil", "")]
    [InlineData("sv", "Leverans inom 30 km", "")]
    public void Find_Distance_IsQuoted(string language, string text, string found) => Assert.Equal(found, Demanded.By("PD1604", text, language));
}
