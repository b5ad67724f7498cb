using Xunit;

namespace PublicDialogue.Rules.Tests.Wording;

/// <summary>Local labour, materials and content, in four languages.</summary>
public sealed class LocalContentScanTests
{
    public static TheoryData<string, string> Demands => new()
    {
        { "da", "20 % af arbejdskraften skal være lokal." },
        { "da", "Materialerne skal være danske." },
        { "sv", "20 % av arbetskraften ska vara lokal." },
        { "sv", "Råvarorna ska vara svenska." },
        { "nl", "20 % van het personeel moet lokaal zijn." },
        { "nl", "De onderaannemers moeten lokaal zijn." },
        { "en", "20 % of the workforce must be local." },
        { "en", "Subcontractors shall be Danish." },
        { "da", "Mindst 20 % af timerne skal udføres af lokal arbejdskraft." },
        { "da", "Entreprenøren skal anvende dansk arbejdskraft." },
        { "da", "Der skal bruges danske materialer." },
        { "da", "Leverandøren skal anvende lokale underentreprenører." },
        { "da", "Lokale råvarer foretrækkes." },
        { "da", "Mindst fem ledige fra kommunen skal ansættes." },
        { "da", "Lokale ledige skal have fortrinsret til jobbene." },
        { "da", "Lærlinge fra kommunen skal udgøre 10 % af arbejdsstyrken." },
        { "da", "Der gives point for lokale håndværkere." },
        { "da", "Byggeriet skal udføres med lokale byggematerialer." },
        { "da", "Mindst 30 % af leverancen skal udføres af lokale underleverandører." },
        { "da", "Arbejdskraft fra regionen skal foretrækkes; prisen er fri." },
        { "sv", "Minst 20 % av timmarna ska utföras av lokal arbetskraft." },
        { "sv", "Entreprenören ska använda svensk arbetskraft." },
        { "sv", "Svenska råvaror ska användas." },
        { "sv", "Leverantören ska använda lokala underentreprenörer." },
        { "sv", "Lokala råvaror premieras." },
        { "sv", "Minst fem arbetslösa från kommunen ska anställas." },
        { "sv", "Lokala arbetslösa ska ha företräde." },
        { "sv", "Lärlingar från kommunen ska delta." },
        { "sv", "Poäng ges för lokala hantverkare." },
        { "sv", "Byggnaden ska uppföras med lokala byggmaterial." },
        { "sv", "Minst 30 % ska utföras av lokala underleverantörer." },
        { "sv", "Arbetskraft från regionen ska väljas; priset är fritt." },
        { "nl", "Minimaal 20 % van de uren wordt uitgevoerd door lokale arbeidskrachten." },
        { "nl", "De aannemer zet Nederlandse arbeidskrachten in." },
        { "nl", "Er worden Nederlandse materialen gebruikt." },
        { "nl", "De opdrachtnemer werkt met lokale onderaannemers." },
        { "nl", "Lokale grondstoffen hebben de voorkeur." },
        { "nl", "Ten minste vijf werklozen uit de gemeente worden aangenomen." },
        { "nl", "Lokale werklozen krijgen voorrang." },
        { "nl", "Leerlingen uit de gemeente voeren 10 % uit." },
        { "nl", "Er zijn punten voor lokale onderaannemers." },
        { "nl", "De bouw gebeurt met lokale bouwmaterialen." },
        { "nl", "Werkzoekenden uit de regio worden ingezet." },
        { "nl", "Vaklieden uit de regio hebben voorrang; de prijs is vrij." },
        { "en", "At least 20 % of the hours shall be performed by local labour." },
        { "en", "The contractor must use Danish labour." },
        { "en", "Danish materials shall be used." },
        { "en", "The contractor must engage local subcontractors." },
        { "en", "The bid must have a local content of 30 %." },
        { "en", "Five unemployed people from the municipality must be employed." },
        { "en", "Local unemployed shall have priority." },
        { "en", "Apprentices from the region must be used." },
        { "en", "Points are awarded for local workers." },
        { "en", "The building shall be of local building materials." },
        { "en", "Workers from the municipality shall be preferred." },
        { "en", "The contractor shall employ the local workforce; the price is free." },
    };

    public static TheoryData<string, string> Quiet => new()
    {
        { "da", "Arbejdskraften skal være uddannet." },
        { "sv", "Arbetskraften ska vara utbildad." },
        { "nl", "Het personeel moet bevoegd zijn." },
        { "en", "The workforce must be trained." },
        { "da", "Mindst 10 % af timerne skal udføres af lærlinge." },
        { "da", "Der skal ansættes to ledige." },
        { "da", "Leverandøren skal tage hensyn til lokale forhold." },
        { "da", "Arbejdet udføres i kommunens lokaler, materialer stilles til rådighed." },
        { "da", "Lokalerne rengøres dagligt." },
        { "da", "Materialerne skal være på dansk." },
        { "da", "Undervisningen foregår på dansk med materialer på engelsk." },
        { "da", "Løn og arbejdsvilkår følger dansk lov." },
        { "da", "Der er ikke krav om lokal arbejdskraft." },
        { "da", "Tilbudsgiver skal møde frem inden for 4 timer." },
        { "da", "Leverandøren kontakter den lokale leder." },
        { "da", "Dansk Arbejdsgiverforening er part i overenskomsten." },
        { "sv", "Minst 10 % av timmarna ska utföras av lärlingar." },
        { "sv", "Två arbetslösa ska anställas." },
        { "sv", "Leverantören ska ta hänsyn till lokala förhållanden." },
        { "sv", "Lokalerna ska städas dagligen." },
        { "sv", "Material levereras till kommunens lokaler." },
        { "sv", "Materialet ska vara på svenska." },
        { "sv", "Råvarorna ska vara ekologiska." },
        { "sv", "Arbetsvillkor enligt svensk lag och kollektivavtal ska gälla för arbetskraften." },
        { "sv", "Det är inget krav på lokal arbetskraft." },
        { "sv", "Inställelsetiden är högst fyra timmar." },
        { "sv", "Leverantören kontaktar den lokala chefen." },
        { "sv", "Svenska Kommunalarbetareförbundet är part i avtalet." },
        { "nl", "Minimaal 5 % van de loonsom wordt besteed aan social return." },
        { "nl", "Er worden twee werklozen aangenomen." },
        { "nl", "De opdrachtnemer houdt rekening met lokale omstandigheden." },
        { "nl", "De lokalen worden dagelijks schoongemaakt." },
        { "nl", "Het materiaal is in het Nederlands." },
        { "nl", "De Nederlandse taal is de voertaal." },
        { "nl", "De materialen zijn herbruikbaar." },
        { "nl", "De arbeidsvoorwaarden volgens de cao gelden voor Nederlandse werknemers." },
        { "nl", "Er is geen eis van lokale arbeidskrachten." },
        { "nl", "De responstijd is ten hoogste vier uur." },
        { "nl", "De lokale overheid keurt het werk goed." },
        { "nl", "De leverancier is Lokale Energie BV." },
        { "en", "At least 10 % of the hours shall be performed by apprentices." },
        { "en", "Two long-term unemployed must be employed." },
        { "en", "The contractor shall consider local conditions." },
        { "en", "The local authorities approve the plan." },
        { "en", "Training materials must be in Danish." },
        { "en", "The local manager is informed." },
        { "en", "The supplier must be on site within 4 hours." },
        { "en", "Wages and working conditions follow Danish labour law." },
        { "en", "There is no requirement of local labour." },
        { "en", "Materials are delivered to the local school." },
        { "en", "The content must be in Danish." },
        { "en", "The raw materials must be organic." },
    };

    [Theory]
    [MemberData(nameof(Demands))]
    public void Find_Demand_IsFound(string language, string text)
    {
        Assert.NotEmpty(Demanded.By("PD1703", text, language));
        Assert.NotEmpty(Demanded.By("PD1703", text, language: null));
    }

    [Theory]
    [MemberData(nameof(Quiet))]
    public void Find_NoDemandOrAnOpenOne_IsQuiet(string language, string text)
    {
        Assert.Empty(Demanded.By("PD1703", text, language));
        Assert.Empty(Demanded.By("PD1703", text, language: null));
    }
}
