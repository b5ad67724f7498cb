using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using NodaTime;
using PublicDialogue.Generation;
using PublicDialogue.Interchange.Documents;
using PublicDialogue.Languages;
using PublicDialogue.Quantities;
using PublicDialogue.Rules;
using PublicDialogue.Tendering;
using Xunit;

namespace PublicDialogue.Interchange.Tests.Documents;

public sealed class InterchangeDocumentTests
{
    private const string Small = """{"schema":"publicdialogue/tender/1","title":"Kaffe"}""";

    public static TheoryData<Type> Roots => [.. ModelValues.Types.Where(type =>
        JsonSerializer.Serialize(ModelValues.One(type, 7), PublicDialogueJson.Options.GetTypeInfo(type)).StartsWith('{'))];

    [Fact]
    public void ToJson_Tender_SaysWhatItIsFirst()
    {
        string json = InterchangeDocument.Of(new Tender("Kaffe")).ToJson();
        Assert.StartsWith("""{"schema":"publicdialogue/tender/1","title":"Kaffe",""", json, StringComparison.Ordinal);
        Assert.Equal(new Tender("Kaffe"), InterchangeDocument.Read<Tender>(json).Value);
    }

    [Fact]
    public void ToJson_Indented_IsTheSameDocument()
    {
        var document = InterchangeDocument.Of(new Tender("Kaffe"));
        string json = document.ToJson(new() { IsIndented = true });
        Assert.StartsWith("{\n  \"schema\": \"publicdialogue/tender/1\",\n  \"title\": \"Kaffe\",\n", json, StringComparison.Ordinal);
        Assert.Equal(document, InterchangeDocument.Read<Tender>(json));
    }

    [Fact]
    public void Read_MembersLeftOut_HaveTheirDefaults()
    {
        var tender = InterchangeDocument.Read<Tender>(Small).Value;
        Assert.True(tender.DocumentsFree);
        Assert.Empty(tender.Lots);
        Assert.Null(tender.Jurisdiction);
    }

    [Fact]
    public void Read_StreamWithByteOrderMark_IsTheSame()
    {
        using var stream = new MemoryStream([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Small)]);
        Assert.Equal(new Tender("Kaffe"), InterchangeDocument.Read<Tender>(stream).Value);
    }

    [Fact]
    public void Write_Stream_HasTheText()
    {
        using var stream = new MemoryStream();
        InterchangeDocument.Of(new Translation(Language.Danish, "Smørrebrød")).Write(stream);
        Assert.Equal("""{"schema":"publicdialogue/translation/1","language":"da","text":"Smørrebrød"}""", Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void ToJson_OneText_IsNoDocument() =>
        Assert.Throws<ArgumentException>("document", () => InterchangeDocument.Of(Currency.Dkk).ToJson());

    [Theory]
    [MemberData(nameof(Roots))]
    public void EveryObject_IsADocument(Type type)
    {
        object value = ModelValues.One(type, 7);
        object document = typeof(InterchangeDocument).GetMethod(nameof(InterchangeDocument.Of))!.MakeGenericMethod(type).Invoke(null, [value])!;
        string json = (string)document.GetType().GetMethod("ToJson")!.Invoke(document, [null])!;
        object read = typeof(InterchangeDocument).GetMethods().Single(method => method.Name == "Read" && method.GetParameters()[0].ParameterType == typeof(string))
            .MakeGenericMethod(type).Invoke(null, [json, new DocumentOptions { Unknown = UnknownMembers.Refused }])!;
        Assert.Equal(document, read);
    }

    [Fact]
    public void Read_Tender_OfTheDesign()
    {
        var tender = InterchangeDocument.Read<Tender>("""
            {
              "schema": "publicdialogue/tender/1",
              "title": "Livsmedel", "jurisdiction": "SE", "nature": "supplies", "procedure": "neg-w-call", // eForms' code
              "estimatedValue": {"amount": 36000000, "currency": "SEK"},
              "dispatchedOn": "2026-10-05",
              "selectionCriteria": [
                {"yearlyMinimum": {"amount": 40000000, "currency": "SEK"}, "id": "K1", "kind": "turnover"},
                {"kind": "establishment", "place": "lager", "radiusKm": 45, "at": "tender"}]
            }
            """).Value;
        Assert.Equal(Jurisdiction.Sweden, tender.Jurisdiction);
        Assert.Equal(Procedure.Negotiated, tender.Procedure);
        Assert.Equal(new LocalDate(2026, 10, 5), tender.DispatchedOn);
        Assert.Equal(new TurnoverRequirement(Money.Of(40_000_000, Currency.Sek)) { Id = "K1" }, tender.SelectionCriteria[0]);
        Assert.Equal(new EstablishmentRequirement("lager", RequiredBy.Tender) { RadiusKm = 45 }, tender.SelectionCriteria[1]);
    }
}
