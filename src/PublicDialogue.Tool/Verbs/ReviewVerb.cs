using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using PublicDialogue.Rules;
using PublicDialogue.Rules.Book;
using PublicDialogue.Tool.Configuration;
using PublicDialogue.Tool.Output;
using PublicDialogue.Tool.Review;
using PublicDialogue.Tool.Texts;

namespace PublicDialogue.Tool.Verbs;

/// <summary><c>publicdialogue review PATH... [--jurisdiction X] [--format F] [--output FILE] [--fail-on S] [--baseline FILE [--write-baseline]]</c>.</summary>
internal static class ReviewVerb
{
    private const int MostFaults = 20;

    private const string Description =
        "Reviews eForms and TED notices (XML), OCDS releases and records (JSON; of *.jsonl each line), ESPDs (XML) and *.tender.json files. "
        + "Options and severities are read from .editorconfig, as in the build. To silence one finding, write before the member or element "
        + "// publicdialogue: disable PD1106 REASON (JSON) or <?publicdialogue disable PD1106 REASON?> (XML).";

    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Description = "Notices, ESPDs and tender files, or folders of them.", Arity = ArgumentArity.OneOrMore };
        var jurisdiction = Options.Jurisdiction();
        var format = Options.OneOf("--format", "How to write the answers", "text", "json", "sarif", "html");
        var output = new Option<string?>("--output") { Description = "A file to write to instead of the terminal." };
        var failOn = Options.OneOf("--fail-on", "The least severity that makes the exit status 1", "error", "warning", "info", "never");
        var baseline = new Option<string?>("--baseline") { Description = "A file of findings that are accepted for now: counted, not shown, without effect on the exit status. Where there is none yet it is written, and accepts them from the next review on." };
        var writeBaseline = new Option<bool>("--write-baseline") { Description = "Accepts every finding of this review at once: writes the file of --baseline anew." };
        var language = Options.Language();
        var verb = new Command("review", Description) { paths, jurisdiction, format, output, failOn, baseline, writeBaseline, language };
        verb.Validators.Add(given =>
        {
            if (given.GetValue(writeBaseline) && given.GetValue(baseline) is null)
            {
                given.AddError("--write-baseline needs a file: write --baseline FILE --write-baseline.");
            }
        });
        verb.SetAction((given, cancellation) =>
        {
            string[] named = given.GetRequiredValue(paths);
            using var errors = new PrintableWriter(given.InvocationConfiguration.Error);
            var words = given.GetRequiredValue(language);
            var result = Review(named, given.GetValue(jurisdiction), given.GetValue(baseline), given.GetValue(writeBaseline), words, errors, cancellation);
            Write(result, given.GetRequiredValue(format), given.GetValue(output), words, given.InvocationConfiguration.Output);
            return System.Threading.Tasks.Task.FromResult(Status(result, named, given.GetRequiredValue(failOn), words, errors));
        });
        return verb;
    }

    /// <summary>Writes a result in one of the formats, to a file where one is named, else to the terminal.</summary>
    public static void Write(ReviewResult result, string format, string? path, CultureInfo language, TextWriter terminal)
    {
        using var file = path is null ? null : new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        Write(result, format, language, file ?? terminal);
    }

    private static ReviewResult Review(
        string[] named, Jurisdiction? jurisdiction, string? path, bool isWritten, CultureInfo language, TextWriter errors, CancellationToken cancellation)
    {
        var files = ReviewPaths.Of(named).Where(file => path is null || Path.GetFullPath(file) != Path.GetFullPath(path)).ToList();
        bool isBegun = path is not null && !isWritten && !File.Exists(path);
        var baseline = path is null || isWritten || isBegun ? null : Baseline.Read(path);
        string folder = path is null ? Directory.GetCurrentDirectory() : Path.GetDirectoryName(Path.GetFullPath(path))!;
        var result = new Reviewer(new(jurisdiction), folder).Review(files, new Progress(errors, files.Count, "documents"), cancellation);
        Say(result.Faults, errors);
        if (path is not null && isWritten)
        {
            baseline = Baseline.Write(path, result);
            errors.WriteLine(string.Format(language, ToolTexts.Get("Baseline_Written", language), path, baseline.Count));
        }

        if (isBegun)
        {
            // A name that was mistyped must not let a pipeline pass: what is written now is accepted from the next review on.
            errors.WriteLine(string.Format(language, ToolTexts.Get("Baseline_Begun", language), path, Baseline.Write(path!, result).Count));
        }

        return baseline?.Apply(result) ?? result;
    }

    private static void Write(ReviewResult result, string format, CultureInfo language, TextWriter output)
    {
        using var printable = new PrintableWriter(output);
        switch (format)
        {
            case "json":
                ReviewJson.Write(result, language, output);
                break;
            case "sarif":
                ReviewSarif.Write(result, language, output);
                break;
            case "html":
                ReviewHtml.Write(result, language, printable);
                break;
            default:
                ReviewText.Write(result, language, printable);
                break;
        }
    }

    // A line of the configuration that cannot be used is passed over, as the compiler does, but not in silence.
    private static void Say(IReadOnlyList<ConfigurationFault> faults, TextWriter errors)
    {
        foreach (var fault in faults.Take(MostFaults))
        {
            errors.WriteLine(fault);
        }

        if (faults.Count > MostFaults)
        {
            errors.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{faults.Count - MostFaults} more lines of the configuration cannot be used."));
        }
    }

    // A file that was named and cannot be read is unusable input; one that only lay in a folder, or one line of many, is reported with the rest.
    private static int Status(ReviewResult result, string[] named, string failOn, CultureInfo language, TextWriter errors)
    {
        var refused = result.Documents.GroupBy(document => document.File, StringComparer.Ordinal)
            .Where(file => named.Contains(file.Key, StringComparer.Ordinal) && file.All(document => document.Document.Error is not null)).ToList();
        foreach (var file in refused)
        {
            errors.WriteLine(ReviewText.Unreadable(file.First().Document, language));
        }

        Severity? least = failOn == "never" ? null : Enum.Parse<Severity>(failOn, ignoreCase: true);
        return refused.Count > 0 ? 2 : result.Fails(least) ? 1 : 0;
    }
}
