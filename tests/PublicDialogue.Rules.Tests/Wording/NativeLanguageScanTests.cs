using Xunit;

namespace PublicDialogue.Rules.Tests.Wording;

/// <summary>Mother tongues and fluency, in four languages.</summary>
public sealed class NativeLanguageScanTests
{
    public static TheoryData<string, string> Demands => new()
    {
        { "da", "Konsulenten skal have dansk som modersmål." },
        { "da", "Alle medarbejdere skal have dansk som modersmål." },
        { "da", "Modersmålet skal være dansk." },
        { "da", "Oversætteren skal have sproget som modersmål." },
        { "da", "Medarbejderne skal være modersmålstalende." },
        { "da", "Chaufføren skal tale flydende dansk." },
        { "da", "Personalet skal kunne tale og skrive flydende dansk." },
        { "da", "Projektlederen skal være flydende i dansk." },
        { "da", "Kandidaten skal tale dansk på modersmålsniveau." },
        { "da", "Konsulenter med dansk som modersmål foretrækkes." },
        { "da", "Supporten skal bemandes med folk, der har dansk som modersmål." },
        { "da", "Sagsbehandleren skal beherske flydende dansk i skrift og tale." },
        { "sv", "Konsulten ska ha svenska som modersmål." },
        { "sv", "All personal ska ha svenska som modersmål." },
        { "sv", "Modersmålet ska vara svenska." },
        { "sv", "Översättaren ska ha språket som modersmål." },
        { "sv", "Konsulten ska ha svenska på modersmålsnivå." },
        { "sv", "Personalen ska tala flytande svenska." },
        { "sv", "Föraren ska tala och skriva flytande svenska." },
        { "sv", "Projektledaren ska vara flytande i svenska." },
        { "sv", "Konsulter med svenska som modersmål föredras." },
        { "sv", "Supporten ska bemannas av personer med svenska som modersmål." },
        { "sv", "Handläggaren ska behärska flytande svenska i tal och skrift." },
        { "sv", "Tolken ska ha finska som modersmål." },
        { "nl", "De consultant moet Nederlands als moedertaal hebben." },
        { "nl", "Alle medewerkers hebben Nederlands als moedertaal." },
        { "nl", "De moedertaal moet Nederlands zijn." },
        { "nl", "De vertaler moet een moedertaalspreker zijn." },
        { "nl", "De medewerkers moeten moedertaalsprekers zijn." },
        { "nl", "De tolk spreekt op moedertaalniveau." },
        { "nl", "De chauffeur spreekt vloeiend Nederlands." },
        { "nl", "Het personeel spreekt en schrijft vloeiend Nederlands." },
        { "nl", "De projectleider is vloeiend in het Nederlands." },
        { "nl", "De trainer is een native speaker." },
        { "nl", "Kandidaten met Nederlands als moedertaal hebben de voorkeur." },
        { "nl", "De helpdesk wordt bemand door een moedertaalspreker." },
        { "en", "The consultant must be a native speaker of Danish." },
        { "en", "All staff must be native speakers." },
        { "en", "The consultant must have Danish as mother tongue." },
        { "en", "The translator's mother tongue must be English." },
        { "en", "The trainer must be a native English teacher of adults." },
        { "en", "The driver must be fluent in Danish." },
        { "en", "The staff must speak fluent Danish." },
        { "en", "The project manager must be fluent in Swedish." },
        { "en", "The helpdesk must speak native-level Dutch." },
        { "en", "The consultant must have Danish as first language." },
        { "en", "The support must be staffed by native speakers." },
        { "en", "Native Swedish consultants are preferred." },
    };

    public static TheoryData<string, string> Quiet => new()
    {
        { "da", "Konsulenten skal beherske dansk på niveau C1." },
        { "da", "Konsulenten skal tale flydende dansk, mindst B2." },
        { "da", "Elever med et andet modersmål end dansk får støtte." },
        { "da", "Børn med dansk som andetsprog og andet som modersmål får hjælp." },
        { "da", "Modersmålsundervisning gives i 12 sprog." },
        { "da", "Tolken skal kunne oversætte til borgerens modersmål." },
        { "da", "Tilbud skal afgives på dansk." },
        { "da", "Der er ikke krav om dansk som modersmål." },
        { "da", "Systemet skal have dansk brugergrænseflade." },
        { "da", "Konsulenten skal have dansk som modersmål eller tilsvarende." },
        { "da", "Vejledningen skal foreligge på dansk og engelsk." },
        { "da", "Patienter, der ikke har dansk som modersmål, tilbydes tolk." },
        { "sv", "Konsulten ska behärska svenska på nivå C1." },
        { "sv", "Konsulten ska tala flytande svenska, minst B2." },
        { "sv", "Elever med annat modersmål än svenska får stöd." },
        { "sv", "Modersmålsundervisning ges i 12 språk." },
        { "sv", "Modersmålslärare anlitas av skolan." },
        { "sv", "Tolken ska kunna översätta till patientens modersmål." },
        { "sv", "Anbud ska lämnas på svenska." },
        { "sv", "Det är inget krav på svenska som modersmål." },
        { "sv", "Systemet ska ha svenskt gränssnitt." },
        { "sv", "Konsulten ska ha svenska som modersmål eller motsvarande." },
        { "sv", "Handledningen ska finnas på svenska och engelska." },
        { "sv", "Barn som inte har svenska som modersmål får hjälp." },
        { "nl", "De consultant beheerst het Nederlands op niveau C1." },
        { "nl", "De consultant spreekt vloeiend Nederlands, minimaal B2." },
        { "nl", "Leerlingen met een andere taal als moedertaal krijgen hulp." },
        { "nl", "Het onderwijs in de moedertaal is van belang." },
        { "nl", "De tolk vertaalt naar de moedertaal van de cliënt." },
        { "nl", "De inschrijving is in het Nederlands gesteld." },
        { "nl", "Nederlands als moedertaal is niet vereist." },
        { "nl", "Het systeem heeft een Nederlandse interface." },
        { "nl", "De consultant heeft Nederlands als moedertaal of gelijkwaardig." },
        { "nl", "De handleiding is in het Nederlands en Engels." },
        { "nl", "Kinderen die Nederlands niet als moedertaal hebben krijgen les." },
        { "nl", "De moedertaal van de bezoekers verschilt." },
        { "en", "The consultant must master Danish at level C1." },
        { "en", "The consultant must be fluent in Danish, at least B2." },
        { "en", "Pupils with another mother tongue receive help." },
        { "en", "The interpreter translates into the citizen's mother tongue." },
        { "en", "Tenders are submitted in Danish." },
        { "en", "It is not required to be a native speaker." },
        { "en", "The system must have a Danish interface." },
        { "en", "The consultant must be a native speaker or equivalent." },
        { "en", "The manual must be in Danish and English." },
        { "en", "Native plants must be used." },
        { "en", "The app is a native application." },
        { "en", "Children whose first language is not Danish receive help." },
    };

    [Theory]
    [MemberData(nameof(Demands))]
    public void Find_Demand_IsFound(string language, string text)
    {
        Assert.NotEmpty(Demanded.By("PD1705", text, language));
        Assert.NotEmpty(Demanded.By("PD1705", text, language: null));
    }

    [Theory]
    [MemberData(nameof(Quiet))]
    public void Find_NoDemandOrAnOpenOne_IsQuiet(string language, string text)
    {
        Assert.Empty(Demanded.By("PD1705", text, language));
        Assert.Empty(Demanded.By("PD1705", text, language: null));
    }
}
