using System.Linq;
using PublicDialogue.Rules.Wording;
using Xunit;

namespace PublicDialogue.Rules.Tests.Wording;

/// <summary>Texts of several sentences, languages and lines.</summary>
public sealed class BrandScanMixedTests
{
    private const string Contract = """
        1. Definities
        In deze Overeenkomst wordt verstaan onder Apparatuur: de door Opdrachtnemer te leveren Goederen, zoals beschreven in Bijlage 2 (Programma van Eisen).
        Het Merk en het Type van de Apparatuur worden door Partijen in het Prijzenblad vastgelegd. Type: Raamovereenkomst. Model: Algemene Inkoopvoorwaarden Gemeente Utrecht.
        2. Kwaliteit
        De fabrikant dient ISO 9001 of gelijkwaardig te zijn. Opdrachtnemer neemt de voorschriften van de Fabrikant in acht, alsmede NEN-EN 1125.

        1. Definitions
        In this Agreement Equipment means the Goods to be delivered by the Supplier as described in Annex 2 (Statement of Requirements).
        The Make and Model of the Equipment are laid down by the Parties in the Price Schedule. The manufacturer must be ISO 9001 certified or equivalent.
        In case of fire the Supplier informs the Fire Brigade. Bij brand waarschuwt Opdrachtnemer de Brandweer.
        """;

    [Fact]
    public void Find_BilingualContract_IsQuiet()
    {
        Assert.Empty(Names.In(Contract, language: null));
        Assert.Empty(Names.In(Contract, "nl"));
        Assert.Empty(Names.In(string.Concat(Enumerable.Repeat(Contract, 50)), "en"));
    }

    [Fact]
    public void Find_OneDemandInALongText_IsFoundInItsOwnLanguage()
    {
        var hit = Assert.Single(Names.Find(Contract + "\n- The printers must be of the brand Canon.\n- De levering is gratis.", "nl"));

        Assert.Equal(("Canon", "en", "- The printers must be of the brand Canon."), (hit.Name, hit.Language, hit.Sentence));
    }

    [Theory]
    [InlineData("da", "Skærmen er stor. The screens must be of the brand Eizo. Den skal være sort.", "Eizo")]
    [InlineData("en", "The screen is large. Skærmene skal være af mærket Eizo. It must be black.", "Eizo")]
    [InlineData("da", "Brand: Nordlund", "")]
    [InlineData("en", "Brand: Nordlund", "Nordlund")]
    [InlineData("sv", "Typ: Canon. Merk: Nordlund", "Canon")]
    [InlineData("fi", "Merk: Canon", "")]
    public void Find_StatedLanguage_IsReadBesideAPlainOther(string language, string text, string names) =>
        Assert.Equal(names, Names.In(text, language));

    [Theory]
    [InlineData("Merk: Canon. Gelijkwaardige merken zijn toegestaan. Merk: HP.", "HP")]
    [InlineData("Merk: Canon. Levering binnen een week. Gelijkwaardige merken zijn toegestaan.", "Canon")]
    [InlineData("Merk: Canon. Merk: HP; gelijkwaardige merken zijn toegestaan.", "Canon")]
    [InlineData("Merk: Canon, HP of gelijkwaardig; merk: Epson of soortgelijk", "~Epson")]
    [InlineData("Merk: Canon of soortgelijk; merk: Epson", "~Canon|Epson")]
    public void Find_SeveralClauses_EachHasItsOwnWords(string text, string names) => Assert.Equal(names, Names.In(text, "nl"));

    [Theory]
    [InlineData("Canon or equivalent", true, false)]
    [InlineData("Canon eller lignende", false, true)]
    [InlineData("Canon", false, false)]
    [InlineData("", false, false)]
    public void IsOpenAndIsSoft_Field_ReadTheWordsInIt(string name, bool isOpen, bool isSoft) =>
        Assert.Equal((isOpen, isSoft), (BrandScan.IsOpen(name), BrandScan.IsSoft(name)));
}
