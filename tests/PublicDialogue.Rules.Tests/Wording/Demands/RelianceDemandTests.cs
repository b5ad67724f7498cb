using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Wording.Demands;

/// <summary>That nobody may rely on the capacities of others, in four languages. Where nothing stands between the bars, nothing is demanded.</summary>
public sealed class RelianceDemandTests
{
    public static TheoryData<string, string, string> Rows => Sentences.Of("""
        en|True|The tenderer may not rely on the capacities of other entities.
        en|True|Tenderers cannot rely on other firms to meet the criteria.
        en|True|Reliance on third parties is not allowed.
        en|True|It is not permitted to rely on other undertakings.
        en|True|The tenderer may rely on only one supporting firm.
        en|True|Candidates must not rely on the references of others.
        en|True|A tenderer shall not be entitled to rely upon the financial standing of its group companies.
        en|True|The Municipality does not permit tenderers to rely on the economic standing of a parent company.
        en|True|Applicants are not permitted to use the experience of other entities to fulfil the requirements.
        en|True|It is not possible to rely on the capacity of third parties for the turnover requirement.
        en|True|Tenderers may rely on no more than one other entity.
        en|True|The use of third-party capacity to satisfy the selection criteria is prohibited.
        da|True|Tilbudsgiver kan ikke basere sig på andre enheders formåen.
        da|True|Ansøger må ikke støtte sig til andre virksomheder.
        da|True|Tilbudsgiver må ikke basere sig på tredjemands referencer.
        da|True|Det er ikke tilladt at basere sig på andres kapacitet.
        da|True|Tilbudsgiver kan ikke påberåbe sig andre enheders økonomi.
        da|True|Ansøger kan kun støtte sig til én anden virksomhed.
        da|True|Ansøger er ikke berettiget til at støtte sig på andre enheders tekniske formåen.
        da|True|Kommunen tillader ikke, at tilbudsgiver baserer sig på et moderselskabs økonomiske formåen.
        da|True|Det er ikke muligt at basere sig på underleverandørers referencer ved opfyldelse af mindstekravene.
        da|True|Tilbudsgiver kan maksimalt basere sig på én støttende enhed.
        da|True|Ansøgere må hverken helt eller delvist støtte sig på andre virksomheders kapacitet.
        da|True|Støtte fra andre enheder accepteres ikke.
        sv|True|Anbudsgivaren får inte åberopa andra företags kapacitet.
        sv|True|Det är inte tillåtet att åberopa andra företag.
        sv|True|Leverantören kan inte åberopa andras referenser.
        sv|True|Åberopande av annans kapacitet accepteras inte.
        sv|True|Anbudsgivaren får inte förlita sig på andra enheter.
        sv|True|Sökanden får endast åberopa ett annat företag.
        sv|True|Det är inte möjligt att åberopa ett annat företags ekonomiska kapacitet.
        sv|True|Kommunen godtar inte att anbudsgivaren åberopar moderbolagets omsättning.
        sv|True|Anbudsgivare har inte rätt att åberopa andra företags tekniska och yrkesmässiga kapacitet.
        sv|True|Leverantören får åberopa högst ett annat företag.
        sv|True|Åberopande av underleverantörers referenser är inte tillåtet.
        sv|True|Anbudssökanden får varken helt eller delvis åberopa annat företags kapacitet.
        nl|True|De inschrijver mag geen beroep doen op de draagkracht van derden.
        nl|True|Inschrijvers kunnen zich niet beroepen op andere ondernemingen.
        nl|True|Het is niet toegestaan een beroep te doen op derden.
        nl|True|Een beroep op derden is niet toegestaan.
        nl|True|Gegadigde kan geen beroep doen op referenties van derden.
        nl|True|De inschrijver mag slechts een beroep doen op één derde.
        nl|True|Inschrijver kan zich voor de omzeteis niet beroepen op de draagkracht van een moedermaatschappij.
        nl|True|De gemeente staat niet toe dat een inschrijver een beroep doet op de bekwaamheid van derden.
        nl|True|Het is gegadigden niet toegestaan om zich te beroepen op de middelen van andere entiteiten.
        nl|True|Inschrijver mag op maximaal één derde een beroep doen.
        nl|True|Het inroepen van de draagkracht van andere ondernemingen is uitgesloten.
        nl|True|Voor de kerncompetenties mag u geen beroep doen op een onderaannemer.
        en||The tenderer may rely on the capacities of other entities.
        en||The tenderer may not rely on entities that are excluded.
        en||If the tenderer does not rely on others, it says so.
        en||Two tenderers may not rely on the same entity.
        en||Tenderers cannot rely on oral information.
        en||The tenderer may not rely on others unless it proves that it has them.
        en||The tenderer may rely on the capacities of other entities provided that it submits their written commitment.
        en||The supporting entity must complete its own European single procurement document.
        en||The tenderer may not rely on other entities for the critical tasks listed in Annex C.
        en||The contractor may not rely on any error in the tender documents to claim extra payment.
        en||The solution must not rely on a permanent internet connection.
        en||Tenderers are not required to rely on other entities.
        en||The supplier cannot rely on a minimum volume of orders.
        da||Tilbudsgiver kan basere sig på andre enheders formåen.
        da||Tilbudsgiver kan ikke basere sig på enheder, der er udelukket.
        da||Hvis tilbudsgiver ikke baserer sig på andre, oplyses det.
        da||To tilbudsgivere kan ikke basere sig på samme enhed.
        da||Tilbudsgiver kan ikke støtte ret på mundtlige oplysninger.
        da||Tilbudsgiver kan ikke basere sig på andre, medmindre der er afgivet en støtteerklæring.
        da||Tilbudsgiver kan basere sig på andre enheders formåen, når der vedlægges en støtteerklæring.
        da||Den støttende enhed skal udfylde sit eget europæiske udbudsdokument.
        da||Tilbudsgiver må ikke basere sig på andre enheder for så vidt angår de kritiske opgaver i bilag C.
        da||Entreprenøren kan ikke påberåbe sig fejl i udbudsmaterialet som grundlag for ekstrabetaling.
        da||Løsningen må ikke basere sig på en fast internetforbindelse.
        da||Det er ikke et krav, at tilbudsgiver baserer sig på andre enheder.
        da||Leverandøren kan ikke støtte sig til de anførte mængder ved beregning af sin omsætning.
        da||Leverandøren kan ikke påberåbe sig forsinkelse hos en underleverandør.
        sv||Anbudsgivaren får åberopa andra företags kapacitet.
        sv||Anbudsgivaren får inte åberopa företag som är uteslutna.
        sv||Om anbudsgivaren inte åberopar andra anges det.
        sv||Två anbudsgivare får inte åberopa samma företag.
        sv||Anbudsgivaren kan inte åberopa muntliga uppgifter.
        sv||Leverantören får inte åberopa force majeure.
        sv||Anbudsgivaren får åberopa andra företags kapacitet om ett åtagande bifogas.
        sv||Det åberopade företaget ska lämna en egen försäkran.
        sv||Anbudsgivaren får inte åberopa andra företag för de kritiska uppgifter som anges i bilaga C.
        sv||Entreprenören får inte åberopa brister i förfrågningsunderlaget som grund för ersättning.
        sv||Lösningen får inte förlita sig på en ständig internetuppkoppling.
        sv||Det är inget krav att anbudsgivaren åberopar andra företag.
        sv||Leverantören kan inte åberopa de angivna volymerna som en garanterad beställning.
        nl||De inschrijver mag een beroep doen op de draagkracht van derden.
        nl||De inschrijver mag geen beroep doen op derden op wie uitsluitingsgronden van toepassing zijn.
        nl||Indien de inschrijver geen beroep doet op derden, vermeldt hij dit.
        nl||Twee inschrijvers mogen geen beroep doen op dezelfde derde.
        nl||De opdrachtnemer kan zich niet beroepen op overmacht.
        nl||De inschrijver kan zich niet beroepen op mondelinge toezeggingen.
        nl||Inschrijver mag een beroep doen op derden, mits een ondertekende verklaring van beschikbaarheid wordt bijgevoegd.
        nl||De derde waarop een beroep wordt gedaan, dient een eigen UEA in.
        nl||Voor de kritieke taken in bijlage C mag de inschrijver geen beroep doen op derden.
        nl||De aannemer kan zich niet beroepen op fouten in het bestek om meerwerk te vorderen.
        nl||De opdrachtnemer kan geen beroep doen op onbekendheid met de plaatselijke situatie.
        nl||Inschrijver is niet verplicht een beroep te doen op andere ondernemingen.
        nl||De leverancier kan zich niet beroepen op de genoemde hoeveelheden als afnamegarantie.
        nl||De opdrachtnemer kan zich niet beroepen op tekortkomingen van derden.
        en||The Supplier may not rely on any representation made by the Municipality or third parties before the agreement.
        da||Leverandøren kan ikke påberåbe sig manglende kapacitet som undskyldning for forsinket levering.
        sv||Leverantören får inte åberopa bristande kapacitet hos underleverantör som skäl för dröjsmål.
        nl||Opdrachtnemer kan zich jegens de gemeente niet beroepen op afspraken met derden.
        nl||De opdrachtnemer kan geen beroep doen op algemene voorwaarden van derden.
        """);

    [Theory]
    [MemberData(nameof(Rows))]
    public void Read_Sentence_DemandsThat(string language, string demanded, string text)
    {
        Assert.Equal(demanded, Asked.Of(ParticipationFacts.RelianceBarred, text, language));
        Assert.Equal(demanded, Asked.Of(ParticipationFacts.RelianceBarred, text, language: null));
    }
}
