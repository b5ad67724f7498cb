using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Wording.Demands;

/// <summary>That groups may not tender, in four languages. Where nothing stands between the bars, nothing is demanded.</summary>
public sealed class GroupsDemandTests
{
    public static TheoryData<string, string, string> Rows => Sentences.Of("""
        en|True|Consortia are not allowed.
        en|True|Groups of economic operators may not submit tenders.
        en|True|Joint tenders are not accepted.
        da|True|Konsortier kan ikke afgive tilbud.
        da|True|Sammenslutninger af virksomheder kan ikke deltage.
        da|True|Fælles tilbud accepteres ikke.
        sv|True|Konsortier accepteras inte.
        sv|True|Grupper av leverantörer får inte lämna anbud.
        sv|True|Gemensamma anbud tillåts inte.
        nl|True|Combinaties zijn niet toegestaan.
        nl|True|Samenwerkingsverbanden zijn uitgesloten.
        nl|True|Inschrijven in combinatie is niet toegestaan.
        en||Consortia may tender.
        en||Consortia may not change their composition.
        en||Groups may not submit more than one tender.
        da||Konsortier kan afgive tilbud.
        da||Konsortier kan ikke ændre sammensætning.
        da||Konsortier kan ikke afgive flere tilbud.
        sv||Konsortier får lämna anbud.
        sv||Konsortier får inte ändra sin sammansättning.
        sv||Konsortier får inte lämna mer än ett anbud.
        nl||Combinaties mogen inschrijven.
        nl||Combinaties mogen geen inschrijving doen als zij hun samenstelling wijzigen.
        nl||Wijziging van combinaties is niet toegestaan.
        en|True|Tenders from consortia will be rejected.
        en|True|Groups of companies may not take part in this procurement.
        en|True|Consortia may not bid.
        en|True|Joint ventures may not participate.
        en|True|The municipality does not accept tenders from consortia.
        en|True|Two or more companies may not submit a joint tender.
        en|True|Applications from consortia are not accepted.
        da|True|Tilbud fra konsortier vil blive afvist.
        da|True|Der kan ikke afgives fælles tilbud.
        da|True|Konsortier har ikke adgang til at byde.
        da|True|Kommunen accepterer ikke tilbud fra konsortier.
        da|True|Sammenslutninger af økonomiske aktører kan ikke ansøge om prækvalifikation.
        da|True|Det er ikke muligt at byde som konsortium.
        da|True|Konsortier må ikke deltage i udbuddet.
        sv|True|Anbud från konsortier kommer att förkastas.
        sv|True|Gemensamma anbud får inte lämnas.
        sv|True|Kommunen accepterar inte anbud från konsortier.
        sv|True|Konsortier får inte delta i upphandlingen.
        sv|True|Det är inte tillåtet att lämna gemensamt anbud.
        sv|True|Grupper av företag får inte delta i upphandlingen.
        sv|True|Anbud från grupper av leverantörer godtas inte.
        nl|True|Inschrijvingen van combinaties worden ter zijde gelegd.
        nl|True|Combinaties mogen niet deelnemen aan deze aanbesteding.
        nl|True|Het is niet toegestaan om als combinatie in te schrijven.
        nl|True|Inschrijven als samenwerkingsverband is niet mogelijk.
        nl|True|De gemeente accepteert geen inschrijvingen van combinaties.
        nl|True|Combinaties kunnen niet inschrijven op deze opdracht.
        nl|True|Een gezamenlijke inschrijving is niet toegestaan.
        en||Groups of economic operators are welcome to tender.
        en||The members of a consortium are jointly and severally liable.
        en||Consortia may not be required to take a given legal form before award.
        en||A group may meet the requirements on turnover together.
        en||Consortia may not tender if one of their members also tenders alone.
        en||Consortia cannot be charged for the use of the portal.
        en||Joint tenders are accepted and each company signs the tender.
        da||Konsortier er velkomne til at byde på opgaven.
        da||Deltagerne i et konsortium hæfter solidarisk.
        da||Konsortier kan ikke pålægges en bestemt retlig form før tildeling.
        da||Sammenslutninger af virksomheder kan opfylde kravet til omsætning tilsammen.
        da||Konsortier kan ikke deltage, hvis en af virksomhederne også byder alene.
        da||Konsortier må ikke opkræves betaling for brug af udbudsportalen.
        da||Fælles tilbud accepteres, og hver virksomhed vedlægger sit eget ESPD.
        sv||Grupper av leverantörer är välkomna att lämna anbud.
        sv||Medlemmarna i ett konsortium svarar solidariskt för uppdraget.
        sv||Konsortier får inte åläggas en viss juridisk form före tilldelning.
        sv||Ett konsortium får uppfylla kravet på omsättning tillsammans.
        sv||Konsortier får inte lämna anbud om någon medlem också lämnar anbud ensam.
        sv||Konsortier får inte debiteras för att använda portalen.
        sv||Gemensamma anbud accepteras och varje företag lämnar en egen ESPD.
        nl||Combinaties zijn van harte welkom om in te schrijven.
        nl||De leden van de combinatie zijn hoofdelijk aansprakelijk.
        nl||Samenwerkingsverbanden mogen niet worden verplicht tot een bepaalde rechtsvorm voor gunning.
        nl||Een combinatie mag gezamenlijk aan de omzeteis voldoen.
        nl||Combinaties mogen niet inschrijven als een van de leden ook zelfstandig inschrijft.
        nl||Samenwerkingsverbanden mogen niet worden belast met kosten voor het platform.
        nl||Inschrijven in combinatie is toegestaan en elk lid vult een eigen UEA in.
        en|True|Only individual companies may apply for participation.
        en|True|It is not possible to tender as part of a group.
        da|True|Kun enkeltvirksomheder kan byde på rammeaftalen.
        da|True|Arbejdsfællesskaber er udelukket fra udbuddet.
        sv|True|Endast enskilda leverantörer får lämna anbud.
        sv|True|Gemensam anbudsgivning får ej ske.
        nl|True|Combinatievorming wordt niet toegestaan.
        nl|True|Uitsluitend zelfstandige ondernemingen mogen inschrijven.
        en||Two small firms are encouraged to bid together.
        en||The contracting authority does not discourage consortia.
        da||To små virksomheder opfordres til at byde sammen.
        da||Det er muligt at byde som konsortium.
        sv||Små företag uppmuntras att lämna anbud tillsammans.
        sv||Det är tillåtet att lämna gemensamt anbud.
        nl||Kleine ondernemingen worden aangemoedigd samen in te schrijven.
        nl||Het is toegestaan om als combinatie in te schrijven.
        """);

    [Theory]
    [MemberData(nameof(Rows))]
    public void Read_Sentence_DemandsThat(string language, string demanded, string text)
    {
        Assert.Equal(demanded, Asked.Of(ParticipationFacts.ConsortiaBarred, text, language));
        Assert.Equal(demanded, Asked.Of(ParticipationFacts.ConsortiaBarred, text, language: null));
    }
}
