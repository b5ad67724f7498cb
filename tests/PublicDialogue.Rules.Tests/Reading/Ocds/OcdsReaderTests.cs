using System.Globalization;
using System.IO;
using System.Linq;
using PublicDialogue.Notices;
using PublicDialogue.Rules.Reading;
using Xunit;

namespace PublicDialogue.Rules.Tests.Reading.Ocds;

/// <summary>Values and places that were read by eye in the JSON of each file.</summary>
public class OcdsReaderTests
{
    private const string Sample = "ocds-example/ocds_fictional-example_1.1_ocds-213czf-000-00001";
    private const string Tender = Sample + "-02-tender.json";
    private const string Amended = Sample + "-03-tenderAmendment.json";
    private const string Award = Sample + "-04-award.json";
    private const string Package = Sample + ".json";
    private const string Record = "ocds-example/ocds_fictional-example_1.1_record_ocds-213czf-000-00001.json";
    private const string Direct = "ocds-example/ocds_docs_examples_easy_releases_worked_example1_award.json";
    private const string Lines = "ocds-example/ocds_docs_examples_R_003.jsonl";

    [NoticesTheory]
    [InlineData(Tender, TenderFactKind.Language, "- en @17,19")]
    [InlineData(Tender, TenderFactKind.Procedure, "- Open @70,30")]
    [InlineData(Tender, TenderFactKind.ContractNature, "- Works @60,36")]
    [InlineData(Tender, TenderFactKind.EstimatedValue, "- 1,100,000\u00a0GBP @67,21")]
    [InlineData(Tender, TenderFactKind.TenderDeadline, "- 2010-04-01 @81,22")]
    [InlineData(Tender, TenderFactKind.ElectronicSubmission, "- True @76,11")]
    [InlineData(Tender, TenderFactKind.DispatchDate, "- Elsewhere @56,17")]
    [InlineData(Tender, TenderFactKind.ContractDuration, "not stated")]
    [InlineData(Tender, TenderFactKind.Jurisdiction, "not stated")]
    [InlineData(Amended, TenderFactKind.TenderDeadline, "- 2010-04-08 @81,22")]
    [InlineData(Award, TenderFactKind.TendersReceived, "- 2 @114,30")]
    [InlineData(Award, TenderFactKind.TenderDeadline, "not stated")]
    [InlineData(Package, TenderFactKind.TenderDeadline, "- 2010-04-08 @399,22")]
    [InlineData(Record, TenderFactKind.TendersReceived, "- 2 @340,32")]
    [InlineData(Direct, TenderFactKind.Procedure, "- NegotiatedWithoutCall @38,30")]
    [InlineData(Direct, TenderFactKind.EstimatedValue, "- 144,300,000\u00a0PYG @40,21")]
    [InlineData(Lines, TenderFactKind.TenderDeadline, "- 2020-08-04 @1,89")]
    public void Read_Release_SaysWhatItsJsonSays(string name, TenderFactKind kind, string expected) =>
        Assert.Equal(expected, Said.Of(SharedNotices.Facts(name), PublicDialogue.Rules.Facts.FactKeys.Find(kind)!));

    [NoticesTheory]
    [InlineData(Sample + "-01-planning.json", false)]
    [InlineData(Tender, true)]
    [InlineData(Amended, true)]
    [InlineData(Award, false)]
    [InlineData(Sample + "-06-implementation.json", false)]
    [InlineData(Package, true)]
    [InlineData(Record, false)]
    [InlineData(Direct, false)]
    [InlineData(Lines, true)]
    public void Read_Release_InvitesTendersOnlyWhileTheTenderIsOpen(string name, bool isCall) =>
        Assert.Equal(isCall, SharedNotices.Facts(name).IsCallForCompetition);

    [NoticesFact]
    public void Read_EveryOcdsFile_HasNoError()
    {
        var read = SharedNotices.In("ocds-example", "*.json").Concat(SharedNotices.In("ocds-example", "*.jsonl")).Select(SharedNotices.Read).ToArray();

        Assert.Equal(25, read.Length);
        Assert.All(read, document => Assert.Equal((DocumentKind.Ocds, null), (document.Kind, document.Error)));
    }

    [Theory]
    [InlineData("""{"ocid": "x"}""")]
    [InlineData("""{"releases": [{"name": "1.0"}]}""")]
    [InlineData("""{"records": []}""")]
    [InlineData("""["ocid", "tender"]""")]
    [InlineData("""{"openapi": "3.0.0", "tender": {}}""")]
    public void Read_OtherJson_IsOfAnotherKind(string json)
    {
        var document = TenderReader.Read("a.json", new StringReader(json));

        Assert.Equal((DocumentKind.Unknown, true), (document.Kind, document.Error!.IsOtherKind));
        Assert.StartsWith("is not a tender", document.Error.Message(CultureInfo.InvariantCulture), System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"publisher": {}, "releases": []}""")]
    [InlineData("""{"records": [{"ocid": "x", "releases": [{"url": "https://example.org", "date": "2026-01-01"}]}]}""")]
    public void Read_PackageWithoutARelease_SaysSo(string json)
    {
        var document = TenderReader.Read("a.json", new StringReader(json));

        Assert.Equal((DocumentKind.Ocds, false), (document.Kind, document.Error!.IsOtherKind));
        Assert.Contains("without a release", document.Error.Message(CultureInfo.InvariantCulture), System.StringComparison.Ordinal);
    }

    [Fact]
    public void Read_Lines_TakesTheLastThatHoldsAnything()
    {
        const string lines = "{\"ocid\":\"1\",\"language\":\"da\",\"tag\":[\"tender\"]}\n{\"ocid\":\"2\",\"language\":\"sv\",\"tag\":[\"tender\"]}\r\n\r\n  \n";

        var document = TenderReader.Read("a.jsonl", new StringReader(lines));

        Assert.Equal("sv", document.Language);
        Assert.Equal("- sv @2,24", Said.Of(document.Facts!, PublicDialogue.Rules.Facts.FactKeys.Language));
    }

    [Theory]
    [InlineData("", 1, 1)]
    [InlineData("\n\n", 3, 1)]
    [InlineData("{}\n{\"ocid\": ", 2, 10)]
    [InlineData("{}\n{} {}", 2, 4)]
    public void Read_BrokenLines_SayWhere(string lines, int line, int column)
    {
        var error = TenderReader.Read("a.jsonl", new StringReader(lines)).Error!;

        Assert.Equal((line, column), (error.Line, error.Column));
    }

    [Theory]
    [InlineData("""{"ocid": "x", "tag": "tender", "tender": [1, 2]}""")]
    [InlineData("""{"ocid": "x", "tag": [[]], "tender": {"value": [], "lots": {"id": 1}, "techniques": true, "status": {}}}""")]
    [InlineData("""{"ocid": "x", "parties": [null, 1, {"roles": "buyer", "address": []}], "buyer": null, "tender": {"lots": [null, 7, [[]]]}}""")]
    [InlineData("""{"ocid": "x", "bids": {"statistics": [{"measure": "bids", "value": {}}, {"measure": "bids", "relatedLots": [1, 2], "value": 1e400}]}, "tender": {"numberOfTenderers": "many", "value": {"amount": -5, "currency": 7}, "tenderPeriod": {"endDate": 20260101}}}""")]
    [InlineData("""{"releases": [{"ocid": "x", "tender": {"awardCriteria": {"criteria": [{"numbers": [{"weight": "percentageExact", "number": "a lot"}]}, null]}, "selectionCriteria": {"criteria": [1, {"type": [], "minimum": 3}]}, "secondStage": [], "contractPeriod": {"startDate": "2027-01-01", "endDate": "2026-01-01", "durationInDays": -1}, "techniques": {"hasFrameworkAgreement": true, "frameworkAgreement": null}}}]}""")]
    public void Read_TypesThatNoSchemaAllows_NeverThrows(string json)
    {
        var document = TenderReader.Read("a.json", new StringReader(json));

        Assert.Null(document.Error);
        _ = PublicDialogue.Rules.Book.RuleBook.Assess(document.Facts!, PublicDialogue.Rules.Book.RuleOptions.Default);
    }

    [Theory]
    [InlineData("\"2026-01-05T00:00:00Z\"", "\"2026-02-05T00:00:00Z\"", "sv")]
    [InlineData("\"2026-01-05T00:00:00Z\"", "\"soon\"", "da")]
    [InlineData("\"soon\"", "7", "sv")]
    [InlineData("\"2026-01-05T00:00:00Z\"", "null", "da")]
    public void Read_SeveralReleases_TakesTheLatestThatHasADate(string first, string second, string language)
    {
        string json = $$"""{"releases":[{"ocid":"x","date":{{first}},"language":"da","tender":{} },{"ocid":"x","date":{{second}},"language":"sv","tender":{} }] }""";

        Assert.Equal(language, TenderReader.Read("a.json", new StringReader(json)).Language);
    }

    [Theory]
    [InlineData("\"active\"", true)]
    [InlineData("null", true)]
    [InlineData("\"published\"", true)]
    [InlineData("7", true)]
    [InlineData("\"planned\"", false)]
    [InlineData("\"complete\"", false)]
    [InlineData("\"withdrawn\"", false)]
    public void Read_Status_ClosesTheTenderWhereItIsOneThatDoes(string status, bool isCall)
    {
        string json = $$"""{"ocid":"x","date":"2026-01-05T00:00:00Z","tender":{"status":{{status}} } }""";

        Assert.Equal(isCall, TenderReader.Read("a.json", new StringReader(json)).Facts!.IsCallForCompetition);
    }

    [Fact]
    public void Read_ProcessWhoseIdentifierIsANumber_IsRead() =>
        Assert.Equal(DocumentKind.Ocds, TenderReader.Read("a.json", new StringReader("""{"ocid":-5,"tag":["tender"],"tender":{"title":"Kaffe"}}""")).Kind);

    [Fact]
    public void Read_RecordsInRecords_EndsAtTheDeepestNesting()
    {
        string json = string.Concat(Enumerable.Repeat("""{"ocid":"x","records":[""", 5_000));

        Assert.Contains("nested", TenderReader.Read("a.json", new StringReader(json)).Error!.Message(CultureInfo.InvariantCulture), System.StringComparison.Ordinal);
    }
}
