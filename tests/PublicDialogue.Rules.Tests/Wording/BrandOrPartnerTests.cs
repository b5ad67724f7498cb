using Xunit;

namespace PublicDialogue.Rules.Tests.Wording;

/// <summary>A make before a partner or a dealer is the vendor who chose them (PD1903), and no make of what is bought.</summary>
public sealed class BrandOrPartnerTests
{
    [Theory]
    [InlineData("en", "The tenderer must be a Microsoft Gold Partner.")]
    [InlineData("en", "The supplier must be a Cisco certified partner.")]
    [InlineData("da", "Leverandøren skal være Microsoft Gold Partner.")]
    [InlineData("da", "Leverandøren skal være autoriseret Volvo-forhandler.")]
    [InlineData("da", "Leverandøren skal være en Volvo-forhandler.")]
    [InlineData("sv", "Leverantören ska vara Microsoft certifierad partner.")]
    [InlineData("nl", "De leverancier moet een Cisco Gold partner zijn.")]
    public void Find_Partner_IsNoMake(string language, string text)
    {
        Assert.Equal("", Demanded.By("PD1201", text, language));
        Assert.Equal("", Demanded.By("PD1201", text, language: null));
    }

    [Theory]
    [InlineData("en", "The tenderer must be a Microsoft Gold Partner.")]
    [InlineData("da", "Leverandøren skal være Microsoft Gold Partner.")]
    [InlineData("nl", "De leverancier moet een Cisco Gold partner zijn.")]
    public void Find_Partner_IsAStatus(string language, string text) => Assert.NotEqual("", Demanded.By("PD1903", text, language));

    [Fact]
    public void Find_MakeBesideAPartner_IsFoundAllTheSame() =>
        Assert.Equal("Volvo", Demanded.By("PD1201", "The lorry must be a Volvo, bought from an approved dealer.", "en"));

    // Of several makes behind one word the first is named, and the quotation has them all.
    [Theory]
    [InlineData("da", "Printeren skal være af mærket Canon, Epson eller Brother.", "Canon")]
    [InlineData("sv", "Skrivaren ska vara av märket Canon, Epson eller Brother.", "Canon")]
    [InlineData("nl", "De printer moet van het merk Canon, Epson of Brother zijn.", "Canon")]
    [InlineData("en", "The printer must be of the brand Canon, Epson or Brother.", "Canon")]
    public void Find_SeveralMakes_NamesTheFirst(string language, string text, string name) =>
        Assert.Equal(name, Demanded.By("PD1201", text, language));
}
