using System;
using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Tests.Specifications;
using PublicDialogue.Rules.Tests.Wording.Demands;
using PublicDialogue.Rules.Wording.Demands;
using Xunit;

namespace PublicDialogue.Rules.Tests.Wording;

/// <summary>Whatever reads wordings is tried on twelve sentences that demand and twelve that do not, in each language.</summary>
public class SentenceCountTests
{
    private const int Fewest = 12;

    private static readonly string[] Languages = ["en", "da", "sv", "nl"];

    // Each row begins with its language, and its last text is the sentence.
    private static readonly Dictionary<string, (IEnumerable<object[]> Demands, IEnumerable<object[]> Quiet)> OfRules = new(StringComparer.Ordinal)
    {
        ["PD1108"] = (IdenticalExperienceScanTests.Demands, IdenticalExperienceScanTests.Quiet),
        ["PD1201"] = (
            [.. Said("en", BrandScanEnglishTests.Demands), .. Said("da", BrandScanDanishTests.Demands), .. Said("sv", BrandScanSwedishTests.Demands), .. Said("nl", BrandScanDutchTests.Demands)],
            [.. Said("en", BrandScanEnglishTests.Quiet), .. Said("da", BrandScanDanishTests.Quiet), .. Said("sv", BrandScanSwedishTests.Quiet), .. Said("nl", BrandScanDutchTests.Quiet)]),
        ["PD1202"] = (BrandWithoutReasonRuleTests.Named, BrandWithoutReasonRuleTests.Quiet),
        ["PD1203"] = (MaterialScanTests.Demands, MaterialScanTests.Quiet),
        ["PD1204"] = (OriginScanTests.Demands, OriginScanTests.Quiet),
        ["PD1205"] = (StandardScanTests.Demands, StandardScanTests.Quiet),
        ["PD1206"] = (LabelScanTests.Demands, LabelScanTests.Quiet),
        ["PD1207"] = (ConformityBodyScanTests.Demands, ConformityBodyScanTests.Quiet),
        ["PD1208"] = (ExactDimensionScanTests.Demands, ExactDimensionScanTests.Quiet),
        ["PD1211"] = (NationalRuleScanTests.Demands, NationalRuleScanTests.Quiet),
        ["PD1503"] = (SheerSizeScanTests.Demands, SheerSizeScanTests.Quiet),
        ["PD1603"] = (CompanyMeritScanTests.Demands, CompanyMeritScanTests.Quiet),
        ["PD1604"] = (LocalMeritScanTests.Demands, LocalMeritScanTests.Quiet),
        ["PD1605"] = (IncumbentScanTests.Demands, IncumbentScanTests.Quiet),
        ["PD1606"] = (NamedCertificateScanTests.Demands, NamedCertificateScanTests.Quiet),
        ["PD1607"] = (VagueWordsScanTests.Demands, VagueWordsScanTests.Quiet),
        ["PD1703"] = (LocalContentScanTests.Demands, LocalContentScanTests.Quiet),
        ["PD1705"] = (NativeLanguageScanTests.Demands, NativeLanguageScanTests.Quiet),
        ["PD1901"] = Parted(CertificateScanTests.Rows),
        ["PD1903"] = (VendorStatusScanTests.Demands, VendorStatusScanTests.Quiet),
    };

    private static readonly Dictionary<FactKey, (IEnumerable<object[]> Demands, IEnumerable<object[]> Quiet)> OfFacts = new()
    {
        [FactKeys.MinimumYearlyTurnover] = Parted(TurnoverDemandTests.Rows),
        [StandingFacts.TurnoverYears] = (TurnoverYearsDemandTests.Demands, TurnoverYearsDemandTests.Quiet),
        [StandingFacts.PositiveResultYears] = Parted(PositiveResultDemandTests.Rows),
        [StandingFacts.ParticipationFee] = Parted(ParticipationFeeDemandTests.Rows),
        [FactKeys.ReferenceCount] = Parted(ReferenceCountDemandTests.Rows),
        [FactKeys.ReferenceLookBack] = Parted(ReferenceLookBackDemandTests.Rows),
        [AbilityFacts.ReferenceMinimumValue] = Parted(ReferenceValueDemandTests.Rows),
        [AbilityFacts.SingleContract] = Parted(SingleContractDemandTests.Rows),
        [AbilityFacts.ReferenceCustomer] = Parted(ReferenceCustomerDemandTests.Rows),
        [AbilityFacts.ReferenceReuseAllowed] = Parted(ReferenceReuseDemandTests.Rows),
        [AbilityFacts.ReferenceCompetence] = Parted(CompetenceDemandTests.Rows),
        [AbilityFacts.StaffExperienceYears] = (StaffExperienceDemandTests.Demands, StaffExperienceDemandTests.Quiet),
        [AbilityFacts.CompanyAgeYears] = Parted(CompanyAgeDemandTests.Rows),
        [AbilityFacts.RegistrationCountry] = Parted(SeatDemandTests.Rows),
        [AbilityFacts.Registration] = Parted(RegistrationDemandTests.Rows),
        [AbilityFacts.EstablishmentRadius] = Parted(RadiusDemandTests.Rows),
        [AbilityFacts.EstablishmentAt] = Parted(LocalPremisesDemandTests.Rows),
        [ParticipationFacts.RelianceBarred] = Parted(RelianceDemandTests.Rows),
        [ParticipationFacts.SubcontractingCap] = Parted(SubcontractingDemandTests.Rows),
        [ParticipationFacts.ConsortiaBarred] = Parted(GroupsDemandTests.Rows),
        [ParticipationFacts.EachMemberMeetsAll] = Parted(EachMemberDemandTests.Rows),
        [ParticipationFacts.LegalForm] = Parted(LegalFormDemandTests.Rows),
    };

    [Fact]
    public void Tables_HoldEveryRuleThatReadsWordings() => Assert.Equal(
        RuleBook.Rules.OfType<WordingRule>().Select(rule => rule.Id).Order(StringComparer.Ordinal), OfRules.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Tables_HoldEveryFactThatTextsState() => Assert.Equal(
        DemandReader.Keys.Select(key => key.Kind).Order(), OfFacts.Keys.Select(key => key.Kind).Order());

    [Fact]
    public void Sentences_OfEachKindAndLanguage_AreTwelve()
    {
        string[] missing =
        [
            .. OfRules.SelectMany(rule => Missing(rule.Key, rule.Value.Demands, rule.Value.Quiet)),
            .. OfFacts.SelectMany(fact => Missing(fact.Key.Kind.ToString(), fact.Value.Demands, fact.Value.Quiet)),
        ];

        Assert.True(missing.Length == 0, string.Join(Environment.NewLine, missing));
    }

    private static IEnumerable<string> Missing(string name, IEnumerable<object[]> demands, IEnumerable<object[]> quiet) =>
        from language in Languages
        from side in new[] { (Name: "demand", Rows: demands), (Name: "do not", Rows: quiet) }
        let count = side.Rows.Where(row => (string)row[0] == language).Select(Text).Distinct(StringComparer.Ordinal).Count()
        where count < Fewest
        select $"{name}, {language}: {count} sentences that {side.Name}";

    // Of some texts the one with most words; the others are what is found.
    private static string Text(object[] row) => row.Skip(1).Cast<string>().MaxBy(text => text.Length)!;

    private static IEnumerable<object[]> Said(string language, IEnumerable<object[]> rows) => rows.Select(row => (object[])[language, row[0]]);

    private static (IEnumerable<object[]> Demands, IEnumerable<object[]> Quiet) Parted(IEnumerable<object[]> rows) =>
        (rows.Where(row => ((string)row[1]).Length > 0), rows.Where(row => ((string)row[1]).Length == 0));
}
