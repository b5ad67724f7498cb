using Xunit;

namespace PublicDialogue.Rules.Tests.Wording;

/// <summary>Words that nobody can measure by, in four languages; whether a demand is mandatory is for its field to say.</summary>
public sealed class VagueWordsScanTests
{
    public static TheoryData<string, string> Demands => new()
    {
        { "da", "Rengøringen skal være tilfredsstillende." },
        { "da", "Leverandøren skal have tilstrækkelig kapacitet." },
        { "da", "Systemet skal være brugervenligt." },
        { "da", "Arbejdet skal udføres til ordregivers tilfredshed." },
        { "da", "Maden skal være af god kvalitet." },
        { "da", "Belysningen skal være god." },
        { "da", "Produkterne skal være af høj kvalitet." },
        { "da", "Responstiden skal være passende." },
        { "da", "Der skal være tilstrækkeligt personale." },
        { "da", "Vejledningen skal give en rimelig indføring." },
        { "da", "Stolen skal have en god siddekomfort." },
        { "da", "Udførelsen godkendes efter ordregivers skøn." },
        { "sv", "Städningen ska vara tillfredsställande." },
        { "sv", "Leverantören ska ha tillräcklig kapacitet." },
        { "sv", "Systemet ska vara användarvänligt." },
        { "sv", "Arbetet ska utföras till beställarens belåtenhet." },
        { "sv", "Maten ska vara av god kvalitet." },
        { "sv", "Belysningen ska vara bra." },
        { "sv", "Produkterna ska vara av hög kvalitet." },
        { "sv", "Svarstiden ska vara lämplig." },
        { "sv", "Det ska finnas tillräckligt med personal." },
        { "sv", "Handledningen ska ge en rimlig introduktion." },
        { "sv", "Stolen ska ha god sittkomfort." },
        { "sv", "Utförandet godkänns enligt beställarens bedömning." },
        { "nl", "De schoonmaak moet naar tevredenheid worden uitgevoerd." },
        { "nl", "De leverancier heeft voldoende capaciteit." },
        { "nl", "Het systeem moet gebruiksvriendelijk zijn." },
        { "nl", "Het eten moet van goede kwaliteit zijn." },
        { "nl", "De verlichting moet goed zijn." },
        { "nl", "De producten zijn van hoge kwaliteit." },
        { "nl", "De reactietijd is passend." },
        { "nl", "Er is voldoende personeel aanwezig." },
        { "nl", "De handleiding geeft een redelijke inleiding." },
        { "nl", "De stoel heeft een goed zitcomfort." },
        { "nl", "De uitvoering is naar het oordeel van de opdrachtgever acceptabel." },
        { "nl", "De toegang moet adequaat zijn." },
        { "en", "The cleaning must be satisfactory." },
        { "en", "The supplier must have sufficient capacity." },
        { "en", "The system must be user-friendly." },
        { "en", "The work must be done to the satisfaction of the buyer." },
        { "en", "The food must be of good quality." },
        { "en", "The lighting must be good." },
        { "en", "The products must be of high quality." },
        { "en", "The response must be appropriate." },
        { "en", "There must be adequate staff." },
        { "en", "The manual must give a reasonable introduction." },
        { "en", "The chair must have good comfort." },
        { "en", "The result is accepted at the discretion of the buyer." },
    };

    public static TheoryData<string, string> Quiet => new()
    {
        { "da", "Rengøringen skal nå kvalitetsniveau 4." },
        { "da", "Belysningen skal være god, mindst 500 lux." },
        { "da", "Systemet skal være brugervenligt, jf. kravene i bilag 3." },
        { "da", "Kvaliteten skal være god i henhold til standarden." },
        { "da", "Det er tilstrækkeligt at vedlægge en kopi." },
        { "da", "Arbejdet udføres efter god skik." },
        { "da", "Materialet sendes i god tid." },
        { "da", "Tilstrækkelig kapacitet er ikke et krav." },
        { "da", "Stolen skal kunne bære en voksen." },
        { "da", "Maden leveres kl. 11." },
        { "da", "Godset leveres på paller." },
        { "da", "Leverandøren skal træffe passende tekniske og organisatoriske foranstaltninger." },
        { "sv", "Städningen ska nå nivå 4." },
        { "sv", "Belysningen ska vara bra, minst 500 lux." },
        { "sv", "Systemet ska vara användarvänligt enligt kraven i bilaga 3." },
        { "sv", "Kvaliteten ska vara god enligt standarden." },
        { "sv", "Det är tillräckligt att bifoga en kopia." },
        { "sv", "Arbetet utförs enligt god sed." },
        { "sv", "Materialet sänds i god tid." },
        { "sv", "Tillräcklig kapacitet är inget krav." },
        { "sv", "Stolen ska bära en vuxen." },
        { "sv", "Maten levereras kl. 11." },
        { "sv", "Godset levereras på pall." },
        { "sv", "Leverantören ska vidta lämpliga tekniska och organisatoriska åtgärder." },
        { "nl", "De schoonmaak haalt niveau 4." },
        { "nl", "De verlichting moet goed zijn, minimaal 500 lux." },
        { "nl", "Het systeem is gebruiksvriendelijk volgens de eisen in bijlage 3." },
        { "nl", "De kwaliteit is goed volgens de norm." },
        { "nl", "Een kopie is voldoende." },
        { "nl", "De leverancier handelt te goeder trouw." },
        { "nl", "De goederen worden op pallets geleverd." },
        { "nl", "Voldoende capaciteit is geen eis." },
        { "nl", "De stoel draagt een volwassene." },
        { "nl", "Het eten komt om 11 uur." },
        { "nl", "De leverancier voldoet aan de wet." },
        { "nl", "De leverancier treft passende technische en organisatorische maatregelen." },
        { "en", "The cleaning must reach level 4." },
        { "en", "The lighting must be good, at least 500 lux." },
        { "en", "The system must be user-friendly as described in annex 3." },
        { "en", "The quality must be good according to the standard." },
        { "en", "It is sufficient to enclose a copy." },
        { "en", "The work follows good practice." },
        { "en", "The material is sent in good time." },
        { "en", "Sufficient capacity is not a requirement." },
        { "en", "The chair must carry an adult." },
        { "en", "The food arrives at 11." },
        { "en", "The goods are delivered on pallets." },
        { "en", "The supplier takes appropriate technical and organisational measures." },
    };

    [Theory]
    [MemberData(nameof(Demands))]
    public void Find_Demand_IsFound(string language, string text)
    {
        Assert.NotEmpty(Demanded.By("PD1607", text, language));
        Assert.NotEmpty(Demanded.By("PD1607", text, language: null));
    }

    [Theory]
    [MemberData(nameof(Quiet))]
    public void Find_NoDemandOrAnOpenOne_IsQuiet(string language, string text)
    {
        Assert.Empty(Demanded.By("PD1607", text, language));
        Assert.Empty(Demanded.By("PD1607", text, language: null));
    }
}
