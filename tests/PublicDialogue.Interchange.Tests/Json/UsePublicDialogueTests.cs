using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using PublicDialogue.Interchange.Json;
using PublicDialogue.Organisations;
using PublicDialogue.Quantities;
using PublicDialogue.Tendering;
using Xunit;

namespace PublicDialogue.Interchange.Tests.Json;

public sealed class UsePublicDialogueTests
{
    [Fact]
    public void TypesOfOnesOwn_HoldOurs()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web).UsePublicDialogue();
        var mine = new Mine("a", Money.Of(1.50m, Currency.Sek), [new SupplierId("S1"), new UnitId("V01")], new(2027, 3, 4));
        string json = JsonSerializer.Serialize(mine, options);
        Assert.Equal(
            """{"name":"a","price":{"amount":1.50,"currency":"SEK"},"parties":[{"kind":"supplier","id":"S1"},{"kind":"unit","id":"V01"}],"day":"2027-03-04"}""", json);
        var read = JsonSerializer.Deserialize<Mine>(json, options)!;
        Assert.Equal((mine.Name, mine.Price, mine.Day), (read.Name, read.Price, read.Day));
        Assert.Equal(mine.Parties, read.Parties);
    }

    [Fact]
    public void Fault_InsideATypeOfOnesOwn_SaysWhere()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web).UsePublicDialogue();
        var fault = Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Mine>("{\n\"price\":{\"amount\":1,\"currency\":\"x\"}}", options));
        Assert.Contains("currency", fault.Message, StringComparison.Ordinal);
        Assert.Equal("$.price", fault.Path);
        Assert.Equal(1, fault.LineNumber);
    }

    [Fact]
    public void WhenWritingNull_LeavesNullOutAndReadsTheSame()
    {
        var options = new JsonSerializerOptions { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull }.UsePublicDialogue();
        var tender = new Tender("Kaffe") { Nature = Rules.ContractNature.Supplies };
        string json = JsonSerializer.Serialize(tender, options);
        Assert.DoesNotContain("null", json, StringComparison.Ordinal);
        Assert.Contains("\"nature\":\"supplies\"", json, StringComparison.Ordinal);
        Assert.Equal(tender, JsonSerializer.Deserialize<Tender>(json, options));
    }

    [Fact]
    public void Disallow_RefusesStrangersAndSkipPassesThemOver()
    {
        const string json = """{"reason":"Six kitchens","colour":"red"}""";
        Assert.Equal("Six kitchens", JsonSerializer.Deserialize<Justification>(json, PublicDialogueJson.Options)!.Reason);
        var strict = new JsonSerializerOptions { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow }.UsePublicDialogue();
        Assert.Contains("colour", Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Justification>(json, strict)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_MembersInAnyOrderAndNull_IsTheSame() => Assert.Equal(
        new Justification("Six kitchens") { By = "Funktion livsmedel" },
        JsonSerializer.Deserialize<Justification>("""{"on":null,"by":"Funktion livsmedel","reason":"Six kitchens"}""", PublicDialogueJson.Options));

    [Fact]
    public void EveryKind_OfAClosedHierarchy_IsToldApart() => Assert.All(FormTable.Types, type =>
    {
        if (FormTable.Find(type)!.Form is IUnionForm union)
        {
            Assert.All(type.Assembly.GetExportedTypes(), derived => Assert.True(
                derived.IsAbstract || !derived.IsSubclassOf(type) || new List<Type>(union.Kinds.Values).Contains(derived), $"{derived} is no kind of {type}."));
        }
    });

    private sealed record Mine(string Name, Money Price, IReadOnlyList<PartyId> Parties, LocalDate Day);
}
