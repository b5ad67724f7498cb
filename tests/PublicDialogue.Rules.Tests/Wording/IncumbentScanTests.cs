using Xunit;

namespace PublicDialogue.Rules.Tests.Wording;

/// <summary>The supplier of today in award criteria, in four languages; handing over is silent.</summary>
public sealed class IncumbentScanTests
{
    public static TheoryData<string, string> Demands => new()
    {
        { "da", "Ved pointlighed vælges den nuværende leverandør." },
        { "da", "Den hidtidige leverandør får 5 point." },
        { "da", "Der gives point til den eksisterende leverandør." },
        { "da", "Tidligere leverancer til kommunen vægter 10 %." },
        { "da", "Tidligere samarbejde med ordregiver" },
        { "da", "Kendskab til kommunens it-systemer" },
        { "da", "Kendskab til ordregivers bygninger" },
        { "da", "Erfaring med kommunens økonomisystem" },
        { "da", "Tilbudsgiver har tidligere leveret til kommunen." },
        { "da", "Tidligere aftaler med kommunen giver point." },
        { "da", "Fortrolig med kommunens arbejdsgange" },
        { "da", "Kendskab til vores skoler" },
        { "sv", "Vid lika poäng väljs nuvarande leverantör." },
        { "sv", "Befintlig leverantör får 5 poäng." },
        { "sv", "Poäng ges till den befintliga leverantören." },
        { "sv", "Tidigare leveranser till kommunen viktas 10 %." },
        { "sv", "Tidigare samarbete med beställaren" },
        { "sv", "Kännedom om kommunens it-system" },
        { "sv", "Kännedom om beställarens byggnader" },
        { "sv", "Erfarenhet av kommunens ekonomisystem" },
        { "sv", "Anbudsgivaren har tidigare levererat till kommunen." },
        { "sv", "Tidigare avtal med kommunen ger poäng." },
        { "sv", "Kunskap om kommunens arbetssätt" },
        { "sv", "Kännedom om våra skolor" },
        { "nl", "Bij gelijke score wordt de huidige leverancier gekozen." },
        { "nl", "De zittende opdrachtnemer krijgt 5 punten." },
        { "nl", "Punten voor de zittende leverancier" },
        { "nl", "Eerdere opdrachten voor de gemeente wegen voor 10 %." },
        { "nl", "Eerdere samenwerking met opdrachtgever" },
        { "nl", "Kennis van onze systemen" },
        { "nl", "Bekendheid met de gemeente" },
        { "nl", "Ervaring met onze gebouwen" },
        { "nl", "Inschrijver heeft eerder geleverd aan de gemeente." },
        { "nl", "Eerdere leveringen aan de gemeente leveren punten op." },
        { "nl", "Bekend met onze werkwijze" },
        { "nl", "Kennis van de gemeente en haar scholen" },
        { "en", "In case of a tie the current supplier is chosen." },
        { "en", "The incumbent gets 5 points." },
        { "en", "Points are given to the existing supplier." },
        { "en", "Previous deliveries to the municipality are weighted at 10 %." },
        { "en", "Previous cooperation with the contracting authority" },
        { "en", "Knowledge of the municipality's IT systems" },
        { "en", "Knowledge of our buildings" },
        { "en", "Experience with our finance system" },
        { "en", "The tenderer has previously delivered to the municipality." },
        { "en", "Previous contracts with the municipality earn points." },
        { "en", "Familiarity with our way of working" },
        { "en", "Experience of the municipality and its schools" },
    };

    public static TheoryData<string, string> Quiet => new()
    {
        { "da", "Plan for overtagelse fra den nuværende leverandør" },
        { "da", "Overdragelse fra hidtidig leverandør" },
        { "da", "Samarbejde med den nuværende leverandør i overgangsperioden" },
        { "da", "Leverandørens kundeservice" },
        { "da", "Kendskab til kommunale arbejdsgange generelt" },
        { "da", "Migrering af data fra den eksisterende leverandørs system" },
        { "da", "Erfaring hos det tilbudte team" },
        { "da", "Kvalitet af de nuværende produkter er uden betydning." },
        { "da", "Løsningens samspil med eksisterende systemer" },
        { "da", "Kommunens kendskab til markedet" },
        { "da", "Tidligere samarbejde med kommunen giver ingen point." },
        { "da", "Levering til kommunens lagre" },
        { "sv", "Plan för övertagande från nuvarande leverantör" },
        { "sv", "Överlämning från befintlig leverantör" },
        { "sv", "Samarbete med den nuvarande leverantören under övergången" },
        { "sv", "Leverantörens kundtjänst" },
        { "sv", "Kännedom om kommunala arbetssätt i allmänhet" },
        { "sv", "Migrering av data från befintlig leverantör" },
        { "sv", "Erfarenhet hos det offererade teamet" },
        { "sv", "Kvaliteten på nuvarande produkter saknar betydelse." },
        { "sv", "Lösningens samspel med befintliga system" },
        { "sv", "Kommunens kännedom om marknaden" },
        { "sv", "Tidigare samarbete med kommunen ger inga poäng." },
        { "sv", "Leverans till kommunens lager" },
        { "nl", "Plan voor de overdracht van de huidige leverancier" },
        { "nl", "Overname van de zittende opdrachtnemer" },
        { "nl", "Samenwerking met de huidige leverancier in de overgang" },
        { "nl", "Klantenservice van de leverancier" },
        { "nl", "Kennis van gemeentelijke processen in het algemeen" },
        { "nl", "Migratie van data van de huidige leverancier" },
        { "nl", "Ervaring van het aangeboden team" },
        { "nl", "De kwaliteit van de huidige producten telt niet." },
        { "nl", "Samenspel van de oplossing met bestaande systemen" },
        { "nl", "Marktkennis van de gemeente" },
        { "nl", "Voor eerdere samenwerking met de gemeente zijn er geen punten." },
        { "nl", "Levering aan de magazijnen van de gemeente" },
        { "en", "Plan for taking over from the current supplier" },
        { "en", "Handover from the existing contractor" },
        { "en", "Cooperation with the current supplier during transition" },
        { "en", "The supplier's customer service" },
        { "en", "Knowledge of municipal processes in general" },
        { "en", "Migration of data from the existing supplier" },
        { "en", "Experience of the team offered" },
        { "en", "The quality of current products does not matter." },
        { "en", "How the solution works with existing systems" },
        { "en", "Knowledge of the market" },
        { "en", "No points are given for previous cooperation with the municipality." },
        { "en", "Delivery to the municipality's warehouses" },
    };

    [Theory]
    [MemberData(nameof(Demands))]
    public void Find_Demand_IsFound(string language, string text)
    {
        Assert.NotEmpty(Demanded.By("PD1605", text, language));
        Assert.NotEmpty(Demanded.By("PD1605", text, language: null));
    }

    [Theory]
    [MemberData(nameof(Quiet))]
    public void Find_NoDemandOrAnOpenOne_IsQuiet(string language, string text)
    {
        Assert.Empty(Demanded.By("PD1605", text, language));
        Assert.Empty(Demanded.By("PD1605", text, language: null));
    }
}
