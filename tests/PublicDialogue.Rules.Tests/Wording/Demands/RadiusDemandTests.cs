using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Wording.Demands;

/// <summary>How near premises must be, in kilometres, in four languages. Where nothing stands between the bars, nothing is demanded.</summary>
public sealed class RadiusDemandTests
{
    public static TheoryData<string, string, string> Rows => Sentences.Of("""
        en|50|The tenderer must have an office within 50 km of the town hall.
        en|30|A workshop within a radius of 30 kilometres is required.
        en|25|The depot must be located at most 25 km from the site.
        da|50|Tilbudsgiver skal have et kontor inden for 50 km fra rådhuset.
        da|30|Der kræves et værksted inden for en radius af 30 km.
        da|25|Lageret skal ligge højst 25 kilometer fra kommunen.
        sv|50|Anbudsgivaren ska ha ett kontor inom 50 km från stadshuset.
        sv|30|Verkstaden ska ligga inom 3 mil från depån.
        sv|25|Butiken ska ligga högst 25 km från kommunhuset.
        nl|50|De inschrijver moet een kantoor binnen 50 km van het gemeentehuis hebben.
        nl|30|Een werkplaats binnen een straal van 30 km is vereist.
        nl|25|Het filiaal dient maximaal 25 kilometer van de locatie te liggen.
        en||The supplier must be on site within 4 hours; the office is free to choose.
        en||The vehicle must have a range of 300 km.
        en||Goods are delivered within 50 km.
        da||Leverandøren skal møde frem inden for 4 timer.
        da||Bilen skal have en rækkevidde på 300 km.
        da||Varerne køres inden for 50 km.
        sv||Inställelsetiden är fyra timmar, kontoret får ligga inom 50 km eller längre bort.
        sv||Bilen ska ha en räckvidd på 300 km.
        sv||Varor körs inom 50 km.
        nl||De responstijd is vier uur, het kantoor ligt binnen 50 km of verder.
        nl||De auto moet een actieradius van 300 km hebben.
        nl||Goederen worden binnen 50 km geleverd.
        """);

    [Theory]
    [MemberData(nameof(Rows))]
    public void Read_Sentence_DemandsThat(string language, string demanded, string text)
    {
        Assert.Equal(demanded, Asked.Of(AbilityFacts.EstablishmentRadius, text, language));
        Assert.Equal(demanded, Asked.Of(AbilityFacts.EstablishmentRadius, text, language: null));
    }
}
