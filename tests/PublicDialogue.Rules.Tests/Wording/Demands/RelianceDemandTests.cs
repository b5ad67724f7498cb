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
        da|True|Tilbudsgiver kan ikke basere sig på andre enheders formåen.
        da|True|Ansøger må ikke støtte sig til andre virksomheder.
        da|True|Tilbudsgiver må ikke basere sig på tredjemands referencer.
        da|True|Det er ikke tilladt at basere sig på andres kapacitet.
        da|True|Tilbudsgiver kan ikke påberåbe sig andre enheders økonomi.
        da|True|Ansøger kan kun støtte sig til én anden virksomhed.
        sv|True|Anbudsgivaren får inte åberopa andra företags kapacitet.
        sv|True|Det är inte tillåtet att åberopa andra företag.
        sv|True|Leverantören kan inte åberopa andras referenser.
        sv|True|Åberopande av annans kapacitet accepteras inte.
        sv|True|Anbudsgivaren får inte förlita sig på andra enheter.
        sv|True|Sökanden får endast åberopa ett annat företag.
        nl|True|De inschrijver mag geen beroep doen op de draagkracht van derden.
        nl|True|Inschrijvers kunnen zich niet beroepen op andere ondernemingen.
        nl|True|Het is niet toegestaan een beroep te doen op derden.
        nl|True|Een beroep op derden is niet toegestaan.
        nl|True|Gegadigde kan geen beroep doen op referenties van derden.
        nl|True|De inschrijver mag slechts een beroep doen op één derde.
        en||The tenderer may rely on the capacities of other entities.
        en||The tenderer may not rely on entities that are excluded.
        en||If the tenderer does not rely on others, it says so.
        en||Two tenderers may not rely on the same entity.
        en||Tenderers cannot rely on oral information.
        en||The tenderer may not rely on others unless it proves that it has them.
        da||Tilbudsgiver kan basere sig på andre enheders formåen.
        da||Tilbudsgiver kan ikke basere sig på enheder, der er udelukket.
        da||Hvis tilbudsgiver ikke baserer sig på andre, oplyses det.
        da||To tilbudsgivere kan ikke basere sig på samme enhed.
        da||Tilbudsgiver kan ikke støtte ret på mundtlige oplysninger.
        da||Tilbudsgiver kan ikke basere sig på andre, medmindre der er afgivet en støtteerklæring.
        sv||Anbudsgivaren får åberopa andra företags kapacitet.
        sv||Anbudsgivaren får inte åberopa företag som är uteslutna.
        sv||Om anbudsgivaren inte åberopar andra anges det.
        sv||Två anbudsgivare får inte åberopa samma företag.
        sv||Anbudsgivaren kan inte åberopa muntliga uppgifter.
        sv||Leverantören får inte åberopa force majeure.
        nl||De inschrijver mag een beroep doen op de draagkracht van derden.
        nl||De inschrijver mag geen beroep doen op derden op wie uitsluitingsgronden van toepassing zijn.
        nl||Indien de inschrijver geen beroep doet op derden, vermeldt hij dit.
        nl||Twee inschrijvers mogen geen beroep doen op dezelfde derde.
        nl||De opdrachtnemer kan zich niet beroepen op overmacht.
        nl||De inschrijver kan zich niet beroepen op mondelinge toezeggingen.
        """);

    [Theory]
    [MemberData(nameof(Rows))]
    public void Read_Sentence_DemandsThat(string language, string demanded, string text)
    {
        Assert.Equal(demanded, Asked.Of(ParticipationFacts.RelianceBarred, text, language));
        Assert.Equal(demanded, Asked.Of(ParticipationFacts.RelianceBarred, text, language: null));
    }
}
