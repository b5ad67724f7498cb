using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Wording.Demands;

/// <summary>A turnover of so many times the value of the contract, in four languages: an amount where that value is known.</summary>
public sealed class TimesTheValueTests
{
    [Theory]
    [InlineData("en", "The annual turnover must be at least three times the contract value.")]
    [InlineData("en", "Minimum level of standards required: yearly turnover of at least 2.5 times the estimated value of the contract.")]
    [InlineData("en", "The tenderer's turnover must be at least 250 % of the contract value.")]
    [InlineData("da", "Den årlige omsætning skal være mindst tre gange kontraktens værdi.")]
    [InlineData("da", "Tilbudsgiver skal have en omsætning på mindst 250 % af kontraktsummen.")]
    [InlineData("da", "Mindstekrav: årsomsætning på mindst 3 gange den anslåede kontraktværdi.")]
    [InlineData("sv", "Den årliga omsättningen ska uppgå till minst tre gånger kontraktsvärdet.")]
    [InlineData("sv", "Anbudsgivaren ska ha en årsomsättning på minst 250 procent av kontraktets värde.")]
    [InlineData("sv", "Krav: årlig omsättning på minst 2,5 gånger det uppskattade kontraktsvärdet.")]
    [InlineData("nl", "De jaaromzet moet minimaal drie keer de opdrachtwaarde bedragen.")]
    [InlineData("nl", "De inschrijver dient een omzet te hebben van ten minste 250 % van de waarde van de opdracht.")]
    [InlineData("nl", "Eis: jaarlijkse omzet van minimaal 3 maal de geraamde opdrachtwaarde.")]
    public void Assess_MoreThanTwice_IsFound(string language, string text) => Assert.Equal("Error", Outcome(language, text, 10_000_000m));

    [Theory]
    [InlineData("en", "The annual turnover must be at least two times the contract value.")]
    [InlineData("en", "The turnover must be at least 80 % of the contract value.")]
    [InlineData("en", "The turnover is reported four times a year.")]
    [InlineData("en", "The turnover demanded is at most three times the contract value.")]
    [InlineData("da", "Den årlige omsætning skal være mindst to gange kontraktens værdi.")]
    [InlineData("da", "Omsætningen skal rapporteres mindst fire gange om året.")]
    [InlineData("da", "Kravet til omsætning må højst være tre gange kontraktens værdi.")]
    [InlineData("sv", "Den årliga omsättningen ska uppgå till minst två gånger kontraktsvärdet.")]
    [InlineData("sv", "Omsättningen ska rapporteras minst fyra gånger per år.")]
    [InlineData("sv", "Kravet på omsättning får högst vara tre gånger kontraktsvärdet.")]
    [InlineData("nl", "De jaaromzet moet minimaal twee keer de opdrachtwaarde bedragen.")]
    [InlineData("nl", "De omzet moet minimaal vier keer per jaar worden gerapporteerd.")]
    [InlineData("nl", "De omzeteis mag maximaal drie keer de opdrachtwaarde bedragen.")]
    public void Assess_LessOrNoDemand_IsNotFound(string language, string text) =>
        Assert.DoesNotContain("Error", Outcome(language, text, 10_000_000m), System.StringComparison.Ordinal);

    [Theory]
    [InlineData("The annual turnover must be at least three times the contract value.")]
    [InlineData("The annual turnover must be at least three times the yearly value of the contract.")]
    public void Assess_ValueThatIsNotKnown_IsNoAmount(string text) => Assert.Equal("?MinimumYearlyTurnover:NotStated", Outcome("en", text, null));

    [Theory]
    [InlineData("The annual turnover must be at least 1001 times the contract value.", "10000000")]
    [InlineData("The annual turnover must be at least 3 times the contract value.", "70000000000000000000000000000")]
    public void Assess_BeyondAllContracts_DoesNotThrow(string text, string value) =>
        Assert.DoesNotContain("Error", Outcome("en", text, decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture)), System.StringComparison.Ordinal);

    private static string Outcome(string language, string text, decimal? value)
    {
        FactEntry[] worth = value is { } amount ? [Given.Fact(FactKeys.EstimatedValue, new Amount(amount, "EUR"))] : [];
        return Given.Outcome("PD1001", Given.Tender(
            [Given.Fact(FactKeys.Language, language), .. worth],
            new TenderPart { Role = TenderFactKind.SelectionCriteria, Wordings = [new(text, Given.Here)] }));
    }
}
