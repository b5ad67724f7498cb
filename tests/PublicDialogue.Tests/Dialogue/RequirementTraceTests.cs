using System.Globalization;
using System.Linq;
using PublicDialogue.Dialogue;
using Xunit;
using static PublicDialogue.Tests.Dialogue.MarketSamples;

namespace PublicDialogue.Tests.Dialogue;

/// <summary>Who took part and what advice became which requirement can be shown to a court (practice D4).</summary>
public sealed class RequirementTraceTests
{
    private static readonly RequirementId Requirement = new("R7");

    [Fact]
    public void TraceTo_ARequirement_HasEverybodyConsultedAndTheWayOfItsAdvice() => Assert.Equal(
        [
            (Moment(3, 1, 9), TraceStep.Consulted, "alpha", null),
            (Moment(3, 1, 9), TraceStep.Advised, "alpha", "small-packs"),
            (Moment(3, 2, 9), TraceStep.Consulted, "beta", null),
            (Moment(3, 20, 9), TraceStep.Adopted, "municipality", "small-packs"),
            (Moment(4, 1, 9), TraceStep.Shared, "municipality", "small-packs"),
        ],
        Adopted().TraceTo(Requirement).Rows.Select(row => (row.At, row.Step, row.Party.Value, row.Information?.Value)));

    [Fact]
    public void TraceTo_ARequirement_NamesItsSources()
    {
        var trace = Adopted().TraceTo(Requirement);
        Assert.Equal([Alpha, Beta], trace.Consulted);
        Assert.Equal([Alpha], trace.Sources);
        Assert.Empty(trace.Unshared);
    }

    [Fact]
    public void TraceTo_AdviceOfTwo_HasBothSourcesAndWhatWasNotShared()
    {
        var trace = Adopted().Adopt(new("price-model"), Requirement, new("buyer"), Moment(3, 21, 9), Danish("Enklere")).Value.TraceTo(Requirement);
        Assert.Equal([Alpha, Beta], trace.Sources);
        Assert.Equal([new InformationId("price-model")], trace.Unshared);
    }

    [Fact]
    public void TraceTo_ARequirementOfTheAuthoritysOwn_HasNoSource() => Assert.Empty(Adopted().TraceTo(new("R8")).Sources);

    [Fact]
    public void Text_InEnglish_CanBeShown() => Assert.Equal(
        """
        Requirement R7
        2027-03-01 09:00 +01:00 alpha was consulted in c1, for 60 minutes. At the table: buyer (municipality), seller (alpha).
        2027-03-01 09:00 +01:00 alpha gave advice small-packs in c1. In these words: "Bed om små pakker til de små afdelinger".
        2027-03-02 09:00 +01:00 beta was consulted in c2, for 60 minutes.
        2027-03-20 09:00 +01:00 municipality decided that small-packs became the requirement. The reason: "Afdelingerne har brug for det". Decided by buyer.
        2027-04-01 09:00 +02:00 municipality published small-packs to all: udbud.example/123.

        """.ReplaceLineEndings("\n"),
        Adopted().TraceTo(Requirement).Text(CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("en", "No advice from the dialogue became this requirement.")]
    [InlineData("da-DK", "Intet råd fra dialogen blev til dette krav.")]
    [InlineData("sv", "Inget råd från dialogen blev detta krav.")]
    [InlineData("nl-BE", "Geen advies uit de dialoog werd deze eis.")]
    [InlineData("fi", "No advice from the dialogue became this requirement.")]
    public void Text_WithoutAdvice_SaysSoInEachLanguage(string language, string text) =>
        Assert.EndsWith(text + "\n", Adopted().TraceTo(new("R8")).Text(CultureInfo.GetCultureInfo(language)), System.StringComparison.Ordinal);

    [Theory]
    [InlineData("en")]
    [InlineData("da")]
    [InlineData("sv")]
    [InlineData("nl")]
    public void Text_InEachLanguage_NamesAll(string language)
    {
        string text = Held().Adopt(new("small-packs"), Requirement, new("buyer"), Moment(3, 20, 9), Danish("Fordi")).Value
            .TraceTo(Requirement).Text(CultureInfo.GetCultureInfo(language));
        Assert.All(["R7", "alpha", "beta", "c1", "c2", "60", "small-packs", "buyer", "seller", "Fordi"], name => Assert.Contains(name, text, System.StringComparison.Ordinal));
        Assert.Equal(6, text.Count(character => character == '\n'));
    }

    private static MarketDialogue Adopted() => Held()
        .Adopt(new("small-packs"), Requirement, new("buyer"), Moment(3, 20, 9), Danish("Afdelingerne har brug for det")).Value
        .Share(Moment(4, 1, 9), "udbud.example/123", new InformationId("small-packs")).Value;
}
