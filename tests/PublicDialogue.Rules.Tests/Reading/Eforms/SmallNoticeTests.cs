using System;
using System.IO;
using System.Linq;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Reading;
using Xunit;

namespace PublicDialogue.Rules.Tests.Reading.Eforms;

/// <summary>At the limit, just under and just over, from the XML to the finding.</summary>
public class SmallNoticeTests
{
    private const string Reason = "<cbc:Justification languageID=\"DAN\">Anlægget afskrives over seks år og kan ikke flyttes.</cbc:Justification>";

    [Theory]
    [InlineData("required", "2026-04-01", null)]
    [InlineData("required", "2026-03-31", "PD1301")]
    [InlineData("allowed", "2026-04-01", null)]
    [InlineData("not-allowed", "2026-04-05", "PD1301")]
    [InlineData("not-allowed", "2026-04-06", null)]
    public void Deadline_AroundThirtyAndThirtyFiveDays_IsFoundBelow(string electronic, string due, string? rule) =>
        Assert.Equal(rule, Finding(new SmallNotice { Electronic = electronic, Due = due })?.RuleId);

    [Theory]
    [InlineData("cn-social", "32014L0024", "")]
    [InlineData("cn-desg", "32014L0024", "")]
    [InlineData("cn-standard", "32014L0025", "")]
    [InlineData("cn-standard", "32014L0024", "<efac:Changes/>")]
    public void Deadline_OfTenDaysWhereNoLimitIsKnown_IsNotFound(string type, string act, string changes) =>
        Assert.Null(Finding(new SmallNotice { Type = type, Act = act, Changes = changes, Due = "2026-03-12" }));

    [Theory]
    [InlineData("non-restricted-document", "2026-04-01", null)]
    [InlineData("restricted-document", "2026-04-05", "PD1306")]
    [InlineData("restricted-document", "2026-04-06", null)]
    public void Deadline_WhereDocumentsAreRestricted_AsksForFiveDaysMore(string access, string due, string? rule) => Assert.Equal(
        rule,
        Finding(new SmallNotice { Due = due, Terms = Document("non-restricted-document") + Document(access) })?.RuleId);

    [Theory]
    [InlineData("cn-standard", "open", null)]
    [InlineData("cn-standard", "restricted", "PD1501")]
    [InlineData("cn-desg", "restricted", null)]
    public void Shortlist_OfFour_IsTooShortForARestrictedProcedureAndNotForAContest(string type, string procedure, string? rule) => Assert.Equal(
        rule,
        Finding(new SmallNotice
        {
            Type = type,
            Procedure = procedure,
            Process = "<cac:EconomicOperatorShortList><cbc:MinimumQuantity>4</cbc:MinimumQuantity></cac:EconomicOperatorShortList>",
        })?.RuleId);

    [Theory]
    [InlineData("", "Elsewhere")]
    [InlineData("quality", "Elsewhere")]
    [InlineData("price", "1")]
    [InlineData("cost", "1")]
    public void AwardCriterion_AloneAndNotOnPriceOrCost_LeavesTheOthersToTheDocuments(string kind, string expected)
    {
        string code = kind.Length == 0 ? "" : $"<cbc:AwardingCriterionTypeCode>{kind}</cbc:AwardingCriterionTypeCode>";
        var notice = new SmallNotice
        {
            Terms = $"<cac:AwardingTerms><cac:AwardingCriterion><cac:SubordinateAwardingCriterion>{code}</cac:SubordinateAwardingCriterion></cac:AwardingCriterion></cac:AwardingTerms>",
        };

        Assert.StartsWith("LOT-0001 " + expected, Said.Of(notice.Facts(), FactKeys.AwardCriteria), StringComparison.Ordinal);
    }

    [Fact]
    public void Deadline_AfterAPlanningNotice_MayBeFifteenDays()
    {
        var notice = new SmallNotice { Process = "<cac:NoticeDocumentReference><cbc:ID>123456-2026</cbc:ID></cac:NoticeDocumentReference>" };

        Assert.Null(Finding(notice with { Due = "2026-03-17" }));
        Assert.Equal("PD1301", Finding(notice with { Due = "2026-03-16" })?.RuleId);
    }

    [Theory]
    [InlineData("<cbc:DurationMeasure unitCode=\"MONTH\">48</cbc:DurationMeasure>", null)]
    [InlineData("<cbc:DurationMeasure unitCode=\"MONTH\">49</cbc:DurationMeasure>", "PD1401")]
    [InlineData("<cbc:DurationMeasure unitCode=\"YEAR\">4</cbc:DurationMeasure>", null)]
    [InlineData("<cbc:DurationMeasure unitCode=\"ANN\">5</cbc:DurationMeasure>", "PD1401")]
    [InlineData("<cbc:DurationMeasure unitCode=\"DAY\">1461</cbc:DurationMeasure>", null)]
    [InlineData("<cbc:DurationMeasure unitCode=\"DAY\">1462</cbc:DurationMeasure>", "PD1401")]
    [InlineData("<cbc:DurationMeasure unitCode=\"WEE\">209</cbc:DurationMeasure>", "PD1401")]
    [InlineData("<cbc:StartDate>2026-01-01+01:00</cbc:StartDate><cbc:EndDate>2029-12-31+01:00</cbc:EndDate>", null)]
    [InlineData("<cbc:StartDate>2026-01-01+01:00</cbc:StartDate><cbc:EndDate>2030-01-01+01:00</cbc:EndDate>", null)]
    [InlineData("<cbc:StartDate>2026-01-01+01:00</cbc:StartDate><cbc:EndDate>2030-01-02+01:00</cbc:EndDate>", "PD1401")]
    public void Framework_AroundFourYears_IsFoundBeyond(string period, string? rule)
    {
        Assert.Equal(rule, Finding(new SmallNotice { Framework = "fa-wo-rc", Period = period })?.RuleId);
        Assert.Equal(rule is null ? null : "PD1404", Finding(new SmallNotice { Framework = "none", Period = period })?.RuleId);
    }

    [Fact]
    public void Framework_WithReason_Informs()
    {
        var finding = Finding(new SmallNotice { Framework = "fa-mix", Period = "<cbc:DurationMeasure unitCode=\"MONTH\">72</cbc:DurationMeasure>", Reason = Reason });

        Assert.Equal(Severity.Info, finding?.Severity);
        Assert.StartsWith("Anlægget", finding?.JustifiedBy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<cbc:DescriptionCode>UNLIMITED</cbc:DescriptionCode>", "LOT-0001 Unreadable")]
    [InlineData("<cbc:DescriptionCode>UNKNOWN</cbc:DescriptionCode>", "LOT-0001 Elsewhere")]
    [InlineData("<cbc:StartDate>2026-01-01</cbc:StartDate>", "LOT-0001 Elsewhere")]
    [InlineData("<cbc:StartDate>2026-01-02</cbc:StartDate><cbc:EndDate>2026-01-01</cbc:EndDate>", "LOT-0001 Unreadable")]
    [InlineData("<cbc:DurationMeasure unitCode=\"MONTH\">-1</cbc:DurationMeasure>", "LOT-0001 Withheld")]
    [InlineData("<cbc:DurationMeasure unitCode=\"MONTH\">some</cbc:DurationMeasure>", "LOT-0001 Unreadable")]
    [InlineData("<cbc:DurationMeasure unitCode=\"HUR\">9</cbc:DurationMeasure>", "LOT-0001 Unreadable")]
    public void Framework_OfNoKnownLength_IsUnknown(string period, string expected) => Assert.StartsWith(
        expected, Said.Of(new SmallNotice { Framework = "fa-w-rc", Period = period }.Facts(), FactKeys.FrameworkDuration), StringComparison.Ordinal);

    [Theory]
    [InlineData("per-exa", "60", "per-exa", "40", null)]
    [InlineData("per-exa", "60", "per-exa", "30", "PD1601")]
    [InlineData("dec-exa", "0.6", "dec-exa", "0.4", null)]
    [InlineData("dec-exa", "0.6", "dec-exa", "0.5", "PD1601")]
    [InlineData("per-mid", "60", "per-mid", "30", null)]
    [InlineData("poi-exa", "600", "poi-exa", "300", null)]
    [InlineData("ord-imp", "1", "ord-imp", "2", null)]
    [InlineData("unpublished", "-1", "per-exa", "30", null)]
    [InlineData("per-exa", "-1", "per-exa", "30", null)]
    public void Weights_OfEachKind_AreAddedUpWhereTheyAreExact(string code, string number, string otherCode, string otherNumber, string? rule) =>
        Assert.Equal(rule, Finding(new SmallNotice { Terms = $"<cac:AwardingTerms><cac:AwardingCriterion>{Weight(code, number)}{Weight(otherCode, otherNumber)}</cac:AwardingCriterion></cac:AwardingTerms>" })?.RuleId);

    [Theory]
    [InlineData("<cbc:TendererRequirementTypeCode>slc-stand-to-gen</cbc:TendererRequirementTypeCode>", "LOT-0001 Elsewhere", "not stated")]
    [InlineData("<cbc:TendererRequirementTypeCode>slc-abil-ref-services</cbc:TendererRequirementTypeCode>", "not stated", "LOT-0001 Elsewhere")]
    [InlineData("<cbc:CriterionTypeCode>ef-stand</cbc:CriterionTypeCode><cbc:CalculationExpressionCode>n-used</cbc:CalculationExpressionCode>", "not stated", "not stated")]
    public void Selection_ByItsCode_IsInWordsOrElsewhere(string criterion, string turnover, string references)
    {
        var facts = new SmallNotice { Terms = SmallNotice.Extended($"<efac:SelectionCriteria>{criterion}<cbc:Description languageID=\"DAN\">Mindst tre.</cbc:Description></efac:SelectionCriteria>") }.Facts();

        Assert.StartsWith(turnover, Said.Of(facts, FactKeys.MinimumYearlyTurnover), StringComparison.Ordinal);
        Assert.StartsWith(references, Said.Of(facts, FactKeys.ReferenceCount), StringComparison.Ordinal);
        Assert.Equal(!criterion.Contains("n-used", StringComparison.Ordinal), facts.Scopes.Any(scope => scope.Part.Wordings.Count > 0));
    }

    [Theory]
    [InlineData("<cbc:EstimatedOverallContractAmount currencyID=\"DKK\">9000000.50</cbc:EstimatedOverallContractAmount>", "- 9,000,000.50\u00a0DKK")]
    [InlineData("<cbc:EstimatedOverallContractAmount currencyID=\"EUR\">1</cbc:EstimatedOverallContractAmount>", "- Unreadable")]
    [InlineData("<cbc:EstimatedOverallContractAmount currencyID=\"EUR\">-1</cbc:EstimatedOverallContractAmount>", "- Withheld")]
    [InlineData("<cbc:EstimatedOverallContractAmount currencyID=\"EUR\">9e9</cbc:EstimatedOverallContractAmount>", "- Unreadable")]
    [InlineData("", "not stated")]
    public void Value_AsWritten_IsKnownOrNot(string value, string expected) =>
        Assert.StartsWith(expected, Said.Of(new SmallNotice { Value = value }.Facts(), FactKeys.EstimatedValue), StringComparison.Ordinal);

    // The subtype is 16, a contract notice.
    [Theory]
    [InlineData("")]
    [InlineData("CN-STANDARD 2")]
    [InlineData("2026-03-02")]
    public void Type_ThatIsNoCode_IsThatOfTheSubtype(string type)
    {
        var facts = new SmallNotice { Type = type, Due = "2026-03-12" }.Facts();

        Assert.True(facts.IsCallForCompetition);
        Assert.Equal("PD1301", Finding(new SmallNotice { Type = type, Due = "2026-03-12" })?.RuleId);
    }

    [Theory]
    [InlineData("schemeName=\"Lot\"", "1")]
    [InlineData("schemeName=\"lots\"", "1")]
    [InlineData("", "1")]
    [InlineData("schemeName=\"LotsGroup\"", null)]
    [InlineData("schemeName=\"Part\"", null)]
    public void Lot_WhoseSchemeIsNoScheme_IsKnownByItsIdentifier(string scheme, string? count)
    {
        string text = new SmallNotice().Text().Replace("schemeName=\"Lot\"", scheme, StringComparison.Ordinal);
        var facts = TenderReader.Read("small.xml", new StringReader(text)).Facts!;

        Assert.Equal(count, facts.Tender.Own(FactKeys.Lots).TryGet(out decimal lots) ? lots.ToString(System.Globalization.CultureInfo.InvariantCulture) : null);
    }

    [Theory]
    [InlineData("DKK", FactState.Known)]
    [InlineData("kroner", FactState.Unknown)]
    public void Amount_InWhatIsNoCurrency_IsNotReadAsOneOfTheTendersOwn(string currency, FactState state)
    {
        var facts = new SmallNotice { Value = $"<cbc:EstimatedOverallContractAmount currencyID=\"{currency}\">9000000</cbc:EstimatedOverallContractAmount>" }.Facts();

        Assert.Equal(state, facts.Tender.Own(FactKeys.EstimatedValue).State);
    }

    private static string Weight(string code, string number) =>
        $"<cac:SubordinateAwardingCriterion>{SmallNotice.Extended($"<efac:AwardCriterionParameter><efbc:ParameterCode listName=\"number-weight\">{code}</efbc:ParameterCode><efbc:ParameterNumeric>{number}</efbc:ParameterNumeric></efac:AwardCriterionParameter>")}</cac:SubordinateAwardingCriterion>";

    [Theory]
    [InlineData("", "?DynamicPurchasingSystem:NotStated")]
    [InlineData("none", "-")]
    [InlineData("dps-list", "?RequestDeadline:NotStated ?InvitationDate:NotStated")]
    [InlineData("dps-nlist", "?RequestDeadline:NotStated ?InvitationDate:NotStated")]
    [InlineData("unpublished", "?RequestDeadline:NotStated ?DynamicPurchasingSystem:Withheld")]
    public void PurchasingSystem_OfEachCode_IsReadPerLot(string code, string outcome) => Assert.Equal(outcome, Given.Outcome(
        "PD1303", new SmallNotice { Procedure = "restricted", System = code }.Facts()));

    [Theory]
    [InlineData("PD1310")]
    [InlineData("PD1410")]
    public void Call_HasNoContractYet(string rule) => Assert.Equal("-", Given.Outcome(rule, new SmallNotice().Facts()));

    [Theory]
    [InlineData("none", "-")]
    [InlineData("fa-wo-rc", "?MaximumParticipants:Elsewhere")]
    public void Suppliers_OfWhatIsNoFramework_AreNotMissing(string framework, string outcome) =>
        Assert.Equal(outcome, Given.Outcome("PD1403", new SmallNotice { Framework = framework }.Facts()));

    // What is lawful may be short for all that, and a day may be a Sunday: that is for the tests of those rules.
    private static Finding? Finding(SmallNotice notice) => RuleBook.Assess(notice.Facts(), RuleOptions.Default).Findings
        .SingleOrDefault(finding => finding.RuleId is not ("PD1309" or "PD1311"));

    private static string Document(string access) =>
        $"<cac:CallForTendersDocumentReference><cbc:DocumentType>{access}</cbc:DocumentType></cac:CallForTendersDocumentReference>";
}
