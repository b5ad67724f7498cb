using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Reading;
using PublicDialogue.Schemas;
using Xunit;

namespace PublicDialogue.Rules.Tests.Schema;

/// <summary>The published schema of <c>*.tender.json</c> and the reader know the same members.</summary>
/// <remarks>To accept a change, run the tests once with the environment variable <c>APPROVE=1</c>.</remarks>
public sealed class TenderSchemaTests
{
    private const string HowTo = "run APPROVE=1 dotnet test tests/PublicDialogue.Rules.Tests --filter TenderSchema";

    private static readonly string Repository = typeof(TenderSchemaTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "RepoRoot").Value!;

    private static readonly string[] Folders = ["src/PublicDialogue.Tool/Demo", "nuget/samples/Kaffe"];

    private static readonly string Published = Path.Combine(Repository, "nuget", "schema", "tender.schema.json");

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<string> Files => [.. Folders.SelectMany(folder => Directory.GetFiles(Path.Combine(Repository, folder), "*.tender.json"))
        .Select(file => Path.GetRelativePath(Repository, file)).Order(StringComparer.Ordinal)];

    [Fact]
    public void Schema_HasEveryMemberOfTheReader_AndNoOther()
    {
        string expected = TenderSchema.Make().ToJsonString(Indented) + "\n";
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Published)!);
            File.WriteAllText(Published, expected);
        }

        string published = File.ReadAllText(Published).ReplaceLineEndings("\n");
        var wanted = Members(TenderSchema.Make());
        var there = Members(JsonNode.Parse(published)!);
        string[] differences =
        [
            .. wanted.Where(row => !there.ContainsKey(row.Key)).Select(row => $"{row.Key} is missing"),
            .. there.Where(row => !wanted.ContainsKey(row.Key)).Select(row => $"{row.Key} is no member of the reader"),
            .. wanted.Where(row => there.TryGetValue(row.Key, out string? other) && other != row.Value).Select(row => $"{row.Key} has another form"),
        ];
        Assert.True(differences.Length == 0, $"tender.schema.json: {string.Join("; ", differences)}: {HowTo}");
        Assert.True(expected == published, $"tender.schema.json is not as it would be written: {HowTo}");
    }

    [Fact]
    public void Members_OfTheTable_AreAllInTheSchema()
    {
        var there = Members(Schema());

        Assert.All(TenderFileMembers.All.Keys, member => Assert.Contains(member, there.Keys));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void File_OfOurs_IsValidAndNamesTheSchema(string file)
    {
        string path = Path.Combine(Repository, file);
        var tender = JsonNode.Parse(File.ReadAllText(path), documentOptions: new() { CommentHandling = JsonCommentHandling.Skip })!;

        Assert.Empty(Faults(tender));
        Assert.Equal(Published, Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, tender["$schema"]!.GetValue<string>())));
    }

    [Theory]
    [InlineData("""{ "estimatedvalue": 1 }""", "/estimatedvalue: is not allowed")]
    [InlineData("""{ "lots": [{ "titel": "x" }] }""", "/lots/0/titel: is not allowed")]
    [InlineData("""{ "framework": { "lenght": "P4Y" } }""", "/framework/lenght: is not allowed")]
    [InlineData("""{ "selectionCriteria": [{ "kind": "references", "cont": 3 }] }""", "/selectionCriteria/0/cont: is not allowed")]
    [InlineData("""{ "selectionCriteria": [{ "kind": "turnover", "count": 3 }] }""", "/selectionCriteria/0/count: is not allowed")]
    [InlineData("""{ "selectionCriteria": [{ "kind": "reference" }] }""", "/selectionCriteria/0/kind: is none of the codes")]
    [InlineData("""{ "selectionCriteria": [{ "count": 3 }] }""", "/selectionCriteria/0: lacks kind")]
    [InlineData("""{ "estimatedValue": { "amuont": 3 } }""", "/estimatedValue/amuont: is not allowed")]
    [InlineData("""{ "procedure": "opne" }""", "/procedure: is none of the codes")]
    [InlineData("""{ "tendersDueOn": "12/11/2026" }""", "/tendersDueOn: does not match")]
    [InlineData("""{ "framework": { "duration": "4 years" } }""", "/framework/duration: does not match")]
    [InlineData("""{ "isAccelerated": "yes" }""", "/isAccelerated: is no")]
    [InlineData("""{ "schema": "publicdialogue/tender/2" }""", "/schema: is not")]
    [InlineData("""[]""", ": is no object")]
    public void Faults_MisspeltOrWrong_AreNamed(string json, string said) =>
        Assert.Contains(Faults(JsonNode.Parse(json)), fault => fault.Contains(said, StringComparison.Ordinal));

    [Theory]
    [InlineData("""{ "estimatedValue": 3, "procedure": "neg-w-call", "lots": null, "framework": { "duration": 48 } }""")]
    [InlineData("""{ "specifications": ["a", { "text": "b", "justification": { "reason": "c", "on": "2026-01-01" } }] }""")]
    [InlineData("""{ "selectionCriteria": [{ "id": "K3", "kind": "certificate", "name": "ISO 14001", "equivalents": ["EMAS"], "heldAt": "start", "justification": "c" }] }""")]
    [InlineData("""{ "awardCriteria": [{ "weight": { "from": 10, "to": 30 } }, { "weight": 40 }] }""")]
    public void Faults_EveryFormThatTheReaderTakes_AreNone(string json) => Assert.Empty(Faults(JsonNode.Parse(json)));

    [Fact]
    public void Codes_OfTheSchema_AreReadByTheReader() => Assert.All(
        TenderFileMembers.All.Where(row => row.Key.StartsWith("tender.", StringComparison.Ordinal) && Schema()["properties"]![row.Key[7..]]!["enum"] is not null),
        row => Assert.All(
            Schema()["properties"]![row.Key[7..]]!["enum"]!.AsArray().OfType<JsonNode>(),
            code => Assert.Equal(FactState.Known, row.Value.Key.Read(code.GetValue<string>(), FactUnit.Own, null).State)));

    [Fact]
    public void Read_FileThatNamesItsSchema_IsATenderAllTheSame() => Assert.NotNull(
        TenderReader.Read("x.tender.json", new StringReader("""{ "$schema": "tender.schema.json", "title": "x" }""")).Facts);

    private static JsonObject Schema() => JsonNode.Parse(File.ReadAllText(Published))!.AsObject();

    private static IReadOnlyList<string> Faults(JsonNode? value) => new SchemaCheck(Schema()).Faults(value);

    // By object and name, as the reader's table has them.
    private static Dictionary<string, string> Members(JsonNode schema) => schema["$defs"]!.AsObject()
        .Where(definition => definition.Value!["properties"] is not null).Select(definition => (definition.Key, Properties: definition.Value!["properties"]!.AsObject()))
        .Append(("tender", schema["properties"]!.AsObject()))
        .SelectMany(row => row.Item2.Select(property => KeyValuePair.Create($"{row.Item1}.{property.Key}", property.Value!.ToJsonString())))
        .Concat(schema["$defs"]!["references"]!["properties"]!.AsObject().Select(property => KeyValuePair.Create($"selectionCriteria.{property.Key}", property.Value!.ToJsonString())))
        .DistinctBy(row => row.Key).ToDictionary(StringComparer.Ordinal);
}
