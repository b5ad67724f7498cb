using System;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PublicDialogue.Generation;
using PublicDialogue.Interchange.Documents;
using PublicDialogue.Tendering;
using PublicDialogue.Timetables;
using Xunit;

namespace PublicDialogue.Interchange.Tests.Documents;

/// <summary>Whatever is wrong with a document, one sentence says what, where, and how to mend it.</summary>
public sealed class DocumentFaultTests
{
    [Theory]
    [InlineData("""{"title": "Kaffe"}""", "1:1 $: The document does not say what it is: it needs \"schema\": \"publicdialogue/tender/1\".")]
    [InlineData("""{"schema": "publicdialogue/order/1"}""", "1:12 $.schema: The document is \"publicdialogue/order/1\", and \"publicdialogue/tender/1\" is wanted here: read it as what it is.")]
    [InlineData("""{"schema": "publicdialogue/tender/2"}""", "1:12 $.schema: The document is of version 2, and this library knows publicdialogue/tender/1 and older: update the package PublicDialogue.Interchange.")]
    [InlineData("""{"schema": "publicdialogue/tender/0"}""", "1:12 $.schema: The document is \"publicdialogue/tender/0\", and \"publicdialogue/tender/1\" is wanted here: read it as what it is.")]
    [InlineData("""{"schema": 1}""", "1:12 $.schema: is a text: \"publicdialogue/tender/1\".")]
    [InlineData("[]", "1:1 $: A document is an object, { … }, with \"schema\": \"publicdialogue/tender/1\".")]
    [InlineData("""{"schema":"publicdialogue/tender/1"}""", "1:1 $: Tender needs \"title\": add it.")]
    [InlineData("""{"schema":"publicdialogue/tender/1","title":" "}""", "1:45 $.title: Required input title was empty.")]
    [InlineData("""{"schema":"publicdialogue/tender/1","title":7}""", "1:45 $.title: is of another kind of JSON value than is needed here: see the format's description.")]
    [InlineData("{\"schema\":\"publicdialogue/tender/1\",\n \"title\":\"K\",\n  \"dispatchedOn\":\"5/10-26\"}", "3:18 $.dispatchedOn: ")]
    [InlineData("{\"schema\":\"publicdialogue/tender/1\",\"title\":\"K\",\n\"lots\":[{\"id\":\"1\"},{\"id\":\"2\",\n\"estimatedValue\":{\"amount\":1,\"currency\":\"KRONER\"}}]}", "3:41 $.lots[1].estimatedValue.currency: ")]
    [InlineData("""{"schema":"publicdialogue/tender/1","title":"K","lots":[null]}""", "1:57 $.lots[0]: A list must not hold null: leave the item out.")]
    [InlineData("""{"schema":"publicdialogue/tender/1","title":"K","lots":{}}""", "1:56 $.lots: needs a list, [ … ].")]
    [InlineData("""{"schema":"publicdialogue/tender/1","title":"K","procedure":"quick"}""", "1:61 $.procedure: \"quick\" is no Procedure: write one of open, restricted, ")]
    [InlineData("""{"schema":"publicdialogue/tender/1","title":"K","selectionCriteria":[{"years":1}]}""", "1:70 $.selectionCriteria[0]: SelectionCriterion needs \"kind\": one of certificate, companyAge, ")]
    [InlineData("""{"schema":"publicdialogue/tender/1","title":"K","selectionCriteria":[{"kind":"luck"}]}""", "1:78 $.selectionCriteria[0].kind: \"luck\" is no kind of SelectionCriterion: write one of ")]
    [InlineData("""{"schema":"publicdialogue/tender/1","title":"K","lotsPerTenderer":1.5}""", "1:67 $.lotsPerTenderer: ")]
    [InlineData("""{"schema":"publicdialogue/tender/1","title":"K"} x""", "1:50 $: This is no JSON: ")]
    [InlineData("""{"schema":"publicdialogue/tender/1","title":"K",}""", "1:49 $: This is no JSON: ")]
    [InlineData("", "1:1 $: This is no JSON: ")]
    public void Read_WhatIsWrong_IsNamedWithItsPlace(string json, string sentence)
    {
        Assert.False(InterchangeDocument.TryRead<Tender>(json, out _, out var fault));
        Assert.StartsWith(sentence, fault.ToString(), StringComparison.Ordinal);
        Assert.Equal(fault, Assert.Throws<UnreadableDocumentException>(() => InterchangeDocument.Read<Tender>(json)).Fault);
    }

    [Fact]
    public void Read_WhatTheModelRefuses_NamesTheModelsReason()
    {
        Assert.False(InterchangeDocument.TryRead<AgreementTerm>(
            """{"schema":"publicdialogue/agreement-term/1","name":"RA-7","begins":"2027-01-01","ends":"2026-12-31"}""", out _, out var fault));
        Assert.Equal("$.ends", fault.Place);
        Assert.Equal("The last day is before the first.", fault.What);
    }

    [Fact]
    public void Read_MoreThanAllowed_IsRefusedBeforeItIsParsed()
    {
        string json = """{"schema":"publicdialogue/tender/1","title":"Kaffe"}""";
        Assert.True(InterchangeDocument.TryRead<Tender>(json, out _, out _, new() { MostBytes = json.Length }));
        Assert.False(InterchangeDocument.TryRead<Tender>(json, out _, out var fault, new() { MostBytes = json.Length - 1 }));
        Assert.Equal("$: The document has more than 51 bytes: split it, or allow more.", fault.ToString());
    }

    [Fact]
    public void Read_NestedTooDeep_IsRefused()
    {
        string deep = """{"schema":"publicdialogue/tender/1","title":"K","x":""" + new string('[', 100_000);
        Assert.False(InterchangeDocument.TryRead<Tender>(deep, out _, out var fault));
        Assert.Contains("64", fault.What, StringComparison.Ordinal);
        string less = """{"schema":"publicdialogue/tender/1","title":"K","lots":[]}""";
        Assert.True(InterchangeDocument.TryRead<Tender>(less, out _, out _, new() { DeepestNesting = 2 }));
        Assert.False(InterchangeDocument.TryRead<Tender>(less, out _, out _, new() { DeepestNesting = 1 }));
    }

    // Any text whatever is a document or has a fault: no other exception, whatever was done to it.
    [Fact]
    public void TryRead_DamagedDocuments_NeverThrows() => Prop.ForAll(
        (from seed in Gen.Choose(0, 400)
         from at in Gen.Choose(0, 100_000)
         from damage in Gen.Elements("", "\"", "{", "]", "null", "-", "1e999", "\u0000", ",", "\\uD800", "\"kind\":7,", "[[")
         from length in Gen.Choose(0, 8)
         select (seed, at, damage, length)).ToArbitrary(),
        row =>
        {
            string json = InterchangeDocument.Of((Tender)ModelValues.One(typeof(Tender), row.seed)).ToJson();
            int start = row.at % json.Length;
            string damaged = json[..start] + row.damage + json[Math.Min(json.Length, start + row.length)..];
            bool isRead = InterchangeDocument.TryRead<Tender>(damaged, out var document, out var fault);
            return isRead ? document is not null && fault is null : fault is { What.Length: > 0 } && !fault.What.Contains("Object reference", StringComparison.Ordinal);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(600));

    [Fact]
    public void Read_HalfACharacter_SaysSo()
    {
        Assert.False(InterchangeDocument.TryRead<Tender>("{\"schema\":\"publicdialogue/tender/1\",\"title\":\"K\",\"\\uD800\":1}", out _, out var fault));
        Assert.Contains("half a character", fault.What, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_BytesThatAreNoUtf8_IsRefused()
    {
        using var stream = new System.IO.MemoryStream(Encoding.Latin1.GetBytes("""{"schema":"publicdialogue/tender/1","title":"Käffe"}"""));
        Assert.Contains("$", Assert.Throws<UnreadableDocumentException>(() => InterchangeDocument.Read<Tender>(stream)).Message, StringComparison.Ordinal);
    }
}
