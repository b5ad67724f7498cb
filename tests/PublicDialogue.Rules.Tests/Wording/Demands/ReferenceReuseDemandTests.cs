using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Wording.Demands;

/// <summary>That one reference may not show several competences, in four languages. Where nothing stands between the bars, nothing is demanded.</summary>
public sealed class ReferenceReuseDemandTests
{
    public static TheoryData<string, string, string> Rows => Sentences.Of("""
        en|False|The same reference may not be used for more than one competence.
        en|False|A reference may only be used once.
        en|False|Each reference can only be counted for one core competence.
        en|False|One reference cannot be used for several core competences.
        en|False|A different reference for each competence must be submitted.
        en|False|A reference may be used for one requirement only, and a reference may be cited only once.
        en|False|A separate reference for every core competence is required.
        en|False|References may not be submitted under two competences.
        en|False|The same project must not be counted for both competences if it is named as a reference.
        en|False|A unique reference per competency shall be named.
        en|False|The reference can be used for only one core competency.
        en|False|No, the same reference shall not be cited in another competence.
        da|False|Samme reference må ikke anvendes til flere kompetencer.
        da|False|En reference kan kun bruges én gang.
        da|False|En reference må kun anvendes til én kernekompetence.
        da|False|Referencer kan ikke benyttes under to kompetenceområder.
        da|False|Der skal angives en særskilt reference for hver kompetence.
        da|False|For hvert område kan samme reference ikke indgå i flere.
        da|False|Hver reference må højst tælle én gang.
        da|False|Tilbudsgiver skal vedlægge forskellige referencer for hver kernekompetence.
        da|False|En reference kan alene indgå under ét krav.
        da|False|Den samme reference kan ikke bruges for begge kompetencer.
        da|False|En ny reference for hver kompetence er påkrævet.
        da|False|Hver reference kan kun benyttes til et kompetenceområde.
        sv|False|Samma referens får inte användas för flera kompetenser.
        sv|False|En referens får endast användas en gång.
        sv|False|Ett referensuppdrag kan bara åberopas för ett kompetensområde.
        sv|False|Samma referensuppdrag får ej åberopas för fler än en kompetens.
        sv|False|En separat referens för varje kompetens ska anges.
        sv|False|För kraven får samma referens inte åberopas under två kompetensområden.
        sv|False|Referensuppdrag får inte räknas för mer än ett område.
        sv|False|Olika referenser för varje kärnkompetens krävs.
        sv|False|En referens kan inte redovisas för båda kompetenserna.
        sv|False|Referensen, en unik referens per kompetensområde, lämnas i bilaga 4.
        sv|False|Varje referens får bara användas för ett krav.
        sv|False|En referens får enbart åberopas en gång.
        nl|False|Een referentie mag slechts voor één kerncompetentie worden gebruikt.
        nl|False|Eén referentie mag niet voor meerdere kerncompetenties worden gebruikt.
        nl|False|Dezelfde referentie mag niet worden ingezet voor meer kerncompetenties.
        nl|False|Een referentie kan maar één keer worden gebruikt.
        nl|False|Voor elke kerncompetentie een andere referentie overleggen is verplicht.
        nl|False|Per kerncompetentie een unieke referentie opgeven.
        nl|False|De referentieopdracht mag alleen voor één kerncompetentie worden opgevoerd.
        nl|False|Een referentieproject mag niet bij twee competenties worden genoemd.
        nl|False|Er wordt een afzonderlijke referentie voor elke kerncompetentie gevraagd.
        nl|False|Een opdracht mag niet als referentie dienen voor verschillende kerncompetenties.
        nl|False|Een referentie mag uitsluitend voor een enkele competentie dienen.
        nl|False|Een referentie mag slechts één maal worden opgevoerd.
        en||One reference may be used for several competences.
        en||The same reference may be used more than once.
        en||A reference may show all competences together.
        en||References may not be older than three years.
        en||Each reference describes one contract.
        en||A reference may not be from an affiliate of the tenderer.
        en||The reference form may only be uploaded as a PDF.
        en||There is no requirement that a different reference for each competence is named.
        en||Passwords may not be used for more than one user.
        en||The same reference may be submitted for more than one lot.
        en||References may only be used to verify what is stated.
        en||Each competence is shown by a reference, and one reference may do for all.
        da||Samme reference kan anvendes til flere kompetencer.
        da||En reference må gerne bruges mere end én gang.
        da||Én reference kan vise alle kompetencer.
        da||Referencerne må ikke være ældre end tre år.
        da||Hver reference beskriver én kontrakt.
        da||Referencen må ikke være fra et koncernforbundet selskab.
        da||Referenceskemaet må kun uploades som PDF.
        da||Der stilles ikke krav om en særskilt reference for hver kompetence.
        da||Adgangskoder må ikke anvendes til flere brugere.
        da||Den samme reference kan godt indgå i flere delaftaler.
        da||Referencer bruges til at efterprøve oplysningerne.
        da||Kompetencerne kan vises med en eller flere referencer.
        sv||Samma referens får användas för flera kompetenser.
        sv||En referens får gärna åberopas mer än en gång.
        sv||Ett referensuppdrag kan visa samtliga kompetenser.
        sv||Referenserna får inte vara äldre än tre år.
        sv||Varje referens beskriver ett uppdrag.
        sv||Referensen får inte komma från ett koncernbolag.
        sv||Referensblanketten får endast laddas upp som PDF.
        sv||Det finns inget krav på en separat referens för varje kompetens.
        sv||Lösenord får inte användas för flera användare.
        sv||Samma referens kan åberopas i flera anbudsområden.
        sv||Referenser används för att kontrollera uppgifterna.
        sv||Kompetenserna kan visas med en eller flera referenser.
        nl||Een referentie mag voor meerdere kerncompetenties worden gebruikt.
        nl||Dezelfde referentie mag vaker worden ingezet.
        nl||Eén referentie kan alle kerncompetenties aantonen.
        nl||De referenties mogen niet ouder zijn dan drie jaar.
        nl||Elke referentie beschrijft één opdracht.
        nl||De referentie mag niet van een concernmaatschappij afkomstig zijn.
        nl||Het referentieformulier mag alleen als PDF worden ingediend.
        nl||Er is geen eis dat voor elke kerncompetentie een andere referentie wordt overgelegd.
        nl||Wachtwoorden mogen niet voor meerdere gebruikers gelden.
        nl||Dezelfde referentie mag in meer percelen worden genoemd.
        nl||Referenties dienen om de gegevens te controleren.
        nl||De kerncompetenties kunnen met een of meer referenties worden aangetoond.
        """);

    [Theory]
    [MemberData(nameof(Rows))]
    public void Read_Sentence_DemandsThat(string language, string demanded, string text)
    {
        Assert.Equal(demanded, Asked.Of(AbilityFacts.ReferenceReuseAllowed, text, language));
        Assert.Equal(demanded, Asked.Of(AbilityFacts.ReferenceReuseAllowed, text, language: null));
    }
}
