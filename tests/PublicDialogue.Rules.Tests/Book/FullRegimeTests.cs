using System.IO;
using System.Linq;
using PublicDialogue.Notices;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Reading;
using PublicDialogue.Rules.Tests.Reading;
using Xunit;

namespace PublicDialogue.Rules.Tests.Book;

/// <summary>Whether a tender is one for social and other specific services, and what a CPV code leaves open.</summary>
public sealed class FullRegimeTests
{
    // Directive 2014/24/EU, Annex XIV: the ends of its ranges, codes that stand alone, and what lies beside them.
    [Theory]
    [InlineData("75200000-8", true)]
    [InlineData("84999999", false)]
    [InlineData("85000000-9", true)]
    [InlineData("85323000-9", true)]
    [InlineData("85323001", false)]
    [InlineData("98500000-8", true)]
    [InlineData("98510000-1", false)]
    [InlineData("98513000-2", true)]
    [InlineData("98514000-9", true)]
    [InlineData("75000000-6", true)]
    [InlineData("80000000-4", true)]
    [InlineData("80660000-8", true)]
    [InlineData("92700000-8", true)]
    [InlineData("79950000-8", true)]
    [InlineData("79940000-5", false)]
    [InlineData("79956000-0", true)]
    [InlineData("79957000-7", false)]
    [InlineData("79995200-7", true)]
    [InlineData("55100000-1", true)]
    [InlineData("55410000-7", true)]
    [InlineData("55500000-5", false)]
    [InlineData("55520000-1", true)]
    [InlineData("55521200-0", true)]
    [InlineData("79100000-5", true)]
    [InlineData("79140000-7", true)]
    [InlineData("79200000-6", false)]
    [InlineData("79430000-7", true)]
    [InlineData("79700000-1", true)]
    [InlineData("79710000-4", true)]
    [InlineData("79723000-8", true)]
    [InlineData("79800000-2", false)]
    [InlineData("64110000-0", true)]
    [InlineData("64120000-3", false)]
    [InlineData("64200000-8", false)]
    [InlineData("50116510-9", true)]
    [InlineData("71550000-8", true)]
    [InlineData("15800000-6", false)]
    [InlineData("90910000-9", false)]
    [InlineData("72000000-5", false)]
    public void Hold_AnnexXiv_NamesCodesAndRanges(string code, bool isSocial) =>
        Assert.Equal(isSocial, SocialServices.Hold(Given.Tender(Given.Fact(FactKeys.MainCpv, code)).Tender));

    // A code of Annex XIV where nobody says under which rules: of rules that only the full regime has, none may answer.
    [Theory]
    [InlineData("85000000-9", null, "?LightRegime:NotStated")]
    [InlineData("85000000-9", "false", "Error")]
    [InlineData("85000000-9", "true", "-")]
    [InlineData("85000000-9", "perhaps", "?LightRegime:Unreadable")]
    [InlineData("15800000-6", null, "Error")]
    [InlineData("15800000-6", "true", "-")]
    [InlineData("8500", null, "Error")]
    [InlineData(null, null, "Error")]
    public void Assess_TimeLimit_IsTheFullRegimes(string? code, string? isLight, string outcome) => Assert.Equal(outcome, Given.Outcome("PD1301", Given.Tender(
    [
        Given.Fact(FactKeys.Procedure, "open"), Given.Fact(FactKeys.DispatchDate, "2026-11-02"), Given.Fact(FactKeys.TenderDeadline, "2026-11-09"),
        Given.Fact(FactKeys.ElectronicSubmission, value: true), Given.Fact(FactKeys.PriorInformation, value: false), Given.Fact(FactKeys.Accelerated, value: false),
        .. Regime(code, isLight),
    ])));

    [Theory]
    [InlineData("85000000-9", null, "?LightRegime:NotStated")]
    [InlineData("85000000-9", "false", "Error")]
    [InlineData("85000000-9", "true", "Info")]
    [InlineData("15800000-6", null, "Error")]
    public void Assess_Framework_OnlyInformsOnSocialServices(string? code, string? isLight, string outcome) => Assert.Equal(outcome, Given.Outcome(
        "PD1401", Given.Tender([Given.Fact(FactKeys.FrameworkDuration, "P5Y"), .. Regime(code, isLight)])));

    [Theory]
    [InlineData("PD1405")]
    [InlineData("PD1501")]
    public void Assess_OtherRulesOfTheFullRegime_LackItToo(string rule) => Assert.Equal("?LightRegime:NotStated", Given.Outcome(rule, Given.Tender(
        Given.Fact(FactKeys.Procedure, "restricted"), Given.Fact(ParticipationFacts.ShortlistMinimum, 1),
        FactKeys.Lots.Absent(Given.Here), ContractFacts.NotDividedReason.Absent(Given.Here), Given.Fact(FactKeys.MainCpv, "85000000"))));

    [Fact]
    public void Assess_LotOfSocialServices_LeavesItsOwnOpen() => Assert.Equal("Error ?LightRegime:NotStated", Given.Outcome("PD1401", Given.Tender(
        [Given.Fact(FactKeys.MainCpv, "72000000-5")],
        Given.Lot("A", Given.Fact(FactKeys.MainCpv, "85000000-9"), Given.Fact(FactKeys.FrameworkDuration, "P5Y")),
        Given.Lot("B", Given.Fact(FactKeys.FrameworkDuration, "P5Y")))));

    // The rest are branches that the annex names parts of, such as 55500000, and forms used for what they are not for.
    [NoticesFact]
    public void Hold_RealNoticesOfSocialServices_AreMostlyInTheAnnex()
    {
        var social = SharedNotices.All().Select(SharedNotices.Read).Select(document => document.Facts).OfType<TenderFacts>()
            .Where(facts => facts.Tender.Own(FactKeys.LightRegime).TryGet(out bool isLight) && isLight
                && facts.Tender.Own(FactKeys.MainCpv).State == FactState.Known).ToList();

        Assert.InRange(social.Count, 50, 1000);
        Assert.InRange(social.Count(facts => SocialServices.Hold(facts.Tender)), social.Count * 3 / 4, social.Count);
    }

    [Theory]
    [InlineData("""{ "ocid": "x", "tender": { "classification": { "scheme": "CPV", "id": "85000000" }, "items": [{ "classification": { "scheme": "CPV", "id": "72000000" } }] } }""", "85000000")]
    [InlineData("""{ "ocid": "x", "tender": { "items": [{ "classification": { "scheme": "UNSPSC", "id": "1" } }, { "classification": { "scheme": "CPV", "id": "72000000-5" } }] } }""", "72000000")]
    [InlineData("""{ "ocid": "x", "tender": { "items": [] } }""", null)]
    public void Read_Ocds_TakesTheTendersClassificationFirst(string json, string? code) =>
        Assert.Equal(code, TenderReader.Read("x.json", new StringReader(json)).Facts!.Tender.Own(FactKeys.MainCpv).TryGet(out string? read) ? read : null);

    [NoticesTheory]
    [InlineData("eforms-sdk-example")]
    [InlineData("eforms-ted-real")]
    [InlineData("ted-r209")]
    public void Read_Notice_HasItsMainCode(string folder)
    {
        var codes = SharedNotices.In(folder).Select(SharedNotices.Read).Where(document => document.Facts is not null)
            .Select(document => document.Facts!.Tender.Own(FactKeys.MainCpv)).ToList();

        Assert.DoesNotContain(codes, code => code.IsObscure);
        Assert.InRange(codes.Count(code => code.State == FactState.Known), codes.Count / 2, codes.Count);
    }

    private static FactEntry[] Regime(string? code, string? isLight) =>
    [
        .. isLight is null ? Enumerable.Empty<FactEntry>() : [Given.Fact(FactKeys.LightRegime, isLight)],
        .. code is null ? Enumerable.Empty<FactEntry>() : [Given.Fact(FactKeys.MainCpv, code)],
    ];
}
