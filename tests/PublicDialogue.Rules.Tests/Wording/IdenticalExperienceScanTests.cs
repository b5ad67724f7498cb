using Xunit;

namespace PublicDialogue.Rules.Tests.Wording;

/// <summary>Experience that must be identical, in four languages.</summary>
public sealed class IdenticalExperienceScanTests
{
    public static TheoryData<string, string> Demands => new()
    {
        { "da", "Tilbudsgiver skal have erfaring med identiske opgaver." },
        { "da", "Referencerne skal vedrøre nøjagtig samme opgave." },
        { "da", "Tilbudsgiver skal tidligere have løst en identisk opgave." },
        { "da", "Der kræves erfaring med samme type opgaver." },
        { "da", "Tilbudsgiver skal have mindst tre referencer på helt samme leverance." },
        { "da", "Virksomheden skal have udført præcis samme type arbejde for en kommune." },
        { "da", "Tilbudsgiver skal dokumentere erfaring fra identiske kontrakter." },
        { "da", "Referencerne skal være identiske med den udbudte opgave." },
        { "da", "Konsulenten skal have erfaring med samme leverance." },
        { "da", "Tilbudsgiver skal kunne vise identisk erfaring." },
        { "da", "Referencerne skal omfatte identiske ydelser." },
        { "da", "Der skal fremlægges referencer på samme type opgaver som den udbudte." },
        { "sv", "Anbudsgivaren ska ha erfarenhet av identiska uppdrag." },
        { "sv", "Referenserna ska avse exakt samma uppdrag." },
        { "sv", "Anbudsgivaren ska tidigare ha utfört ett identiskt uppdrag." },
        { "sv", "Det krävs erfarenhet av samma typ av uppdrag." },
        { "sv", "Anbudsgivaren ska ha tre referenser på precis samma leverans." },
        { "sv", "Företaget ska ha utfört exakt samma typ av arbete åt en kommun." },
        { "sv", "Anbudsgivaren ska visa erfarenhet från identiska avtal." },
        { "sv", "Referensuppdragen ska vara identiska med det upphandlade uppdraget." },
        { "sv", "Konsulten ska ha erfarenhet av samma leveranser." },
        { "sv", "Anbudsgivaren ska ha identisk erfarenhet." },
        { "sv", "Referenserna ska omfatta identiska tjänster." },
        { "sv", "Anbudsgivaren ska ha levererat identiska projekt." },
        { "nl", "De inschrijver heeft ervaring met identieke opdrachten." },
        { "nl", "De referentie betreft precies dezelfde opdracht." },
        { "nl", "De inschrijver heeft eerder een identieke opdracht uitgevoerd." },
        { "nl", "Vereist is ervaring met dezelfde soort opdrachten." },
        { "nl", "De inschrijver overlegt drie referenties van exact dezelfde leveringen." },
        { "nl", "De onderneming heeft precies hetzelfde werk uitgevoerd voor een gemeente." },
        { "nl", "De inschrijver toont ervaring aan uit identieke contracten." },
        { "nl", "De referentieopdrachten moeten identiek aan de opdracht zijn." },
        { "nl", "De inschrijver toont gelijke ervaring aan." },
        { "nl", "De inschrijver beschikt over identieke ervaring." },
        { "nl", "De referenties betreffen identieke diensten." },
        { "nl", "De referentie betreft een gelijke opdracht." },
        { "en", "The tenderer must have experience with identical assignments." },
        { "en", "The references must concern exactly the same task." },
        { "en", "The tenderer must have carried out an identical project previously." },
        { "en", "Experience of the same type of assignments is required." },
        { "en", "The tenderer must have three references for precisely the same deliveries." },
        { "en", "The firm must have performed exactly the same kind of work for a municipality." },
        { "en", "The tenderer must show experience from identical contracts." },
        { "en", "The references must be identical to the contract to be awarded." },
        { "en", "The consultant must have experience with the same tasks." },
        { "en", "The tenderer must have identical experience." },
        { "en", "The references must cover identical services." },
        { "en", "The tenderer has delivered the very same services to a hospital." },
    };

    public static TheoryData<string, string> Quiet => new()
    {
        { "da", "Tilbudsgiver skal have erfaring med sammenlignelige opgaver." },
        { "da", "Referencerne skal vedrøre identiske eller lignende opgaver." },
        { "da", "Den samme reference kan bruges for flere kompetencer." },
        { "da", "Referencer fra samme projekt tæller én gang." },
        { "da", "Samme medarbejder kan udfylde flere roller, hvis erfaringen er til stede." },
        { "da", "Alle stole i serien skal være identiske." },
        { "da", "Referencerne behøver ikke være identiske med opgaven." },
        { "da", "Flere leverandører løser samme opgave på skift." },
        { "da", "Tilbudsgiver skal have erfaring med drift af plejehjem." },
        { "da", "Svarene fra alle skoler samles i samme projekt." },
        { "da", "Leverandøren skal levere identiske skabe til alle klasser." },
        { "da", "Erfaring med tilsvarende opgaver vægtes." },
        { "sv", "Anbudsgivaren ska ha erfarenhet av jämförbara uppdrag." },
        { "sv", "Referenserna ska avse identiska eller liknande uppdrag." },
        { "sv", "Samma referens får användas för flera kompetenser." },
        { "sv", "Referenser från samma projekt räknas en gång." },
        { "sv", "Samma person får ha flera roller om erfarenheten finns." },
        { "sv", "Alla stolar i serien ska vara identiska." },
        { "sv", "Referenserna behöver inte vara identiska med uppdraget." },
        { "sv", "Flera leverantörer utför samma uppdrag i turordning." },
        { "sv", "Anbudsgivaren ska ha erfarenhet av äldreboenden." },
        { "sv", "Leverantören ska leverera identiska skåp till alla klasser." },
        { "sv", "Erfarenhet av motsvarande uppdrag räcker." },
        { "sv", "Fakturan ska sändas samma dag som leveransen." },
        { "nl", "De inschrijver heeft ervaring met vergelijkbare opdrachten." },
        { "nl", "De referentie betreft een identieke of soortgelijke opdracht." },
        { "nl", "Dezelfde referentie mag voor meer kerncompetenties worden gebruikt." },
        { "nl", "Referenties uit hetzelfde project tellen één keer." },
        { "nl", "Dezelfde persoon kan meer rollen vervullen." },
        { "nl", "Alle stoelen in de serie zijn identiek." },
        { "nl", "De referenties hoeven niet identiek aan de opdracht te zijn." },
        { "nl", "De referentie betreft een opdracht van gelijke aard." },
        { "nl", "De inschrijver heeft ervaring met verpleeghuizen." },
        { "nl", "De leverancier levert identieke kasten aan alle klassen." },
        { "nl", "Iedere inschrijver krijgt gelijke kansen." },
        { "nl", "De factuur gaat dezelfde dag uit als de levering." },
        { "en", "The tenderer must have experience with comparable assignments." },
        { "en", "The references must concern identical or similar tasks." },
        { "en", "The same reference may be used for several competences." },
        { "en", "References from the same project count once." },
        { "en", "The same person may fill several roles if experienced." },
        { "en", "All chairs of the series must be identical." },
        { "en", "The references need not be identical to the contract." },
        { "en", "Several suppliers work on the same task in turn." },
        { "en", "The tenderer must have experience of running nursing homes." },
        { "en", "The supplier must deliver identical cupboards to all classrooms." },
        { "en", "Experience with similar tasks is sufficient." },
        { "en", "The invoice is sent on the same day as the delivery." },
    };

    [Theory]
    [MemberData(nameof(Demands))]
    public void Find_Demand_IsFound(string language, string text)
    {
        Assert.NotEmpty(Demanded.By("PD1108", text, language));
        Assert.NotEmpty(Demanded.By("PD1108", text, language: null));
    }

    [Theory]
    [MemberData(nameof(Quiet))]
    public void Find_NoDemandOrAnOpenOne_IsQuiet(string language, string text)
    {
        Assert.Empty(Demanded.By("PD1108", text, language));
        Assert.Empty(Demanded.By("PD1108", text, language: null));
    }
}
