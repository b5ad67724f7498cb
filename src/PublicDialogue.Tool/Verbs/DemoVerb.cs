using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using NodaTime;
using PublicDialogue.Rules;
using PublicDialogue.Rules.Reading;
using PublicDialogue.Rules.Time;
using PublicDialogue.Timetables;
using PublicDialogue.Tool.Configuration;
using PublicDialogue.Tool.Output;
using PublicDialogue.Tool.Review;
using PublicDialogue.Tool.Texts;

namespace PublicDialogue.Tool.Verbs;

/// <summary><c>publicdialogue demo [--output DIR]</c>: the main job on real notices and sample tenders that ship with the tool, and a timetable.</summary>
internal static class DemoVerb
{
    private const string Prefix = "Demo/";

    private static readonly LocalDate ContractStart = new(2027, 9, 1);

    public static Command Create(IClock clock)
    {
        var output = new Option<string>("--output")
        {
            Description = "The folder to write the reports, the timetable and its calendar file to; made where there is none.",
            DefaultValueFactory = _ => "publicdialogue-demo",
        };
        var language = Options.Language();
        var verb = new Command("demo", "Reviews the notices and tenders that come with the tool, times a procurement, and writes reports.") { output, language };
        verb.SetAction(given => Run(given.GetRequiredValue(output), given.GetRequiredValue(language), clock, given.InvocationConfiguration.Output));
        return verb;
    }

    private static void Run(string folder, CultureInfo language, IClock clock, TextWriter terminal)
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

        Time(folder, language, clock, terminal);
        terminal.WriteLine();
        terminal.WriteLine(ToolTexts.Get("Demo_Next", language));
    }

    // Backwards from a day on which many contracts begin, under the law of a country that speaks the language.
    private static void Time(string folder, CultureInfo language, IClock clock, TextWriter terminal)
    {
        var plan = new ProcurementPlan
        {
            Jurisdiction = language.TwoLetterISOLanguageName switch { "sv" => Jurisdiction.Sweden, "nl" => Jurisdiction.Netherlands, _ => Jurisdiction.Denmark },
            Procedure = LimitedProcedure.Restricted,
            IsFramework = true,
        };
        var timetable = new NamedTimetable(ProcurementTimetable.ToContractStart(plan, ContractStart), ToolTexts.Get("Demo_Timetable", language));
        terminal.WriteLine();
        terminal.WriteLine($"{timetable.Name}: {TimetableText.Summary(timetable, language)}");
        foreach (var (format, name) in new[] { ("html", "timetable.html"), ("ics", "timetable.ics") })
        {
            string path = Path.Combine(folder, name);
            TimetableVerb.Write(timetable, format, path, language, clock, terminal);
            terminal.WriteLine(string.Format(language, ToolTexts.Get("Demo_Wrote", language), path));
        }
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
