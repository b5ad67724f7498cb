using System.Linq;
using System.Threading.Tasks;
using Xunit;
using static PublicDialogue.Analyzers.Tests.Snippets;

namespace PublicDialogue.Analyzers.Tests;

/// <summary>Every rule on the library's own model, which the analyzer knows through the same attributes.</summary>
public sealed class LibraryModelTests
{
    private const string Usings = """
        using System;
        using NodaTime;
        using PublicDialogue.Quantities;
        using PublicDialogue.Rules;
        using PublicDialogue.Tendering;

        """;

    private const string Documented = """
        var tender = new Tender("Kaffemaskiner til rådhuset")
        {
            Jurisdiction = Jurisdiction.Denmark,
            EstimatedValue = Money.Of(4_000_000m, Currency.Dkk),
            Procedure = Procedure.Open,
            DispatchedOn = new LocalDate(2026, 11, 23),
            TendersDueOn = {|PD1301:new LocalDate(2026, 12, 11)|},
            SelectionCriteria =
            [
                new TurnoverRequirement({|PD1001:Money.Of(12_000_000m, Currency.Dkk)|}),
                new ReferenceRequirement(count: {|PD1106:6|}) { LookBackYears = 3 },
            ],
            Specifications = [new Specification({|PD1201:"Maskinen skal være af mærket Jura"|})],
        };
        """;

    [Fact]
    public Task Documentation_HasItsFourFindings() => Body(Documented, Usings);

    [Fact]
    public Task Documentation_AsTopLevelStatements_HasItsFourFindings() =>
        (Test with { OutputKind = Microsoft.CodeAnalysis.OutputKind.ConsoleApplication }).Reports(Usings + Documented);

    [Fact]
    public Task Documentation_WithTheAnnotatedClass_HasItsFinding() => Body("""
        var u = new Udbud { AnslåetVærdi = 1_000_000m, Omsætningskrav = {|PD1001:3_000_000m|} };   // PD1001 on 3_000_000m
        """);

    [Theory]
    [InlineData("Framework = new({|PD1401:Period.FromYears(5)|})")]
    [InlineData("Framework = new FrameworkTerm({|PD1401:Period.FromYears(3)|}) { Renewals = Period.FromMonths(13) }")]
    [InlineData("Framework = new FrameworkTerm(Period.FromYears(3)) { Renewals = Period.FromMonths(12) }")]
    [InlineData("Framework = new FrameworkTerm({|PD2006:Period.FromYears(5)|}) { Justification = new(\"Anlægget afskrives over ti år, jf. businesscasen\") }")]
    [InlineData("SelectionCriteria = [new ReferenceRequirement({|PD1106:6|}) { Justification = {|PD2005:new(\"TBD\")|} }]")]
    [InlineData("SelectionCriteria = [new ReferenceRequirement({|PD2006:6|}) { Justification = new(\"Seks afdelinger åbner samme dag\") { By = \"Indkøb\" } }]")]
    [InlineData("AwardCriteria = {|PD1601:[new(\"Pris\") { Weight = Weighting.Percent(60) }, new(\"Kvalitet\") { Weight = Weighting.Percent(30) }]|}")]
    [InlineData("AwardCriteria = {|PD1601:[new(\"Pris\") { Weight = Weighting.Share(0.6m) }, new(\"Kvalitet\") { Weight = null }]|}")]
    [InlineData("AwardCriteria = [new(\"Pris\") { Weight = Weighting.Percent(60) }, new(\"Kvalitet\") { Weight = Weighting.Percent(40) }]")]
    [InlineData("AwardCriteria = [new(\"Pris\") { Weight = Weighting.Percent(60) }, new(\"Kvalitet\")]")]
    [InlineData("AwardCriteria = [new(\"Pris\") { Weight = Weighting.Points(30) }, new(\"Kvalitet\") { Weight = Weighting.Points(40) }]")]
    [InlineData("AwardCriteria = [new(\"Pris\") { Weight = Weighting.Range(30, 40) }, new(\"Kvalitet\") { Weight = Weighting.Range(30, 40) }]")]
    [InlineData("AwardCriteria = [new(\"Pris\") { Weight = Weighting.Order(1) }, new(\"Kvalitet\") { Weight = Weighting.Order(2) }]")]
    [InlineData("Specifications = [new(\"Stille\") { Brand = {|PD1201:\"Jura\"|} }]")]
    [InlineData("Specifications = [new(\"Stille\") { Brand = {|PD1202:\"Jura\"|}, EquivalentAccepted = true }]")]
    [InlineData("Specifications = [new({|PD1202:\"Af mærket Jura\"|}) { EquivalentAccepted = true }]")]
    public Task Member_IsJudged(string member) => Body($"var t = new Tender(\"Kaffe\") {{ {member} }};", Usings);

    [Fact]
    public Task Criterion_InWords_IsRead() => Body(
        "var t = new Tender(\"Kaffe\") { Language = \"da\", SelectionCriteria = [new ReferenceRequirement(3) { Description = {|PD1801:\"Tilbudsgiver må ikke basere sig på andres formåen.\"|} }] };",
        Usings);

    [Fact]
    public Task Lots_AreJudgedEach() => Body(
        """
        var t = new Tender("Kaffe")
        {
            EstimatedValue = Money.Of(90_000_000m, Currency.Dkk),
            Procedure = Procedure.Open,
            DispatchedOn = new(2026, 11, 23),
            Lots =
            [
                new("LOT-0001")
                {
                    EstimatedValue = Money.Of(10_000_000m, Currency.Dkk),
                    SelectionCriteria = [new TurnoverRequirement({|PD1001:Money.Of(30_000_000m, Currency.Dkk)|})],
                    TendersDueOn = {|PD1301:new(2026, 12, 1)|},
                },
                new("LOT-0002")
                {
                    EstimatedValue = Money.Of(80_000_000m, Currency.Dkk),
                    SelectionCriteria = [new TurnoverRequirement(Money.Of(30_000_000m, Currency.Dkk))],
                    AwardCriteria = {|PD1601:[new("Pris") { Weight = Weighting.Percent(50) }, new("Drift") { Weight = Weighting.Percent(40) }]|},
                },
            ],
        };
        """,
        Usings);

    [Fact]
    public async Task Lot_IsNamedByNobody_ButTheFindingIsItsOwn()
    {
        var found = await Test.Reports(Usings + """
            class C { Lot L => new("LOT-0001") { Framework = new({|PD1401:Period.FromYears(9)|}) }; }
            """);

        Assert.Equal("48", found.Single().Properties[FindingDiagnostics.Remedy]);
    }

    [Fact]
    public Task Factory_OfACriterion_ByItself_IsSilent() => Body(
        """
        var weight = Weighting.Percent(60);
        var criterion = new AwardCriterion("Pris") { Weight = weight };
        var money = Money.Of(3m, Currency.Eur);
        var turnover = new TurnoverRequirement(money);
        """,
        Usings);
}
