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
        en|True|Every partner in the joint venture has to satisfy every criterion in section 4.
        en|True|Where firms bid together, each of the companies must individually meet the financial criteria.
        en|True|The minimum requirements shall be fulfilled by each participating company of the consortium separately.
        en|True|Each consortium member must independently satisfy the experience requirements.
        en|True|All of the partners must each meet the five-year turnover test.
        en|True|Each undertaking in the group needs to meet all conditions for participation, alone and not together with the others.
        da|True|Alle virksomheder i sammenslutningen skal hver for sig opfylde kravet om egenkapital.
        da|True|Byder flere virksomheder sammen, skal hver virksomhed alene opfylde kravene.
        da|True|Hver part i konsortiet skal selvstændigt opfylde kravet om tre referencer.
        da|True|Kravene til teknisk formåen skal være opfyldt af samtlige deltagere i konsortiet.
        da|True|Ved fælles ansøgning skal hver enkelt virksomhed opfylde samtlige minimumskrav.
        da|True|Hvert enkelt konsortiemedlem skal opfylde hvert af kravene i punkt 5.
        sv|True|Varje gruppmedlem måste självt uppfylla kraven på kapacitet.
        sv|True|Vid gemensamt anbud skall varje företag uppfylla samtliga ska-krav på leverantören.
        sv|True|Var och en av medlemmarna ska uppfylla samtliga krav i kapitel 3.
        sv|True|De ekonomiska kraven måste vara uppfyllda av varje ingående företag i gruppen.
        sv|True|Alla parter i konsortiet ska individuellt uppfylla kravet på kreditvärdighet.
        sv|True|Varje bolag i leverantörsgruppen ska uppfylla vart och ett av kraven separat.
        nl|True|Ieder lid van het consortium voldoet zelfstandig aan de referentie-eis.
        nl|True|Aan de omzeteis moet door iedere combinant worden voldaan.
        nl|True|Bij inschrijving in combinatie dienen alle deelnemers aan alle eisen te voldoen.
        nl|True|Elke onderneming in de combinatie dient individueel over de gevraagde certificaten te beschikken.
        nl|True|Alle combinatieleden moeten elk aan de minimumeisen voldoen.
        nl|True|Elk combinatielid moet de solvabiliteitseis afzonderlijk aantonen.
        en||It is enough that one member of the consortium meets the requirement on references.
        en||Each member states which of the requirements it meets.
        en||Members need not each meet the turnover requirement; their figures are added up.
        en||Each employee must meet all safety requirements on the site.
        en||The group as a whole must meet all the requirements.
        en||Every bus must meet all the requirements of the timetable.
        da||Det er tilstrækkeligt, at ét medlem af konsortiet opfylder kravet.
        da||Konsortiet skal samlet opfylde alle krav til egnethed.
        da||Hver deltager oplyser, hvilke af kravene deltageren opfylder.
        da||Hvert tilbud skal opfylde alle mindstekrav.
        da||Der er ikke krav om, at hver deltager skal opfylde alle krav.
        da||Alle produkter skal opfylde samtlige mindstekrav i bilag 2.
        sv||Det räcker att en medlem i gruppen uppfyller kravet på referenser.
        sv||Gruppen ska tillsammans uppfylla samtliga kvalificeringskrav.
        sv||Varje produkt ska uppfylla samtliga tekniska krav.
        sv||Varje medlem redovisar vilka krav som medlemmen uppfyller.
        sv||Det krävs inte att varje medlem ska uppfylla alla krav.
        sv||Alla fordon ska uppfylla samtliga miljökrav.
        nl||Het volstaat dat één lid van de combinatie aan de referentie-eis voldoet.
        nl||De combinatie als geheel moet aan alle eisen voldoen.
        nl||Iedere combinant geeft op aan welke eisen hij bijdraagt.
        nl||Alle voertuigen moeten aan alle milieueisen voldoen.
        nl||Niet vereist is dat iedere combinant zelfstandig aan de omzeteis moet voldoen.
        nl||Elke deelnemer aan de cursus moet een certificaat krijgen.
        en|True|If the application is submitted by a consortium, the minimum requirements apply to all consortium members.
        en|True|Each partner in the joint venture must have an equity ratio of at least 15 %.
        en||The minimum requirements apply to the consortium as a whole and not to each member.
        en||Each member of the consortium shows its turnover in part IV of the ESPD.
        en||All companies must have an annual turnover of at least EUR 5 million.
        da|True|Mindstekravene gælder for alle konsortiets deltagere.
        da|True|Alle parter skal således have en soliditetsgrad på mindst 10 %.
        da||Alle deltagere skal opfylde mindstekravene i det omfang, det er relevant for deres andel af opgaven.
        da||Egnethedskravene skal opfyldes af konsortiet samlet og gælder ikke for hver enkelt deltager.
        da||Alle virksomheder skal have en årlig omsætning på mindst 5 mio. kr.
        sv|True|Kvalificeringskraven gäller för samtliga medlemmar i gruppen.
        sv|True|Varje medlem i gruppen ska ha en soliditet på minst 20 procent.
        sv||Kvalificeringskraven gäller gruppen gemensamt och inte varje medlem för sig.
        sv||Varje medlem redovisar sin omsättning i ESPD.
        sv||Alla företag ska ha en årlig omsättning på minst 5 miljoner kronor.
        nl|True|De geschiktheidseisen gelden voor iedere combinant.
        nl|True|Iedere combinant dient een omzet van minimaal 1 miljoen euro te hebben.
        nl||De geschiktheidseisen gelden voor de combinatie als geheel en niet voor iedere combinant.
        nl||Iedere combinant geeft zijn omzet op in het UEA.
        nl||Alle inschrijvers moeten een omzet van minimaal 1 miljoen euro hebben.
        da|True|Ved fællesbud skal hver af deltagerne opfylde mindstekravet til omsætning.
        da||Hver af deltagerne skal underskrive tro og love-erklæringen.
        en|True|In the case of a joint tender, the minimum annual turnover must be met by each member of the group.
        sv|True|Vid gemensamt anbud ska varje part uppfylla kravet på omsättning.
        sv||Var och en av deltagarna ska underteckna anbudet.
        nl|True|In geval van een combinatie moet elk lid afzonderlijk aan de omzeteis voldoen.
        nl||Elk van de combinanten moet de inschrijving ondertekenen.
        """);

    [Theory]
    [MemberData(nameof(Rows))]
    public void Read_Sentence_DemandsThat(string language, string demanded, string text)
    {
        Assert.Equal(demanded, Asked.Of(ParticipationFacts.EachMemberMeetsAll, text, language));
        Assert.Equal(demanded, Asked.Of(ParticipationFacts.EachMemberMeetsAll, text, language: null));
    }
}
