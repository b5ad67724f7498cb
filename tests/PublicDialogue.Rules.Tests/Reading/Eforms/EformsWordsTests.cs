using System.Linq;
using PublicDialogue.Rules.Facts;
using Xunit;

namespace PublicDialogue.Rules.Tests.Reading.Eforms;

/// <summary>Words of an eForms notice beside its descriptions and selection criteria.</summary>
public sealed class EformsWordsTests
{
    [Theory]
    [InlineData("conditions", "DAN", "Mindst 20 % skal udføres af lokal arbejdskraft.", "Error")]
    [InlineData("einvoicing", "DAN", "Mindst 20 % skal udføres af lokal arbejdskraft.", "-")]
    [InlineData("conditions", "ENG", "Mindst 20 % skal udføres af lokal arbejdskraft.", "-")]
    [InlineData("conditions", "DAN", "Leverandøren skal have en lærling.", "-")]
    public void Read_ConditionOfPerformance_IsRead(string list, string language, string text, string outcome)
    {
        string terms = $"<cac:ContractExecutionRequirement><cbc:ExecutionRequirementCode listName=\"{list}\">performance</cbc:ExecutionRequirementCode><cbc:Description languageID=\"{language}\">{text}</cbc:Description></cac:ContractExecutionRequirement>";

        Assert.StartsWith(outcome, Given.Outcome("PD1703", new SmallNotice { Terms = terms }.Facts()).Replace("?Specifications:NotStated", "-", System.StringComparison.Ordinal), System.StringComparison.Ordinal);
    }

    [Fact]
    public void Read_FormulaOfAnAwardCriterion_SaysHowTendersAreJudged()
    {
        const string Terms = "<cac:AwardingTerms><cac:AwardingCriterion><cbc:CalculationExpression languageID=\"DAN\">Tilbudsgivers erfaring giver op til 20 point.</cbc:CalculationExpression>"
            + "<cac:SubordinateAwardingCriterion><cbc:AwardingCriterionTypeCode>quality</cbc:AwardingCriterionTypeCode><cbc:Name languageID=\"DAN\">Kvalitet</cbc:Name></cac:SubordinateAwardingCriterion>"
            + "<cac:SubordinateAwardingCriterion><cbc:AwardingCriterionTypeCode>price</cbc:AwardingCriterionTypeCode><cbc:Name languageID=\"DAN\">Pris</cbc:Name></cac:SubordinateAwardingCriterion></cac:AwardingCriterion></cac:AwardingTerms>";

        var facts = new SmallNotice { Terms = Terms }.Facts();

        Assert.Equal(3, facts.Scopes.SelectMany(scope => scope.Part.Wordings).Count(wording => wording.Of == TenderFactKind.AwardCriteria));
        Assert.StartsWith("Error", Given.Outcome("PD1603", facts), System.StringComparison.Ordinal);
    }
}
