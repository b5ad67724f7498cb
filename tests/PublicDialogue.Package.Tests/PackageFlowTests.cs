using System.IO;
using Xunit;

namespace PublicDialogue.Package.Tests;

/// <summary>How far the analyzers reach: to projects that refer to a project with the package, unless those keep them out.</summary>
[Collection(PackedOnce.Name)]
public sealed class PackageFlowTests(Feed feed)
{
    private const string Carrier = """
        using PublicDialogue.Rules;
        public class Udbud { [TenderFact(TenderFactKind.ReferenceCount)] public int Referencer { get; set; } }
        """;

    private const string User = "class User { static Udbud Kaffe() => new() { Referencer = 7 }; }";

    [Theory]
    [InlineData("", "PD1106 warning User.cs(1,59)")]
    [InlineData("-p:EnablePublicDialogueAnalyzers=false")]
    [InlineData("-p:CarrierAssets=all")]
    public void Analyzers_ReachTheProjectBehind_UnlessKeptOut(string property, params string[] expected)
    {
        string folder = feed.NewFolder();
        Write(folder, "carrier", "Carrier.cs", Carrier, $"""
            <PackageReference Include="PublicDialogue" Version="{feed.Version}" PrivateAssets="$(CarrierAssets)" />
            """);
        Write(folder, "user", "User.cs", User, """<ProjectReference Include="../carrier/carrier.csproj" />""");
        var build = Consumer.Build(
            Path.Combine(folder, "user"), Path.Combine(folder, "user", "log.sarif"), property.Length == 0 ? [] : [property]);
        Assert.True(build.IsDone, build.Output);
        Assert.Equal(expected, build.Places);
    }

    private static void Write(string folder, string name, string file, string code, string reference)
    {
        string project = Directory.CreateDirectory(Path.Combine(folder, name)).FullName;
        File.WriteAllText(Path.Combine(project, file), code);
        File.WriteAllText(Path.Combine(project, name + ".csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ErrorLog>$(MSBuildProjectDirectory)/log.sarif,version=2.1</ErrorLog>
                <CarrierAssets Condition="'$(CarrierAssets)' == ''">none</CarrierAssets>
              </PropertyGroup>
              <ItemGroup>{reference}</ItemGroup>
            </Project>
            """);
    }
}
