using System.Globalization;
using System.IO;
using System.Linq;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Reading;
using Xunit;

namespace PublicDialogue.Rules.Tests.Reading;

public sealed class JsonLinesTests
{
    private const string Tender = """{ "schema": "publicdialogue/tender/1", "id": "T-1", "selectionCriteria": [{ "kind": "references", "count": 6 }] }""";

    [Fact]
    public void ReadAll_Lines_KnowTheirPlacesInTheFile()
    {
        string text = $"{Tender}\n\n// publicdialogue: disable PD1106 a line of its own\n{Tender}";
        var documents = Read(text);

        Assert.Equal(["a.jsonl:1", "a.jsonl:3", "a.jsonl:4"], documents.Select(document => document.Path));
        Assert.Equal([null, "ends before its JSON does; save or export it again", null], documents.Select(document => document.Error?.Message(CultureInfo.InvariantCulture)));
        Assert.Equal("T-1", documents[2].Id);
        var origin = documents[2].Facts!.Stating(Rules.TenderFactKind.ReferenceCount).First().Own(FactKeys.ReferenceCount).Origin!;
        Assert.Equal(("a.jsonl", 4, text.LastIndexOf('6')), (origin.Path, origin.Line, origin.Start));
    }

    [Fact]
    public void ReadAll_AnotherFile_IsOneDocument() =>
        Assert.Equal("a.tender.json", Assert.Single(TenderReader.ReadAll("a.tender.json", new StringReader(Tender))).Path);

    [Theory]
    [InlineData(3, 3, null)]
    [InlineData(2, 3, "has more than 2 lines; split it")]
    public void ReadAll_BeyondTheLimitOfDocuments_SaysSo(int most, int read, string? said)
    {
        var documents = Read(string.Join('\n', Tender, Tender, Tender), new() { MostDocuments = most });

        Assert.Equal(read, documents.Length);
        Assert.Equal(said, documents[^1].Error?.Message(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void ReadAll_BeyondTheLimitOfCharacters_SaysSo() =>
        Assert.Equal("is longer than 10 characters; give each notice a file of its own", Assert.Single(Read(Tender, new() { MostCharacters = 10 })).Error?.Message(CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("")]
    [InlineData(" \n\r\n")]
    public void ReadAll_Nothing_IsAnError(string text) => Assert.NotNull(Assert.Single(Read(text)).Error);

    private static TenderDocument[] Read(string text, ReadingLimits? limits = null) => [.. TenderReader.ReadAll("a.jsonl", new StringReader(text), limits)];
}
