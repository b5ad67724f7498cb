using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Tests.Wording;
using Xunit;

namespace PublicDialogue.Rules.Tests.Specifications;

/// <summary>Rules on what a specification measures: its limits, the norm, and the sizes of packs.</summary>
public sealed class SpecificationValueRulesTests
{
    private const string Reason = "Kun dette mål passer i nichen";

    [Theory]
    [InlineData("600", "600", "Info")]
    [InlineData("599.9", "600", "-")]
    [InlineData("600", null, "-")]
    [InlineData(null, "600", "-")]
    [InlineData("0", "0", "Info")]
    [InlineData("x", "600", "?SpecificationMinimum:Unreadable")]
    [InlineData("600", "x", "?SpecificationMaximum:Unreadable")]
    public void Exact_MinimumAndMaximum(string? minimum, string? maximum, string outcome) =>
        Assert.Equal(outcome, Given.Outcome("PD1208", Specified(minimum, maximum)));

    [Fact]
    public void Exact_WithAReason_IsSilent() =>
        Assert.Equal("-", Given.Outcome("PD1208", Specified("600", "600", Given.Fact(FactKeys.Justification, Reason))));

    [Theory]
    [InlineData("Skabet skal være præcis 600 mm bredt.", "Info")]
    [InlineData("Skabet skal være 580-600 mm bredt.", "-")]
    public void Exact_InWords(string text, string outcome) => Assert.Equal(outcome, Given.Outcome("PD1208", Demanded.Saying(text)));

    [Theory]
    [InlineData("501", null, "Warning")]
    [InlineData("500", null, "-")]
    [InlineData("499", null, "-")]
    [InlineData(null, "499", "Warning")]
    [InlineData(null, "500", "-")]
    [InlineData(null, "501", "-")]
    [InlineData("400", "600", "-")]
    [InlineData("x", null, "?SpecificationMinimum:Unreadable")]
    [InlineData("x", "499", "Warning")]
    [InlineData("400", "x", "?SpecificationMaximum:Unreadable")]
    [InlineData(null, null, "?SpecificationMinimum:NotStated")]
    public void Stricter_ThanANormOf500(string? minimum, string? maximum, string outcome) =>
        Assert.Equal(outcome, Given.Outcome("PD1210", Specified(minimum, maximum, Given.Fact(SpecificationFacts.LegalNorm, 500))));

    [Fact]
    public void Stricter_WithAReason_IsInformation() => Assert.Equal("Info", Given.Outcome(
        "PD1210", Specified("750", null, Given.Fact(SpecificationFacts.LegalNorm, 500), Given.Fact(FactKeys.Justification, Reason))));

    [Fact]
    public void Stricter_NormNotStated_IsNotAssessable() =>
        Assert.Equal("?LegalNorm:NotStated", Given.Outcome("PD1210", Specified("750", null)));

    [Theory]
    [InlineData(1, 50, 1000, null, "Info")]
    [InlineData(1, 51, 1000, null, "-")]
    [InlineData(1, 100, 1000, "pd1213.least_times=10", "Info")]
    [InlineData(2, 10, 1000, null, "-")]
    [InlineData(1, 0, 1000, null, "-")]
    [InlineData(1, null, 1000, null, "?SmallestDemand:NotStated")]
    [InlineData(1, 10, null, null, "?LargestDemand:NotStated")]
    public void OnePack_ForUnlikeUnits(int sizes, int? smallest, int? largest, string? options, string outcome)
    {
        var facts = new System.Collections.Generic.List<FactEntry> { Given.Fact(SpecificationFacts.PackSizes, sizes) };
        if (smallest is { } least)
        {
            facts.Add(Given.Fact(SpecificationFacts.SmallestDemand, least));
        }

        if (largest is { } most)
        {
            facts.Add(Given.Fact(SpecificationFacts.LargestDemand, most));
        }

        Assert.Equal(outcome, Given.Outcome("PD1213", Given.Tender([.. facts]), options));
    }

    private static TenderFacts Specified(string? minimum, string? maximum, params FactEntry[] others)
    {
        System.Collections.Generic.List<FactEntry> facts = [.. others];
        if (minimum is not null)
        {
            facts.Add(Given.Fact(SpecificationFacts.Minimum, Raw(minimum)));
        }

        if (maximum is not null)
        {
            facts.Add(Given.Fact(SpecificationFacts.Maximum, Raw(maximum)));
        }

        return Given.Tender([.. facts]);
    }

    private static object Raw(string value) =>
        decimal.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, out decimal number) ? number : value;
}
