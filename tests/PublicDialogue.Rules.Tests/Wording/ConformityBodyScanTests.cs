using Xunit;

namespace PublicDialogue.Rules.Tests.Wording;

/// <summary>Tests and certificates of one named body, in four languages.</summary>
public sealed class ConformityBodyScanTests
{
    public static TheoryData<string, string> Demands => new()
    {
        { "da", "Stigen skal være godkendt af Teknologisk Institut." },
        { "da", "Brandalarmen skal være DBI-godkendt." },
        { "da", "Døren skal være testet af RISE." },
        { "da", "Der skal foreligge en prøvningsrapport fra DELTA." },
        { "da", "Legepladsen skal være TÜV-godkendt." },
        { "da", "Produktet skal have et certifikat fra Bureau Veritas." },
        { "da", "Trucken skal være certificeret af DNV." },
        { "da", "Udstyret skal være afprøvet af FORCE Technology." },
        { "da", "Anlægget skal være godkendt af DBI eller lignende." },
        { "da", "Lamperne skal være Demko-godkendte." },
        { "da", "Certifikat udstedt af DEKRA skal vedlægges." },
        { "da", "Kranen skal være typegodkendt af TÜV." },
        { "sv", "Dörren ska vara provad av RISE." },
        { "sv", "Brandlarmet ska vara SBSC-certifierat." },
        { "sv", "Stegen ska vara testad av TÜV." },
        { "sv", "En provningsrapport från RISE ska bifogas." },
        { "sv", "Lekplatsen ska vara TÜV-godkänd." },
        { "sv", "Produkten ska ha certifikat från Bureau Veritas." },
        { "sv", "Trucken ska vara certifierad av DNV." },
        { "sv", "Kylskåpet ska vara Semko-godkänt." },
        { "sv", "Maskinen ska vara godkänd av SMP eller liknande." },
        { "sv", "Låset ska vara godkänt av Stöldskyddsföreningen." },
        { "sv", "Intyg från Kiwa ska lämnas med anbudet." },
        { "sv", "Fönstren ska vara typgodkända av RISE." },
        { "nl", "De kraan moet gekeurd zijn en een certificaat van Kiwa hebben." },
        { "nl", "De ladder is getest door TNO." },
        { "nl", "De brandmeldinstallatie is goedgekeurd door DEKRA." },
        { "nl", "Bij de levering hoort een testrapport van Peutz." },
        { "nl", "Het speeltoestel moet TÜV-gekeurd zijn." },
        { "nl", "De liften worden gekeurd door TÜV." },
        { "nl", "Het product heeft een certificaat afgegeven door Bureau Veritas." },
        { "nl", "De deuren zijn beproefd door Efectis." },
        { "nl", "De heftruck is gecertificeerd door DNV of soortgelijk." },
        { "nl", "De kabels hebben Kema-keur." },
        { "nl", "Het hang- en sluitwerk is SKG-gecertificeerd." },
        { "nl", "De leverancier overlegt een keuringsrapport van SGS." },
        { "en", "The ladder must be approved by TÜV." },
        { "en", "The fire alarm shall be certified by VdS." },
        { "en", "The door must be tested by RISE." },
        { "en", "A test report from TNO must be enclosed." },
        { "en", "The playground must be TÜV-approved." },
        { "en", "The product must have a certificate from Bureau Veritas." },
        { "en", "The truck shall be certified by DNV." },
        { "en", "The cable must be UL listed." },
        { "en", "The pump must be FM approved or similar." },
        { "en", "A certificate issued by SGS is required." },
        { "en", "The crane must be inspected by Lloyd's Register." },
        { "en", "The windows shall be tested by the Danish Technological Institute." },
    };

    public static TheoryData<string, string> Quiet => new()
    {
        { "da", "Stigen skal være godkendt af Teknologisk Institut eller tilsvarende." },
        { "da", "Stigen skal være prøvet af et akkrediteret laboratorium." },
        { "da", "Døren skal være testet af et uafhængigt organ." },
        { "da", "Legepladsen skal være godkendt af DBI eller et andet akkrediteret organ." },
        { "da", "Planen skal være godkendt af kommunen." },
        { "da", "Det er ikke et krav, at døren er testet af RISE." },
        { "da", "Det kan være testet af f.eks. TÜV." },
        { "da", "Fakturaen skal være godkendt af lederen." },
        { "da", "Referencen skal være en attest fra kunden." },
        { "da", "Rapporten udarbejdes sammen med Teknologisk Institut." },
        { "da", "Laboratoriet skal være akkrediteret af DANAK." },
        { "da", "Materialet er godkendt af Fødevarestyrelsen." },
        { "sv", "Dörren ska vara provad av RISE eller likvärdigt." },
        { "sv", "Stegen ska vara provad av ett ackrediterat laboratorium." },
        { "sv", "Dörren ska vara testad av ett oberoende organ." },
        { "sv", "Brandlarmet ska vara certifierat av SBSC eller ett annat ackrediterat organ." },
        { "sv", "Planen ska vara godkänd av kommunen." },
        { "sv", "Det är inget krav att dörren är testad av RISE." },
        { "sv", "Intyg från tidigare kunder ska bifogas." },
        { "sv", "Fakturan ska vara godkänd av chefen." },
        { "sv", "Laboratoriet ska vara ackrediterat av Swedac." },
        { "sv", "Priserna kan rise vid inflation." },
        { "sv", "Personalen ska vara utbildad av leverantören." },
        { "sv", "Läkemedlet ska vara godkänt av Läkemedelsverket." },
        { "nl", "De ladder is getest door TNO of gelijkwaardig." },
        { "nl", "De ladder is gekeurd door een geaccrediteerd laboratorium." },
        { "nl", "De deur is getest door een onafhankelijke instantie." },
        { "nl", "De installatie is goedgekeurd door DEKRA of een andere instelling." },
        { "nl", "Het plan is goedgekeurd door de gemeente." },
        { "nl", "Het is niet verplicht dat de deur door TNO is getest." },
        { "nl", "Een verklaring van de bank is voldoende." },
        { "nl", "De factuur is goedgekeurd door de manager." },
        { "nl", "Het laboratorium is geaccrediteerd door de RvA." },
        { "nl", "De liften kunnen worden gekeurd door bijvoorbeeld TÜV." },
        { "nl", "Het personeel is opgeleid door de leverancier." },
        { "nl", "Het certificaat van de school wordt aanvaard." },
        { "en", "The ladder must be approved by TÜV or equivalent." },
        { "en", "The ladder must be tested by an accredited laboratory." },
        { "en", "The door must be tested by an independent body." },
        { "en", "The fire alarm shall be certified by VdS or another accredited body." },
        { "en", "The plan must be approved by the municipality." },
        { "en", "It is not required that the door is tested by RISE." },
        { "en", "The door can be tested by TÜV, for example." },
        { "en", "The invoice is approved by the manager." },
        { "en", "The laboratory must be accredited by UKAS." },
        { "en", "A certificate from the bank must be enclosed." },
        { "en", "The work is certified by the engineer." },
        { "en", "The prices may rise with inflation." },
    };

    [Theory]
    [MemberData(nameof(Demands))]
    public void Find_Demand_IsFound(string language, string text)
    {
        Assert.NotEmpty(Demanded.By("PD1207", text, language));
        Assert.NotEmpty(Demanded.By("PD1207", text, language: null));
    }

    [Theory]
    [MemberData(nameof(Quiet))]
    public void Find_NoDemandOrAnOpenOne_IsQuiet(string language, string text)
    {
        Assert.Empty(Demanded.By("PD1207", text, language));
        Assert.Empty(Demanded.By("PD1207", text, language: null));
    }
}
