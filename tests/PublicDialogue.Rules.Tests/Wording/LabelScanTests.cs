using Xunit;

namespace PublicDialogue.Rules.Tests.Wording;

/// <summary>Labels by their names, in four languages.</summary>
public sealed class LabelScanTests
{
    public static TheoryData<string, string> Demands => new()
    {
        { "da", "Rengøringsmidlet skal være Svanemærket." },
        { "da", "Alle produkter skal bære Svanemærket." },
        { "da", "Papiret skal være svanemærket eller lignende." },
        { "da", "Vaskepulveret skal være mærket med EU-Blomsten." },
        { "da", "Kaffen skal være Fairtrade-mærket." },
        { "da", "Bananerne skal være af mærket Max Havelaar." },
        { "da", "Træet skal være FSC®-certificeret." },
        { "da", "Papiret skal være FSC- eller PEFC-certificeret." },
        { "da", "Fisken skal være MSC-mærket." },
        { "da", "Mælken skal være Ø-mærket." },
        { "da", "Computerne skal være registreret hos EPEAT." },
        { "da", "Skærmene skal have Energy Star." },
        { "da", "Maden skal være Nøglehulsmærket; fisken vælges frit." },
        { "da", "Leverandøren skal levere mindst 50 % ø-mærkede varer." },
        { "sv", "Rengöringsmedlet ska vara Svanenmärkt." },
        { "sv", "Produkterna ska vara märkta med Svanen." },
        { "sv", "Kaffet ska vara KRAV-märkt." },
        { "sv", "Mjölken ska vara KRAV-certifierad eller liknande." },
        { "sv", "Bananerna ska vara Fairtrade-märkta." },
        { "sv", "Fisken ska vara MSC-certifierad." },
        { "sv", "Räkorna ska vara ASC-märkta." },
        { "sv", "Papperet ska vara FSC-certifierat." },
        { "sv", "Bildskärmarna ska vara TCO-certifierade." },
        { "sv", "Elen ska uppfylla Bra Miljöval." },
        { "sv", "Tvättmedlet ska ha Nordiskt miljömärke." },
        { "sv", "Textilierna ska vara Oeko-Tex; färgen är valfri." },
        { "sv", "Minst hälften av varorna ska vara kravmärkta." },
        { "nl", "De koffie moet het Max Havelaar-keurmerk dragen." },
        { "nl", "De koffie moet van Max Havelaar zijn." },
        { "nl", "De groenten moeten het EKO-keurmerk hebben." },
        { "nl", "De schoonmaakmiddelen moeten het EU Ecolabel dragen." },
        { "nl", "Het papier moet FSC-gecertificeerd zijn." },
        { "nl", "Het hout heeft het FSC-keurmerk of soortgelijk." },
        { "nl", "De vis is MSC-gecertificeerd." },
        { "nl", "De planten dragen het keurmerk On the way to PlanetProof." },
        { "nl", "De meubelen moeten Milieukeur hebben." },
        { "nl", "De bananen moeten Fairtrade zijn." },
        { "nl", "De beeldschermen zijn TCO Certified." },
        { "nl", "Het vlees heeft het Beter Leven keurmerk; de verpakking is vrij." },
        { "nl", "De textiel is GOTS-gecertificeerd." },
        { "en", "The detergent must carry the Nordic Swan." },
        { "en", "The detergent must have the EU Ecolabel." },
        { "en", "The coffee must be Fairtrade." },
        { "en", "The paper shall be FSC certified." },
        { "en", "The paper shall be FSC-certified or similar." },
        { "en", "The fish must be MSC certified." },
        { "en", "The prawns must be ASC-certified." },
        { "en", "The monitors must be TCO Certified." },
        { "en", "The laptops shall be registered with EPEAT." },
        { "en", "The displays must be labelled Energy Star." },
        { "en", "The textiles must be GOTS-certified." },
        { "en", "The tea must be Rainforest Alliance; the brand is free." },
        { "en", "The paint must carry the Blue Angel." },
    };

    public static TheoryData<string, string> Quiet => new()
    {
        { "da", "Rengøringsmidlet skal være Svanemærket eller tilsvarende." },
        { "da", "Rengøringsmidlet skal være mærket med Svanemærket, EU-Blomsten eller et tilsvarende mærke." },
        { "da", "Rengøringsmidlet skal opfylde kriterierne for Svanemærket." },
        { "da", "Kravet kan dokumenteres ved Svanemærket." },
        { "da", "Produkterne skal have et type 1-miljømærke, f.eks. Svanemærket." },
        { "da", "Tilbudsgiver angiver, om produktet er svanemærket." },
        { "da", "Der er ikke krav om, at produktet er svanemærket." },
        { "da", "Produktet skal være CE-mærket." },
        { "da", "Køleskabet skal have energimærke A." },
        { "da", "Papiret skal være FSC-certificeret. Tilsvarende mærker accepteres." },
        { "da", "Mindst 60 % af fødevarerne skal være økologiske." },
        { "da", "Hønsene må ikke holdes i bure." },
        { "da", "Produktet må ikke indeholde hormonforstyrrende stoffer." },
        { "da", "Restauranten Svanesøen leverer frokosten." },
        { "sv", "Rengöringsmedlet ska vara Svanenmärkt eller likvärdigt." },
        { "sv", "Kaffet ska vara KRAV-märkt eller motsvarande." },
        { "sv", "Kaffet ska vara KRAV-märkt, EU-ekologiskt eller likvärdigt." },
        { "sv", "Produkten ska uppfylla kriterierna för Svanen." },
        { "sv", "Kravet kan styrkas med Svanen." },
        { "sv", "Produkterna ska ha en miljömärkning, t.ex. Svanen." },
        { "sv", "Anbudsgivaren ska ange om produkten är KRAV-märkt." },
        { "sv", "Det är inget krav att produkten är Svanenmärkt." },
        { "sv", "KRAV PÅ LEVERANTÖREN" },
        { "sv", "KRAV: Produkten ska vara CE-märkt." },
        { "sv", "Kraven markerade med KRAV i tabellen ska besvaras." },
        { "sv", "Papperet ska vara FSC-certifierat. Likvärdiga märkningar accepteras." },
        { "sv", "Djuren ska ha bedövats före slakt och inte ha svanskuperats." },
        { "sv", "Minst 30 procent av livsmedlen ska vara ekologiska." },
        { "nl", "De koffie moet het Max Havelaar-keurmerk of een gelijkwaardig keurmerk dragen." },
        { "nl", "Het papier moet FSC-gecertificeerd of gelijkwaardig zijn." },
        { "nl", "Het hout is FSC, PEFC of gelijkwaardig." },
        { "nl", "De schoonmaakmiddelen voldoen aan de criteria van het EU Ecolabel." },
        { "nl", "Dit kan worden aangetoond met het EU Ecolabel." },
        { "nl", "De producten hebben een keurmerk, bijvoorbeeld Milieukeur." },
        { "nl", "De inschrijver geeft aan of het hout FSC-gecertificeerd is." },
        { "nl", "Het EKO-keurmerk is niet vereist." },
        { "nl", "Het product draagt de CE-markering." },
        { "nl", "Het papier moet FSC-gecertificeerd zijn. Gelijkwaardige keurmerken zijn toegestaan." },
        { "nl", "De kippen hebben een uitloop naar buiten." },
        { "nl", "De koffie moet biologisch zijn." },
        { "nl", "Het energielabel is ten minste A." },
        { "en", "The detergent must carry the Nordic Swan or an equivalent label." },
        { "en", "The coffee must be Fairtrade or equivalent." },
        { "en", "The paper shall be FSC, PEFC or equivalent." },
        { "en", "The detergent must meet the criteria for the EU Ecolabel." },
        { "en", "This can be demonstrated by the Nordic Swan." },
        { "en", "The product has an ecolabel of type 1, for example the Nordic Swan." },
        { "en", "The tenderer shall state whether the product is FSC-certified." },
        { "en", "The EU Ecolabel is not required." },
        { "en", "The product must bear the CE marking." },
        { "en", "The paper must be FSC certified. Equivalent labels are accepted." },
        { "en", "The hens may not be kept in cages." },
        { "en", "The project manager holds an MSc or a similar degree." },
        { "en", "The product may not contain PVC." },
    };

    [Theory]
    [MemberData(nameof(Demands))]
    public void Find_Demand_IsFound(string language, string text)
    {
        Assert.NotEmpty(Demanded.By("PD1206", text, language));
        Assert.NotEmpty(Demanded.By("PD1206", text, language: null));
    }

    [Theory]
    [MemberData(nameof(Quiet))]
    public void Find_NoDemandOrAnOpenOne_IsQuiet(string language, string text)
    {
        Assert.Empty(Demanded.By("PD1206", text, language));
        Assert.Empty(Demanded.By("PD1206", text, language: null));
    }
}
