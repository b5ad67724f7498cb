using Xunit;

namespace PublicDialogue.Rules.Tests.Wording;

/// <summary>Materials and ways of making, in four languages.</summary>
public sealed class MaterialScanTests
{
    public static TheoryData<string, string> Demands => new()
    {
        { "da", "Kloakrørene skal være fremstillet af beton." },
        { "da", "Bordpladen skal være lavet af egetræ." },
        { "da", "Bænken skal være udført i galvaniseret stål." },
        { "da", "Gelænderet skal være udført i rustfrit stål." },
        { "da", "Arbejdstøjet skal være fremstillet af 100 % bomuld." },
        { "da", "Røret skal bestå af PVC." },
        { "da", "Vinduet skal være fremstillet af træ eller lignende." },
        { "da", "Ledningen skal være af materialet kobber." },
        { "da", "Stolene skal være lavet af massiv bøg." },
        { "da", "Gulvet skal være lavet af linoleum; farven er fri." },
        { "da", "Dækslet skal være fremstillet af støbejern." },
        { "da", "Kantstenen skal være fremstillet af granit." },
        { "sv", "Avloppsrören ska vara tillverkade av betong." },
        { "sv", "Bordsskivan ska vara gjord av ek." },
        { "sv", "Bänken ska vara utförd i galvaniserat stål." },
        { "sv", "Räcket ska vara utfört i rostfritt stål." },
        { "sv", "Arbetskläderna ska vara tillverkade av 100 % bomull." },
        { "sv", "Röret ska bestå av PVC." },
        { "sv", "Fönstret ska vara tillverkat av trä eller liknande." },
        { "sv", "Ledningen ska vara i materialet koppar." },
        { "sv", "Stolarna ska vara tillverkade av massiv bok." },
        { "sv", "Golvet ska vara tillverkat av linoleum; färgen är fri." },
        { "sv", "Locket ska vara tillverkat av gjutjärn." },
        { "sv", "Kantstenen ska vara tillverkad av granit." },
        { "nl", "De rioolbuizen moeten zijn vervaardigd van beton." },
        { "nl", "Het blad is gemaakt van eikenhout." },
        { "nl", "De bank is uitgevoerd in verzinkt staal." },
        { "nl", "De leuning is uitgevoerd in roestvrij staal." },
        { "nl", "De werkkleding is gemaakt van 100 % katoen." },
        { "nl", "De buis moet bestaan uit PVC." },
        { "nl", "Het kozijn is gemaakt van hout of soortgelijk." },
        { "nl", "De leiding is van het materiaal koper." },
        { "nl", "De stoelen zijn gemaakt van massief beuken." },
        { "nl", "De vloer is gemaakt van linoleum; de kleur is vrij." },
        { "nl", "Het deksel is vervaardigd van gietijzer." },
        { "nl", "De band is vervaardigd uit graniet." },
        { "en", "The sewer pipes must be made of concrete." },
        { "en", "The table top must be made from oak." },
        { "en", "The bench shall be constructed of galvanised steel." },
        { "en", "The railing must be made of stainless steel." },
        { "en", "The work clothes must be made of 100 % cotton." },
        { "en", "The pipe shall consist of PVC." },
        { "en", "The window must be made of wood or similar." },
        { "en", "The wire must be of the material copper." },
        { "en", "The chairs must be made of solid beech." },
        { "en", "The floor must be made of linoleum; the colour is free." },
        { "en", "The cover must be manufactured from cast iron." },
        { "en", "The steel must be produced using the Bessemer process." },
    };

    public static TheoryData<string, string> Quiet => new()
    {
        { "da", "Kloakrørene skal være fremstillet af beton eller tilsvarende." },
        { "da", "Produktet må ikke være fremstillet af PVC." },
        { "da", "Stolene skal være fremstillet af genanvendt plast." },
        { "da", "Papiret skal være fremstillet af FSC-certificeret træ eller tilsvarende." },
        { "da", "Bænken skal være lavet af bæredygtigt træ." },
        { "da", "Røret skal være fremstillet af et slidstærkt materiale, f.eks. beton." },
        { "da", "Der er ikke krav om, at røret er lavet af beton." },
        { "da", "Tilbudsgiver oplyser, om stolen er lavet af træ." },
        { "da", "Affald af plast, glas og metal sorteres." },
        { "da", "Leverandøren fjerner træ og beton fra pladsen." },
        { "da", "Røret skal kunne bære 40 kN/m." },
        { "da", "Rapporten skal være udført i Word." },
        { "sv", "Avloppsrören ska vara tillverkade av betong eller likvärdigt." },
        { "sv", "Produkten får inte vara tillverkad av PVC." },
        { "sv", "Stolarna ska vara tillverkade av återvunnen plast." },
        { "sv", "Papperet ska vara tillverkat av certifierat trä eller likvärdigt." },
        { "sv", "Bänken ska vara gjord av hållbart trä." },
        { "sv", "Röret ska vara tillverkat av ett tåligt material, t.ex. betong." },
        { "sv", "Det är inget krav att röret är tillverkat av betong." },
        { "sv", "Anbudsgivaren ska ange om stolen är tillverkad av trä." },
        { "sv", "Avfall av plast, glas och metall sorteras." },
        { "sv", "Leverantören tar bort trä och betong från platsen." },
        { "sv", "Röret ska bära 40 kN/m." },
        { "sv", "Rapporten ska vara utförd i Word." },
        { "nl", "De rioolbuizen zijn vervaardigd van beton of gelijkwaardig." },
        { "nl", "Het product mag niet zijn gemaakt van PVC." },
        { "nl", "De stoelen zijn gemaakt van gerecycled kunststof." },
        { "nl", "Het papier is gemaakt van gecertificeerd hout of gelijkwaardig." },
        { "nl", "De bank is gemaakt van duurzaam hout." },
        { "nl", "De buis is gemaakt van een sterk materiaal, bijvoorbeeld beton." },
        { "nl", "Een buis gemaakt van beton is niet vereist." },
        { "nl", "De inschrijver geeft aan of de stoel gemaakt is van hout." },
        { "nl", "Afval van kunststof, glas en metaal wordt gescheiden." },
        { "nl", "De leverancier verwijdert hout en beton van het terrein." },
        { "nl", "De buis draagt 40 kN/m." },
        { "nl", "Het rapport is uitgevoerd in Word." },
        { "en", "The sewer pipes must be made of concrete or equivalent." },
        { "en", "The product must not be made of PVC." },
        { "en", "The chairs must be made of recycled plastic." },
        { "en", "The paper must be made of certified wood or equivalent." },
        { "en", "The bench must be made of sustainably grown wood." },
        { "en", "The pipe must be made of a strong material, for example concrete." },
        { "en", "It is not required that the pipe is made of concrete." },
        { "en", "The tenderer shall state whether the chair is made of wood." },
        { "en", "Waste of plastic, glass and metal is sorted." },
        { "en", "The supplier removes wood and concrete from the site." },
        { "en", "The pipe must carry 40 kN/m." },
        { "en", "The committee is made up of three members." },
    };

    [Theory]
    [MemberData(nameof(Demands))]
    public void Find_Demand_IsFound(string language, string text)
    {
        Assert.NotEmpty(Demanded.By("PD1203", text, language));
        Assert.NotEmpty(Demanded.By("PD1203", text, language: null));
    }

    [Theory]
    [MemberData(nameof(Quiet))]
    public void Find_NoDemandOrAnOpenOne_IsQuiet(string language, string text)
    {
        Assert.Empty(Demanded.By("PD1203", text, language));
        Assert.Empty(Demanded.By("PD1203", text, language: null));
    }
}
