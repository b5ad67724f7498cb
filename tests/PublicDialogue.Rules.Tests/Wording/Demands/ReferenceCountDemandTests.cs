using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Wording.Demands;

/// <summary>The number of references that a sentence asks for, in four languages. Where nothing stands between the bars, nothing is demanded.</summary>
public sealed class ReferenceCountDemandTests
{
    public static TheoryData<string, string, string> Rows => Sentences.Of("""
        en|5|The tenderer must submit at least five references.
        en|4|A minimum of 4 references is required.
        en|6|Applicants shall provide six relevant references.
        en|3|Three (3) comparable references must be enclosed.
        en|5|Requirement: 5 reference projects from the last three years.
        en|10|The list must have no fewer than ten references of similar contracts.
        en|4|The company is required to show at least four recent and comparable references.
        en|2|At least two references for each lot.
        en|7|Seven or more references must be stated.
        en|3|Between three and five references must be submitted.
        en|5|Tenderers shall enclose 5 reference contracts.
        en|8|The supplier must document minimum eight references.
        da|5|Tilbudsgiver skal vedlægge mindst fem referencer.
        da|4|Der kræves minimum 4 referencer.
        da|6|Ansøger skal fremlægge seks relevante referencer.
        da|3|Der skal vedlægges tre (3) sammenlignelige referencer.
        da|5|Krav: 5 referenceprojekter fra de seneste tre år.
        da|10|Ikke færre end ti referencer på lignende opgaver.
        da|4|Virksomheden skal dokumentere mindst fire nyere og sammenlignelige referencer.
        da|2|Der skal vedlægges mindst to referencer for hver delaftale.
        da|3|Der skal indsendes 3-5 referencer.
        da|7|Syv eller flere referencer skal oplyses.
        da|5|Tilbudsgiver skal vedlægge 5 referencekontrakter.
        da|8|Leverandøren skal have mindst otte referenceopgaver.
        sv|5|Anbudsgivaren ska bifoga minst fem referenser.
        sv|4|Det krävs minst 4 referenser.
        sv|6|Sökanden ska redovisa sex relevanta referenser.
        sv|3|Tre (3) jämförbara referensuppdrag ska lämnas.
        sv|5|Krav: 5 referensprojekt från de senaste tre åren.
        sv|10|Minst tio referenser från liknande uppdrag.
        sv|4|Företaget ska styrka minst fyra aktuella och jämförbara referenser.
        sv|2|Minst två referenser för varje anbudsområde.
        sv|3|3-5 referensuppdrag ska redovisas.
        sv|7|Sju eller fler referenser ska anges.
        sv|5|Anbudsgivaren ska lämna 5 referensobjekt.
        sv|8|Leverantören måste ha minst åtta referensuppdrag.
        nl|5|De inschrijver dient minimaal vijf referenties te overleggen.
        nl|4|Vereist zijn ten minste 4 referenties.
        nl|6|Gegadigde moet zes relevante referenties aanleveren.
        nl|3|Drie (3) vergelijkbare referenties dienen te worden ingediend.
        nl|5|Eis: 5 referentieprojecten uit de afgelopen drie jaar.
        nl|10|Minstens tien referenties van soortgelijke opdrachten.
        nl|4|De onderneming moet minimaal vier recente en vergelijkbare referenties aantonen.
        nl|2|Minimaal twee referenties per perceel.
        nl|3|Er moeten 3 tot 5 referenties worden ingediend.
        nl|7|Zeven of meer referenties moeten worden opgegeven.
        nl|5|De inschrijver dient 5 referentieopdrachten te overleggen.
        nl|8|De leverancier moet minimaal acht referenties hebben.
        en||The tenderer may submit up to five references.
        en||A maximum of 5 references must be submitted.
        en||References from the last five years must be submitted.
        en||The tenderer shall list the five most important references.
        en||Please state two reference persons and their five telephone numbers.
        en||No requirement of five references applies.
        en||At least five employees must work on each reference.
        en||Five references are preferred.
        en||References must be worth at least 5 million euros.
        en||If five references are missing, the tenderer must explain why.
        en||With reference to section 5 the tenderer must sign.
        en||Points are awarded for five references.
        da||Tilbudsgiver kan vedlægge op til fem referencer.
        da||Der skal vedlægges højst 5 referencer.
        da||Referencer fra de seneste fem år skal vedlægges.
        da||Tilbudsgiver skal oplyse de fem væsentligste referencer.
        da||Der skal oplyses to kontaktpersoner for hver reference.
        da||Der er ikke krav om fem referencer.
        da||Mindst fem medarbejdere skal have arbejdet på hver reference.
        da||Der lægges vægt på fem referencer.
        da||Referencer skal have en værdi på mindst 5 mio. kr.
        da||Hvis fem referencer mangler, skal tilbudsgiver forklare hvorfor.
        da||Der må maksimalt vedlægges 5 relevante referencer, som skal være afsluttede.
        da||Referencerne skal fylde mindst 5 sider.
        sv||Anbudsgivaren får lämna upp till fem referenser.
        sv||Högst 5 referenser ska lämnas.
        sv||Referenser från de senaste fem åren ska lämnas.
        sv||Anbudsgivaren ska ange de fem viktigaste referenserna.
        sv||Två kontaktpersoner ska anges för varje referens.
        sv||Det är inget krav på fem referenser.
        sv||Minst fem medarbetare ska ha arbetat med varje referens.
        sv||Fem referenser ger poäng.
        sv||Referenser ska ha ett värde om minst 5 mkr.
        sv||Om fem referenser saknas ska anbudsgivaren förklara varför.
        sv||Maximalt 5 relevanta referenser ska redovisas.
        sv||Referenserna ska omfatta minst 5 sidor.
        nl||De inschrijver mag tot en met vijf referenties indienen.
        nl||Er moeten maximaal 5 referenties worden ingediend.
        nl||Referenties uit de afgelopen vijf jaar moeten worden ingediend.
        nl||De inschrijver moet de vijf belangrijkste referenties vermelden.
        nl||Per referentie moeten twee contactpersonen worden vermeld.
        nl||Vijf referenties zijn geen eis.
        nl||Ten minste vijf medewerkers moeten aan elke referentie hebben gewerkt.
        nl||Vijf referenties leveren punten op.
        nl||Referenties moeten een waarde van minimaal € 5 miljoen hebben.
        nl||Indien vijf referenties ontbreken, moet de inschrijver dit toelichten.
        nl||Ten hoogste 5 relevante referenties dienen te worden overgelegd.
        nl||De referenties moeten minimaal 5 pagina's beslaan.
        en|6|List and brief description of selection criteria: six references for similar works.
        en|5|Please provide five references from comparable contracts.
        en|5|At least five comparable deliveries, documented by references, are required.
        en||Please provide up to five references.
        en||Each reference must comprise at least ten deliveries.
        da|5|Ansøger skal have udført mindst fem sammenlignelige leverancer, som dokumenteres ved referencer.
        da|5|Ansøger bedes vedlægge fem referencer.
        da||Ansøger bedes vedlægge op til fem referencer.
        da||Hver reference skal omfatte mindst ti leverancer.
        sv|6|Sex referenser från jämförbara uppdrag ska lämnas.
        sv|5|Leverantören ska ha utfört minst fem jämförbara uppdrag, vilket styrks med referenser.
        sv||Anbudsgivaren ombeds lämna högst fem referenser.
        sv||Varje referens ska omfatta minst tio leveranser.
        nl|6|Bij te voegen: zes referenties van gelijkaardige opdrachten.
        nl|5|Gelieve vijf referenties over te leggen.
        nl||Gelieve maximaal vijf referenties op te geven.
        nl||Iedere referentie moet minimaal tien leveringen omvatten.
        """);

    [Theory]
    [MemberData(nameof(Rows))]
    public void Read_Sentence_DemandsThat(string language, string demanded, string text)
    {
        Assert.Equal(demanded, Asked.Of(FactKeys.ReferenceCount, text, language));
        Assert.Equal(demanded, Asked.Of(FactKeys.ReferenceCount, text, language: null));
    }
}
