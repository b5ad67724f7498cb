using System.Linq;
using PublicDialogue.Rules.Tests.Evidence;
using Xunit;

namespace PublicDialogue.Rules.Tests.Wording.Demands;

/// <summary>Seats and premises in a place by its own name, in four languages, among selection criteria. Where nothing stands between the bars, no rule of places says anything.</summary>
public sealed class NamedPlaceDemandTests
{
    public static TheoryData<string, string, string> Rows => Sentences.Of("""
        en|PD1701|The tenderer must have its headquarters in Horsens.
        en|PD1702|Tenderers shall have an office in Galway at the time of tendering.
        en|PD1702|It is a condition that the bidder operates a service workshop in the municipality of Horsens.
        en|PD1702|We require that the contractor has a depot in Cork or Limerick.
        en|PD1702|The applicant needs to have a permanently staffed branch office within County Kildare.
        en|PD1701|Only companies with their registered office in Flanders may tender.
        en|PD1701|The tenderer's head office must be situated in Malmö.
        en|PD1702|The tenderer must be established in the city of Utrecht.
        en|PD1702|Bidders are required to maintain a warehouse in the immediate vicinity of Esbjerg.
        en|PD1702|The supplier must have a shop in Västerås.
        en|PD1702|Each tenderer shall already have its own production kitchen in Odense.
        en|PD1702|Only firms based in Amersfoort are invited to tender.
        en||The supplier must deliver to the municipality's office in Horsens.
        en||The work is performed at the municipality's premises in Aarhus and must be completed by June.
        en||Please state where the tenderer's head office is located.
        en||The supplier must have opened an office in Horsens no later than at the start of the contract.
        en||The tenderer need not have an office in Horsens.
        en||The tenderer must have an office in Horsens or be reachable by telephone on working days.
        en||The contractor must attend a kick-off meeting at the office in Horsens every month.
        en||The tenderer must have an account in Mercell before the deadline.
        en||Personal data must be stored in data centres located in the EU, for instance in Dublin or Frankfurt.
        en||Disputes are brought before the court in Aarhus, and the supplier must accept its jurisdiction.
        en||The tenderer must have an office in Denmark or another EU member state.
        en||The supplier must ensure that the municipality's branch in Vejle has new furniture.
        da|PD1701|Tilbudsgiver skal have hovedkontor i Horsens Kommune.
        da|PD1702|Leverandøren skal have et kontor i Horsens Kommune.
        da|PD1701|Virksomheden skal have sit hovedsæde i Aarhus.
        da|PD1701|Tilbudsgiver skal have hjemsted i Horsens Kommune.
        da|PD1702|Det er en betingelse for deltagelse, at tilbudsgiver råder over et bemandet værksted i Vejle.
        da|PD1702|Ansøgeren skal på ansøgningstidspunktet have mindst én butik i Region Midtjylland.
        da|PD1702|Ordregiver kræver, at tilbudsgiver har en afdeling på Fyn.
        da|PD1702|Kun entreprenører med materielplads i Silkeborg Kommune kan afgive tilbud.
        da|PD1701|Tilbudsgivers hovedkontor skal ligge i Nordjylland.
        da|PD1702|Tilbudsgiver skal være etableret i 8700 Horsens.
        da|PD1702|Tilbudsgiver skal i Odense have eget lager og kontor.
        da|PD1702|Tilbudsgiver skal drive et servicecenter i umiddelbar nærhed af Kolding.
        da||Leverandøren skal levere til kommunens kontor i Horsens Kommune.
        da||Arbejdet udføres i kommunens lokaler i Aarhus, og leverandøren skal medbringe eget værktøj.
        da||Angiv i hvilken kommune tilbudsgiver har hovedkontor.
        da||Leverandøren skal senest ved kontraktstart have et kontor i Horsens Kommune.
        da||Kommunen kræver ikke, at leverandøren har et kontor i Horsens.
        da||Tilbudsgiver skal have kontor i Horsens eller kunne kontaktes telefonisk på hverdage.
        da||Tilbudsgiver skal være registreret i Mercell.
        da||Leverandøren skal deltage i statusmøder på kontoret i Horsens.
        da||Leverandøren skal have et kontor i Kontraktperioden.
        da||Tilbudsgiver skal oplyse, om virksomheden har kontor i Horsens.
        da||Tilbudsgiver skal have kontor i Danmark eller EU.
        da||Leverandøren skal sende faktura til Borgerservice, der har kontor i Brædstrup.
        sv|PD1701|Leverantören ska ha huvudkontor i Västerås kommun.
        sv|PD1701|Anbudsgivaren ska ha säte i Uppsala län.
        sv|PD1702|Leverantören ska ha lokaler i Uppsala län.
        sv|PD1702|Det är ett krav att anbudsgivaren har en bemannad verkstad i Luleå.
        sv|PD1702|Anbudsgivaren ska vid anbudets inlämnande ha en butik i Region Skåne.
        sv|PD1702|Endast företag med kontor i Göteborg får lämna anbud.
        sv|PD1702|Sökanden måste vara etablerad på Gotland.
        sv|PD1701|Anbudsgivarens huvudkontor ska vara beläget i Norrland.
        sv|PD1702|Anbudsgivaren ska förfoga över en depå inom Örebro kommun.
        sv|PD1702|Vi kräver att entreprenören har ett lager i Sundsvall eller Härnösand.
        sv|PD1702|Anbudsgivaren ska redan bedriva ett servicecenter i närheten av Kiruna.
        sv|PD1702|Anbudsgivaren ska i Malmö stad ha ett eget produktionskök.
        sv||Leverantören ska leverera till kommunens kontor i Västerås.
        sv||Arbetet utförs i kommunens lokaler i Uppsala och ska dokumenteras varje vecka.
        sv||Ange var anbudsgivaren har sitt huvudkontor.
        sv||Leverantören ska senast vid avtalsstart ha ett kontor i Umeå.
        sv||Det krävs inte att anbudsgivaren har kontor i Umeå.
        sv||Anbudsgivaren ska ha kontor i Umeå eller kunna nås per telefon alla vardagar.
        sv||Anbudsgivaren ska vara registrerad hos Bolagsverket eller motsvarande register.
        sv||Leverantören ska delta i avstämningsmöten på kontoret i Kiruna.
        sv||Leverantören ska ha ett kontor i Microsoft Teams för gemensamt arbete.
        sv||Anbudsgivaren ska ange om företaget har kontor i Luleå.
        sv||Anbudsgivaren ska ha ett kontor i Sverige eller ett annat land inom EES.
        sv||Leverantören ska skicka fakturan till ekonomienheten, som har kontor i Gävle.
        nl|PD1701|De inschrijver dient zijn hoofdkantoor in Utrecht te hebben.
        nl|PD1702|De inschrijver moet een vestiging binnen de gemeente Amersfoort hebben.
        nl|PD1702|Vereist is dat de gegadigde een werkplaats in de provincie Gelderland heeft.
        nl|PD1702|De inschrijver dient gevestigd te zijn in Friesland.
        nl|PD1702|De inschrijver moet in Den Haag gevestigd zijn.
        nl|PD1702|Alleen ondernemingen met een kantoor in Eindhoven mogen inschrijven.
        nl|PD1702|De aannemer beschikt bij inschrijving over een depot in de regio Twente.
        nl|PD1701|Het hoofdkantoor van de inschrijver dient in Noord-Brabant te zijn gevestigd.
        nl|PD1702|Inschrijver dient in Zwolle een eigen magazijn te hebben.
        nl|PD1702|Als voorwaarde geldt dat de opdrachtnemer een bemande winkel in Breda of Tilburg heeft.
        nl|PD1702|De inschrijver moet over een servicepunt in de directe omgeving van Alkmaar beschikken.
        nl|PD1701|De onderneming moet haar zetel in Groningen hebben.
        nl||De leverancier moet leveren aan het kantoor van de gemeente in Utrecht.
        nl||De werkzaamheden moeten worden uitgevoerd in het gemeentekantoor in Amersfoort.
        nl||Vermeld in welke gemeente de inschrijver zijn hoofdkantoor heeft.
        nl||De opdrachtnemer moet uiterlijk bij aanvang van de overeenkomst een kantoor in Arnhem hebben.
        nl||De inschrijver hoeft geen kantoor in Arnhem te hebben.
        nl||De inschrijver moet een kantoor in Arnhem hebben of telefonisch bereikbaar zijn.
        nl||De inschrijver moet ingeschreven staan in het Handelsregister of een vergelijkbaar register.
        nl||De opdrachtnemer moet maandelijks overleg voeren op het kantoor in Zwolle.
        nl||De inschrijver moet een account in Mercell hebben.
        nl||De inschrijver dient aan te geven of hij een vestiging in Breda heeft.
        nl||De inschrijver moet een kantoor hebben in Nederland of een andere lidstaat van de EU.
        nl||De opdrachtnemer moet facturen sturen naar de afdeling Financiën, die kantoor houdt in Leiden.
        en|PD1702|A depot in Cork is required.
        en|PD1701|The tenderer must be a company with its registered office in Wales.
        en|PD1702|In Rotterdam the tenderer must have its own warehouse and office.
        en|PD1702|Tenderers that do not have a branch in Bergen will be excluded.
        en|PD1702|The bidder must own or lease a garage in Kiruna.
        en|PD1702|The applicant must be represented in Nuuk at the deadline.
        en|PD1702|Tenderers must have offices in both Cork and Limerick.
        en|PD1701|It is required that the contractor's head office is in Tilburg.
        en||The tenderer must have renovated offices in Copenhagen within the last three years.
        en||The tenderer must have delivered furniture to offices and shops in Amsterdam.
        en||The contractor must keep offices in Horsens clean.
        en||The supplier must have staff based in Horsens.
        en||The supplier shall provide a project manager who must have an office in Horsens.
        en||The tenderer must have a depot in Building 3 or elsewhere on the site.
        en||The supplier must have the heating of offices in Aarhus switched off at night.
        en||The tenderer must have experience of running shops in Dublin.
        en||The tenderer must hold an authorisation issued by the agency, whose office is in Ringsted.
        en||The contractor must clean the offices located in Horsens and the schools situated in Brædstrup.
        en||The tenderer must be registered in Mercell and TenderNed.
        en||The tenderer must be established in accordance with the law of its own country.
        en||Complaints must be sent to the Complaints Board, which has its office in Viborg.
        en||The supplier must have an office in January for the opening.
        da|PD1702|Der kræves et kontor i Randers.
        da|PD1701|Tilbudsgiver skal være en virksomhed med hjemsted i Jylland.
        da|PD1702|I Odense Kommune skal tilbudsgiver have eget værksted.
        da|PD1702|Tilbudsgivere, der ikke har en afdeling i Herning, udelukkes.
        da|PD1702|Tilbudsgiver skal eje eller leje en garage i Nuuk.
        da|PD1702|Ansøger skal være repræsenteret i Tórshavn ved ansøgningsfristen.
        da|PD1702|Tilbudsgiver skal have kontorer i både Odense og Svendborg.
        da|PD1702|Krav om bemandet lager i Fredericia.
        da||Tilbudsgiver skal have renoveret kontorer i København inden for de seneste tre år.
        da||Tilbudsgiver skal have leveret møbler til kontorer og butikker i Aarhus.
        da||Entreprenøren skal holde kontorer i Horsens rene.
        da||Leverandøren skal have medarbejdere placeret i Horsens.
        da||Leverandøren stiller en projektleder til rådighed, som skal have kontor i Horsens.
        da||Tilbudsgiver skal have erfaring med drift af butikker i Aalborg.
        da||Klager skal sendes til Klagenævnet for Udbud, der har kontor i Viborg.
        da||Entreprenøren skal rengøre kontorer beliggende i Horsens og skoler beliggende i Brædstrup.
        da||Tilbudsgiver skal være registreret i Mercell og Ethics.
        da||Tilbudsgiver skal være etableret i overensstemmelse med loven i sit hjemland.
        da||Tilbudsgiver skal have et kontor i Deres bygning stillet til rådighed.
        da||Leverandøren skal indrette værksted i Hal B.
        da||Tilbudsgiver skal have referencer fra kontorer i Norge eller Sverige.
        sv|PD1702|Det krävs ett kontor i Kalmar.
        sv|PD1701|Anbudsgivaren ska vara ett företag med säte i Småland.
        sv|PD1702|I Umeå kommun ska anbudsgivaren ha egen verkstad.
        sv|PD1702|Anbudsgivare som inte har en filial i Visby utesluts.
        sv|PD1702|Anbudsgivaren ska äga eller hyra ett garage i Kiruna.
        sv|PD1702|Sökanden ska vara representerad i Mariehamn vid anbudets inlämnande.
        sv|PD1702|Anbudsgivaren ska ha kontor i både Lund och Malmö.
        sv|PD1702|Krav på bemannat lager i Gävle.
        sv||Anbudsgivaren ska ha renoverat kontor i Stockholm under de senaste tre åren.
        sv||Anbudsgivaren ska ha levererat möbler till kontor och butiker i Göteborg.
        sv||Entreprenören ska hålla lokaler i Umeå rena.
        sv||Leverantören ska ha personal placerad i Umeå.
        sv||Leverantören tillhandahåller en projektledare som ska ha kontor i Umeå.
        sv||Anbudsgivaren ska ha erfarenhet av drift av butiker i Malmö.
        sv||Begäran om överprövning ska skickas till förvaltningsrätten, som har kontor i Falun.
        sv||Entreprenören ska städa kontor belägna i Solna och skolor belägna i Sundbyberg.
        sv||Anbudsgivaren ska vara registrerad i Kommers och TendSign.
        sv||Anbudsgivaren ska vara etablerad i enlighet med lagen i sitt hemland.
        sv||Leverantören ska inreda verkstad i Hus B.
        sv||Anbudsgivaren ska ha referenser från kontor i Norge eller Finland.
        sv||Stolarna ska ha säte i Polyester.
        nl|PD1702|Een kantoor in Emmen is vereist.
        nl|PD1701|De inschrijver moet een onderneming met zetel in Limburg zijn.
        nl|PD1702|In Utrecht dient de inschrijver een eigen werkplaats te hebben.
        nl|PD1702|Inschrijvers die geen filiaal in Hilversum hebben, worden uitgesloten.
        nl|PD1702|De inschrijver moet een garage in Zaandam bezitten of huren.
        nl|PD1702|De gegadigde moet bij aanmelding vertegenwoordigd zijn in Maastricht.
        nl|PD1702|De inschrijver moet kantoren hebben in zowel Breda als Tilburg.
        nl|PD1702|Eis: een bemand magazijn in Venray.
        nl||De inschrijver moet in de afgelopen drie jaar kantoren in Amsterdam hebben gerenoveerd.
        nl||De inschrijver moet meubels hebben geleverd aan kantoren en winkels in Rotterdam.
        nl||De opdrachtnemer moet kantoren in Assen schoon houden.
        nl||De opdrachtnemer moet medewerkers gestationeerd in Assen hebben.
        nl||De opdrachtnemer levert een projectleider die kantoor moet houden in Assen.
        nl||De inschrijver moet ervaring hebben met het beheer van winkels in Breda.
        nl||Klachten moeten worden gestuurd aan de Commissie van Aanbestedingsexperts, die kantoor houdt in Den Haag.
        nl||De aannemer moet kantoren gelegen in Meppel en scholen gelegen in Hoogeveen schoonmaken.
        nl||De inschrijver moet geregistreerd zijn in Mercell en TenderNed.
        nl||De inschrijver moet zijn gevestigd in overeenstemming met de wet van het eigen land.
        nl||De leverancier moet een werkplaats in Hal B inrichten.
        nl||De inschrijver moet referenties hebben van kantoren in België of Duitsland.
        nl||De inschrijver moet kantoren in Zeist hebben gebouwd of verbouwd.
        nl||De opdrachtnemer moet een vestiging in Uw pand onderhouden.
        en||The tenderer's office in Horsens will receive the invitation and must confirm it.
        en|PD1702|The company shall have been present in the market, and it must have a warehouse in Sligo.
        en|PD1702|Suppliers are required to have a physical presence in Greater Manchester.
        en|PD1702|Offices in Horsens are a minimum requirement.
        da|PD1702|Mindstekrav: Tilbudsgiver har på tidspunktet for tilbudsafgivelsen et bemandet kontor i Region Hovedstaden.
        da|PD1702|Tilbudsgiver skal for at komme i betragtning have et servicecenter, der er beliggende i Ringkøbing-Skjern Kommune.
        da|PD1702|Det er et mindstekrav, at ansøger har lager og værksted på Bornholm.
        da|PD1702|Det er et ufravigeligt krav, at tilbudsgivers værksted er beliggende i Aabenraa Kommune eller Sønderborg Kommune.
        da|PD1701|Ansøgers hovedsæde skal være placeret i Storkøbenhavn.
        da||Kommunens lager og værksted ligger i Aabenraa, og tilbudsgiver skal hente varerne der.
        da||Tilbudsgiver skal vedlægge cv for projektlederen, der arbejder på kontoret i Odense.
        da||Aftalen omfatter rengøring af kommunens kontorer i Brande, Ikast og Nørre Snede, som tilbudsgiver skal have besigtiget.
        sv|PD1702|Skallkrav: Anbudsgivaren har vid anbudets inlämnande en bemannad butik i Västra Götalandsregionen.
        sv|PD1702|Anbudsgivaren ska för att få delta ha en verkstad som är belägen i Nacka kommun.
        sv|PD1702|Det är ett obligatoriskt krav att sökanden har lager och verkstad på Åland.
        sv|PD1701|Sökandens huvudkontor ska vara placerat i Storstockholm.
        sv||Kommunens lager och verkstad ligger i Nacka och anbudsgivaren ska hämta varorna där.
        sv||Anbudsgivaren ska bifoga cv för projektledaren som arbetar på kontoret i Lund.
        sv||Avtalet omfattar städning av kommunens kontor i Sala och Heby, som anbudsgivaren ska ha besökt.
        nl|PD1702|Geschiktheidseis: inschrijver heeft op het moment van inschrijving een bemande vestiging in de Achterhoek.
        nl|PD1702|Inschrijver moet om in aanmerking te komen een werkplaats hebben die gelegen is in de gemeente Ede.
        nl|PD1702|Het is een knock-outeis dat gegadigde een magazijn en werkplaats op Ameland heeft.
        nl|PD1701|Het hoofdkantoor van gegadigde moet in de Randstad liggen.
        nl||Het magazijn van de gemeente ligt in Ede en de inschrijver moet de goederen daar ophalen.
        nl||De inschrijver voegt het cv toe van de projectleider die op het kantoor in Leiden werkt.
        nl||De opdracht omvat schoonmaak van kantoren in Putten en Ermelo, die de inschrijver moet hebben bezichtigd.
        """);

    [Theory]
    [MemberData(nameof(Rows))]
    public void Findings_Sentence_AreThat(string language, string rule, string text)
    {
        var found = new Sentence(language, "selection", null, text).Findings();
        Assert.Equal(rule, string.Join(',', found.Where(id => id is "PD1701" or "PD1702")));
    }
}
