using System;
using System.Globalization;
using System.IO;
using System.Linq;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Reading;
using Xunit;

namespace PublicDialogue.Rules.Tests.Reading;

public sealed class TenderFileReaderTests
{
    [Fact]
    public void Read_EveryKindOfValue_BecomesItsFact()
    {
        var facts = Read("""
            { "schema": "publicdialogue/tender/1", "jurisdiction": "SE", "language": "swe", "nature": "supplies",
              "estimatedValue": { "amount": 36000000, "currency": "sek" }, "dispatchedOn": "2026-10-05",
              "electronicSubmission": true, "procedure": "neg-w-call",
              "framework": { "duration": "P3Y6M", "renewals": 6, "justification": { "reason": "Because of depreciation" } } }
            """).Facts!;

        Assert.Equal(Jurisdiction.Sweden, facts.Jurisdiction);
        Assert.Equal(new Amount(36_000_000m, "SEK"), Known(facts.Tender, FactKeys.EstimatedValue));
        Assert.Equal(new PlainDate(2026, 10, 5), Known(facts.Tender, FactKeys.DispatchDate));
        Assert.Equal(Procedure.Negotiated, Known(facts.Tender, FactKeys.Procedure));
        Assert.True(Known(facts.Tender, FactKeys.ElectronicSubmission));
        Assert.Equal(new CalendarSpan(42), Known(facts.Scopes[1], FactKeys.FrameworkDuration));
        Assert.Equal(new CalendarSpan(6), Known(facts.Scopes[1], FactKeys.FrameworkRenewals));
        Assert.Equal("Because of depreciation", Known(facts.Scopes[1], FactKeys.Justification));
    }

    [Theory]
    [InlineData("{}", FactState.Unknown, UnknownReason.NotStated)]
    [InlineData("""{ "estimatedValue": null }""", FactState.Absent, UnknownReason.NotStated)]
    [InlineData("""{ "estimatedValue": "plenty" }""", FactState.Unknown, UnknownReason.Unreadable)]
    [InlineData("""{ "estimatedValue": -1 }""", FactState.Unknown, UnknownReason.Unreadable)]
    [InlineData("""{ "estimatedValue": { "amount": 5, "currency": "kroner" } }""", FactState.Unknown, UnknownReason.Unreadable)]
    [InlineData("""{ "estimatedValue": { "amount": "5" } }""", FactState.Unknown, UnknownReason.Unreadable)]
    [InlineData("""{ "estimatedValue": 1e300 }""", FactState.Unknown, UnknownReason.Unreadable)]
    [InlineData("""{ "estimatedValue": [] }""", FactState.Unknown, UnknownReason.Unreadable)]
    [InlineData("""{ "estimatedValue": 5 }""", FactState.Known, UnknownReason.NotStated)]
    public void Read_MissingNullAndUnreadable_AreThreeAnswers(string json, FactState state, UnknownReason why)
    {
        var value = Read(json).Facts!.Tender.Own(FactKeys.EstimatedValue);

        Assert.Equal((state, why), (value.State, value.Why));
    }

    [Theory]
    [InlineData("""{ "percent": 60 }""", 60, FactUnit.Percent, true)]
    [InlineData("""{ "share": 0.6 }""", 0.6, FactUnit.Share, true)]
    [InlineData("""{ "points": 60 }""", 60, FactUnit.Points, true)]
    [InlineData("""{ "order": 1 }""", 1, FactUnit.Order, true)]
    [InlineData("""{ "from": 20, "to": 30 }""", 20, FactUnit.Percent, false)]
    [InlineData("60", 60, FactUnit.Own, true)]
    public void Read_EveryKindOfWeight_IsRead(string weight, double number, FactUnit unit, bool isExact)
    {
        var facts = Read($$"""{ "awardCriteria": [{ "name": "Pris", "weight": {{weight}} }] }""").Facts!;

        var read = Known(facts.Scopes[1], FactKeys.AwardWeight);
        Assert.Equal(new Weight((decimal)number, unit, isExact), read with { Spread = null });
        Assert.Equal(isExact ? null : 10m, read.Spread);
    }

    [Fact]
    public void Read_WordsOfAwardCriteriaAndShortlist_AreNoRequirements()
    {
        var facts = Read("""
            { "awardCriteria": ["Pris", { "name": "Kvalitet", "description": "Smag og duft" }], "specifications": ["Frisk"],
              "shortlist": { "minimum": 5, "rule": "De bedste" } }
            """).Facts!;

        Assert.Equal(
            ["AwardCriteria Pris", "AwardCriteria Kvalitet", "AwardCriteria Smag og duft", "Specifications Frisk", "Shortlist De bedste"],
            facts.Scopes.SelectMany(scope => scope.Part.Wordings).Select(wording => $"{wording.Of} {wording.Text}"));
    }

    [Fact]
    public void Read_Lots_AreParts()
    {
        var facts = Read("""{ "lots": [{ "id": "LOT-0001" }, { "id": "LOT-0002", "tendersDueOn": "2026-12-24" }] }""").Facts!;

        Assert.Equal(["LOT-0001", "LOT-0002"], facts.Scopes.Where(scope => scope.Lot == scope).Select(scope => scope.Part.Id));
        Assert.Equal(2, facts.LotCount);
    }

    [Fact]
    public void Read_UnknownMembersAndKinds_AreLeftOut()
    {
        var document = Read("""{ "colour": "red", "selectionCriteria": [{ "kind": "telepathy", "count": 9 }] }""");

        Assert.Null(document.Error);
        Assert.Empty(document.Facts!.Stating(TenderFactKind.ReferenceCount));
    }

    [Theory]
    [InlineData("""{ "description": "Tilbudsgiver skal have hovedkontor i Horsens Kommune." }""", "PD1701")]
    [InlineData("""{ "kind": "references", "description": "Der skal vedlægges seks referencer fra de seneste tre år." }""", "PD1106")]
    [InlineData("\"Tilbudsgiver må ikke basere sig på andres formåen.\"", "PD1801")]
    [InlineData("""{ "kind": "references", "count": 3, "description": "Der skal vedlægges tre referencer fra de seneste fem år." }""", "")]
    public void Read_WordsOfASelectionCriterion_SayWhatTheyDemand(string criterion, string rules)
    {
        var facts = Read($$"""{ "language": "da", "jurisdiction": "DK", "selectionCriteria": [{{criterion}}] }""").Facts!;

        Assert.Equal(rules, string.Join(',', RuleBook.Assess(facts, RuleOptions.Default).Findings.Select(finding => finding.RuleId)));
    }

    [Fact]
    public void Read_TwoHundredMillionCharacters_AreRefusedInBoundedMemory()
    {
        using var endless = new EndlessReader(200_000_000);

        var document = TenderReader.Read("x.tender.json", endless);

        Assert.Contains("is longer than", document.Error!.Message(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.True(endless.Given <= ReadingLimits.Default.MostCharacters + 100_000);
    }

    private static TenderDocument Read(string json) => TenderReader.Read("x.tender.json", new StringReader(json));

    private static T Known<T>(TenderScope scope, FactKey<T> key)
        where T : notnull => scope.Own(key).TryGet(out var value) ? value : throw new InvalidOperationException($"{key} is {scope.Own(key)}");

    private sealed class EndlessReader(long length) : TextReader
    {
        public long Given { get; private set; }

        public override int Peek() => '{';

        public override int Read(char[] buffer, int index, int count)
        {
            int given = (int)Math.Min(count, length - Given);
            buffer.AsSpan(index, given).Fill(' ');
            Given += given;
            return given;
        }
    }
}
