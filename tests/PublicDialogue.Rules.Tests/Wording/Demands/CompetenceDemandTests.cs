using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Wording.Demands;

/// <summary>That references are counted for each competence, in four languages. Where nothing stands between the bars, nothing is demanded.</summary>
public sealed class CompetenceDemandTests
{
    public static TheoryData<string, string, string> Rows => Sentences.Of("""
        en|core competence|Two references per core competence must be submitted.
        en|core competence|For each core competence, three references are required.
        en|core competence|Each competence must be shown by at least two references.
        en|core competence|Per competence the tenderer submits one reference.
        en|core competence|The candidate shall name two comparable references for every competency.
        en|core competence|At least one reference per competence is required.
        en|core competence|Every core competence must be supported with four relevant references.
        en|core competence|Three references per competency shall be attached.
        en|core competence|A minimum of two references must be given for each competence.
        en|core competence|Each core competency requires two references.
        en|core competence|Please attach one reference per core competency.
        en|core competence|For every core competence you must provide 2 (two) references.
        da|kernekompetence|Der skal vedlægges to referencer per kernekompetence.
        da|kernekompetence|For hver kompetence kræves tre referencer.
        da|kernekompetence|Hver kernekompetence skal dokumenteres med mindst to referencer.
        da|kernekompetence|Tilbudsgiver skal angive én reference for hver kompetence.
        da|kernekompetence|Per kompetence skal der vedlægges mindst to referencer.
        da|kernekompetence|For hvert kompetenceområde skal der være to sammenlignelige referencer.
        da|kernekompetence|Der kræves 3 referencer pr. kompetence.
        da|kernekompetence|Hver kompetence skal vises ved fire referencer.
        da|kernekompetence|Mindst én reference pr kernekompetence skal beskrives.
        da|kernekompetence|Ansøger skal fremlægge to referencer for hver kernekompetence.
        da|kernekompetence|Per kompetenceområde skal to referencer nævnes.
        da|kernekompetence|Det er et krav, at hver kompetence underbygges af to referencer.
        sv|kärnkompetens|Två referenser per kärnkompetens ska bifogas.
        sv|kärnkompetens|För varje kompetens krävs tre referenser.
        sv|kärnkompetens|Varje kompetensområde ska styrkas med minst två referensuppdrag.
        sv|kärnkompetens|Anbudsgivaren ska ange fem referenser per kompetens.
        sv|kärnkompetens|Minst två referenser ska lämnas för varje kompetens.
        sv|kärnkompetens|Varje kärnkompetens ska visas genom fyra referenser.
        sv|kärnkompetens|Per kompetensområde ska två jämförbara referenser anges.
        sv|kärnkompetens|Det krävs 2 referensuppdrag per kompetens.
        sv|kärnkompetens|För varje kärnkompetens ska minst två referenser beskrivas.
        sv|kärnkompetens|Sökanden ska redovisa tre relevanta referenser för varje kompetensområde.
        sv|kärnkompetens|Per kärnkompetens ska 3 referenser lämnas.
        sv|kärnkompetens|Varje kompetens måste stödjas av två referenser.
        nl|kerncompetentie|Per kerncompetentie levert u drie referenties aan.
        nl|kerncompetentie|De inschrijver toont elke kerncompetentie aan met drie referenties.
        nl|kerncompetentie|Voor iedere kerncompetentie moeten twee referenties worden overgelegd.
        nl|kerncompetentie|Inschrijver dient per competentie één referentie in.
        nl|kerncompetentie|Er worden minimaal twee referenties per kerncompetentie gevraagd.
        nl|kerncompetentie|Elke kerncompetentie moet worden aangetoond met ten minste één referentie.
        nl|kerncompetentie|Voor elke competentie dienen vier referenties te worden ingediend.
        nl|kerncompetentie|Per kerncompetentie volstaat één referentie.
        nl|kerncompetentie|Iedere kerncompetentie vereist twee vergelijkbare referenties.
        nl|kerncompetentie|Per kerncompetentie zijn 3 referenties vereist.
        nl|kerncompetentie|U dient drie relevante referenties per kerncompetentie aan te leveren.
        nl|kerncompetentie|Ieder gegadigde geeft voor elke kerncompetentie minstens twee referenties op.
        en||Three references must be submitted in total.
        en||The core competences are listed in annex 2.
        en||Each competence is described in the tender.
        en||Each reference shows one or more competences.
        en||The staff must have the core competence of project management.
        en||References may be used for every competence.
        en||Two employees per competence are enough.
        en||The evaluation looks at each competence.
        en||References are given on one form per lot.
        en||Each competence is weighted equally.
        en||The form has room for references.
        en||The tenderer describes its core competences.
        da||Der skal vedlægges tre referencer i alt.
        da||Kernekompetencerne er oplistet i bilag 2.
        da||Hver kompetence beskrives i tilbuddet.
        da||Hver reference viser en eller flere kompetencer.
        da||Medarbejderne skal have kompetencer inden for projektledelse.
        da||Referencer kan bruges for hver kompetence.
        da||To medarbejdere per kompetence er nok.
        da||Evalueringen ser på hver kompetence.
        da||Referencerne angives i ét skema per delaftale.
        da||Hver kompetence vægter lige meget.
        da||Skemaet har plads til referencer.
        da||Tilbudsgiver beskriver sine kernekompetencer.
        sv||Tre referenser ska lämnas totalt.
        sv||Kärnkompetenserna framgår av bilaga 2.
        sv||Varje kompetens beskrivs i anbudet.
        sv||Varje referens visar en eller flera kompetenser.
        sv||Personalen ska ha kompetens inom projektledning.
        sv||Referenser får användas för varje kompetens.
        sv||Två medarbetare per kompetens räcker.
        sv||Utvärderingen ser till varje kompetens.
        sv||Referenserna anges i ett formulär per anbudsområde.
        sv||Varje kompetens viktas lika.
        sv||Formuläret har plats för referenser.
        sv||Anbudsgivaren beskriver sina kärnkompetenser.
        nl||Er worden in totaal drie referenties gevraagd.
        nl||De kerncompetenties staan in bijlage 2.
        nl||Elke kerncompetentie wordt in de inschrijving beschreven.
        nl||Elke referentie toont een of meer kerncompetenties aan.
        nl||De medewerkers moeten de competentie projectleiding bezitten.
        nl||Referenties mogen voor iedere kerncompetentie worden gebruikt.
        nl||Twee medewerkers per competentie volstaan.
        nl||De beoordeling kijkt naar elke competentie.
        nl||De referenties worden per perceel op een formulier ingevuld.
        nl||Elke competentie weegt even zwaar.
        nl||Het formulier heeft ruimte voor referenties.
        nl||Inschrijver beschrijft zijn kerncompetenties.
        """);

    [Theory]
    [MemberData(nameof(Rows))]
    public void Read_Sentence_DemandsThat(string language, string demanded, string text)
    {
        Assert.Equal(demanded, Asked.Of(AbilityFacts.ReferenceCompetence, text, language));
        Assert.Equal(demanded, Asked.Of(AbilityFacts.ReferenceCompetence, text, language: null));
    }
}
