using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using Xunit;

namespace PublicDialogue.Package.Tests;

[Collection(PackedOnce.Name)]
public sealed class PackageContentsTests(Feed feed)
{
    [Fact]
    public void Package_HoldsWhatIsMeantToBeInIt()
    {
        using var package = ZipFile.OpenRead(feed.Package);
        Assert.Equal(
            """
            PublicDialogue.nuspec
            README.md
            analyzers/dotnet/roslyn4.14/cs/PublicDialogue.Analyzers.CodeFixes.dll
            analyzers/dotnet/roslyn4.14/cs/PublicDialogue.Analyzers.dll
            analyzers/dotnet/roslyn4.14/cs/PublicDialogue.Rules.dll
            analyzers/dotnet/roslyn4.14/cs/da/PublicDialogue.Rules.resources.dll
            analyzers/dotnet/roslyn4.14/cs/nl/PublicDialogue.Rules.resources.dll
            analyzers/dotnet/roslyn4.14/cs/sv/PublicDialogue.Rules.resources.dll
            build/PublicDialogue.props
            build/PublicDialogue.targets
            buildMultiTargeting/PublicDialogue.props
            buildTransitive/PublicDialogue.props
            buildTransitive/PublicDialogue.targets
            configuration/competitive.globalconfig
            configuration/legal.globalconfig
            configuration/strict.globalconfig
            icon.png
            lib/net10.0/PublicDialogue.Rules.dll
            lib/net10.0/PublicDialogue.Rules.xml
            lib/net10.0/PublicDialogue.dll
            lib/net10.0/PublicDialogue.xml
            lib/net10.0/da/PublicDialogue.Rules.resources.dll
            lib/net10.0/da/PublicDialogue.resources.dll
            lib/net10.0/nl/PublicDialogue.Rules.resources.dll
            lib/net10.0/nl/PublicDialogue.resources.dll
            lib/net10.0/sv/PublicDialogue.Rules.resources.dll
            lib/net10.0/sv/PublicDialogue.resources.dll
            lib/netstandard2.0/PublicDialogue.Rules.dll
            lib/netstandard2.0/PublicDialogue.Rules.xml
            lib/netstandard2.0/PublicDialogue.dll
            lib/netstandard2.0/PublicDialogue.xml
            lib/netstandard2.0/da/PublicDialogue.Rules.resources.dll
            lib/netstandard2.0/da/PublicDialogue.resources.dll
            lib/netstandard2.0/nl/PublicDialogue.Rules.resources.dll
            lib/netstandard2.0/nl/PublicDialogue.resources.dll
            lib/netstandard2.0/sv/PublicDialogue.Rules.resources.dll
            lib/netstandard2.0/sv/PublicDialogue.resources.dll
            schema/tender.schema.json
            """.ReplaceLineEndings("\n").Split('\n'),
            package.Entries.Select(entry => entry.FullName)
                .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal)
                    && !name.StartsWith("package/", StringComparison.Ordinal) && name != "[Content_Types].xml")
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Package_DependsOnNodaTimeAlone()
    {
        var nuspec = XDocument.Load(Open("PublicDialogue.nuspec"));
        Assert.Equal(
            [".NETStandard2.0: NodaTime", "net10.0: NodaTime"],
            nuspec.Descendants().Where(element => element.Name.LocalName == "dependency")
                .Select(element => $"{element.Parent!.Attribute("targetFramework")!.Value}: {element.Attribute("id")!.Value}")
                .Order(StringComparer.Ordinal));
    }

    // A compiler refuses analyzers that refer to anything newer than it carries, with no more than a warning.
    [Theory]
    [InlineData("PublicDialogue.Analyzers", "Microsoft.CodeAnalysis 4.14.0.0", "Microsoft.CodeAnalysis.CSharp 4.14.0.0")]
    [InlineData(
        "PublicDialogue.Analyzers.CodeFixes",
        "Microsoft.CodeAnalysis 4.14.0.0", "Microsoft.CodeAnalysis.CSharp 4.14.0.0", "Microsoft.CodeAnalysis.Workspaces 4.14.0.0")]
    public void Analyzers_ReferToWhatTheOldestCompilerCarries(string assembly, params string[] compiler)
    {
        using var file = new PEReader(Open($"analyzers/dotnet/roslyn4.14/cs/{assembly}.dll"));
        var metadata = file.GetMetadataReader();
        var references = metadata.AssemblyReferences.Select(metadata.GetAssemblyReference)
            .Select(reference => $"{metadata.GetString(reference.Name)} {reference.Version}")
            .Where(reference => !reference.StartsWith("PublicDialogue.", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ToList();
        Assert.Contains("System.Collections.Immutable 9.0.0.0", references);
        Assert.Equal(
            compiler.Append("System.Collections.Immutable 9.0.0.0").Append("netstandard 2.0.0.0"),
            references.Where(reference => !reference.StartsWith("System.Composition", StringComparison.Ordinal)));
    }

    private MemoryStream Open(string name)
    {
        using var package = ZipFile.OpenRead(feed.Package);
        using var entry = package.GetEntry(name)!.Open();
        var copy = new MemoryStream();
        entry.CopyTo(copy);
        copy.Position = 0;
        return copy;
    }
}
