using System;
using System.Linq;
using PublicDialogue.Interchange.Documents;
using PublicDialogue.Tendering;
using Xunit;

namespace PublicDialogue.Interchange.Tests.Documents;

public sealed class UnknownMemberTests
{
    private const string Json = """
        {"schema":"publicdialogue/tender/1","title":"K","colour":"red","lots":[{"id":"1"},{"id":"2","a b":{"x":[1, 2]}}],
         "selectionCriteria":[{"kind":"certificate","name":"ISO 14001","peers":["EMAS"]}],"estimatedValue":{"amount":1,"currency":"SEK","rate":null}}
        """;

    [Fact]
    public void Read_Kept_HasThemByPathAndWritesThemAgain()
    {
        var document = InterchangeDocument.Read<Tender>(Json);
        Assert.Equal(
            ["""$.colour="red" """.Trim(), """$.lots[1]['a b']={"x":[1, 2]}""", """$.selectionCriteria[0].peers=["EMAS"]""", "$.estimatedValue.rate=null"],
            document.Unknown.Select(member => $"{member.Path}={member.Json}"));
        var again = InterchangeDocument.Read<Tender>(document.ToJson());
        Assert.Equal(document.Value, again.Value);
        Assert.Equal(4, again.Unknown.Count);
        Assert.All(again.Unknown, member => Assert.Contains(member.Path, document.Unknown.Select(known => known.Path)));
    }

    [Fact]
    public void ToJson_ValueChanged_KeepsThoseWhoseObjectIsThere()
    {
        var document = InterchangeDocument.Read<Tender>(Json);
        var changed = document with { Value = document.Value with { Lots = [] } };
        string json = changed.ToJson();
        Assert.Contains("\"colour\":\"red\"", json, StringComparison.Ordinal);
        Assert.DoesNotContain("a b", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_Skipped_HasNone() => Assert.Empty(InterchangeDocument.Read<Tender>(Json, new() { Unknown = UnknownMembers.Skipped }).Unknown);

    [Fact]
    public void Read_Refused_NamesTheFirst()
    {
        var fault = Assert.Throws<UnreadableDocumentException>(() => InterchangeDocument.Read<Tender>(Json, new() { Unknown = UnknownMembers.Refused })).Fault;
        Assert.Equal("1:58 $.colour: Tender has no member \"colour\": remove it, or let unknown members be skipped.", fault.ToString());
    }

    [Fact]
    public void Read_SchemaOfAnEditor_IsNoStranger()
    {
        const string json = """{"$schema":"./tender.schema.json","schema":"publicdialogue/tender/1","title":"K"}""";
        Assert.Equal("$['$schema']", Assert.Single(InterchangeDocument.Read<Tender>(json).Unknown).Path);
        Assert.Equal("K", InterchangeDocument.Read<Tender>(json, new() { Unknown = UnknownMembers.Refused }).Value.Title);
    }
}
