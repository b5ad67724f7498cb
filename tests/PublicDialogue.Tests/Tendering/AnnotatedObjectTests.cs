using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using NodaTime;
using PublicDialogue.Quantities;
using PublicDialogue.Rules;
using PublicDialogue.Rules.Book;
using PublicDialogue.Tendering;
using Xunit;

namespace PublicDialogue.Tests.Tendering;

/// <summary>An object of the user's own types is read at run time as the analyzer reads its creation.</summary>
public sealed class AnnotatedObjectTests
{
    private static readonly Udbud Everything = new()
    {
        AnslåetVærdi = 1_000_000m,
        Omsætningskrav = 2_000_001m,
        AntalReferencer = 6,
        Løbetid = 60,
        Procedure = "open",
        Afsendt = new(2026, 11, 23),
        Frist = new(2026, 12, 11),
        Krav = ["Stille.", "Printeren skal være af fabrikat Canon."],
    };

    public static TheoryData<object, bool> Lengths => new()
    {
        { 49, true },
        { 48, false },
        { 49.5, false },
        { "P5Y", true },
        { Period.FromYears(5), true },
        { Period.FromYears(4), false },
        { Period.FromHours(3), false },
        { Duration.FromDays(1462), true },
        { Duration.FromDays(1461), false },
        { Duration.FromHours(90_000.5), false },
        { TimeSpan.FromDays(1462), true },
        { TimeSpan.FromDays(1461), false },
        { TimeSpan.FromDays(-9000), false },
        { new List<int> { 60 }, false },
    };

    [Fact]
    public void Udbud_WithEverythingWrong_HasTheAnalyzersFindings() => Assert.Equal(
        [
            "PD1001 Error Omsætningskrav", "PD1106 Warning AntalReferencer", "PD1201 Error Krav[1]", "PD1301 Error Frist", "PD1401 Error Løbetid",
        ],
        Findings(Everything));

    [Fact]
    public void Udbud_WithAReason_IsInformationExceptTheDeadline() => Assert.Equal(
        [
            "PD1001 Info Omsætningskrav", "PD1106 Info AntalReferencer", "PD1201 Info Krav[1]", "PD1301 Error Frist", "PD1401 Info Løbetid",
        ],
        Findings(Everything with { Begrundelse = "Driften kræver en leverandør, der kan bære et års forskud" }));

    [Fact]
    public void Udbud_WithAPlaceholder_IsExcusedNothing() => Assert.Equal(
        ["PD1106 Warning AntalReferencer", "PD2005 Warning Begrundelse"],
        Findings(new Udbud { AntalReferencer = 6, Begrundelse = "TBD" }));

    [Fact]
    public void Date_NeverSet_IsAbsentAndHidesNothing() => Assert.Equal(["PD1401 Error Løbetid"], Findings(new Udbud { Løbetid = 60, Frist = new(2026, 12, 11) }));

    [Fact]
    public void Options_AreHeeded() => Assert.Empty(TenderReview.OfAnnotated(
        new Udbud { AntalReferencer = 6 },
        new(new Dictionary<string, string>(StringComparer.Ordinal) { ["publicdialogue.pd1106.most_references"] = "6" })).Findings);

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Length_OfAnyType_IsCompared(object length, bool isLong) =>
        Assert.Equal(isLong ? ["PD1401 Error Tid"] : [], Findings(new Rammeaftale(length)));

    [Fact]
    public void Record_PositionalParameter_SpeaksForItsProperty() => Assert.Equal(["PD1106 Warning Antal"], Findings(new Krav(6)));

    [Fact]
    public void Struct_Field_IsRead() => Assert.Equal(["PD1106 Warning Antal"], Findings(new KravStruktur { Antal = 6 }));

    [Fact]
    public void Override_InheritsTheAnnotation() => Assert.Equal(["PD1106 Warning Antal"], Findings(new Særkrav()));

    [Fact]
    public void Parts_InListsTablesAndMembers_AreReadWithTheWhole() => Assert.Equal(
        ["PD1106 Warning Flere[1].Antal", "PD1106 Warning Tabel[0].Antal", "PD1106 Warning Et.Antal"],
        Findings(new Samling { Flere = [new(1), new(5)], Tabel = { ["a"] = new(6) }, Et = new Krav(7) }));

    [Fact]
    public void Amount_OfTheUsersOwnType_HasItsCurrency()
    {
        Assert.Equal(["PD1001 Error Omsætning"], Findings(new Beløbskrav(Money.Of(1m, Currency.Dkk), new(3m, Currency.Dkk))));
        Assert.Empty(Findings(new Beløbskrav(Money.Of(1m, Currency.Dkk), new(3m, Currency.Eur))));
    }

    [Fact]
    public void Weights_AMemberEach_AreAddedUp() => Assert.Equal(["PD1601 Error Pris"], Findings(new Vægte { Pris = 60, Kvalitet = 50 }));

    [Fact]
    public void Nothing_Annotated_NothingFound() => Assert.Empty(TenderReview.OfAnnotated(new object()).Findings);

    [Fact]
    public void Message_IsInTheReadersLanguage() => Assert.StartsWith(
        "Et krav om 6 referencer",
        TenderReview.OfAnnotated(new Krav(6)).Findings.Single().Message(new CultureInfo("da")),
        StringComparison.Ordinal);

    private static string[] Findings(object tender) =>
        [.. TenderReview.OfAnnotated(tender).Findings.Select(finding => $"{finding.RuleId} {finding.Severity} {finding.Origin}")];

    private sealed record Rammeaftale([TenderFact(TenderFactKind.FrameworkDuration)] object Tid);

    private sealed record Krav([TenderFact(TenderFactKind.ReferenceCount)] int Antal);

    private struct KravStruktur
    {
        [TenderFact(TenderFactKind.ReferenceCount)]
        public int Antal;
    }

    private abstract class Grundkrav
    {
        [TenderFact(TenderFactKind.ReferenceCount)]
        public abstract int Antal { get; }
    }

    private sealed class Særkrav : Grundkrav
    {
        public override int Antal => 6;
    }

    private sealed class Samling
    {
        public ImmutableArray<Krav> Flere { get; init; }

        public Dictionary<string, Krav> Tabel { get; } = new(StringComparer.Ordinal);

        public object? Et { get; init; }
    }

    private sealed record Beløb([TenderFact(TenderFactKind.Amount)] decimal Tal, [TenderFact(TenderFactKind.Currency)] Currency Valuta);

    private sealed record Beløbskrav(
        [TenderFact(TenderFactKind.EstimatedValue)] Money Værdi, [TenderFact(TenderFactKind.MinimumYearlyTurnover)] Beløb Omsætning);

    private sealed class Vægte
    {
        [TenderFact(TenderFactKind.AwardWeight)]
        public int Pris { get; init; }

        [TenderFact(TenderFactKind.AwardWeight)]
        public int Kvalitet { get; init; }
    }
}
