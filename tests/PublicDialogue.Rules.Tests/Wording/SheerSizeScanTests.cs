using Xunit;

namespace PublicDialogue.Rules.Tests.Wording;

/// <summary>Sheer size in the rules of shortlists, in four languages; how well references fit is silent.</summary>
public sealed class SheerSizeScanTests
{
    public static TheoryData<string, string> Demands => new()
    {
        { "da", "De fem ansøgere med flest referencer udvælges." },
        { "da", "Ansøgere med den højeste omsætning opfordres." },
        { "da", "Der lægges vægt på den største årsomsætning." },
        { "da", "De fem med flest medarbejdere udvælges." },
        { "da", "Udvælgelsen sker efter antal referencer." },
        { "da", "Udvælgelse på baggrund af antallet af referencer" },
        { "da", "Ansøgerne rangeres efter omsætning." },
        { "da", "De ansøgere, der har flest relevante referencer, udvælges." },
        { "da", "Det største antal referencesager afgør udvælgelsen." },
        { "da", "Den største egenkapital vægter højest." },
        { "da", "De fem med flest ansatte opfordres." },
        { "da", "Højest omsætning går videre." },
        { "sv", "De fem sökande med flest referenser väljs ut." },
        { "sv", "Sökande med högst omsättning bjuds in." },
        { "sv", "Vikt läggs vid den största årsomsättningen eller största omsättning." },
        { "sv", "De fem med flest anställda väljs." },
        { "sv", "Urvalet sker efter antal referenser." },
        { "sv", "Urval utifrån antalet referenser" },
        { "sv", "De sökande rangordnas efter omsättning." },
        { "sv", "De sökande som har flest relevanta referenser väljs." },
        { "sv", "Störst antal referensuppdrag avgör urvalet." },
        { "sv", "Högsta soliditet är inte kravet, men högst omsättning går före." },
        { "sv", "De fem med flest medarbetare bjuds in." },
        { "sv", "Urvalet är baserat på omsättning." },
        { "nl", "De vijf gegadigden met de meeste referenties worden gekozen." },
        { "nl", "Gegadigden met de hoogste omzet worden uitgenodigd." },
        { "nl", "De grootste jaaromzet telt." },
        { "nl", "De vijf met de meeste medewerkers worden gekozen." },
        { "nl", "De selectie gebeurt op basis van het aantal referenties." },
        { "nl", "Selectie op basis van aantal referenties" },
        { "nl", "Gegadigden worden gerangschikt op volgorde van omzet." },
        { "nl", "Wie de meeste relevante referenties heeft, wordt gekozen." },
        { "nl", "Het grootste aantal referentieprojecten beslist." },
        { "nl", "Het hoogste eigen vermogen gaat voor." },
        { "nl", "De vijf met de meeste werknemers worden uitgenodigd." },
        { "nl", "Selectie op basis van de omzet" },
        { "en", "The five candidates with the most references are chosen." },
        { "en", "Candidates with the highest turnover are invited." },
        { "en", "The largest annual turnover counts." },
        { "en", "The five with the largest number of employees are chosen." },
        { "en", "Candidates are chosen by number of references." },
        { "en", "They are ranked by turnover." },
        { "en", "The selection is made according to the number of references." },
        { "en", "Whoever has the greatest number of similar references is chosen." },
        { "en", "The highest number of reference projects decides." },
        { "en", "The biggest headcount goes first." },
        { "en", "The five with the most employees are invited." },
        { "en", "Candidates are listed in order of turnover." },
        { "en", "The more references a candidate shows, the better." },
        { "da", "Det vægtes mest positivt, jo flere relevante referencer ansøger kan angive." },
        { "sv", "Ju fler jämförbara referensuppdrag, desto bättre." },
        { "nl", "Hoe meer vergelijkbare referenties, hoe hoger de score." },
    };

    public static TheoryData<string, string> Quiet => new()
    {
        { "da", "De mest relevante referencer udvælges." },
        { "da", "Udvælgelsen sker efter, hvor godt referencerne ligner opgaven." },
        { "da", "Antallet af referencer er ikke afgørende." },
        { "da", "Ansøgerne vælges ved lodtrækning." },
        { "da", "Kvaliteten af referencerne vurderes." },
        { "da", "De fem bedst egnede ansøgere udvælges." },
        { "da", "Omsætningen skal være mindst 5 mio. kr." },
        { "da", "Der udvælges højst fem ansøgere." },
        { "da", "De største vanskeligheder i opgaven beskrives." },
        { "da", "Referencer fra de seneste tre år vurderes." },
        { "da", "Højeste kvalitet i referencerne udvælges." },
        { "da", "Største relevans for den udbudte opgave" },
        { "sv", "De mest relevanta referenserna väljs." },
        { "sv", "Urvalet sker efter hur väl referenserna liknar uppdraget." },
        { "sv", "Antalet referenser är inte avgörande." },
        { "sv", "De sökande väljs genom lottning." },
        { "sv", "Referensernas kvalitet bedöms." },
        { "sv", "De fem mest lämpade sökande väljs." },
        { "sv", "Omsättningen ska vara minst 5 miljoner kronor." },
        { "sv", "Högst fem sökande väljs ut." },
        { "sv", "De största svårigheterna i uppdraget beskrivs." },
        { "sv", "Referenser från de senaste tre åren bedöms." },
        { "sv", "Högst kvalitet i referenserna väljs." },
        { "sv", "Störst relevans för uppdraget" },
        { "nl", "De meest relevante referenties worden gekozen." },
        { "nl", "De selectie gebeurt op hoe goed de referenties bij de opdracht passen." },
        { "nl", "Het aantal referenties is niet doorslaggevend." },
        { "nl", "Gegadigden worden door loting gekozen." },
        { "nl", "De kwaliteit van de referenties wordt beoordeeld." },
        { "nl", "De vijf meest geschikte gegadigden worden gekozen." },
        { "nl", "De omzet is ten minste 5 miljoen euro." },
        { "nl", "Ten hoogste vijf gegadigden worden gekozen." },
        { "nl", "De grootste risico's van de opdracht worden beschreven." },
        { "nl", "Referenties van de afgelopen drie jaar worden beoordeeld." },
        { "nl", "De hoogste kwaliteit van referenties wordt gekozen." },
        { "nl", "Grootste relevantie voor de opdracht" },
        { "en", "The most relevant references are chosen." },
        { "en", "Selection is by how well references compare with the contract." },
        { "en", "The number of references will not be the determining factor." },
        { "en", "Candidates are chosen by lot." },
        { "en", "The quality of references is assessed." },
        { "en", "The five most suitable candidates are chosen." },
        { "en", "Turnover must be at least EUR 5 million." },
        { "en", "At most five candidates are chosen." },
        { "en", "The greatest risks of the contract are described." },
        { "en", "References of the last three years are assessed." },
        { "en", "The highest quality of references is chosen." },
        { "en", "Greatest relevance for the contract" },
        { "en", "The more relevant the references are, the better." },
        { "da", "Jo mere relevante referencerne er, jo bedre." },
        { "sv", "Ju mer relevanta referenserna är, desto bättre." },
        { "nl", "Hoe beter de referenties aansluiten, hoe hoger de score." },
    };

    [Theory]
    [MemberData(nameof(Demands))]
    public void Find_Demand_IsFound(string language, string text)
    {
        Assert.NotEmpty(Demanded.By("PD1503", text, language));
        Assert.NotEmpty(Demanded.By("PD1503", text, language: null));
    }

    [Theory]
    [MemberData(nameof(Quiet))]
    public void Find_NoDemandOrAnOpenOne_IsQuiet(string language, string text)
    {
        Assert.Empty(Demanded.By("PD1503", text, language));
        Assert.Empty(Demanded.By("PD1503", text, language: null));
    }
}
