using PublicDialogue.Rules.Wording;
using Xunit;

namespace PublicDialogue.Rules.Tests.Wording;

/// <summary>A name with ® or ™ that its sentence calls a label is a label (PD1206), and no make (PD1201 and PD1202).</summary>
public sealed class MarkedLabelTests
{
    [Theory]
    [InlineData("en", "The guards must carry the quality label \"SAFE HANDS®\".", "HANDS®")]
    [InlineData("en", "The furniture must bear the ecolabel Greenhome™.", "Greenhome™")]
    [InlineData("da", "Malingen skal være omfattet af mærkningsordningen Renluft®.", "Renluft®")]
    [InlineData("da", "Møblerne skal have kvalitetsmærket Træsund®.", "Træsund®")]
    [InlineData("sv", "Möblerna ska ha kvalitetsmärket Trägott®.", "Trägott®")]
    [InlineData("sv", "Färgen ska ha miljömärkningen Renluft™.", "Renluft™")]
    [InlineData("nl", "De beveiligers beschikken over het kwaliteitslabel “SECURE QUALITY®”.", "QUALITY®")]
    [InlineData("nl", "De bewaking moet het Zekerveilig® keurmerk hebben.", "Zekerveilig®")]
    public void Find_MarkedNameBesideALabelWord_IsALabel(string language, string text, string name)
    {
        Assert.Equal(name, Demanded.By("PD1206", text, language));
        Assert.Equal(name, Demanded.By("PD1206", text, language: null));
        Assert.Empty(BrandScan.Demands.All(ReadText.Of(text, language)));
    }

    [Theory]
    [InlineData("en", "The guards must carry the quality label \"SAFE HANDS®\" or equivalent.")]
    [InlineData("da", "Møblerne skal have kvalitetsmærket Træsund® eller et tilsvarende mærke.")]
    [InlineData("sv", "Möblerna ska ha kvalitetsmärket Trägott® eller motsvarande.")]
    [InlineData("nl", "De inschrijver toont aan dat hij over het kwaliteitslabel “SECURE QUALITY®” (of gelijkwaardig) voor private bewakingsdiensten beschikt.")]
    public void Find_MarkedLabelOrEquivalent_IsNothing(string language, string text)
    {
        Assert.Equal("", Demanded.By("PD1206", text, language));
        Assert.Empty(BrandScan.Demands.All(ReadText.Of(text, language)));
    }

    [Theory]
    [InlineData("en", "The label must show the price, and the floor is Marmoleum®.", "Marmoleum®")]
    [InlineData("nl", "De vloer wordt belegd met Marmoleum® Real; op het label staat de kleur.", "Marmoleum® Real")]
    public void Find_LabelWordFarFromTheName_LeavesAMake(string language, string text, string name) =>
        Assert.Equal(name, Demanded.By("PD1201", text, language));

    [Theory]
    [InlineData("en", "The chairs shall carry the GS quality mark.", "GS quality mark")]
    [InlineData("da", "Stolene skal have XYZ kvalitetsmærke.", "XYZ kvalitetsmærke")]
    [InlineData("sv", "Stolarna ska ha kvalitetsmärket XYZ.", "kvalitetsmärket XYZ")]
    [InlineData("nl", "- NKD Keurmerk,", "NKD Keurmerk")]
    [InlineData("nl", "De kraan heeft het keurmerk “KOMO”.", "keurmerk “KOMO")]
    public void Find_LettersBesideAQualityMark_AreALabel(string language, string text, string name) =>
        Assert.Equal(name, Demanded.By("PD1206", text, language));

    [Theory]
    [InlineData("en", "The chairs shall carry the GS quality mark or equivalent.")]
    [InlineData("en", "The product bears the CE certification mark.")]
    [InlineData("en", "An RFID label is on every crate.")]
    [InlineData("da", "Stolene skal have XYZ kvalitetsmærke eller tilsvarende.")]
    [InlineData("sv", "Stolarna ska ha kvalitetsmärket XYZ eller motsvarande.")]
    [InlineData("nl", "De kraan heeft een KOMO keurmerk of gelijkwaardig.")]
    [InlineData("nl", "HET KEURMERK WORDT AANGELEVERD")]
    [InlineData("nl", "De leverancier plaatst een EU keurmerk.")]
    public void Find_LettersThatAreOpenOrNoLabel_AreNothing(string language, string text) => Assert.Empty(Demanded.By("PD1206", text, language));
}
