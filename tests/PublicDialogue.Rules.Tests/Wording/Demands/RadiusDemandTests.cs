using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Wording.Demands;

/// <summary>How near premises must be, in kilometres, in four languages. Where nothing stands between the bars, nothing is demanded.</summary>
public sealed class RadiusDemandTests
{
    public static TheoryData<string, string, string> Rows => Sentences.Of("""
        en|50|The tenderer must have an office within 50 km of the town hall.
        en|30|A workshop within a radius of 30 kilometres is required.
        en|25|The depot must be located at most 25 km from the site.
        da|50|Tilbudsgiver skal have et kontor inden for 50 km fra rådhuset.
        da|30|Der kræves et værksted inden for en radius af 30 km.
        da|25|Lageret skal ligge højst 25 kilometer fra kommunen.
        sv|50|Anbudsgivaren ska ha ett kontor inom 50 km från stadshuset.
        sv|30|Verkstaden ska ligga inom 3 mil från depån.
        sv|25|Butiken ska ligga högst 25 km från kommunhuset.
        nl|50|De inschrijver moet een kantoor binnen 50 km van het gemeentehuis hebben.
        nl|30|Een werkplaats binnen een straal van 30 km is vereist.
        nl|25|Het filiaal dient maximaal 25 kilometer van de locatie te liggen.
        en||The supplier must be on site within 4 hours; the office is free to choose.
        en||The vehicle must have a range of 300 km.
        en||Goods are delivered within 50 km.
        da||Leverandøren skal møde frem inden for 4 timer.
        da||Bilen skal have en rækkevidde på 300 km.
        da||Varerne køres inden for 50 km.
        sv||Inställelsetiden är fyra timmar, kontoret får ligga inom 50 km eller längre bort.
        sv||Bilen ska ha en räckvidd på 300 km.
        sv||Varor körs inom 50 km.
        nl||De responstijd is vier uur, het kantoor ligt binnen 50 km of verder.
        nl||De auto moet een actieradius van 300 km hebben.
        nl||Goederen worden binnen 50 km geleverd.
        en|40|The branch must not be more than 40 km from the hospital.
        en|15|The service centre shall be situated within 15 km of the depot.
        en|60|The supplier must have a warehouse within 60 kilometres of the library.
        en|20|The contractor's premises may not be more than 20 km away.
        en|35|The contractor must have its own garage within a radius of 35 km by road.
        en|10|It is a requirement that the tenderer has a shop within 10 km of the station.
        en|45|The laundry's facility must be located no further than 45 km from the nursing home.
        en|100|Tenderers must have an office at a maximum distance of 100 km from the town.
        en|12|The workshop is to be located no more than 12 km from the bus garage.
        da|40|Værkstedet må ikke ligge mere end 40 km fra brandstationen.
        da|15|Det er et krav, at leverandøren har en afdeling inden for 15 km af sygehuset.
        da|60|Leverandøren skal råde over et lager inden for 60 kilometer fra kommunegrænsen.
        da|20|Kontoret skal være beliggende maksimalt 20 km fra byggepladsen.
        da|35|Ansøger skal have serviceværksted i en afstand af højst 35 km fra depotet.
        da|10|Butikken skal ligge inden for en omkreds af 10 km.
        da|45|Vaskeriets filial må højst ligge 45 km fra plejehjemmet.
        da|100|Der forudsættes et kontor i en afstand af maks. 100 km fra Aalborg.
        da|12|Entreprenøren skal have et depot højst 12 km ad vej fra rådhuset.
        sv|40|Verkstaden får inte ligga mer än 40 km från brandstationen.
        sv|15|Det är ett krav att leverantören har en filial inom 15 km från sjukhuset.
        sv|60|Leverantören ska ha ett lager inom en radie på 60 kilometer.
        sv|20|Kontoret ska vara beläget maximalt 20 km från arbetsplatsen.
        sv|35|Sökanden ska ha en serviceverkstad på ett avstånd av högst 35 km från depån.
        sv|40|Entreprenören måste ha en depå inom 4 mil från kommungränsen.
        sv|45|Anläggningen får ligga högst 45 km från äldreboendet.
        sv|100|Krav ställs på kontor inom 100 km från Umeå.
        sv|12|Entreprenören ska ha ett driftställe högst 12 km körväg från stadshuset.
        nl|40|De werkplaats mag niet verder dan 40 km van de kazerne liggen.
        nl|15|Vereist is een vestiging binnen 15 km van het ziekenhuis.
        nl|60|De leverancier moet een magazijn hebben binnen een afstand van 60 kilometer van de gemeente.
        nl|20|Het kantoor dient op maximaal 20 km van de bouwplaats te liggen.
        nl|35|De gegadigde moet beschikken over een steunpunt binnen een radius van 35 km.
        nl|10|De winkel mag maximaal 10 km van het station liggen.
        nl|45|De wasserij dient een filiaal op ten hoogste 45 km van het verpleeghuis te hebben.
        nl|100|Een kantoor binnen 100 km van Zwolle is een eis.
        nl|12|De aannemer dient een depot te hebben op hoogstens 12 km over de weg.
        en||The contractor must maintain all roads within 25 km of the depot.
        en||An office within 40 km is welcome but must not be seen as a demand.
        en||The supplier must deliver to every office within 30 km of the harbour.
        en||There is no requirement that the tenderer has an office within 50 km.
        en||The workshop earns 10 points where it is within 20 km.
        en||The town's own workshop lies within 5 km of the town hall.
        en||If the supplier must have a depot, it may be within 80 km.
        en||Delivery routes are at most 60 km from the warehouse and must be driven daily.
        en||The supplier must be on site at the office within 2 hours, whatever the 80 km.
        da||Entreprenøren skal vedligeholde vejene inden for 25 km fra depotet.
        da||Et kontor inden for 40 km er velkomment, men skal ikke findes.
        da||Leverandøren skal levere til alle kontorer inden for 30 km fra havnen.
        da||Der stilles ikke krav om et kontor inden for 50 km.
        da||Et værksted inden for 20 km vægtes højt og skal beskrives.
        da||Kommunens eget værksted ligger højst 5 km fra rådhuset.
        da||Hvis leverandøren skal have et lager, kan det ligge inden for 80 km.
        da||Køreruterne er højst 60 km fra lageret og skal køres dagligt.
        da||Kontoret behøver ikke at ligge inden for 80 km, men det skal have en telefon.
        sv||Entreprenören ska underhålla vägarna inom 25 km från depån.
        sv||Ett kontor inom 40 km är välkommet men ska inte ses som villkor.
        sv||Leverantören ska leverera till alla kontor inom 30 km från hamnen.
        sv||Det är inget krav att ha kontor inom 50 km.
        sv||En verkstad inom 20 km är meriterande och ska beskrivas.
        sv||Kommunens egen verkstad ligger högst 5 km från stadshuset.
        sv||Om leverantören ska ha ett lager får det ligga inom 80 km.
        sv||Rutterna är högst 60 km från lagret och ska köras dagligen.
        sv||Kontoret behöver inte ligga inom 80 km men det ska ha telefon.
        nl||De aannemer moet de wegen binnen 25 km van het depot onderhouden.
        nl||Een kantoor binnen 40 km is welkom, maar moet niet als eis worden gelezen.
        nl||De leverancier moet leveren aan alle kantoren binnen 30 km van de haven.
        nl||Het is geen eis dat de inschrijver een kantoor binnen 50 km heeft.
        nl||Een werkplaats binnen 20 km levert punten op en moet worden beschreven.
        nl||De eigen werkplaats van de gemeente ligt op maximaal 5 km.
        nl||Indien de leverancier een magazijn moet hebben, kan dat binnen 80 km liggen.
        nl||De routes zijn maximaal 60 km van het magazijn en moeten dagelijks worden gereden.
        nl||Het kantoor hoeft niet binnen 80 km te liggen, maar het moet bereikbaar zijn.
        """);

    [Theory]
    [MemberData(nameof(Rows))]
    public void Read_Sentence_DemandsThat(string language, string demanded, string text)
    {
        Assert.Equal(demanded, Asked.Of(AbilityFacts.EstablishmentRadius, text, language));
        Assert.Equal(demanded, Asked.Of(AbilityFacts.EstablishmentRadius, text, language: null));
    }
}
