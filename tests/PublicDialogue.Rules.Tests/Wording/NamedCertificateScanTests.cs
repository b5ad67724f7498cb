using Xunit;

namespace PublicDialogue.Rules.Tests.Wording;

/// <summary>Certificates and labels by their names in award criteria, in four languages; equivalents open them up.</summary>
public sealed class NamedCertificateScanTests
{
    public static TheoryData<string, string> Demands => new()
    {
        { "da", "Miljø: ISO 14001" },
        { "da", "Der gives 10 point for ISO 9001." },
        { "da", "Certificering efter DS/EN ISO 27001" },
        { "da", "Tilbudsgiver med EMAS får fuldt point." },
        { "da", "Point for svanemærkede produkter" },
        { "da", "ISO 45001-certificering vægter 5 %." },
        { "da", "Kvalitetsstyring efter ISO 9001:2015" },
        { "da", "DGNB-certificering giver point." },
        { "da", "FSC-certificeret papir" },
        { "da", "ISO 50001 for energiledelse" },
        { "da", "Arbejdsmiljø: OHSAS 18001" },
        { "da", "Fødevaresikkerhed: ISO 22000" },
        { "sv", "Miljö: ISO 14001" },
        { "sv", "10 poäng ges för ISO 9001." },
        { "sv", "Certifiering enligt SS-EN ISO 27001" },
        { "sv", "Anbudsgivare med EMAS får full poäng." },
        { "sv", "Poäng för Svanenmärkta produkter, Svanen" },
        { "sv", "ISO 45001 viktas 5 %." },
        { "sv", "Kvalitetsledning enligt ISO 9001:2015" },
        { "sv", "Svensk Miljöbas ger poäng." },
        { "sv", "FSC-certifierad möbel" },
        { "sv", "ISO 50001 för energiledning" },
        { "sv", "Arbetsmiljö: OHSAS 18001" },
        { "sv", "Livsmedelssäkerhet: ISO 22000" },
        { "nl", "Milieu: ISO 14001" },
        { "nl", "10 punten voor ISO 9001" },
        { "nl", "Certificering volgens NEN-EN-ISO 27001" },
        { "nl", "Een inschrijver met EMAS krijgt alle punten." },
        { "nl", "Punten voor producten met Milieukeur" },
        { "nl", "ISO 45001 weegt voor 5 %." },
        { "nl", "Kwaliteitsbeheer volgens ISO 9001:2015" },
        { "nl", "Niveau op de CO2-prestatieladder" },
        { "nl", "FSC-gecertificeerd hout" },
        { "nl", "ISO 50001 voor energiebeheer" },
        { "nl", "VCA-certificaat levert punten op." },
        { "nl", "Voedselveiligheid: ISO 22000" },
        { "en", "Environment: ISO 14001" },
        { "en", "10 points are given for ISO 9001." },
        { "en", "Certification to EN ISO 27001" },
        { "en", "A tenderer with EMAS gets full points." },
        { "en", "Points for Fairtrade products" },
        { "en", "ISO 45001 is weighted at 5 %." },
        { "en", "Quality management to ISO 9001:2015" },
        { "en", "BREEAM rating of the building" },
        { "en", "FSC-certified paper" },
        { "en", "ISO 50001 for energy management" },
        { "en", "Health and safety: OHSAS 18001" },
        { "en", "Food safety: ISO 22000" },
    };

    public static TheoryData<string, string> Quiet => new()
    {
        { "da", "Miljø: ISO 14001 eller tilsvarende" },
        { "da", "Point for EMAS eller tilsvarende ordning" },
        { "da", "Svanemærket eller tilsvarende" },
        { "da", "Miljøledelse" },
        { "da", "Der gives ingen point for ISO 9001." },
        { "da", "Kvaliteten af den tilbudte løsning" },
        { "da", "Belysning efter EN 12464" },
        { "da", "Point for ISO 9001. Tilsvarende certifikater accepteres." },
        { "da", "Tilbuddets miljøpåvirkning" },
        { "da", "Certificerede medarbejdere" },
        { "da", "Kontrakten følger ISO 8601 for datoer." },
        { "da", "Energiforbrug i kWh pr. år" },
        { "sv", "Miljö: ISO 14001 eller likvärdigt" },
        { "sv", "Poäng för EMAS eller motsvarande" },
        { "sv", "Svanen eller likvärdig märkning" },
        { "sv", "Miljöledning" },
        { "sv", "Inga poäng ges för ISO 9001." },
        { "sv", "Kvaliteten på den erbjudna lösningen" },
        { "sv", "Belysning enligt SS-EN 12464" },
        { "sv", "Poäng för ISO 9001. Likvärdiga certifikat godtas." },
        { "sv", "Anbudets miljöpåverkan" },
        { "sv", "Certifierade medarbetare" },
        { "sv", "Datum skrivs enligt ISO 8601." },
        { "sv", "Energiförbrukning i kWh per år" },
        { "nl", "Milieu: ISO 14001 of gelijkwaardig" },
        { "nl", "Punten voor EMAS of gelijkwaardig" },
        { "nl", "Milieukeur of gelijkwaardig keurmerk" },
        { "nl", "Milieubeheer" },
        { "nl", "Voor ISO 9001 zijn er geen punten." },
        { "nl", "Kwaliteit van de aangeboden oplossing" },
        { "nl", "Verlichting volgens NEN-EN 12464" },
        { "nl", "Punten voor ISO 9001. Gelijkwaardige certificaten worden geaccepteerd." },
        { "nl", "Milieueffect van de inschrijving" },
        { "nl", "Gecertificeerde medewerkers" },
        { "nl", "Datums volgens ISO 8601" },
        { "nl", "Energieverbruik in kWh per jaar" },
        { "en", "Environment: ISO 14001 or equivalent" },
        { "en", "Points for EMAS or an equivalent scheme" },
        { "en", "Fairtrade or equivalent" },
        { "en", "Environmental management" },
        { "en", "No points are given for ISO 9001." },
        { "en", "Quality of the solution offered" },
        { "en", "Lighting to EN 12464" },
        { "en", "Points for ISO 9001. Equivalent certificates are accepted." },
        { "en", "Environmental effect of the tender" },
        { "en", "Certified staff" },
        { "en", "Dates follow ISO 8601." },
        { "en", "Energy consumption in kWh a year" },
    };

    [Theory]
    [MemberData(nameof(Demands))]
    public void Find_Demand_IsFound(string language, string text)
    {
        Assert.NotEmpty(Demanded.By("PD1606", text, language));
        Assert.NotEmpty(Demanded.By("PD1606", text, language: null));
    }

    [Theory]
    [MemberData(nameof(Quiet))]
    public void Find_NoDemandOrAnOpenOne_IsQuiet(string language, string text)
    {
        Assert.Empty(Demanded.By("PD1606", text, language));
        Assert.Empty(Demanded.By("PD1606", text, language: null));
    }
}
