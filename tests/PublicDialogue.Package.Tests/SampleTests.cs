using System;
using System.IO;
using System.Linq;
using Xunit;

namespace PublicDialogue.Package.Tests;

/// <summary>The sample is what it says it is: each line that names a rule has its finding, and no other line has one.</summary>
[Collection(PackedOnce.Name)]
public sealed class SampleTests(Feed feed)
{
    [Fact]
    public void Kaffe_ShowsItsFindings_InCodeAndInTheFile_AndRuns()
    {
        string folder = feed.NewFolder();
        foreach (string file in Directory.GetFiles(Path.Combine(Feed.RepoRoot, "nuget", "samples", "Kaffe")))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        var build = Consumer.Build(
            folder, Path.Combine(folder, "obj", "findings.sarif"), $"-p:PublicDialogueVersion={feed.Version}", "-p:PreferredUILang=en");
        Assert.True(build.IsDone, build.Output);
        Assert.Equal(
            File.ReadLines(Path.Combine(folder, "Program.cs")).Select((text, at) => (Text: text, Line: at + 1))
                .Where(line => line.Text.Contains("// PD", StringComparison.Ordinal))
                .Select(line => (Rule: line.Text[(line.Text.IndexOf("// PD", StringComparison.Ordinal) + 3)..][..6], line.Line))
                .Select(line => $"{line.Rule} warning Program.cs({line.Line}")
                .Append("PD1106 warning kaffe.tender.json(11"),
            build.Places.Select(place => place[..place.IndexOf(',', StringComparison.Ordinal)]));

        var (isDone, output) = Sdk.Run(folder, "run", "--no-build");
        Assert.True(isDone, output);
        Assert.All(
            ["PD1001 Omsætningskrav", "PD1106 AntalReferencer", "PD1201 Krav[0]", "PD1301 Frist", "PD1401 Løbetid"],
            found => Assert.Contains(found, output, StringComparison.Ordinal));
    }
}
