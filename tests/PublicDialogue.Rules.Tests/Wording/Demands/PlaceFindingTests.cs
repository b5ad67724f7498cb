using System;
using System.Linq;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Tests.Evidence;
using Xunit;

namespace PublicDialogue.Rules.Tests.Wording.Demands;

/// <summary>What is found of a place by its own name: the name itself, the rule by where the sentence stands, and whose office it is.</summary>
public sealed class PlaceFindingTests
{
    [Theory]
    [InlineData("en", "The tenderer must have its headquarters in the city of Horsens.", "Horsens")]
    [InlineData("en", "The tenderer must have its head office in New Ross by the deadline.", "New Ross")]
    [InlineData("da", "Tilbudsgiver skal have hovedkontor i Horsens Kommune.", "Horsens Kommune")]
    [InlineData("da", "Virksomheden skal have sit hovedsæde i 8700 Horsens.", "Horsens")]
    [InlineData("sv", "Leverantören ska ha säte i Region Skåne.", "Region Skåne")]
    [InlineData("nl", "De inschrijver dient zijn zetel in Alphen aan den Rijn te hebben.", "Alphen aan den Rijn")]
    [InlineData("nl", "De inschrijver moet zijn hoofdkantoor in 's-Hertogenbosch hebben.", "'s-Hertogenbosch")]
    public void Read_SeatInAPlace_NamesThePlace(string language, string text, string place) =>
        Assert.Equal(place, Asked.Of(AbilityFacts.RegistrationCountry, text, language));

    // Whose names are also words that are no make.
    [Theory]
    [InlineData("en", "Tenderers with an office in Aarhus receive ten points.")]
    [InlineData("da", "Tilbudsgivere med kontor i Aarhus får ti point.")]
    [InlineData("sv", "Anbudsgivare med kontor i Göteborg får tio poäng.")]
    [InlineData("nl", "Inschrijvers met een kantoor in Rotterdam krijgen tien punten.")]
    public void Findings_PointsForAnOfficeInACity_HoldTheRule(string language, string text) =>
        Assert.Contains("PD1604", new Sentence(language, "award", null, text).Findings());

    [Theory]
    [InlineData("selection", true)]
    [InlineData("performance", false)]
    public void Findings_SupplierWithoutATime_IsATendererWhereTenderersAreSelected(string place, bool isFound) => Assert.Equal(
        isFound, new Sentence("en", place, null, "The supplier must have a depot in Cork.").Findings().Contains("PD1702", StringComparer.Ordinal));
}
