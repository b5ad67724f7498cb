using System.Linq;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Wording;

/// <summary>What schools, wards, road works, kitchens and offices ask for every day: no rule that reads wordings finds anything in it.</summary>
public sealed class OrdinarySentencesTests
{
    public static TheoryData<string, string> Sentences => new()
    {
        { "da", "Maden skal serveres varm og holde mindst 65 grader ved levering." },
        { "da", "Leverandøren skal hver morgen inden kl. 7 aflevere frisk brød til skolens køkken." },
        { "da", "Gulvene skal vaskes to gange om ugen med et neutralt middel." },
        { "da", "Klasselokalerne skal kunne mørklægges helt." },
        { "da", "Belægningen på Nørregade udføres i asfalt med et slidlag på 40 mm." },
        { "da", "Kantsten af granit genanvendes, hvor de er hele." },
        { "da", "Entreprenøren skal skilte efter vejreglerne og holde én vognbane åben." },
        { "da", "Systemet skal kunne udveksle data med kommunens ESDH-system via et dokumenteret REST-API." },
        { "da", "Borgerne logger ind med MitID." },
        { "da", "Sengen skal kunne hæves til mindst 80 cm og bære 200 kg." },
        { "da", "Konsulenten skal have erfaring med implementering i mindst to kommuner af samme størrelse." },
        { "da", "Medarbejderne skal tale og forstå dansk på et niveau, så de kan tale med beboerne." },
        { "da", "Kødet skal være mørnet i mindst ti dage." },
        { "da", "Kylling og fisk serveres mindst to gange om ugen." },
        { "da", "Alt træ skal stamme fra lovligt fældede skove." },
        { "da", "Vinduerne i den fredede bygning er udført i egetræ og skal bevares." },
        { "sv", "Maten ska levereras i slutna kärl och hålla minst 60 grader." },
        { "sv", "Städningen på avdelning 4 ska ske före klockan 9 varje vardag." },
        { "sv", "Skolans datorer ska kunna startas inom 20 sekunder." },
        { "sv", "Vägen ska hållas öppen för utryckningsfordon under hela arbetet." },
        { "sv", "Asfalten ska läggas vid en temperatur över 5 grader." },
        { "sv", "Sängen ska kunna höjas till 80 cm med en hand." },
        { "sv", "Personalen ska bära namnskylt och kunna legitimera sig." },
        { "sv", "Systemet ska stödja inloggning med BankID och Freja eID+." },
        { "sv", "Leverantören ska samarbeta med kommunens lokala energikontor." },
        { "sv", "Köttet ska vara väl genomstekt när det serveras." },
        { "sv", "Grönsakerna ska vara färska och sköljda." },
        { "sv", "Räcket ska tåla en last av 1 kN per meter." },
        { "sv", "Bordsskivan ska tåla heta kärl och rengöringsmedel." },
        { "sv", "Barnens lekytor ska vara skuggade mitt på dagen." },
        { "sv", "Konsulten ska ha arbetat med liknande projekt i minst tre år." },
        { "nl", "De maaltijden worden warm geleverd, met een kerntemperatuur van minimaal 65 graden." },
        { "nl", "De vloeren worden dagelijks gestofzuigd en wekelijks gedweild." },
        { "nl", "De school krijgt twintig digitale borden met een schermdiagonaal van ten minste 75 inch." },
        { "nl", "De aannemer zorgt ervoor dat de rijbaan tussen 7 en 9 uur vrij is." },
        { "nl", "Het asfalt wordt verwerkt bij een temperatuur boven 5 graden." },
        { "nl", "Het systeem wisselt gegevens uit met de Basisregistratie Personen." },
        { "nl", "Inwoners loggen in met DigiD." },
        { "nl", "Het bed is in hoogte verstelbaar van 35 tot 80 cm." },
        { "nl", "De medewerkers dragen herkenbare kleding en een pasje." },
        { "nl", "Het brood is op de dag van levering gebakken." },
        { "nl", "De opdrachtnemer werkt samen met de lokale afdeling van de voedselbank." },
        { "nl", "Het leermiddel sluit aan bij de kerndoelen van het Nederlandse onderwijs." },
        { "nl", "Het hekwerk mag niet hoger zijn dan 1,20 m." },
        { "nl", "De keukenkasten zijn bestand tegen vocht en stoom." },
        { "nl", "De adviseur heeft minimaal drie vergelijkbare projecten begeleid." },
        { "nl", "De bestaande houten vloer wordt geschuurd en gelakt." },
        { "nl", "De chauffeur spreekt voldoende Nederlands om aanwijzingen te volgen." },
        { "en", "Meals must be delivered hot and kept above 63 degrees." },
        { "en", "The floors are mopped twice a week with a neutral cleaner." },
        { "en", "Pupils must be able to log in with their school account." },
        { "en", "One lane of the High Street must stay open during the works." },
        { "en", "The bed must lower to 35 cm or less so that patients can get up." },
        { "en", "The bridge deck is made of concrete and was repaired in 2015." },
        { "en", "The system must import the existing records without loss." },
        { "en", "Bread must be baked on the day it is delivered." },
        { "en", "The contractor must repair potholes within two working days." },
        { "en", "The same nurse should visit a patient wherever possible." },
        { "en", "Wooden toys must have rounded edges." },
        { "en", "The chairs must be stackable and weigh less than 6 kg." },
        { "en", "The supplier must train ten members of staff in the use of the system." },
        { "en", "Cleaning agents must not contain chlorine." },
        { "en", "Local residents must be told three days before the water is cut off." },
        { "en", "The consultants must have worked on projects of a comparable size." },
        { "en", "Steel parts must be protected against rust for fifteen years." },
        { "da", "Skolens køkken er godkendt af Fødevarestyrelsen og kontrolleres årligt." },
        { "da", "Al belysning skal have en farvegengivelse på mindst Ra 80." },
        { "da", "Medarbejderne møder præcis, og forsinkelser meldes til skolen." },
        { "da", "Cykelstien skal være 2,20 m bred og have en rød belægning." },
        { "da", "Ordregiver ejer i dag 40 maskiner fra Kärcher, som leverandøren overtager driften af." },
        { "da", "Bleer leveres på hele paller af 120 cm." },
        { "da", "Der skal foreligge en udtalelse fra den nuværende leverandør." },
        { "sv", "Den som hyr ut bilen ska ha den besiktigad." },
        { "sv", "Lokalerna ska larmas av sist när alla har gått." },
        { "sv", "Kaffe ska finnas till alla möten i stadshuset." },
        { "nl", "De bank van beton op het plein blijft staan." },
        { "nl", "Het personeel heeft een goede beheersing van de apparatuur." },
        { "nl", "De inschrijver levert exact op de afgesproken dag." },
        { "en", "The pack must fit a shelf that is exactly one metre deep." },
        { "en", "The plaster is certified by the engineer when it is dry." },
        { "en", "The auditor must have experience in the same field." },
        { "en", "Local materials may be shown at the opening." },
    };

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Assess_OrdinarySentence_IsQuiet(string language, string text)
    {
        Assert.Empty(Found(text, language));
        Assert.Empty(Found(text, language: null));
    }

    private static string[] Found(string text, string? language) =>
    [
        .. RuleBook.Assess(new(new TenderPart { Wordings = [new(text, Given.Here) { Language = language }] }), RuleOptions.Default)
            .Findings.Where(finding => finding.Rule is WordingRule).Select(finding => finding.RuleId),
    ];
}
