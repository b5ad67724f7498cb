using System.IO;
using System.Linq;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Reading;
using PublicDialogue.Rules.Tests.Reading.Eforms;
using Xunit;

namespace PublicDialogue.Rules.Tests.Reading;

/// <summary>Award criteria carry text in every format, and it is told from that of requirements; grounds for awarding without a call.</summary>
public sealed class AwardWordsTests
{
    [Fact]
    public void Eforms_NamesAndDescriptions_InTheNoticesLanguage() => Assert.Equal(
        "AwardCriteria Pris|AwardCriteria Kvalitet|AwardCriteria Tilbudsgivers erfaring",
        Words(new SmallNotice
        {
            Terms = """
                <cac:AwardingTerms><cac:AwardingCriterion>
                <cac:SubordinateAwardingCriterion><cbc:AwardingCriterionTypeCode listName="award-criterion-type">price</cbc:AwardingCriterionTypeCode><cbc:Name languageID="DAN">Pris</cbc:Name></cac:SubordinateAwardingCriterion>
                <cac:SubordinateAwardingCriterion><cbc:Name languageID="DAN">Kvalitet</cbc:Name><cbc:Name languageID="ENG">Quality</cbc:Name><cbc:Description languageID="DAN">Tilbudsgivers erfaring</cbc:Description></cac:SubordinateAwardingCriterion>
                </cac:AwardingCriterion></cac:AwardingTerms>
                """,
        }.Facts()));

    [Fact]
    public void Eforms_MinimumScore_IsInPoints()
    {
        var facts = new SmallNotice
        {
            Terms = "<cac:AwardingTerms><cac:AwardingCriterion><cac:SubordinateAwardingCriterion>" + SmallNotice.Extended("""
                <efac:AwardCriterionParameter><efbc:ParameterCode listName="number-weight">poi-exa</efbc:ParameterCode><efbc:ParameterNumeric>50</efbc:ParameterNumeric></efac:AwardCriterionParameter>
                <efac:AwardCriterionParameter><efbc:ParameterCode listName="number-threshold">min-score</efbc:ParameterCode><efbc:ParameterNumeric>45</efbc:ParameterNumeric></efac:AwardCriterionParameter>
                """) + "</cac:SubordinateAwardingCriterion></cac:AwardingCriterion></cac:AwardingTerms>",
        }.Facts();

        Assert.Equal("Info", Given.Outcome("PD1608", facts));
    }

    [Theory]
    [InlineData("", "Error")]
    [InlineData("<D_OUTSIDE_SCOPE/>", "-")]
    [InlineData("<D_ACCORDANCE_ARTICLE><D_TECHNICAL/></D_ACCORDANCE_ARTICLE>", "-")]
    [InlineData("<D_JUSTIFICATION><P>Kun en leverandør</P></D_JUSTIFICATION>", "-")]
    [InlineData("<D_JUSTIFICATION><P> </P></D_JUSTIFICATION>", "Error")]
    public void Ted_DirectAward_NamesItsGround(string ground, string outcome) => Assert.Equal(outcome, Given.Outcome("PD2103", Ted(
        "F03", $"<PROCEDURE><PT_AWARD_CONTRACT_WITHOUT_CALL>{ground}</PT_AWARD_CONTRACT_WITHOUT_CALL></PROCEDURE>")));

    [Fact]
    public void Ted_CriteriaAndRuleForCandidates_AreRead() => Assert.Equal(
        "Shortlist De fem med flest referencer|AwardCriteria Antal referencer",
        Words(Ted("F02", """
            <OBJECT_CONTRACT><OBJECT_DESCR ITEM="1"><AC><AC_QUALITY><AC_CRITERION>Antal referencer</AC_CRITERION><AC_WEIGHTING>40 %</AC_WEIGHTING></AC_QUALITY><AC_PRICE><AC_WEIGHTING>60 %</AC_WEIGHTING></AC_PRICE></AC>
            <NB_ENVISAGED_CANDIDATE>5</NB_ENVISAGED_CANDIDATE><CRITERIA_CANDIDATE><P>De fem med flest referencer</P></CRITERIA_CANDIDATE></OBJECT_DESCR></OBJECT_CONTRACT>
            <PROCEDURE><PT_RESTRICTED/></PROCEDURE>
            """)));

    [Fact]
    public void Ocds_CriteriaAndReduction_AreRead()
    {
        var facts = TenderReader.Read("a.json", new StringReader("""
            { "ocid": "ocds-x-1", "tag": ["tender"], "language": "da", "tender": { "status": "active", "lots": [ { "id": "1",
              "awardCriteria": { "criteria": [ { "type": "quality", "name": "Antal referencer", "description": "Fra kommuner" } ] },
              "selectionCriteria": { "criteria": [ { "type": "other", "description": "Flest ansatte", "forReduction": true } ] } } ] } }
            """)).Facts!;

        Assert.Equal("AwardCriteria Antal referencer|AwardCriteria Fra kommuner|Specifications Flest ansatte|Shortlist Flest ansatte", Words(facts));
    }

    private static TenderFacts Ted(string form, string inside) => TenderReader.Read("a.xml", new StringReader(
        $"<TED_EXPORT><FORM_SECTION><{form}_2014 CATEGORY=\"ORIGINAL\" FORM=\"{form}\" LG=\"DA\">{inside}</{form}_2014></FORM_SECTION></TED_EXPORT>")).Facts!;

    private static string Words(TenderFacts facts) => string.Join(
        '|', facts.Scopes.SelectMany(scope => scope.Part.Wordings).Select(wording => $"{wording.Of} {wording.Text}"));
}
