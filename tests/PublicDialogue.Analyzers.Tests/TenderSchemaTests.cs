using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.Json.Nodes;
using PublicDialogue.Schemas;
using Xunit;

namespace PublicDialogue.Analyzers.Tests;

/// <summary>Every tender file that goes through the three doors is one by the published schema.</summary>
public sealed class TenderSchemaTests
{
    private static readonly SchemaCheck Schema = new(JsonNode.Parse(File.ReadAllText(Path.Combine(
        typeof(TenderSchemaTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "RepoRoot").Value!,
        "nuget",
        "schema",
        "tender.schema.json")))!.AsObject());

    public static TheoryData<string> Names => [.. ThreeDoorsCases.All.Select(doors => doors.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void File_ThroughTheThreeDoors_IsValid(string name) =>
        Assert.Empty(Schema.Faults(JsonNode.Parse(ThreeDoorsCases.All.Single(doors => doors.Name == name).Json)));
}
