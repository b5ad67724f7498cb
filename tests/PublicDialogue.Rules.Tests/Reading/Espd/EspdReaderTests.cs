using System;
using System.IO;
using System.Linq;
using PublicDialogue.Notices;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Reading;
using Xunit;

namespace PublicDialogue.Rules.Tests.Reading.Espd;

/// <summary>Values and places that were read by eye in the XML of each document.</summary>
public class EspdReaderTests
{
    private const string Request = "espd-example/espd_ESPD-Request.xml";
    private const string Old = "espd-example/espd1_request_no_selection_criteria_selected.xml";
    private const string Answer = "espd-example/espd1_response_selection_general_yearly_turnover_import.xml";

    [NoticesTheory]
    [InlineData(Request, TenderFactKind.Jurisdiction, 0, "- Belgium @37,12")]
    [InlineData(Request, TenderFactKind.Procedure, 0, "- Open @20,4")]
    [InlineData(Request, TenderFactKind.DispatchDate, 0, "- Elsewhere @2,2")]
    [InlineData(Request, TenderFactKind.MinimumYearlyTurnover, 0, "LOT-0000 100,000\u00a0EUR @2802,12")]
    [InlineData(Request, TenderFactKind.MinimumYearlyTurnover, 1, "LOT-0000 120,000\u00a0EUR @2993,12")]
    [InlineData(Request, TenderFactKind.MinimumYearlyTurnover, 3, "LOT-0000 1,000,000\u00a0EUR @3393,12")]
    [InlineData(Request, TenderFactKind.TurnoverYears, 0, "LOT-0000 3 @2784,12")]
    [InlineData(Request, TenderFactKind.FinancialRatio, 0, "LOT-0000 0.5 @3608,14")]
    [InlineData(Request, TenderFactKind.RatioMethod, 0, "LOT-0000 Total balance sheet/Total equity @3599,14")]
    [InlineData(Request, TenderFactKind.InsuranceCover, 0, "LOT-0000 50,000\u00a0EUR @3738,12")]
    [InlineData(Request, TenderFactKind.ReferenceCount, 0, "LOT-0000 1 @4098,12")]
    [InlineData(Request, TenderFactKind.ReferenceCount, 2, "LOT-0000 3 @4542,12")]
    [InlineData(Request, TenderFactKind.Certificate, 0, "LOT-0000 ISO 9001 @6975,12")]
    [InlineData(Request, TenderFactKind.SelectionCriteria, 0, "- 30 @2,2")]
    [InlineData(Old, TenderFactKind.SelectionCriteria, 0, "- Elsewhere @2,2")]
    [InlineData(Old, TenderFactKind.Jurisdiction, 0, "- EuropeanUnion @18,22")]
    [InlineData(Answer, TenderFactKind.MinimumYearlyTurnover, 0, "not stated")]
    [InlineData(Answer, TenderFactKind.SelectionCriteria, 0, "- none @2,2")]
    public void Read_Document_SaysWhatItsXmlSays(string name, TenderFactKind kind, int nth, string expected) =>
        Assert.Equal(expected, Said.Of(SharedNotices.Facts(name), FactKeys.Find(kind)!, nth));

    [NoticesFact]
    public void Read_Request_HasTheBuyersWordsAndNoneOfTheStandards()
    {
        string[] words = [.. SharedNotices.Facts(Request).Scopes.SelectMany(scope => scope.Part.Wordings).Select(wording => wording.Text)];

        Assert.Equal(10, words.Length);
        Assert.Contains("The references provided need to refer to works executed in more than one EU Member States.", words);
        Assert.DoesNotContain(words, word => word[0] == '[' || word.Contains("economic operator", StringComparison.OrdinalIgnoreCase));
    }

    [NoticesFact]
    public void Read_EveryDocument_IsReadAndAResponseDemandsNothing()
    {
        var documents = SharedNotices.In("espd-example").Select(SharedNotices.Read).ToArray();

        Assert.Equal(18, documents.Length);
        Assert.All(documents, document => Assert.Equal((DocumentKind.Espd, null), (document.Kind, document.Error)));
        var responses = documents.Where(document => document.Path.Contains("_response_", StringComparison.Ordinal)).ToArray();
        Assert.Equal(13, responses.Length);
        Assert.All(responses, response => Assert.False(response.Facts!.IsCallForCompetition));
        Assert.All(responses, response => Assert.Empty(RuleBook.Assess(response.Facts!, RuleOptions.Default).Findings));
        Assert.All(responses, response => Assert.All(response.Facts!.Scopes, scope => Assert.Empty(scope.Part.Wordings)));
    }

    [Theory]
    [InlineData("499efc97-2ac1-4af2-9e84-323c2ca67747", "SELECTION.ECONOMIC_FINANCIAL_STANDING", "- Elsewhere @1,15", "- 1 @1,2")]
    [InlineData("x", " CRITERION.SELECTION.ALL_SATISFIED ", "not stated", "- Elsewhere @1,2")]
    [InlineData("x", "EXCLUSION.CRIMINAL_CONVICTIONS", "not stated", "- Elsewhere @1,2")]
    public void Read_OldRequest_KnowsThatTurnoverIsAskedForAndNotHowMuch(string id, string code, string turnover, string criteria)
    {
        string xml = $"<ESPDRequest><Criterion><ID>{id}</ID><TypeCode>{code}</TypeCode></Criterion></ESPDRequest>";

        var facts = TenderReader.Read("a.xml", new StringReader(xml)).Facts!;

        Assert.Equal(turnover, Said.Of(facts, FactKeys.MinimumYearlyTurnover));
        Assert.Equal(criteria, Said.Of(facts, FactKeys.SelectionCriteria));
    }

    [Fact]
    public void Read_DemandsByLot_StandInTheirLots()
    {
        const string xml = """
            <QualificationApplicationRequest>
              <ProcurementProjectLot><ID>LOT-1</ID></ProcurementProjectLot><ProcurementProjectLot><ID>LOT-2</ID></ProcurementProjectLot>
              <TenderingCriterion><ID>499efc97-2ac1-4af2-9e84-323c2ca67747</ID><CriterionTypeCode>gen-year-to</CriterionTypeCode>
                <TenderingCriterionPropertyGroup>
                  <TenderingCriterionProperty><ValueDataTypeCode>LOT_IDENTIFIER</ValueDataTypeCode><ExpectedID>LOT-1</ExpectedID></TenderingCriterionProperty>
                  <TenderingCriterionProperty><TypeCode>REQUIREMENT</TypeCode><MinimumAmount currencyID="DKK">1000</MinimumAmount></TenderingCriterionProperty>
                </TenderingCriterionPropertyGroup>
                <TenderingCriterionPropertyGroup>
                  <TenderingCriterionProperty><ValueDataTypeCode>LOT_IDENTIFIER</ValueDataTypeCode><ExpectedID>LOT-2</ExpectedID></TenderingCriterionProperty>
                  <TenderingCriterionProperty><TypeCode>REQUIREMENT</TypeCode><ValueDataTypeCode>CODE_BOOLEAN</ValueDataTypeCode><ExpectedCode>CHECKBOX_FALSE</ExpectedCode></TenderingCriterionProperty>
                  <TenderingCriterionProperty><TypeCode>REQUIREMENT</TypeCode><MinimumAmount currencyID="DKK">9000</MinimumAmount></TenderingCriterionProperty>
                </TenderingCriterionPropertyGroup>
              </TenderingCriterion>
            </QualificationApplicationRequest>
            """;

        var facts = TenderReader.Read("a.xml", new StringReader(xml)).Facts!;

        Assert.Equal("LOT-1 1,000\u00a0DKK @6,68", Said.Of(facts, FactKeys.MinimumYearlyTurnover));
        Assert.Equal("LOT-2 Unreadable @11,68", Said.Of(facts, FactKeys.MinimumYearlyTurnover, 1));
    }
}
