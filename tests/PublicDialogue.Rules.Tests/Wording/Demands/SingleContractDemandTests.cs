using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Wording.Demands;

/// <summary>That all experience must come from one contract, in four languages. Where nothing stands between the bars, nothing is demanded.</summary>
public sealed class SingleContractDemandTests
{
    public static TheoryData<string, string, string> Rows => Sentences.Of("""
        en|True|All the experience must come from one single contract.
        en|True|The references must be from one and the same contract.
        en|True|Experience with A, B and C must be shown in a single contract.
        en|True|The competences must be documented by a single reference.
        en|True|All the requirements must be met within the same contract given as a reference.
        en|True|The reference must cover everything in one single project.
        en|True|The work is to be shown in a single reference contract.
        en|True|Experience of both within one and the same project.
        en|True|Experience in one and the same assignment is required.
        en|True|The volume must have been reached in a single assignment used as a reference.
        en|True|Both kinds of experience must be shown by one and the same reference.
        en|True|A single project must show all the experience that is required.
        da|True|Al erfaring skal stamme fra én og samme kontrakt.
        da|True|Referencerne skal vedrøre samme kontrakt.
        da|True|Erfaring med A, B og C skal vises i én enkelt kontrakt.
        da|True|Kompetencerne skal dokumenteres ved en enkelt reference.
        da|True|Alle krav skal være opfyldt inden for en og samme kontrakt, der angives som reference.
        da|True|Referencen skal dække det hele i et enkelt projekt.
        da|True|Det skal vises med én og samme reference.
        da|True|Erfaring med begge dele inden for ét og samme projekt.
        da|True|Der kræves erfaring fra en og samme opgave.
        da|True|Mængden skal være nået i én enkelt kontrakt, der bruges som reference.
        da|True|Begge slags erfaring skal vises ved en og samme reference.
        da|True|Et enkelt projekt skal vise al den erfaring, der kræves.
        sv|True|All erfarenhet ska komma från ett och samma kontrakt.
        sv|True|Referenserna ska avse ett och samma uppdrag.
        sv|True|Erfarenhet av A, B och C ska visas i ett enda uppdrag.
        sv|True|Kompetenserna ska styrkas med en enda referens.
        sv|True|Alla krav ska vara uppfyllda inom ett och samma avtal som anges som referens.
        sv|True|Referensen ska täcka allt i ett enda projekt.
        sv|True|Det ska visas med en och samma referens.
        sv|True|Erfarenhet av båda inom ett och samma projekt.
        sv|True|Det krävs erfarenhet från ett enda kontrakt.
        sv|True|Volymen ska ha uppnåtts i ett enda avtal som används som referens.
        sv|True|Båda slagen av erfarenhet ska visas med ett och samma referensuppdrag.
        sv|True|Ett enda projekt ska visa all den erfarenhet som krävs.
        nl|True|Alle ervaring moet uit één en dezelfde opdracht komen.
        nl|True|De referenties moeten betrekking hebben op dezelfde opdracht.
        nl|True|Ervaring met A, B en C moet binnen één opdracht worden aangetoond.
        nl|True|De competenties moeten met één referentie worden aangetoond.
        nl|True|Alle eisen moeten binnen één contract zijn vervuld, dat als referentie geldt.
        nl|True|De referentie moet alles in één enkel project dekken.
        nl|True|Het moet met één en dezelfde referentie worden aangetoond.
        nl|True|Ervaring met beide binnen één en hetzelfde project.
        nl|True|Ervaring uit één enkele opdracht is vereist.
        nl|True|De omvang moet in één contract zijn bereikt, dat als referentie dient.
        nl|True|Beide soorten ervaring moeten blijken uit één enkele referentie.
        nl|True|Het moet één en hetzelfde project zijn waaruit alle vereiste ervaring blijkt.
        en||The experience may come from several contracts.
        en||The contract is a single contract for all lots.
        en||There is no requirement that the experience comes from a single contract.
        en||Three references must be submitted.
        en||The framework is concluded as one single contract.
        en||Each reference concerns its own contract.
        en||References from a single project are preferred.
        en||A single project manager leads the work.
        en||Several references may show the competences together.
        en||If all the experience comes from one single contract, state which.
        en||The reference must be recent.
        en||The tenderer has experience with contracts.
        en||Each competence is shown by a single reference worth at least EUR 60,000.
        en||The experience is shown by one single reference per competence.
        da||Erfaringen kan stamme fra flere kontrakter.
        da||Aftalen indgås som én enkelt kontrakt.
        da||Der er ikke krav om, at erfaringen stammer fra én og samme kontrakt.
        da||Der skal vedlægges tre referencer.
        da||Rammeaftalen er én og samme kontrakt for alle delaftaler.
        da||Hver reference vedrører sin egen kontrakt.
        da||Det er en fordel, at referencerne stammer fra samme kontrakt.
        da||En enkelt projektleder leder arbejdet.
        da||Flere referencer kan tilsammen vise kompetencerne.
        da||Hvis al erfaring stammer fra én og samme kontrakt, oplyses hvilken.
        da||Referencen skal være ny.
        da||Tilbudsgiver har erfaring med kontrakter.
        da||Hver kompetence dokumenteres ved en enkelt reference på mindst 500.000 kr.
        da||Erfaringen vises med én enkelt reference pr. kernekompetence.
        sv||Erfarenheten får komma från flera kontrakt.
        sv||Avtalet tecknas som ett enda avtal.
        sv||Det är inget krav att erfarenheten kommer från ett och samma kontrakt.
        sv||Tre referenser ska lämnas.
        sv||Ramavtalet är ett och samma avtal för alla områden.
        sv||Varje referens avser sitt eget kontrakt.
        sv||Det är meriterande att referenserna kommer från samma kontrakt.
        sv||En enda projektledare leder arbetet.
        sv||Flera referenser får tillsammans visa kompetenserna.
        sv||Om all erfarenhet kommer från ett och samma kontrakt anges vilket.
        sv||Referensen ska vara aktuell.
        sv||Anbudsgivaren har erfarenhet av kontrakt.
        sv||Varje kompetens styrks med en enda referens om minst 500 000 kr.
        sv||Erfarenheten visas med en enda referens per kompetensområde.
        nl||De ervaring mag uit meerdere opdrachten komen.
        nl||De overeenkomst wordt als één contract gesloten.
        nl||Het is geen eis dat de ervaring uit één en dezelfde opdracht komt.
        nl||Er moeten drie referenties worden ingediend.
        nl||De raamovereenkomst is één en hetzelfde contract voor alle percelen.
        nl||Elke referentie betreft een eigen opdracht.
        nl||Het is een pre als de referenties uit dezelfde opdracht komen.
        nl||Eén projectleider leidt het werk.
        nl||Meerdere referenties mogen samen de competenties aantonen.
        nl||Indien alle ervaring uit één en dezelfde opdracht komt, vermeldt u welke.
        nl||De referentie moet recent zijn.
        nl||De inschrijver heeft ervaring met opdrachten.
        nl||De inschrijver toont dit aan met één referentie uit de laatste drie jaar met een waarde van ten minste € 60.000.
        nl||Per kerncompetentie wordt de ervaring met één enkele referentie aangetoond.
        nl||De ervaring met groenonderhoud blijkt uit de opgave met één referentie.
        nl|True|Alle gevraagde competenties dienen met één referentie te worden aangetoond.
        nl|True|De inschrijver moet de kerncompetenties aantonen met één referentie van ten minste € 60.000.
        nl|True|De inschrijver moet met één referentie aantonen dat hij over de kerncompetenties 1 en 2 beschikt.
        nl||Met één referentie per competentie toont de inschrijver zijn ervaring aan.
        nl|True|Beide soorten ervaring moeten met één referentie worden aangetoond.
        """);

    [Theory]
    [MemberData(nameof(Rows))]
    public void Read_Sentence_DemandsThat(string language, string demanded, string text)
    {
        Assert.Equal(demanded, Asked.Of(AbilityFacts.SingleContract, text, language));
        Assert.Equal(demanded, Asked.Of(AbilityFacts.SingleContract, text, language: null));
    }
}
