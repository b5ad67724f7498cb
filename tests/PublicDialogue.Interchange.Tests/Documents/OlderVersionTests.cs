using System;
using System.Text;
using PublicDialogue.Interchange.Documents;
using PublicDialogue.Tendering;
using Xunit;

namespace PublicDialogue.Interchange.Tests.Documents;

/// <summary>No document of ours has an older version yet, so that these are made up: a justification that called its reason a motive, then a why.</summary>
public sealed class OlderVersionTests
{
    private static readonly DocumentKind Kind = new(
        "justification",
        root => root["why"] = root["motive"]!.GetValue<string>(),
        root =>
        {
            var why = root["why"]!.DeepClone();
            root.Remove("why");
            root["reason"] = why;
        });

    [Theory]
    [InlineData("""{"schema":"publicdialogue/justification/1","motive":"Six kitchens"}""")]
    [InlineData("""{"schema":"publicdialogue/justification/2","why":"Six kitchens"}""")]
    [InlineData("""{"schema":"publicdialogue/justification/3","reason":"Six kitchens"}""")]
    public void Read_EveryVersion_IsTheNewest(string json)
    {
        Assert.True(Read(json, out var document, out _));
        Assert.Equal("Six kitchens", document!.Value.Reason);
    }

    [Fact]
    public void Read_Newer_IsRefused()
    {
        Assert.False(Read("""{"schema":"publicdialogue/justification/4","reason":"x"}""", out _, out var fault));
        Assert.Contains("of version 4", fault!.What, StringComparison.Ordinal);
        Assert.Contains("publicdialogue/justification/3 and older", fault.What, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"schema":"publicdialogue/justification/1"}""")]
    [InlineData("""{"schema":"publicdialogue/justification/1","motive":{}}""")]
    [InlineData("""{"schema":"publicdialogue/justification/2","why":7}""")]
    public void Read_DamagedOlder_HasAFaultWithoutALine(string json)
    {
        Assert.False(Read(json, out _, out var fault));
        Assert.Equal(0, fault!.Line);
        Assert.NotEmpty(fault.What);
    }

    private static bool Read(string json, out InterchangeDocument<Justification>? document, out DocumentFault? fault) =>
        new DocumentReader<Justification>(Kind, DocumentOptions.Default).TryRead(Encoding.UTF8.GetBytes(json), out document, out fault);
}
