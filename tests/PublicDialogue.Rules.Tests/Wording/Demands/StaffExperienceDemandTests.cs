using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Wording.Demands;

/// <summary>How many years those who do the work must have done it, in four languages.</summary>
public sealed class StaffExperienceDemandTests
{
    public static TheoryData<string, string, string> Demands => new()
    {
        { "en", "The project manager must have at least 8 years of experience.", "8" },
        { "en", "Consultants shall have a minimum of five years' relevant experience.", "5" },
        { "en", "The architect has at least ten (10) years of professional experience.", "10" },
        { "en", "The tenderer shall provide a site manager with at least 10 years of experience.", "10" },
        { "en", "Key personnel: minimum 6 years' experience with similar projects.", "6" },
        { "en", "A team leader with no less than seven years of experience is required.", "7" },
        { "en", "Experience of the engineers: at least 5 years.", "5" },
        { "en", "All drivers must have 5 years of experience or more.", "5" },
        { "en", "The specialist must document more than five years of work experience.", "5" },
        { "en", "The contractor's project manager must possess 12 years of experience.", "12" },
        { "en", "Developers are required to have at least 96 months of experience.", "8" },
        { "en", "The nurse must have at least five years' experience within the last ten years.", "5" },
        { "da", "Projektlederen skal have mindst 8 års erfaring.", "8" },
        { "da", "Konsulenterne skal have minimum fem års relevant erfaring.", "5" },
        { "da", "Arkitekten har mindst ti (10) års erhvervserfaring.", "10" },
        { "da", "Tilbudsgiver skal stille en byggeleder med mindst 10 års erfaring til rådighed.", "10" },
        { "da", "Nøglemedarbejdere: minimum 6 års erfaring med lignende opgaver.", "6" },
        { "da", "Der kræves en teamleder med ikke under syv års erfaring.", "7" },
        { "da", "Ingeniørernes erfaring: mindst 5 år.", "5" },
        { "da", "Alle chauffører skal have 5 års erfaring eller mere.", "5" },
        { "da", "Specialisten skal dokumentere mere end fem års brancheerfaring.", "5" },
        { "da", "Leverandørens projektleder skal have 12 års erfaring.", "12" },
        { "da", "Udviklerne skal have mindst 96 måneders erfaring.", "8" },
        { "da", "Sygeplejersken skal have mindst 5 års erfaring inden for de seneste ti år.", "5" },
        { "sv", "Projektledaren ska ha minst 8 års erfarenhet.", "8" },
        { "sv", "Konsulterna ska ha minimum fem års relevant erfarenhet.", "5" },
        { "sv", "Arkitekten har minst tio (10) års yrkeserfarenhet.", "10" },
        { "sv", "Anbudsgivaren ska tillhandahålla en platschef med minst 10 års erfarenhet.", "10" },
        { "sv", "Nyckelpersoner: minst 6 års erfarenhet av liknande uppdrag.", "6" },
        { "sv", "Det krävs en gruppledare med lägst sju års erfarenhet.", "7" },
        { "sv", "Ingenjörernas erfarenhet: minst 5 år.", "5" },
        { "sv", "Alla förare ska ha 5 års erfarenhet eller mer.", "5" },
        { "sv", "Specialisten ska styrka mer än fem års arbetslivserfarenhet.", "5" },
        { "sv", "Leverantörens projektledare ska ha 12 års erfarenhet.", "12" },
        { "sv", "Utvecklarna ska ha minst 96 månaders erfarenhet.", "8" },
        { "sv", "Sjuksköterskan ska ha minst 5 års erfarenhet under de senaste tio åren.", "5" },
        { "nl", "De projectleider moet minimaal 8 jaar ervaring hebben.", "8" },
        { "nl", "De adviseurs dienen ten minste vijf jaar relevante ervaring te hebben.", "5" },
        { "nl", "De architect heeft minimaal tien (10) jaar werkervaring.", "10" },
        { "nl", "De inschrijver stelt een uitvoerder met minstens 10 jaar ervaring beschikbaar.", "10" },
        { "nl", "Sleutelfunctionarissen: minimaal 6 jaar ervaring met soortgelijke projecten.", "6" },
        { "nl", "Vereist is een teamleider met niet minder dan zeven jaar ervaring.", "7" },
        { "nl", "Ervaring van de ingenieurs: minimaal 5 jaar.", "5" },
        { "nl", "Alle chauffeurs moeten 5 jaar ervaring of meer hebben.", "5" },
        { "nl", "De specialist toont meer dan vijf jaar beroepservaring aan.", "5" },
        { "nl", "De projectmanager van de opdrachtnemer dient 12 jaar ervaring te hebben.", "12" },
        { "nl", "De ontwikkelaars moeten ten minste 96 maanden ervaring hebben.", "8" },
        { "nl", "De verpleegkundige heeft minimaal 5 jaar ervaring in de afgelopen tien jaar.", "5" },
        { "en", "Key personnel must have:\no Minimum 10 years relevant experience\no A relevant degree", "10" },
        { "da", "Projektlederen skal have:\n- en relevant uddannelse\n- mindst 10 års erfaring med tilsvarende projekter", "10" },
        { "sv", "Projektledaren ska ha:\n• minst 10 års erfarenhet av liknande uppdrag\n• relevant utbildning", "10" },
        { "nl", "De projectleider dient te beschikken over:\n1. een relevante opleiding\n2. minimaal 10 jaar ervaring met soortgelijke opdrachten", "10" },
    };

    public static TheoryData<string, string> Quiet => new()
    {
        { "en", "The tenderer must have at least five years of experience." },
        { "en", "It is an advantage if the project manager has at least 8 years of experience." },
        { "en", "Points are awarded for the offered team: 10 years of experience give 5 points." },
        { "en", "The project manager must have relevant experience, and the contract runs for at least five years." },
        { "en", "The project manager is not required to have 8 years of experience." },
        { "en", "The consultant may have at most five years of experience." },
        { "en", "The engineer shall have experience with roads built in the last ten years." },
        { "en", "CVs of the offered consultants will be evaluated: at least 8 years of experience is best." },
        { "en", "The warranty is at least five years, and staff with experience do the repairs." },
        { "en", "The project manager must hold a certificate that is valid for 8 years and have experience." },
        { "en", "The municipality has 10 years of experience with the system." },
        { "en", "If the manager is replaced, the new one must have at least 8 years of experience." },
        { "da", "Tilbudsgiver skal have mindst fem års erfaring." },
        { "da", "Det er en fordel, hvis projektlederen har mindst 8 års erfaring." },
        { "da", "Der lægges vægt på det tilbudte teams erfaring: konsulenter med 10 års erfaring vurderes højest." },
        { "da", "Projektlederen skal have erfaring, og kontrakten løber i mindst fem år." },
        { "da", "Der er ikke krav om, at projektlederen har 8 års erfaring." },
        { "da", "Konsulenten må højst have fem års erfaring." },
        { "da", "Ingeniøren skal have erfaring med veje bygget i de seneste ti år." },
        { "da", "CV'er for de tilbudte konsulenter evalueres; mindst 8 års erfaring giver flest point." },
        { "da", "Garantien er mindst fem år, og erfarent personale udbedrer fejl." },
        { "da", "Projektlederen bør gerne have mindst 8 års erfaring." },
        { "da", "Kommunen har 10 års erfaring med systemet." },
        { "da", "Hvis projektlederen udskiftes, skal den nye have mindst 8 års erfaring." },
        { "sv", "Anbudsgivaren ska ha minst fem års erfarenhet." },
        { "sv", "Det är meriterande om projektledaren har minst 8 års erfarenhet." },
        { "sv", "Poäng ges för det offererade teamet: konsulter med 10 års erfarenhet får mest." },
        { "sv", "Projektledaren ska ha erfarenhet och avtalet löper i minst fem år." },
        { "sv", "Det är inget krav att projektledaren har 8 års erfarenhet." },
        { "sv", "Konsulten får ha högst fem års erfarenhet." },
        { "sv", "Ingenjören ska ha erfarenhet av vägar byggda under de senaste tio åren." },
        { "sv", "CV för offererade konsulter utvärderas; minst 8 års erfarenhet ger högst betyg." },
        { "sv", "Garantin är minst fem år och personal med erfarenhet åtgärdar fel." },
        { "sv", "Projektledaren bör ha minst 8 års erfarenhet." },
        { "sv", "Kommunen har 10 års erfarenhet av systemet." },
        { "sv", "Om projektledaren byts ut ska den nya ha minst 8 års erfarenhet." },
        { "nl", "De inschrijver moet ten minste vijf jaar ervaring hebben." },
        { "nl", "Bij voorkeur heeft de projectleider minimaal 8 jaar ervaring." },
        { "nl", "Voor het aangeboden team zijn punten te behalen: adviseurs met 10 jaar ervaring krijgen de meeste." },
        { "nl", "De projectleider moet ervaring hebben en de overeenkomst loopt minimaal vijf jaar." },
        { "nl", "Het is geen eis dat de projectleider 8 jaar ervaring heeft." },
        { "nl", "De adviseur mag maximaal vijf jaar ervaring hebben." },
        { "nl", "De ingenieur moet ervaring hebben met wegen die in de afgelopen tien jaar zijn gebouwd." },
        { "nl", "De cv's van de aangeboden adviseurs worden beoordeeld; minimaal 8 jaar ervaring scoort het hoogst." },
        { "nl", "De garantie is minimaal vijf jaar en personeel met ervaring verhelpt storingen." },
        { "nl", "Het is wenselijk dat de projectleider minimaal 8 jaar ervaring heeft." },
        { "nl", "De gemeente heeft 10 jaar ervaring met het systeem." },
        { "nl", "Indien de projectleider wordt vervangen, moet de nieuwe minimaal 8 jaar ervaring hebben." },
        { "en", "The project manager is not required to have:\n- at least 10 years of experience" },
        { "da", "Det er en fordel, hvis projektlederen har:\n- mindst 10 års erfaring" },
        { "sv", "Det är meriterande om projektledaren har:\n- minst 10 års erfarenhet" },
        { "nl", "Het is een pre als de projectleider beschikt over:\n- minimaal 10 jaar ervaring" },
    };

    [Theory]
    [MemberData(nameof(Demands))]
    public void Read_Demand_IsFound(string language, string text, string years)
    {
        Assert.Equal(years, Asked.Of(AbilityFacts.StaffExperienceYears, text, language));
        Assert.Equal(years, Asked.Of(AbilityFacts.StaffExperienceYears, text, language: null));
    }

    [Theory]
    [MemberData(nameof(Quiet))]
    public void Read_NoDemand_IsQuiet(string language, string text)
    {
        Assert.Empty(Asked.Of(AbilityFacts.StaffExperienceYears, text, language));
        Assert.Empty(Asked.Of(AbilityFacts.StaffExperienceYears, text, language: null));
    }
}
