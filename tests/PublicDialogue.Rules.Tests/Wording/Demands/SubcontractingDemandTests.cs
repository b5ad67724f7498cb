using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Wording.Demands;

/// <summary>How much may be subcontracted, as a share of one, in four languages. Where nothing stands between the bars, nothing is demanded.</summary>
public sealed class SubcontractingDemandTests
{
    public static TheoryData<string, string, string> Rows => Sentences.Of("""
        en|0.3|At most 30 % of the contract may be subcontracted.
        en|0.4|The tenderer must perform at least 60 % of the contract itself.
        en|0|Subcontracting is not allowed.
        en|0.25|Subcontractors may carry out up to 25 % of the work.
        en|0.5|No more than 50 per cent may be given to subcontractors, no more than 50 percent in all.
        da|0.3|Højst 30 % af kontrakten må udføres af underleverandører.
        da|0.4|Tilbudsgiver skal selv udføre mindst 60 % af opgaven.
        da|0|Der må ikke anvendes underleverandører.
        da|0.25|Underentreprenører må maksimalt udføre 25 procent af arbejdet.
        da|0.5|Op til 50 % kan gives i underentreprise.
        sv|0.3|Högst 30 % av kontraktet får utföras av underleverantörer.
        sv|0.4|Anbudsgivaren ska själv utföra minst 60 % av uppdraget.
        sv|0|Det är inte tillåtet att anlita underleverantörer.
        sv|0.25|Underentreprenörer får utföra maximalt 25 procent av arbetet.
        sv|0.5|Upp till 50 % får läggas på underleverantörer.
        nl|0.3|Maximaal 30 % van de opdracht mag in onderaanneming worden gegeven.
        nl|0.4|De inschrijver moet ten minste 60 % van het werk zelf uitvoeren.
        nl|0|Onderaanneming is niet toegestaan.
        nl|0.25|Onderaannemers mogen ten hoogste 25 procent van het werk uitvoeren.
        nl|0.5|Tot en met 50 % mag worden uitbesteed.
        en||Subcontracting is allowed.
        en||Subcontractors may not be used without prior consent.
        en||At least 30 % must be subcontracted to small firms.
        en||If more than 30 % is subcontracted, the tenderer names the firms.
        en||The share that is subcontracted must be stated in per cent.
        da||Underleverandører må anvendes.
        da||Der må ikke anvendes underleverandører uden ordregivers samtykke.
        da||Mindst 30 % skal gives i underentreprise.
        da||Hvis højst 30 % gives til underleverandører, oplyses det ikke.
        da||Den andel, der gives i underentreprise, skal oplyses i procent.
        sv||Underleverantörer får anlitas.
        sv||Underleverantörer får inte anlitas utan beställarens godkännande.
        sv||Minst 30 % ska läggas på underleverantörer.
        sv||Om högst 30 % läggs på underleverantörer anges det inte.
        sv||Den andel som läggs på underleverantörer ska anges i procent.
        nl||Onderaanneming is toegestaan.
        nl||Onderaanneming is niet toegestaan zonder schriftelijke toestemming.
        nl||Ten minste 30 % moet in onderaanneming worden gegeven.
        nl||Indien maximaal 30 % wordt uitbesteed, wordt dit niet vermeld.
        nl||Het deel dat in onderaanneming wordt gegeven, moet in procenten worden vermeld.
        """);

    [Theory]
    [MemberData(nameof(Rows))]
    public void Read_Sentence_DemandsThat(string language, string demanded, string text)
    {
        Assert.Equal(demanded, Asked.Of(ParticipationFacts.SubcontractingCap, text, language));
        Assert.Equal(demanded, Asked.Of(ParticipationFacts.SubcontractingCap, text, language: null));
    }
}
