using Xunit;

namespace PublicDialogue.Rules.Tests.Wording;

/// <summary>Measures without a tolerance, in four languages.</summary>
public sealed class ExactDimensionScanTests
{
    public static TheoryData<string, string> Demands => new()
    {
        { "da", "Skabet skal være præcis 600 mm bredt." },
        { "da", "Bordet skal være nøjagtigt 72 cm højt." },
        { "da", "Posen skal indeholde præcis 2,5 kg mel." },
        { "da", "Rørets længde skal være nøjagtig 1.200 mm." },
        { "da", "Flasken skal rumme eksakt 750 ml." },
        { "da", "Hylden skal måle præcist 80cm." },
        { "da", "Pladen skal være 600 mm præcis." },
        { "da", "Fliserne skal være nøjagtigt 30 cm brede." },
        { "da", "Beholderen skal rumme præcis 240 liter." },
        { "da", "Døren skal have en nøjagtig bredde på 825 mm." },
        { "da", "Skråningen skal være præcis 30 grader." },
        { "da", "Gulvet skal dække nøjagtigt 120 m2." },
        { "sv", "Skåpet ska vara exakt 600 mm brett." },
        { "sv", "Bordet ska vara precis 72 cm högt." },
        { "sv", "Påsen ska innehålla exakt 2,5 kg mjöl." },
        { "sv", "Rörets längd ska vara exakt 1200 mm." },
        { "sv", "Flaskan ska rymma exakt 750 ml." },
        { "sv", "Hyllan ska vara precis 80cm." },
        { "sv", "Plattan ska vara 600 mm exakt." },
        { "sv", "Kärlet ska rymma precis 240 liter." },
        { "sv", "Dörren ska ha en exakt bredd på 825 mm." },
        { "sv", "Lutningen ska vara exakt 30 grader." },
        { "sv", "Golvet ska täcka exakt 120 m2." },
        { "sv", "Stolens sits ska vara exakt 45 cm djup." },
        { "nl", "De kast is exact 600 mm breed." },
        { "nl", "De tafel is precies 72 cm hoog." },
        { "nl", "De zak bevat exact 2,5 kg meel." },
        { "nl", "De buis is precies 1200 mm lang." },
        { "nl", "De fles bevat exact 750 ml." },
        { "nl", "De plank is exact 80cm." },
        { "nl", "De plaat is 600 mm exact." },
        { "nl", "De container is precies 240 liter." },
        { "nl", "De deur heeft een exacte breedte van 825 mm." },
        { "nl", "De helling is exact 30 graden." },
        { "nl", "De vloer is precies 120 m2." },
        { "nl", "De zitting is precies 45 cm diep." },
        { "en", "The cupboard must be exactly 600 mm wide." },
        { "en", "The table shall be precisely 72 cm high." },
        { "en", "The bag must hold exactly 2.5 kg of flour." },
        { "en", "The pipe must be exactly 1200 mm long." },
        { "en", "The bottle must hold exactly 750 ml." },
        { "en", "The shelf must be exactly 80cm." },
        { "en", "The plate must be 600 mm exactly." },
        { "en", "The bin must hold exactly 240 litres." },
        { "en", "The door must have an exact width of 825 mm." },
        { "en", "The slope must be exactly 30 degrees." },
        { "en", "The floor must cover exactly 120 m2." },
        { "en", "The seat must be precisely 45 cm deep." },
    };

    public static TheoryData<string, string> Quiet => new()
    {
        { "da", "Skabet skal være 580-600 mm bredt." },
        { "da", "Skabet skal være præcis 600 mm bredt med en tolerance på 5 mm." },
        { "da", "Skabet skal være ca. 600 mm bredt." },
        { "da", "Leverancen skal ske præcis kl. 8." },
        { "da", "Der afregnes efter præcis 30 dage." },
        { "da", "Vægten skal måle nøjagtigt til 1 g." },
        { "da", "Vægten skal have en nøjagtighed på 1 g." },
        { "da", "Tilbuddet skal indeholde præcis 3 referencer." },
        { "da", "Bordet skal være mindst 72 cm højt." },
        { "da", "Prisen er præcis 500 kr." },
        { "da", "Beskriv opgaven præcist." },
        { "da", "Planen skal være nøjagtig." },
        { "sv", "Skåpet ska vara 580-600 mm brett." },
        { "sv", "Skåpet ska vara exakt 600 mm brett med en tolerans på 5 mm." },
        { "sv", "Skåpet ska vara ca 600 mm brett." },
        { "sv", "Leveransen ska ske exakt kl. 8." },
        { "sv", "Betalning sker efter exakt 30 dagar." },
        { "sv", "Vågen ska mäta exakt till 1 g." },
        { "sv", "Vågen ska ha en noggrannhet på 1 g." },
        { "sv", "Anbudet ska innehålla exakt 3 referenser." },
        { "sv", "Bordet ska vara minst 72 cm högt." },
        { "sv", "Priset är exakt 500 kr." },
        { "sv", "Beskriv uppdraget exakt." },
        { "sv", "Planen ska vara exakt." },
        { "nl", "De kast is 580 tot 600 mm breed." },
        { "nl", "De kast is exact 600 mm breed met een tolerantie van 5 mm." },
        { "nl", "De kast is circa 600 mm breed." },
        { "nl", "De levering vindt precies om 8 uur plaats." },
        { "nl", "De betaling volgt na precies 30 dagen." },
        { "nl", "De weegschaal meet tot exact 1 g nauwkeurig." },
        { "nl", "De inschrijving bevat precies 3 referenties." },
        { "nl", "De tafel is minimaal 72 cm hoog." },
        { "nl", "De prijs is exact 500 euro." },
        { "nl", "Beschrijf de opdracht precies." },
        { "nl", "Het plan is exact." },
        { "nl", "Precies vijf medewerkers zijn aanwezig." },
        { "en", "The cupboard must be 580 to 600 mm wide." },
        { "en", "The cupboard must be exactly 600 mm wide with a tolerance of 5 mm." },
        { "en", "The cupboard must be approximately 600 mm wide." },
        { "en", "Delivery takes place at exactly 8 o'clock." },
        { "en", "Payment follows after exactly 30 days." },
        { "en", "The scales must measure exactly to 1 g." },
        { "en", "The scales must have an accuracy of 1 g." },
        { "en", "The tender must contain exactly 3 references." },
        { "en", "The table must be at least 72 cm high." },
        { "en", "The price is exactly 500 euro." },
        { "en", "Describe the task precisely." },
        { "en", "The plan must be exact." },
    };

    [Theory]
    [MemberData(nameof(Demands))]
    public void Find_Demand_IsFound(string language, string text)
    {
        Assert.NotEmpty(Demanded.By("PD1208", text, language));
        Assert.NotEmpty(Demanded.By("PD1208", text, language: null));
    }

    [Theory]
    [MemberData(nameof(Quiet))]
    public void Find_NoDemandOrAnOpenOne_IsQuiet(string language, string text)
    {
        Assert.Empty(Demanded.By("PD1208", text, language));
        Assert.Empty(Demanded.By("PD1208", text, language: null));
    }
}
