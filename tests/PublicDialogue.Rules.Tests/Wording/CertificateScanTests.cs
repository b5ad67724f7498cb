using PublicDialogue.Rules.Tests.Wording.Demands;
using Xunit;

namespace PublicDialogue.Rules.Tests.Wording;

/// <summary>Certificates of management systems in demands, in four languages. Where nothing stands between the bars, nothing is found.</summary>
public sealed class CertificateScanTests
{
    public static TheoryData<string, string, string> Rows => Sentences.Of("""
        en|ISO 9001|The supplier must be certified to ISO 9001.
        en|ISO/IEC 27001|The tenderer shall hold a valid ISO/IEC 27001 certificate at the time of tendering.
        en|EMAS|Participation is limited to undertakings registered under EMAS.
        en|BS EN ISO 14001:2015|Bidders must have accreditation to BS EN ISO 14001:2015, and a copy of the certificate shall be enclosed.
        en|ISO 45001|The contractor's health and safety management system is certified according to ISO 45001.
        en|ISO 9001:2015 / ISO 14001:2015|Minimum requirement: certificates for ISO 9001:2015 and ISO 14001:2015, issued by an accredited body.
        en|ISO 50001|An energy management system complying with ISO 50001 is required.
        en|~ISO 22301|Business continuity must be managed in line with ISO 22301 or similar.
        en|OHSAS 18001|Each member of the group shall have OHSAS 18001 certification.
        en|ISO 22000|The kitchen must be run by a firm that is ISO 22000 certified, and meat is delivered at no more than 5 degrees.
        en|ISO/IEC 20000-1|Failure to provide an ISO/IEC 20000-1 certificate will lead to exclusion.
        en|ISO 13485|The manufacturer of the instruments must have a quality system certified to ISO 13485.
        da|ISO 9001|Leverandøren skal være certificeret efter ISO 9001.
        da|ISO 27001-certificeret|Tilbudsgiver skal have et ledelsessystem, der er ISO 27001-certificeret.
        da|EMAS-registreret|Det er et mindstekrav, at ansøger er EMAS-registreret.
        da|DS/EN ISO 14001|Kopi af gyldigt certifikat i henhold til DS/EN ISO 14001 skal vedlægges ansøgningen.
        da|ISO 45001|Entreprenøren skal have et arbejdsmiljøcertifikat efter ISO 45001 på tidspunktet for kontraktens underskrift.
        da|ISO 9001 / ISO 14001|Mindstekrav til teknisk formåen: Certificering efter ISO 9001 og ISO 14001.
        da|DS/EN ISO 50001:2018|Driftsorganisationen skal være certificeret i energiledelse, DS/EN ISO 50001:2018.
        da|~ISO 22000|Køkkenet skal være certificeret efter ISO 22000 eller lignende.
        da|ISO/IEC 27001|Underdatabehandlere skal til enhver tid opretholde en certificering efter ISO/IEC 27001.
        da|EMAS|Vaskeriet skal deltage i EMAS, og sæben skal være fri for parfume.
        da|ISO 13485|Producenten af de sterile produkter skal råde over et kvalitetsstyringssystem, som opfylder ISO 13485.
        da|ISO 22301-certifikat|En ansøgning uden et gyldigt ISO 22301-certifikat bliver afvist.
        sv|ISO 9001|Leverantören ska vara certifierad enligt ISO 9001.
        sv|SS-EN ISO 14001:2015|Anbudsgivaren ska ha ett ledningssystem enligt SS-EN ISO 14001:2015.
        sv|EMAS-registrerad|Utföraren ska vara EMAS-registrerad vid avtalsstart.
        sv|Svensk Miljöbas|Transportören ska ha ett giltigt diplom från Svensk Miljöbas.
        sv|ISO 45001|Entreprenörens arbetsmiljöarbete ska vara certifierat mot ISO 45001 under hela avtalstiden.
        sv|ISO 9001 / ISO 14001|Kvalificeringskrav: giltiga certifikat för ISO 9001 och ISO 14001 bifogas anbudet.
        sv|ISO/IEC 27001|Molntjänsten ska drivas av en organisation som är certifierad enligt ISO/IEC 27001.
        sv|~ISO 50001|Fastighetsbolaget ska ha energiledning enligt ISO 50001 eller liknande.
        sv|ISO 13485|Tillverkaren av medicinteknik måste uppfylla ISO 13485.
        sv|ISO 22000-certifikat|Anbud från kök som saknar ISO 22000-certifikat förkastas.
        sv|ISO 20000-1|Driftleverantören skall inneha certifiering enligt ISO 20000-1, utfärdad av ett ackrediterat organ.
        sv|ISO 39001|Skolskjutsen ska utföras av företag med trafiksäkerhetscertifikat ISO 39001.
        nl|ISO 9001|De inschrijver moet gecertificeerd zijn volgens ISO 9001.
        nl|NEN-EN-ISO 14001|Opdrachtnemer beschikt over een managementsysteem volgens NEN-EN-ISO 14001.
        nl|ISO/IEC 27001|De informatiebeveiliging voldoet aan ISO/IEC 27001.
        nl|ISO 27001-gecertificeerd|De leverancier is ISO 27001-gecertificeerd.
        nl|NEN 7510|Gegadigde overlegt een geldig certificaat NEN 7510 voor de verwerking van patiëntgegevens.
        nl|EMAS|Het milieubeheersysteem van de aannemer staat geregistreerd onder EMAS.
        nl|ISO 9001:2015 / ISO 45001|Geschiktheidseis: certificaten ISO 9001:2015 en ISO 45001, afgegeven door een geaccrediteerde instelling.
        nl|~ISO 50001|De onderhoudspartij heeft een energiemanagementsysteem volgens ISO 50001 of soortgelijk.
        nl|ISO 22000-certificaat|Inschrijvingen van cateraars zonder ISO 22000-certificaat worden terzijde gelegd.
        nl|OHSAS 18001|Uiterlijk bij aanvang van het werk is de combinatie gecertificeerd voor OHSAS 18001.
        nl|ISO 13485|De fabrikant van de hulpmiddelen dient te werken conform ISO 13485.
        nl|ISO 22301|Ieder lid van de combinatie toont aan dat zijn continuïteitsbeheer is gecertificeerd tegen ISO 22301.
        en||The supplier must be certified to ISO 9001 or an equivalent standard.
        en||The tenderer must hold ISO 14001, EMAS or equivalent environmental management certification.
        en||Bidders must be certified to ISO 9001 or have a documented policy for quality management.
        en||The supplier shall hold ISO 27001. Equivalent certificates issued by bodies in other Member States are accepted.
        en||The tenderer is certified to ISO 9001. The certificate must be valid on the day of tendering. Other evidence of its quality assurance is accepted.
        en||There is no requirement that the tenderer is certified to ISO 45001.
        en||The quality system is described on two pages; it may for example follow ISO 9001.
        en||Where the tenderer has a certificate under EMAS, a copy may be enclosed.
        en||Is your organisation certified to ISO 14001?
        en||The consultant must have experience with ISO 27001 in hospitals.
        en||The municipality is ISO 14001 certified and reports its consumption every year.
        en||ISO 50001 certification is an advantage.
        da||Leverandøren skal være ISO 9001-certificeret eller tilsvarende.
        da||Tilbudsgiver skal være registreret i EMAS, certificeret efter ISO 14001 eller have et tilsvarende miljøledelsessystem.
        da||Ansøger dokumenterer sin kvalitetssikring ved ISO 9001 eller anden relevant dokumentation.
        da||Entreprenøren skal være certificeret efter ISO 45001. Tilsvarende certifikater fra andre lande anerkendes.
        da||Virksomheden skal have ISO 27001. Certifikatet må ikke være udløbet. Anden dokumentation for tilsvarende foranstaltninger accepteres.
        da||Der stilles ikke krav om certificering efter ISO 14001.
        da||Kvalitetsstyringen skal være beskrevet, f.eks. med henvisning til ISO 9001.
        da||Hvis tilbudsgiver er EMAS-registreret, kan registreringen vedlægges.
        da||Er virksomheden certificeret efter ISO 22000?
        da||Projektlederen skal have erfaring med ISO 27001 fra mindst én opgave.
        da||Kommunen er certificeret efter ISO 14001 og har mål for forbruget af papir.
        da||Ansøger angiver, om firmaet har ISO 50001.
        sv||Leverantören ska vara certifierad enligt ISO 9001 eller motsvarande.
        sv||Anbudsgivaren ska ha ett miljöledningssystem enligt ISO 14001, EMAS eller likvärdigt.
        sv||Kvalitetsarbetet ska vara certifierat enligt ISO 9001 eller annan likvärdig standard.
        sv||Utföraren ska vara certifierad enligt ISO 45001. Likvärdiga certifikat från andra länder godtas.
        sv||Leverantören ska ha ISO 27001. Certifikatet ska vara giltigt. Kommunen godtar även annan bevisning om likvärdiga åtgärder.
        sv||Det krävs inte att anbudsgivaren är certifierad enligt ISO 14001.
        sv||Ledningssystemet ska vara dokumenterat, till exempel enligt ISO 9001.
        sv||Om anbudsgivaren är EMAS-registrerad kan registreringen bifogas.
        sv||Är företaget certifierat enligt ISO 22000?
        sv||Konsulten ska ha kunskap om standarden ISO 27001.
        sv||Regionen är miljöcertifierad enligt ISO 14001 och mäter sin energianvändning.
        sv||Leverantören bör vara certifierad enligt ISO 50001.
        nl||De inschrijver moet gecertificeerd zijn volgens ISO 9001 of een gelijkwaardige norm.
        nl||Opdrachtnemer beschikt over ISO 14001, EMAS of een gelijkwaardig milieumanagementsysteem.
        nl||De kwaliteitsborging blijkt uit een certificaat ISO 9001 of ander passend bewijs.
        nl||De aannemer is gecertificeerd volgens ISO 45001. Gelijkwaardige certificaten uit andere lidstaten worden erkend.
        nl||De dienstverlener heeft ISO 27001. Het certificaat is geldig op de dag van inschrijving. De gemeente aanvaardt ook andere bewijsmiddelen.
        nl||Een certificaat volgens ISO 14001 is niet vereist.
        nl||Het kwaliteitssysteem is beschreven, bijvoorbeeld volgens ISO 9001.
        nl||Indien de inschrijver onder EMAS is geregistreerd, voegt hij een kopie bij.
        nl||Is uw organisatie gecertificeerd volgens NEN 7510?
        nl||De adviseur heeft aantoonbare kennis van de norm ISO 27001.
        nl||De provincie is gecertificeerd volgens ISO 14001 en koopt groene stroom in.
        nl||Een certificaat ISO 50001 strekt tot voordeel.
        en|ISO 9001|The tenderer must hold ISO 9001. Equivalent certificates are not accepted.
        da|ISO 9001|Leverandøren skal have ISO 9001. Tilsvarende certifikater accepteres ikke.
        sv|ISO 9001|Leverantören ska ha ISO 9001. Likvärdiga certifikat accepteras inte.
        nl|ISO 9001|De inschrijver heeft ISO 9001. Gelijkwaardige certificaten worden niet geaccepteerd.
        en||Unless the tenderer is ISO 9001 certified, a quality manual must be submitted.
        en||The tenderer's quality assurance must correspond to ISO 9001.
        en||The audit of the municipality's ISO 14001 system takes place once a year.
        da||Leverandøren skal bistå kommunen med at blive certificeret efter ISO 14001.
        da||Leverandøren skal have et system på niveau med ISO 9001.
        da||Medmindre tilbudsgiver er ISO 9001-certificeret, vedlægges en kvalitetshåndbog.
        sv||Leverantören ska stödja kommunen i arbetet med certifiering enligt ISO 14001.
        sv||Leverantören ska ha ett kvalitetssystem som motsvarar ISO 9001.
        sv||Såvida anbudsgivaren inte är ISO 9001-certifierad ska en kvalitetshandbok bifogas.
        nl||De opdrachtnemer ondersteunt de gemeente bij de certificering volgens ISO 14001.
        nl||De inschrijver heeft een kwaliteitssysteem vergelijkbaar met ISO 9001.
        nl||De inschrijver beschikt over een geldig ISO 9001 certificaat c.q. gelijkwaardig.
        en||Environmental management is shown by ISO 14001 certification, an equivalent certificate or an audit by an independent party.
        en||Quality is shown by an ISO 9001 certificate or the company's own description of its measures.
        da||Miljøledelse dokumenteres ved et ISO 14001-certifikat, et tilsvarende certifikat eller en uafhængig gennemgang.
        da||Kvalitetsstyring skal dokumenteres ved et ISO 9001-certifikat eller virksomhedens egen beskrivelse af sine foranstaltninger.
        sv||Miljöledning ska styrkas med ett ISO 14001-certifikat, ett likvärdigt certifikat eller en oberoende granskning.
        sv||Kvalitetsarbetet ska styrkas med ett ISO 9001-certifikat eller företagets egen beskrivning av sina åtgärder.
        nl||Milieuzorg moet blijken uit een ISO 14001-certificaat, een gelijkwaardig certificaat of een onafhankelijke beoordeling.
        nl||Kwaliteitszorg moet blijken uit een ISO 9001-certificaat of de eigen beschrijving van het bedrijf.
        en|ISO 14001 / ISO 9001|The tenderer must hold ISO 14001, ISO 9001 or both.
        da|ISO 14001-certifikat|Tilbudsgiver skal fremlægge et ISO 14001-certifikat, et gyldigt forsikringsbevis eller en bankgaranti.
        sv|ISO 14001-certifikat|Anbudsgivaren ska lämna ett ISO 14001-certifikat, ett giltigt försäkringsbevis eller en bankgaranti.
        nl|ISO 14001-certificaat|De inschrijver moet een ISO 14001-certificaat, een geldige polis of een bankgarantie overleggen.
        """);

    /// <summary>What belongs to another rule, and is found by one of the two and never by both.</summary>
    public static TheoryData<string> Others =>
    [
        "Legepladsen skal opfylde DS/EN 1176.",
        "Stålet skal være udført efter EN 1090-2.",
        "Laboratoriet skal være akkrediteret efter ISO 17025.",
        "Arbejdet med samfundsansvar skal følge ISO 26000.",
    ];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Find_Sentence_DemandsThat(string language, string names, string text)
    {
        string found = names.Replace(" / ", "|", System.StringComparison.Ordinal);

        Assert.Equal(found, Demanded.By("PD1901", text, language));
        Assert.Equal(found, Demanded.By("PD1901", text, language: null));
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Find_Sentence_IsNoOtherStandard(string language, string names, string text) =>
        Assert.True(Demanded.By("PD1205", text, language).Length == 0, names);

    [Theory]
    [MemberData(nameof(Others))]
    public void Find_StandardOfSomethingElse_IsNoCertificate(string text)
    {
        Assert.Empty(Demanded.By("PD1901", text, "da"));
        Assert.NotEmpty(Demanded.By("PD1205", text, "da"));
    }

    [Fact]
    public void Find_BothInOneSentence_GivesEachItsRule()
    {
        const string Text = "Producenten skal være certificeret efter ISO 9001, og gyngen skal opfylde DS/EN 1176.";

        Assert.Equal("ISO 9001", Demanded.By("PD1901", Text, "da"));
        Assert.Equal("DS/EN 1176", Demanded.By("PD1205", Text, "da"));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("Certifikatet skal være gyldigt.", "")]
    [InlineData("Certifikatet skal være gyldigt. Det vedlægges.", "")]
    [InlineData("Certifikatet skal være gyldigt. Det vedlægges. Det er på dansk.", "ISO 9001")]
    public void Find_AcceptanceFurtherOn_ReachesThreeSentencesBack(string between, string found) => Assert.Equal(
        found, Demanded.By("PD1901", $"Leverandøren skal have ISO 9001. {between} Tilsvarende certifikater accepteres.", "da"));
}
