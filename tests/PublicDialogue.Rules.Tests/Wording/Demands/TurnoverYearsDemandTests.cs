using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Wording.Demands;

/// <summary>Over how many years turnover and accounts are asked for, in four languages.</summary>
public sealed class TurnoverYearsDemandTests
{
    public static TheoryData<string, string, string> Demands => new()
    {
        { "en", "The tenderer shall submit annual accounts for the last five financial years.", "5" },
        { "en", "Annual turnover in each of the last 4 years must be stated.", "4" },
        { "en", "Audited financial statements of the past six years are to be enclosed.", "6" },
        { "en", "Turnover for the preceding five (5) financial years.", "5" },
        { "en", "Please provide the balance sheets for the previous four completed financial years.", "4" },
        { "en", "The company must document its turnover over the five most recent years.", "5" },
        { "en", "Statement of turnover for five years prior to the deadline.", "5" },
        { "en", "Annual reports of the last ten years, signed by an auditor, must be attached.", "10" },
        { "en", "Minimum requirement: an average turnover of EUR 2 million over the last five years.", "5" },
        { "en", "A copy of the profit and loss accounts for the last 4 closed financial years is required.", "4" },
        { "en", "Over the past five years the yearly turnover must have been at least EUR 1,000,000.", "5" },
        { "en", "Tenderers shall state their turnover for the last 48 months.", "4" },
        { "da", "Tilbudsgiver skal vedlægge årsregnskaber for de seneste fem regnskabsår.", "5" },
        { "da", "Omsætning i hvert af de seneste 4 år skal oplyses.", "4" },
        { "da", "Der skal vedlægges reviderede årsrapporter for de sidste seks år.", "6" },
        { "da", "Ansøger oplyser årsomsætning for de 5 seneste regnskabsår.", "5" },
        { "da", "Nettoomsætningen i de seneste fem (5) afsluttede regnskabsår skal fremgå.", "5" },
        { "da", "Regnskaber for de fem forudgående regnskabsår vedlægges.", "5" },
        { "da", "Oplysninger om omsætning for 5 år forud for tilbudsfristen.", "5" },
        { "da", "Mindstekrav: en gennemsnitlig omsætning på 10 mio. kr. over de seneste fem år.", "5" },
        { "da", "Balancer for de seneste 4 disponible regnskabsår skal indsendes.", "4" },
        { "da", "I de seneste fem regnskabsår skal tilbudsgivers omsætning have været på mindst 5 mio. kr. årligt.", "5" },
        { "da", "Virksomheden skal fremlægge nøgletal for de seneste 7 år.", "7" },
        { "da", "Årsrapporterne for de seneste ti regnskabsår, underskrevet af en revisor, skal fremsendes.", "10" },
        { "sv", "Anbudsgivaren ska bifoga årsredovisningar för de senaste fem räkenskapsåren.", "5" },
        { "sv", "Omsättning för vart och ett av de senaste 4 åren ska redovisas.", "4" },
        { "sv", "Reviderade bokslut för de sex senaste åren ska lämnas.", "6" },
        { "sv", "Sökanden ska ange årsomsättning för de senaste fem avslutade räkenskapsåren.", "5" },
        { "sv", "Nettoomsättningen för de senaste fem (5) åren ska framgå.", "5" },
        { "sv", "Årsredovisning för de fem föregående räkenskapsåren bifogas.", "5" },
        { "sv", "Uppgift om omsättning för 5 år före anbudstidens utgång.", "5" },
        { "sv", "Krav: en genomsnittlig omsättning om 10 mkr under de senaste fem åren.", "5" },
        { "sv", "Balansräkningar för de 4 senast fastställda räkenskapsåren ska skickas in.", "4" },
        { "sv", "Under de senaste fem åren ska omsättningen ha varit minst 5 mnkr per år.", "5" },
        { "sv", "Företaget ska redovisa nyckeltal för de senaste 7 åren.", "7" },
        { "sv", "Resultaträkningar för de senaste tio verksamhetsåren, undertecknade av revisor, krävs.", "10" },
        { "nl", "De inschrijver dient de jaarrekeningen van de laatste vijf boekjaren te overleggen.", "5" },
        { "nl", "De omzet in elk van de afgelopen 4 jaren moet worden opgegeven.", "4" },
        { "nl", "Gecontroleerde jaarverslagen over de laatste zes jaar worden bijgevoegd.", "6" },
        { "nl", "Gegadigde vermeldt de jaaromzet over de voorgaande vijf boekjaren.", "5" },
        { "nl", "De omzet van de afgelopen vijf (5) volledige boekjaren moet blijken.", "5" },
        { "nl", "Jaarcijfers van de vijf laatste boekjaren zijn vereist.", "5" },
        { "nl", "Een opgave van de omzet over 5 jaar voorafgaand aan de inschrijving.", "5" },
        { "nl", "Eis: een gemiddelde jaaromzet van € 1 miljoen over de afgelopen vijf jaar.", "5" },
        { "nl", "Balansen van de laatste 4 afgesloten boekjaren dienen te worden ingediend.", "4" },
        { "nl", "In de afgelopen vijf jaar moet de omzet ten minste € 500.000 per jaar hebben bedragen.", "5" },
        { "nl", "De onderneming toont de kengetallen van de laatste 7 jaar.", "7" },
        { "nl", "De jaarstukken van de laatste tien boekjaren, ondertekend door een accountant, worden geëist.", "10" },
    };

    public static TheoryData<string, string> Quiet => new()
    {
        { "en", "Annual accounts must be kept for five years." },
        { "en", "The tenderer must show references from the last five years and state its turnover." },
        { "en", "Turnover of at least EUR 1 million in one of the last five years." },
        { "en", "A list of the principal services provided over the past five years." },
        { "en", "The warranty runs for five years; turnover is not asked for." },
        { "en", "There is no requirement of annual accounts for the last five years." },
        { "en", "The framework agreement has an estimated turnover for four years." },
        { "en", "The average number of employees over the last five years." },
        { "en", "Positive equity in each of the last five financial years." },
        { "en", "The tenderer must not have been convicted within the last five years." },
        { "en", "Annual accounts for 2021 and 2022 must be submitted." },
        { "en", "The agreement lasts five years, and annual reports are delivered to the buyer." },
        { "da", "Regnskaber skal opbevares i fem år." },
        { "da", "Tilbudsgiver skal vedlægge referencer fra de seneste fem år og oplyse sin omsætning." },
        { "da", "Omsætning på mindst 5 mio. kr. i mindst ét af de seneste fem år." },
        { "da", "En liste over de væsentligste leverancer i de seneste fem år." },
        { "da", "Garantien løber i fem år; der stilles ikke krav om regnskaber." },
        { "da", "Der er ikke krav om årsregnskaber for de seneste fem år." },
        { "da", "Aftalen løber i fire år, og omsætningen er anslået." },
        { "da", "Det gennemsnitlige antal ansatte i de seneste fem år." },
        { "da", "Positiv egenkapital i hvert af de seneste fem regnskabsår." },
        { "da", "Tilbudsgiver må ikke være dømt inden for de seneste fem år." },
        { "da", "Årsrapporter for 2021 og 2022 skal vedlægges." },
        { "da", "Leverandøren afleverer en årsrapport i hvert af kontraktens fem år." },
        { "sv", "Räkenskaper ska sparas i sju år." },
        { "sv", "Anbudsgivaren ska lämna referenser från de senaste fem åren och ange sin omsättning." },
        { "sv", "Omsättning om minst 5 mkr under minst ett av de senaste fem åren." },
        { "sv", "En förteckning över de viktigaste leveranserna under de senaste fem åren." },
        { "sv", "Garantin gäller i fem år; inga krav ställs på bokslut." },
        { "sv", "Det är inget krav på årsredovisningar för de senaste fem åren." },
        { "sv", "Ramavtalet löper i fyra år och omsättningen är uppskattad." },
        { "sv", "Medelantalet anställda under de senaste fem åren." },
        { "sv", "Positivt eget kapital under vart och ett av de senaste fem räkenskapsåren." },
        { "sv", "Anbudsgivaren får inte ha dömts under de senaste fem åren." },
        { "sv", "Årsredovisningar för 2021 och 2022 ska bifogas." },
        { "sv", "Leverantören lämnar en årsrapport under avtalets fem år." },
        { "nl", "De jaarrekeningen worden zeven jaar bewaard." },
        { "nl", "De inschrijver overlegt referenties uit de afgelopen vijf jaar en vermeldt zijn omzet." },
        { "nl", "Een omzet van ten minste € 500.000 in ten minste één van de afgelopen vijf jaar." },
        { "nl", "Een lijst van de voornaamste leveringen in de afgelopen vijf jaar." },
        { "nl", "De garantie bedraagt vijf jaar; over de omzet worden geen eisen gesteld." },
        { "nl", "Er is geen eis van jaarrekeningen over de laatste vijf boekjaren." },
        { "nl", "De raamovereenkomst loopt vier jaar en de omzet is geraamd." },
        { "nl", "Het gemiddelde aantal werknemers over de laatste vijf jaar." },
        { "nl", "Een positief eigen vermogen in elk van de laatste vijf boekjaren." },
        { "nl", "De inschrijver mag de afgelopen vijf jaar niet zijn veroordeeld." },
        { "nl", "De jaarrekeningen van 2021 en 2022 worden overgelegd." },
        { "nl", "De opdrachtnemer levert gedurende de vijf jaar van de overeenkomst een jaarverslag." },
    };

    [Theory]
    [MemberData(nameof(Demands))]
    public void Read_Demand_IsFound(string language, string text, string years)
    {
        Assert.Equal(years, Asked.Of(StandingFacts.TurnoverYears, text, language));
        Assert.Equal(years, Asked.Of(StandingFacts.TurnoverYears, text, language: null));
    }

    [Theory]
    [MemberData(nameof(Quiet))]
    public void Read_NoDemand_IsQuiet(string language, string text)
    {
        Assert.Empty(Asked.Of(StandingFacts.TurnoverYears, text, language));
        Assert.Empty(Asked.Of(StandingFacts.TurnoverYears, text, language: null));
    }
}
