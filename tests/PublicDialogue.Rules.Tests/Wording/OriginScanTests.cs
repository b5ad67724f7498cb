using Xunit;

namespace PublicDialogue.Rules.Tests.Wording;

/// <summary>Countries and places that goods must come from, in four languages.</summary>
public sealed class OriginScanTests
{
    public static TheoryData<string, string> Demands => new()
    {
        { "da", "Kød skal være dansk." },
        { "da", "Æggene skal være danske." },
        { "sv", "Köttet ska vara svenskt." },
        { "sv", "Grönsakerna ska vara svenska." },
        { "nl", "Het vlees moet Nederlands zijn." },
        { "nl", "De aardappelen moeten Nederlands zijn." },
        { "en", "The meat must be Danish." },
        { "en", "Vegetables shall be local." },
        { "da", "Kødet skal være produceret i Danmark." },
        { "da", "Kødet skal være af dansk oprindelse." },
        { "da", "Alle grøntsager skal være danske: danske kartofler og danske æbler." },
        { "da", "Svinekødet skal være dansk svinekød." },
        { "da", "Træet skal være fremstillet i Sverige." },
        { "da", "Mælken skal komme fra køer, opdrættet i Danmark." },
        { "da", "Der ønskes lokalproducerede fødevarer." },
        { "da", "Møblerne skal være danskproducerede." },
        { "da", "Granitten skal være svensk granit." },
        { "da", "Fødevarerne skal være produceret i regionen." },
        { "da", "Kylling skal være født, opdrættet og slagtet i Danmark." },
        { "da", "Bussen skal være samlet i Danmark; motoren vælges frit." },
        { "da", "Mindst 30 % af maden skal være lokalt produceret." },
        { "sv", "Köttet ska vara producerat i Sverige." },
        { "sv", "Köttet ska vara av svenskt ursprung." },
        { "sv", "Endast svenskt kött får levereras." },
        { "sv", "Potatisen ska vara svensk potatis." },
        { "sv", "Produkten ska vara tillverkad i Sverige." },
        { "sv", "Kycklingen ska vara uppfödd i Sverige." },
        { "sv", "Ägg ska vara svenskproducerade." },
        { "sv", "Kommunen önskar närproducerade livsmedel." },
        { "sv", "Varorna ska vara lokalproducerade." },
        { "sv", "Köttet ska vara märkt med Svenskt Sigill." },
        { "sv", "Djuren ska vara födda och uppfödda i Sverige." },
        { "sv", "Gatstenen ska vara svensk granit; färgen är valfri." },
        { "sv", "Grönsakerna ska vara odlade i länet." },
        { "nl", "Het vlees moet zijn geproduceerd in Nederland." },
        { "nl", "De producten moeten van Nederlandse herkomst zijn." },
        { "nl", "Het staal moet van Nederlands fabricaat zijn." },
        { "nl", "De groenten zijn geteeld in Nederland." },
        { "nl", "De meubelen zijn vervaardigd in Nederland." },
        { "nl", "Er worden lokaal geproduceerde maaltijden geleverd." },
        { "nl", "De cateraar gebruikt streekproducten." },
        { "nl", "De kaas moet Hollandse kaas zijn." },
        { "nl", "De melk moet afkomstig zijn uit Nederland." },
        { "nl", "De aardappelen zijn geteeld in de regio." },
        { "nl", "De bus is geassembleerd in Duitsland; de kleur is vrij." },
        { "nl", "De bloemen zijn gekweekt in Nederland." },
        { "nl", "De eieren moeten Nederlandse eieren zijn." },
        { "en", "The meat must be produced in Denmark." },
        { "en", "The meat must be of Danish origin." },
        { "en", "Only Danish pork may be served." },
        { "en", "The furniture shall be made in Sweden." },
        { "en", "The vegetables must be locally grown." },
        { "en", "The food must be locally produced." },
        { "en", "The granite must be Swedish granite." },
        { "en", "The timber shall be sourced from Finland." },
        { "en", "The vehicles must be assembled in Germany." },
        { "en", "The potatoes are to be grown in the region." },
        { "en", "All milk must be Dutch milk." },
        { "en", "The products must originate from the Netherlands; the brand is free." },
        { "en", "The cattle must be born and raised in Denmark." },
        { "da", "Mælken skal være dansk økologisk mælk." },
    };

    public static TheoryData<string, string> Quiet => new()
    {
        { "da", "Kødet skal være mørt." },
        { "da", "Kødet må ikke kun være dansk." },
        { "sv", "Mjölken ska vara färsk." },
        { "nl", "Het vlees moet vers zijn." },
        { "en", "The meat must be tender." },
        { "en", "The meat must be Danish or equivalent." },
        { "da", "Kødet skal være produceret i Danmark eller et andet EU-land." },
        { "da", "Kødet skal være af dansk oprindelse eller tilsvarende." },
        { "da", "Dokumentationen skal foreligge på dansk." },
        { "da", "Tilbuddet udarbejdes på dansk." },
        { "da", "Oprindelsesland skal fremgå af varen, også for dansk kød." },
        { "da", "Produkterne må ikke være fremstillet i Rusland." },
        { "da", "Data må ikke produceres i landet uden aftale." },
        { "da", "Leverandøren er Dansk Kabel A/S." },
        { "da", "Der serveres traditionel dansk mad." },
        { "da", "Der er ikke krav om dansk oprindelse." },
        { "da", "Tilbudsgiver oplyser, om kødet er produceret i Danmark." },
        { "da", "Hønsene skal have adgang til det fri, og transporten må højst vare otte timer." },
        { "da", "Varerne leveres i Danmark." },
        { "da", "Borgere med anden etnisk baggrund end dansk oprindelse tilbydes tolk." },
        { "da", "Lokalet skal rengøres dagligt." },
        { "sv", "Köttet ska vara producerat i Sverige eller ett annat EU-land." },
        { "sv", "Köttet ska vara av svenskt ursprung eller likvärdigt." },
        { "sv", "Anbudet ska vara skrivet på svenska." },
        { "sv", "Dokumentationen ska vara på svenska." },
        { "sv", "Ursprungsland ska anges, även för svenskt kött." },
        { "sv", "Produkterna får inte vara tillverkade i Ryssland." },
        { "sv", "Leverantören är Svensk Kabel AB." },
        { "sv", "Menyn bygger på svensk husmanskost." },
        { "sv", "Det är inget krav på svenskt ursprung." },
        { "sv", "Anbudsgivaren ska ange om köttet är producerat i Sverige." },
        { "sv", "Djuren ska ha bedövats före slakt." },
        { "sv", "Varorna levereras i Sverige." },
        { "sv", "Svensk lag gäller för avtalet." },
        { "sv", "Lokalen ska städas dagligen." },
        { "nl", "Het vlees is geproduceerd in Nederland of een ander land van de EU." },
        { "nl", "De producten zijn van Nederlandse herkomst of gelijkwaardig." },
        { "nl", "De documenten zijn in het Nederlands." },
        { "nl", "De inschrijving wordt gedaan in de Nederlandse taal." },
        { "nl", "Het land van herkomst wordt vermeld, ook van Nederlands vlees." },
        { "nl", "De producten mogen niet vervaardigd zijn in Rusland." },
        { "nl", "De leverancier is Nederlandse Kabelfabriek BV." },
        { "nl", "Nederlandse herkomst is niet vereist." },
        { "nl", "De inschrijver geeft aan of het vlees geproduceerd is in Nederland." },
        { "nl", "De kippen hebben een uitloop naar buiten." },
        { "nl", "De goederen worden geleverd in Nederland." },
        { "nl", "Nederlands recht is van toepassing." },
        { "nl", "De lokale overheid keurt het plan goed." },
        { "en", "The meat must be produced in Denmark or another Member State." },
        { "en", "The meat must be of Danish origin or equivalent." },
        { "en", "The documents must be in Danish." },
        { "en", "Tenders are written in Danish or Swedish." },
        { "en", "The country of origin is stated, also of Danish pork." },
        { "en", "The products must not be made in Russia." },
        { "en", "The report is produced in the municipality as data." },
        { "en", "The supplier is Danish Cable Ltd." },
        { "en", "Danish origin is not required." },
        { "en", "The tenderer states whether the meat is produced in Denmark." },
        { "en", "The hens must have access to open air." },
        { "en", "The goods are delivered in Denmark." },
        { "en", "Danish law governs the contract." },
        { "da", "Der skal undervises på dansk om fisk og kød." },
        { "en", "The teacher speaks Danish about fish." },
        { "sv", "Läraren talar svenska om fisk." },
    };

    [Theory]
    [MemberData(nameof(Demands))]
    public void Find_Demand_IsFound(string language, string text)
    {
        Assert.NotEmpty(Demanded.By("PD1204", text, language));
        Assert.NotEmpty(Demanded.By("PD1204", text, language: null));
    }

    [Theory]
    [MemberData(nameof(Quiet))]
    public void Find_NoDemandOrAnOpenOne_IsQuiet(string language, string text)
    {
        Assert.Empty(Demanded.By("PD1204", text, language));
        Assert.Empty(Demanded.By("PD1204", text, language: null));
    }
}
