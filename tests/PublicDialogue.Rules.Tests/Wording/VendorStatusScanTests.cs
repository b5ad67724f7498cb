using Xunit;

namespace PublicDialogue.Rules.Tests.Wording;

/// <summary>What vendors call those they have chosen, in four languages.</summary>
public sealed class VendorStatusScanTests
{
    public static TheoryData<string, string> Demands => new()
    {
        { "da", "Leverandøren skal være autoriseret forhandler." },
        { "da", "Leverandøren skal være Microsoft Gold Partner." },
        { "da", "Tilbudsgiver skal være certificeret partner hos producenten." },
        { "da", "Leverandøren skal være autoriseret forhandler eller lignende." },
        { "da", "Leverandøren skal være officiel distributør." },
        { "da", "Tilbudsgiver skal være godkendt forhandler af serverne." },
        { "da", "Leverandøren skal have status som Platinum Partner." },
        { "da", "Firmaet skal være autoriseret reseller." },
        { "da", "Leverandøren skal være guld partner hos Cisco." },
        { "da", "Kun autoriserede forhandlere kan byde." },
        { "da", "Reparation udføres af autoriserede servicepartnere." },
        { "da", "Leverandøren skal være certificeret SAP partner; prisen er fri." },
        { "sv", "Leverantören ska vara auktoriserad återförsäljare." },
        { "sv", "Leverantören ska vara Microsoft Gold Partner." },
        { "sv", "Anbudsgivaren ska vara certifierad partner hos tillverkaren." },
        { "sv", "Leverantören ska vara auktoriserad återförsäljare eller liknande." },
        { "sv", "Leverantören ska vara officiell distributör." },
        { "sv", "Anbudsgivaren ska vara godkänd återförsäljare av servrarna." },
        { "sv", "Leverantören ska ha status som Platinum Partner." },
        { "sv", "Företaget ska vara auktoriserad reseller." },
        { "sv", "Leverantören ska vara guld partner hos Cisco." },
        { "sv", "Endast auktoriserade återförsäljare får lämna anbud." },
        { "sv", "Reparation utförs av auktoriserad servicepartner." },
        { "sv", "Leverantören ska vara certifierad SAP partner; priset är fritt." },
        { "nl", "De leverancier moet geautoriseerd dealer zijn." },
        { "nl", "De leverancier moet Microsoft Gold Partner zijn." },
        { "nl", "De inschrijver is gecertificeerd partner van de fabrikant." },
        { "nl", "De leverancier is geautoriseerd dealer of soortgelijk." },
        { "nl", "De leverancier is officieel distributeur." },
        { "nl", "De inschrijver is erkend dealer van het voertuig." },
        { "nl", "De leverancier heeft de status van Platinum Partner." },
        { "nl", "Het bedrijf is geautoriseerd reseller." },
        { "nl", "De leverancier is gouden partner van Cisco." },
        { "nl", "Alleen geautoriseerde dealers kunnen inschrijven." },
        { "nl", "Reparatie gebeurt door een geautoriseerde servicepartner." },
        { "nl", "De leverancier is gecertificeerd SAP partner; de prijs is vrij." },
        { "en", "The supplier must be an authorised dealer." },
        { "en", "The supplier must be a Microsoft Gold Partner." },
        { "en", "The tenderer must be a certified partner of the manufacturer." },
        { "en", "The supplier must be an authorised dealer or similar." },
        { "en", "The supplier must be an official distributor." },
        { "en", "The tenderer must be an approved reseller of the servers." },
        { "en", "The supplier must hold Platinum Partner status." },
        { "en", "The firm must be an authorized reseller." },
        { "en", "The supplier must be a silver partner of Cisco." },
        { "en", "Only authorised dealers may tender." },
        { "en", "Repairs are made by an authorised service partner." },
        { "en", "The supplier must be a certified SAP partner; the price is free." },
    };

    public static TheoryData<string, string> Quiet => new()
    {
        { "da", "Leverandøren skal være autoriseret forhandler eller tilsvarende." },
        { "da", "Leverandøren skal være Microsoft Gold Partner eller have tilsvarende kompetencer." },
        { "da", "Arbejdet skal udføres af en autoriseret elinstallatør." },
        { "da", "Leverandøren er en god samarbejdspartner." },
        { "da", "Kloakarbejdet udføres af en autoriseret kloakmester." },
        { "da", "Der er ikke krav om autoriseret forhandler." },
        { "da", "Leverandøren skal være certificeret efter en anerkendt standard." },
        { "da", "Tilbudsgiver oplyser, om denne er autoriseret forhandler." },
        { "da", "Kommunen søger en partner til udvikling." },
        { "da", "Forhandleren skal levere inden for fire timer." },
        { "da", "Kompetencen kan dokumenteres som certificeret partner." },
        { "da", "Partnerne mødes hvert kvartal." },
        { "sv", "Leverantören ska vara auktoriserad återförsäljare eller likvärdigt." },
        { "sv", "Leverantören ska vara Microsoft Gold Partner eller ha motsvarande kompetens." },
        { "sv", "Arbetet ska utföras av en auktoriserad elinstallatör." },
        { "sv", "Leverantören är en god samarbetspartner." },
        { "sv", "Tolken ska vara auktoriserad." },
        { "sv", "Det är inget krav på auktoriserad återförsäljare." },
        { "sv", "Leverantören ska vara certifierad enligt en erkänd standard." },
        { "sv", "Anbudsgivaren ska ange om denne är auktoriserad återförsäljare." },
        { "sv", "Kommunen söker en partner för utveckling." },
        { "sv", "Återförsäljaren ska leverera inom fyra timmar." },
        { "sv", "Kompetensen kan styrkas som certifierad partner." },
        { "sv", "Parterna möts varje kvartal." },
        { "nl", "De leverancier moet geautoriseerd dealer of gelijkwaardig zijn." },
        { "nl", "De leverancier is Microsoft Gold Partner of beschikt over gelijkwaardige kennis." },
        { "nl", "Het werk wordt uitgevoerd door een erkend installateur." },
        { "nl", "De leverancier is een goede samenwerkingspartner." },
        { "nl", "De tolk is beëdigd en erkend." },
        { "nl", "Een geautoriseerd dealer is niet vereist." },
        { "nl", "De leverancier is gecertificeerd volgens een erkende norm." },
        { "nl", "De inschrijver geeft aan of hij geautoriseerd dealer is." },
        { "nl", "De gemeente zoekt een partner voor ontwikkeling." },
        { "nl", "De dealer levert binnen vier uur." },
        { "nl", "Dit kan worden aangetoond als gecertificeerd partner." },
        { "nl", "De partners komen elk kwartaal bijeen." },
        { "en", "The supplier must be an authorised dealer or equivalent." },
        { "en", "The supplier must be a Microsoft Gold Partner or have equivalent skills." },
        { "en", "The work must be done by an authorised electrician." },
        { "en", "The supplier is a good partner." },
        { "en", "The authorised representative in the Union is named." },
        { "en", "It is not required to be an authorised dealer." },
        { "en", "The supplier must be certified to a recognised standard." },
        { "en", "The tenderer shall state whether it is an authorised dealer." },
        { "en", "The city seeks a partner for development." },
        { "en", "The dealer must deliver within four hours." },
        { "en", "Skills can be demonstrated as a certified partner." },
        { "en", "The partners meet every quarter." },
    };

    [Theory]
    [MemberData(nameof(Demands))]
    public void Find_Demand_IsFound(string language, string text)
    {
        Assert.NotEmpty(Demanded.By("PD1903", text, language));
        Assert.NotEmpty(Demanded.By("PD1903", text, language: null));
    }

    [Theory]
    [MemberData(nameof(Quiet))]
    public void Find_NoDemandOrAnOpenOne_IsQuiet(string language, string text)
    {
        Assert.Empty(Demanded.By("PD1903", text, language));
        Assert.Empty(Demanded.By("PD1903", text, language: null));
    }
}
