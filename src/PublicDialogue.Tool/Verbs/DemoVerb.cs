using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using PublicDialogue.Rules.Reading;
using PublicDialogue.Tool.Configuration;
using PublicDialogue.Tool.Output;
using PublicDialogue.Tool.Review;
using PublicDialogue.Tool.Texts;

namespace PublicDialogue.Tool.Verbs;

/// <summary><c>publicdialogue demo [--output DIR]</c>: the main job on real notices and sample tenders that ship with the tool.</summary>
internal static class DemoVerb
{
    private const string Prefix = "Demo/";

    public static Command Create()
    {
        var output = new Option<string>("--output")
        {
            Description = "The folder to write report.html, review.sarif and review.json to; made where there is none.",
            DefaultValueFactory = _ => "publicdialogue-demo",
        };
        var language = Options.Language();
        var verb = new Command("demo", "Reviews the notices and tenders that come with the tool, and writes a report.") { output, language };
        verb.SetAction(given => Run(given.GetRequiredValue(output), given.GetRequiredValue(language), given.InvocationConfiguration.Output));
        return verb;
    }

    private static void Run(string folder, CultureInfo language, TextWriter terminal)
    {
        terminal.WriteLine(ToolTexts.Get("Demo_Intro", language));
        terminal.WriteLine();
        var result = new ReviewResult([.. Bundled().Select(row => Reviewer.Assess(row.Document, row.Document.Path, FileSettings.Default, () => new(row.Text)))]);
        ReviewText.Write(result, language, terminal);
        terminal.WriteLine();

        Directory.CreateDirectory(folder);
        foreach (var (format, name) in new[] { ("html", "report.html"), ("sarif", "review.sarif"), ("json", "review.json") })
        {
            string path = Path.Combine(folder, name);
            ReviewVerb.Write(result, format, path, language, terminal);
            terminal.WriteLine(string.Format(language, ToolTexts.Get("Demo_Wrote", language), path));
        }

        terminal.WriteLine(ToolTexts.Get("Demo_Next", language));
    }

    private static IEnumerable<(TenderDocument Document, string Text)> Bundled()
    {
        var assembly = typeof(DemoVerb).Assembly;
        foreach (string name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, System.StringComparison.Ordinal)).Order(System.StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
            string text = reader.ReadToEnd();
            yield return (TenderReader.Read(name[Prefix.Length..], new StringReader(text)), text);
        }
    }
}
