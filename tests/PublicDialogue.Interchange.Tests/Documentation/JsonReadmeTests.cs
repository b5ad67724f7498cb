using System;
using System.IO;
using System.Linq;
using System.Reflection;
using Xunit;

namespace PublicDialogue.Interchange.Tests.Documentation;

/// <summary>What the front page shows of JSON compiles, and does what it says.</summary>
public sealed class JsonReadmeTests
{
    private static readonly string Root = typeof(JsonReadmeTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "RepoRoot").Value!;

    [Fact]
    public void Example_OfTheFrontPage_StandsInTheTests()
    {
        string shown = File.ReadAllText(Path.Combine(Root, "README.md")).ReplaceLineEndings("\n").Split("## JSON\n")[1].Split("```csharp\n")[1].Split("```")[0];
        string compiled = File.ReadAllText(Path.Combine(Root, "tests/PublicDialogue.Interchange.Tests/Documentation/JsonReadme.cs")).ReplaceLineEndings("\n")
            .Split("// README\n")[1].Split("// end")[0];
        Assert.Equal(Plain(shown), Plain(compiled));
    }

    [Fact]
    public void Example_DoesWhatItSays()
    {
        var (json, again) = JsonReadme.Show();
        Assert.Equal("""{"amount":4000000,"currency":"DKK"}""", json);
        Assert.StartsWith("""{"schema":"publicdialogue/tender/1","title":"Kaffe",""", again, StringComparison.Ordinal);
        Assert.EndsWith("\"colour\":\"red\"}", again, StringComparison.Ordinal);
        Assert.Contains("\"lotsPerTenderer\":2", again, StringComparison.Ordinal);
    }

    private static string Plain(string code) => string.Join('\n', code.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0));
}
