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
        """);

    [Theory]
    [MemberData(nameof(Rows))]
    public void Read_Sentence_DemandsThat(string language, string demanded, string text)
    {
        Assert.Equal(demanded, Asked.Of(ParticipationFacts.ConsortiaBarred, text, language));
        Assert.Equal(demanded, Asked.Of(ParticipationFacts.ConsortiaBarred, text, language: null));
    }
}
