using Xunit;

namespace PublicDialogue.Rules.Tests.Wording;

/// <summary>The experience and size of the firm in award criteria, in four languages; those who will do the work are silent.</summary>
public sealed class CompanyMeritScanTests
{
    public static TheoryData<string, string> Demands => new()
    {
        { "da", "Tilbudsgivers erfaring med tilsvarende opgaver" },
        { "da", "Virksomhedens omsætning i de seneste tre år" },
        { "da", "Antal referencer fra kommuner" },
        { "da", "Antal sammenlignelige referencer vægtes med 20 %." },
        { "da", "Der lægges vægt på leverandørens referencer." },
        { "da", "Leverandørens dokumenterede erfaring med skolemad" },
        { "da", "Erfaring hos tilbudsgiver" },
        { "da", "Firmaets størrelse og soliditet" },
        { "da", "Jo flere år, jo flere point: antal år i branchen." },
        { "da", "Entreprenørens økonomiske styrke" },
        { "da", "Tilbuddet med flest referencer får højeste point." },
        { "da", "Virksomhedserfaring" },
        { "sv", "Anbudsgivarens erfarenhet av liknande uppdrag" },
        { "sv", "Företagets omsättning de senaste tre åren" },
        { "sv", "Antal referenser från kommuner" },
        { "sv", "Antal jämförbara referensuppdrag viktas med 20 %." },
        { "sv", "Vikt läggs vid leverantörens referenser." },
        { "sv", "Leverantörens dokumenterade erfarenhet av skolmat" },
        { "sv", "Erfarenhet hos anbudsgivaren" },
        { "sv", "Företagets storlek och soliditet" },
        { "sv", "Poäng ges för antal år i branschen." },
        { "sv", "Bolagets ekonomiska ställning" },
        { "sv", "Anbudet med flest referenser får högst poäng." },
        { "sv", "Företagserfarenhet" },
        { "nl", "Ervaring van de inschrijver met vergelijkbare opdrachten" },
        { "nl", "Omzet van de onderneming in de afgelopen drie jaar" },
        { "nl", "Aantal referenties van gemeenten" },
        { "nl", "Aantal vergelijkbare referenties weegt voor 20 %." },
        { "nl", "De referenties van de inschrijver worden met punten gewaardeerd." },
        { "nl", "Aantoonbare ervaring van inschrijver met schoolmaaltijden" },
        { "nl", "Bedrijfservaring" },
        { "nl", "De omvang van het bedrijf en de solvabiliteit" },
        { "nl", "Punten voor het aantal jaren actief in de markt" },
        { "nl", "Financiële draagkracht van de onderneming" },
        { "nl", "De inschrijving met de meeste referenties krijgt de hoogste score." },
        { "nl", "Trackrecord van de opdrachtnemer" },
        { "en", "Experience of the tenderer in similar contracts" },
        { "en", "Turnover of the company in the last three years" },
        { "en", "Number of references from municipalities" },
        { "en", "The tenderer's experience is weighted at 20 %." },
        { "en", "Emphasis is placed on the supplier's references." },
        { "en", "Bidder's proven experience with school meals" },
        { "en", "Company experience" },
        { "en", "Size of the firm and its equity" },
        { "en", "Points are given for years in business." },
        { "en", "Financial strength of the contractor" },
        { "en", "The tender with the most references gets the highest score." },
        { "en", "Track record of the supplier" },
    };

    public static TheoryData<string, string> Quiet => new()
    {
        { "da", "Pris" },
        { "da", "Erfaring hos det tilbudte team" },
        { "da", "CV for den tilbudte projektleder" },
        { "da", "Tilbudsgivers medarbejderes erfaring med skolemad" },
        { "da", "Kompetencer og erfaring hos nøglepersoner" },
        { "da", "Kvaliteten af tilbudsgivers løsningsbeskrivelse" },
        { "da", "Leverandørens plan for implementering" },
        { "da", "Antallet af referencer er ikke afgørende." },
        { "da", "Brugernes erfaringer inddrages i afprøvningen." },
        { "da", "Tilbudsgivers konsulenters erfaring og referencer" },
        { "da", "Kvalitet og fleksibilitet i leverancen, leverandørens kundeservice" },
        { "da", "Størrelse og udformning af pakkerne" },
        { "sv", "Pris" },
        { "sv", "Erfarenhet hos det offererade teamet" },
        { "sv", "CV för den offererade projektledaren" },
        { "sv", "Anbudsgivarens konsulters erfarenhet av skolmat" },
        { "sv", "Kompetens och erfarenhet hos nyckelpersoner" },
        { "sv", "Kvaliteten på anbudsgivarens beskrivning av lösningen" },
        { "sv", "Leverantörens plan för införande" },
        { "sv", "Antal referenser ger inga poäng." },
        { "sv", "Brukarnas erfarenheter tas till vara i provet." },
        { "sv", "Erfarenhet hos leverantörens personal" },
        { "sv", "Miljöarbete och leverantörens kundtjänst" },
        { "sv", "Förpackningarnas storlek och utformning" },
        { "nl", "Prijs" },
        { "nl", "Ervaring van het aangeboden team" },
        { "nl", "Cv van de aangeboden projectleider" },
        { "nl", "Ervaring van de medewerkers van de inschrijver" },
        { "nl", "Kennis en ervaring van sleutelfunctionarissen" },
        { "nl", "Kwaliteit van het plan van aanpak van de inschrijver" },
        { "nl", "Implementatieplan van de leverancier" },
        { "nl", "Voor het aantal referenties zijn er geen punten." },
        { "nl", "De ervaringen van gebruikers worden meegenomen in de proef." },
        { "nl", "Ervaring en deskundigheid van de adviseurs van de inschrijver" },
        { "nl", "Duurzaamheid en klantenservice van de leverancier" },
        { "nl", "Omvang en vormgeving van de verpakkingen" },
        { "en", "Price" },
        { "en", "Experience of the team offered" },
        { "en", "CV of the project manager offered" },
        { "en", "Experience of the tenderer's staff with school meals" },
        { "en", "Qualification and experience of key persons" },
        { "en", "Quality of the tenderer's description of the solution" },
        { "en", "The supplier's plan for implementation" },
        { "en", "The number of references will not be the determining factor." },
        { "en", "Customer experience of the company website" },
        { "en", "The bidder's consultants and their references" },
        { "en", "Sustainability and the supplier's customer service" },
        { "en", "Size and shape of the packages" },
    };

    [Theory]
    [MemberData(nameof(Demands))]
    public void Find_Demand_IsFound(string language, string text)
    {
        Assert.NotEmpty(Demanded.By("PD1603", text, language));
        Assert.NotEmpty(Demanded.By("PD1603", text, language: null));
    }

    [Theory]
    [MemberData(nameof(Quiet))]
    public void Find_NoDemandOrAnOpenOne_IsQuiet(string language, string text)
    {
        Assert.Empty(Demanded.By("PD1603", text, language));
        Assert.Empty(Demanded.By("PD1603", text, language: null));
    }

    [Theory]
    [InlineData("da", "Erfaring og referencer", "referencer")]
    [InlineData("sv", "Referenser 20 %", "Referenser")]
    [InlineData("nl", "Referenties", "Referenties")]
    [InlineData("en", "Quality of references", "references")]
    [InlineData("en", "Quality of references for the solution offered in the tender", "")]
    [InlineData("da", "Beskriv løsningen med referencer til kravspecifikationens afsnit.", "")]
    [InlineData("de", "Referenzen", "")]
    public void Find_Heading_CountsWhereItIsNearlyAll(string language, string text, string found) =>
        Assert.Equal(found, Demanded.By("PD1603", text, language));
}
