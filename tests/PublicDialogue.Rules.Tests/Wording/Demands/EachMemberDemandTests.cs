using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Wording.Demands;

/// <summary>That each member of a group must meet every demand alone, in four languages. Where nothing stands between the bars, nothing is demanded.</summary>
public sealed class EachMemberDemandTests
{
    public static TheoryData<string, string, string> Rows => Sentences.Of("""
        en|True|Each member of the consortium must meet all selection criteria.
        en|True|Every member of the group shall fulfil all the requirements for capacity.
        en|True|If a group tenders, each member must meet all the minimum requirements.
        en|True|All members of the consortium must meet all of the suitability requirements.
        en|True|Each company in the consortium must on its own meet the turnover requirement.
        en|True|The requirements must be met by each member of the consortium individually.
        da|True|Hver deltager i konsortiet skal opfylde alle egnethedskrav.
        da|True|Hvert medlem af sammenslutningen skal opfylde samtlige mindstekrav.
        da|True|Hvis tilbuddet afgives af et konsortium, skal hver deltager opfylde alle krav til egnethed.
        da|True|Alle deltagere i konsortiet skal opfylde samtlige egnethedskrav.
        da|True|Mindstekravene skal opfyldes af hver enkelt deltager i konsortiet.
        da|True|Hver virksomhed i konsortiet skal alene opfylde kravet til omsætning.
        sv|True|Varje medlem i konsortiet ska uppfylla samtliga kvalificeringskrav.
        sv|True|Varje leverantör i gruppen ska uppfylla alla krav på ekonomisk ställning.
        sv|True|Om en grupp lämnar anbud ska varje medlem uppfylla alla krav.
        sv|True|Samtliga medlemmar i konsortiet ska uppfylla alla kvalificeringskrav.
        sv|True|Kraven ska uppfyllas av varje enskild medlem i konsortiet.
        sv|True|Varje företag i gruppen ska ensamt uppfylla kravet på omsättning.
        nl|True|Iedere combinant moet aan alle geschiktheidseisen voldoen.
        nl|True|Elk lid van de combinatie dient zelfstandig te voldoen aan alle gestelde eisen.
        nl|True|Indien een combinatie inschrijft, moet iedere deelnemer aan alle eisen voldoen.
        nl|True|Alle combinanten moeten afzonderlijk aan de geschiktheidseisen voldoen.
        nl|True|Iedere combinant dient individueel aan de omzeteis te voldoen.
        nl|True|Elke deelnemer aan het samenwerkingsverband moet zelfstandig aan de eisen voldoen.
        en||Each member of the consortium fills in its own ESPD.
        en||Each member must not be in any of the situations that lead to exclusion.
        en||The members of the group may meet the requirements together.
        en||Each member must sign the tender.
        en||Each member shall meet all the requirements for the part it performs.
        en||Each member must meet all obligations under environmental and labour law.
        da||Hver deltager i konsortiet udfylder sit eget ESPD.
        da||Hver deltager må ikke være omfattet af en udelukkelsesgrund.
        da||Konsortiets deltagere kan opfylde kravene i fællesskab.
        da||Hver deltager skal underskrive tilbuddet.
        da||Hver deltager skal opfylde alle krav til den del, som deltageren udfører.
        da||Hvert medlem skal opfylde alle forpligtelser efter miljø- og arbejdslovgivningen.
        sv||Varje medlem i konsortiet fyller i en egen ESPD.
        sv||Ingen medlem får omfattas av någon uteslutningsgrund och varje medlem intygar det.
        sv||Medlemmarna i gruppen får uppfylla kraven gemensamt.
        sv||Varje medlem ska underteckna anbudet.
        sv||Varje deltagare ska uppfylla alla krav för den del som deltagaren utför.
        sv||Varje medlem ska uppfylla alla skyldigheter enligt miljö- och arbetsrätten.
        nl||Iedere combinant vult een eigen UEA in.
        nl||Op geen van de combinanten mag een uitsluitingsgrond van toepassing zijn.
        nl||De combinanten mogen gezamenlijk aan de geschiktheidseisen voldoen.
        nl||Iedere combinant moet de inschrijving ondertekenen.
        nl||Iedere combinant moet voldoen aan alle eisen voor het deel dat hij uitvoert.
        nl||Iedere combinant moet alle gevraagde bewijsstukken uploaden.
        """);

    [Theory]
    [MemberData(nameof(Rows))]
    public void Read_Sentence_DemandsThat(string language, string demanded, string text)
    {
        Assert.Equal(demanded, Asked.Of(ParticipationFacts.EachMemberMeetsAll, text, language));
        Assert.Equal(demanded, Asked.Of(ParticipationFacts.EachMemberMeetsAll, text, language: null));
    }
}
