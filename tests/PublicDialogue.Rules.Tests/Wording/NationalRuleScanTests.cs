using Xunit;

namespace PublicDialogue.Rules.Tests.Wording;

/// <summary>The rules of one country as a measure of products, in four languages.</summary>
public sealed class NationalRuleScanTests
{
    public static TheoryData<string, string> Demands => new()
    {
        { "da", "Kødet skal være produceret i henhold til dansk lovgivning." },
        { "da", "Møblerne skal være fremstillet efter danske regler." },
        { "da", "Dyrene skal være opdrættet i overensstemmelse med dansk lov." },
        { "da", "Kødet skal være produceret efter dansk dyrevelfærdslovgivning." },
        { "da", "Produktet skal opfylde danske standarder." },
        { "da", "Bygningsdelene skal leve op til danske standarder." },
        { "da", "Udstyret skal overholde danske standarder." },
        { "da", "Kødet skal opfylde den danske dyrevelfærdslov." },
        { "da", "Varerne skal være fremstillet ifølge dansk lovgivning." },
        { "da", "Kyllinger skal være opdrættet efter svenske regler." },
        { "da", "Kødet skal være slagtet i henhold til danske regler." },
        { "da", "Døren skal opfylde dansk standard eller lignende." },
        { "sv", "Köttet ska vara producerat enligt svensk lag." },
        { "sv", "Köttet ska vara producerat enligt svensk djurskyddslagstiftning." },
        { "sv", "Möblerna ska vara tillverkade enligt svenska regler." },
        { "sv", "Djuren ska vara uppfödda enligt svensk lagstiftning." },
        { "sv", "Köttet ska uppfylla svensk djurskyddslag." },
        { "sv", "Djuren ska hållas enligt svenska djurskyddsregler." },
        { "sv", "Produkten ska uppfylla svensk standard." },
        { "sv", "Utrustningen ska uppfylla svenska standarder." },
        { "sv", "Djuren ska hållas enligt svenska djurskyddsbestämmelser." },
        { "sv", "Varorna ska vara tillverkade enligt svenska bestämmelser." },
        { "sv", "Djuren ska vara slaktade enligt svensk lag." },
        { "sv", "Dörren ska uppfylla svensk standard eller liknande." },
        { "nl", "Het vlees is geproduceerd volgens Nederlandse wetgeving." },
        { "nl", "De meubelen zijn vervaardigd volgens Nederlandse normen." },
        { "nl", "De dieren zijn gehouden volgens Nederlandse regels." },
        { "nl", "Het vlees voldoet aan Nederlandse dierenwelzijnsregels." },
        { "nl", "De producten moeten voldoen aan Nederlandse normen." },
        { "nl", "Het product moet voldoen aan de Nederlandse norm." },
        { "nl", "De deuren moeten voldoen aan de Nederlandse normen." },
        { "nl", "De dieren zijn gefokt volgens Nederlandse wetgeving." },
        { "nl", "De kippen zijn geslacht volgens de Nederlandse wet." },
        { "nl", "Het vlees voldoet aan de Nederlandse wet dieren." },
        { "nl", "De goederen zijn vervaardigd overeenkomstig Nederlandse regels." },
        { "nl", "De deur voldoet aan de Nederlandse norm of soortgelijk." },
        { "en", "The meat must be produced in accordance with Danish law." },
        { "en", "The furniture must be manufactured in accordance with Swedish rules." },
        { "en", "The animals must be reared according to Danish legislation." },
        { "en", "The meat must be produced under Swedish law." },
        { "en", "The product must comply with Danish standards." },
        { "en", "The equipment shall meet Dutch standards." },
        { "en", "The animals must be kept under the Swedish Animal Protection Act." },
        { "en", "The meat must follow Danish animal welfare legislation." },
        { "en", "The goods must be manufactured according to national law." },
        { "en", "The pigs must be raised in accordance with Danish rules." },
        { "en", "The cattle must be slaughtered in accordance with Dutch rules." },
        { "en", "The door must meet Swedish standards or similar." },
    };

    public static TheoryData<string, string> Quiet => new()
    {
        { "da", "Kødet skal være produceret i henhold til dansk lovgivning eller tilsvarende." },
        { "da", "Kontrakten er underlagt dansk ret." },
        { "da", "Leverandøren skal overholde dansk lovgivning." },
        { "da", "Persondata behandles efter dansk lovgivning." },
        { "da", "Tilbudsgiver er registreret efter dansk lov." },
        { "da", "Produktet skal opfylde danske standarder eller tilsvarende." },
        { "da", "Køerne skal gå på græs om sommeren." },
        { "da", "Kødet skal være produceret i henhold til EU-regler." },
        { "da", "Der er ikke krav om, at produktet er fremstillet efter danske regler." },
        { "da", "Tvister afgøres efter dansk ret." },
        { "da", "Maden skal være økologisk." },
        { "da", "Vejledningen skal være på dansk." },
        { "sv", "Köttet ska vara producerat enligt svensk lag eller likvärdigt." },
        { "sv", "Svensk lag gäller för avtalet." },
        { "sv", "Leverantören ska följa svensk lagstiftning." },
        { "sv", "Personuppgifter behandlas enligt svensk lag." },
        { "sv", "Anbudsgivaren är registrerad enligt svensk lag." },
        { "sv", "Produkten ska uppfylla svensk standard eller motsvarande." },
        { "sv", "Djuren ska ha bedövats före slakt." },
        { "sv", "Köttet ska vara producerat enligt EU-regler." },
        { "sv", "Det är inget krav att produkten är tillverkad enligt svenska regler." },
        { "sv", "Tvister avgörs enligt svensk rätt." },
        { "sv", "Maten ska vara ekologisk." },
        { "sv", "Grisarna ska inte ha svanskuperats." },
        { "nl", "Het vlees is geproduceerd volgens Nederlandse wetgeving of gelijkwaardig." },
        { "nl", "Nederlands recht is van toepassing op de overeenkomst." },
        { "nl", "De leverancier houdt zich aan de Nederlandse wetgeving." },
        { "nl", "Persoonsgegevens worden verwerkt volgens Nederlandse wetgeving." },
        { "nl", "De inschrijver is ingeschreven volgens Nederlands recht." },
        { "nl", "De producten moeten voldoen aan Nederlandse normen of gelijkwaardig." },
        { "nl", "De kippen hebben een uitloop naar buiten." },
        { "nl", "Het vlees is geproduceerd volgens Europese wetgeving." },
        { "nl", "Productie volgens Nederlandse regels is niet vereist." },
        { "nl", "Geschillen worden beslecht naar Nederlands recht." },
        { "nl", "De voeding is biologisch." },
        { "nl", "De handleiding is in de Nederlandse taal." },
        { "en", "The meat must be produced in accordance with Danish law or equivalent." },
        { "en", "The contract is governed by Danish law." },
        { "en", "The supplier must comply with Danish law." },
        { "en", "Personal data are processed according to Danish law." },
        { "en", "The tenderer is registered under Danish law." },
        { "en", "The product must comply with Danish standards or equivalent." },
        { "en", "The hens must have access to open air." },
        { "en", "The meat must be produced in accordance with EU law." },
        { "en", "It is not required that goods are manufactured according to Danish rules." },
        { "en", "Disputes are settled under Danish law." },
        { "en", "The food must be organic." },
        { "en", "The manual must be in Danish." },
    };

    [Theory]
    [MemberData(nameof(Demands))]
    public void Find_Demand_IsFound(string language, string text)
    {
        Assert.NotEmpty(Demanded.By("PD1211", text, language));
        Assert.NotEmpty(Demanded.By("PD1211", text, language: null));
    }

    [Theory]
    [MemberData(nameof(Quiet))]
    public void Find_NoDemandOrAnOpenOne_IsQuiet(string language, string text)
    {
        Assert.Empty(Demanded.By("PD1211", text, language));
        Assert.Empty(Demanded.By("PD1211", text, language: null));
    }
}
