using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Book;

/// <summary>A remedy says what is to be written, for which fact, and where that stands.</summary>
public sealed class RemedyTests
{
    [Theory]
    [InlineData("8000000.999", "8000000.99")]
    [InlineData("8000000.50", "8000000.5")]
    [InlineData("0.001", "0")]
    public void Amount_IsNeverRoundedUp(string most, string value) => Assert.Equal(
        value, Remedy.Amount(new(decimal.Parse(most, System.Globalization.CultureInfo.InvariantCulture))).Value);

    [Fact]
    public void Truth_OfAFactThatIsNotStated_HasNoPlace()
    {
        var remedy = Only("PD1901", Given.Fact(AbilityFacts.Certificate, "ISO 14001"));
        Assert.Equal((RemedyAction.UseTruth, "true", TenderFactKind.EquivalentAccepted, null), (remedy.Action, remedy.Value, remedy.Fact, remedy.Place));
    }

    [Fact]
    public void Truth_OfAFactThatIsStated_IsWrittenThere() => Assert.Equal(
        Given.Here,
        Only("PD1901", Given.Fact(AbilityFacts.Certificate, "ISO 14001"), Given.Fact(FactKeys.EquivalentAccepted, value: false)).Place);

    [Fact]
    public void Day_IsTheEarliestLawful() => Assert.Equal(
        new Remedy(RemedyAction.UseDate, "2026-12-23"),
        Only(
            "PD1301",
            Given.Fact(FactKeys.Procedure, "open"), Given.Fact(FactKeys.ElectronicSubmission, value: true),
            Given.Fact(FactKeys.DispatchDate, "2026-11-23"), Given.Fact(FactKeys.TenderDeadline, "2026-12-11")));

    [Fact]
    public void Maximum_IsTheEstimatedValue_AsItIsWrittenThere()
    {
        var remedy = Only(
            "PD1402",
            Given.Fact(FactKeys.FrameworkDuration, "P2Y"), Given.Fact(FactKeys.EstimatedValue, 4_000_000),
            ContractFacts.FrameworkMaximumValue.Absent(Given.Here), ContractFacts.FrameworkMaximumQuantity.Absent(Given.Here));
        Assert.Equal((RemedyAction.UseAmount, "4000000", Given.Here), (remedy.Action, remedy.Value, remedy.Like));
    }

    [Fact]
    public void Weights_AreStepsOfOneRemedy()
    {
        var remedy = Only("PD1601", null, Weight(60), Weight(30), Weight(0));
        Assert.Equal(["67", "33"], Steps(remedy).Select(step => step.Value));
        Assert.All(Steps(remedy), step => Assert.Equal((TenderFactKind.AwardWeight, Given.Here), (step.Fact, step.Place)));
    }

    [Theory]
    [InlineData("en", "Staff must be native speakers of Danish.", "native speakers", "C1-level speakers")]
    [InlineData("da", "Konsulenten skal have dansk som modersmål.", "som modersmål", "på niveau C1")]
    [InlineData("sv", "Konsulten ska ha svenska som modersmål.", "som modersmål", "på nivå C1")]
    [InlineData("nl", "De adviseur moet Nederlands als moedertaal hebben.", "als moedertaal", "op niveau C1")]
    public void MotherTongue_BecomesALevel(string language, string text, string from, string to)
    {
        var assessment = Given.Assess("PD1705", Saying(text, language));
        Assert.Equal(new Remedy(RemedyAction.ReplaceWords, to) { At = from }, Assert.Single(assessment.Findings).Remedy);
        Assert.Empty(Given.Assess("PD1705", Saying(text.Replace(from, to, System.StringComparison.Ordinal), language)).Findings);
    }

    [Theory]
    [InlineData("en", "The driver must be fluent in Danish.", "fluent in Danish (level C1)")]
    [InlineData("da", "Chaufføren skal tale flydende dansk.", "flydende dansk (niveau C1)")]
    [InlineData("sv", "Föraren ska tala flytande svenska.", "flytande svenska (nivå C1)")]
    [InlineData("nl", "De chauffeur moet vloeiend Nederlands spreken.", "vloeiend Nederlands (niveau C1)")]
    public void Fluency_GetsAMeasure(string language, string text, string mended)
    {
        var remedy = Assert.Single(Given.Assess("PD1705", Saying(text, language)).Findings).Remedy!;
        string after = text.Replace(remedy.At, remedy.At + " " + remedy.Value, System.StringComparison.Ordinal);
        Assert.Contains(mended, after, System.StringComparison.Ordinal);
        Assert.Empty(Given.Assess("PD1705", Saying(after, language)).Findings);
    }

    private static TenderFacts Saying(string text, string language) =>
        new(new TenderPart { Wordings = [new(text, Given.Here) { Language = language }] });

    private static TenderPart Weight(int percent) =>
        new() { Role = TenderFactKind.AwardCriteria, Facts = [Given.Fact(FactKeys.AwardWeight, percent, FactUnit.Percent)] };

    private static Remedy Only(string rule, params FactEntry[] facts) => Only(rule, facts, []);

    private static Remedy Only(string rule, FactEntry[]? facts, params TenderPart[] parts) =>
        Assert.Single(Given.Assess(rule, Given.Tender(facts ?? [], parts)).Findings).Remedy!;

    private static IEnumerable<Remedy> Steps(Remedy? remedy)
    {
        for (var step = remedy; step is not null; step = step.And)
        {
            yield return step;
        }
    }
}
