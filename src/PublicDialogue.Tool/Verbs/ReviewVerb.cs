using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using PublicDialogue.Rules.Book;
using PublicDialogue.Tool.Configuration;
using PublicDialogue.Tool.Output;
using PublicDialogue.Tool.Review;

namespace PublicDialogue.Tool.Verbs;

/// <summary><c>publicdialogue review PATH... [--jurisdiction X] [--format text|json|sarif|html] [--output FILE] [--fail-on error|warning|info|never]</c>.</summary>
internal static class ReviewVerb
{
    private const int MostFaults = 20;

    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Description = "Notices, ESPDs and tender files, or folders of them.", Arity = ArgumentArity.OneOrMore };
        var jurisdiction = Options.Jurisdiction();
        var format = Options.OneOf("--format", "How to write the answers", "text", "json", "sarif", "html");
        var output = new Option<string?>("--output") { Description = "A file to write to instead of the terminal." };
        var failOn = Options.OneOf("--fail-on", "The least severity that makes the exit status 1", "error", "warning", "info", "never");
        var language = Options.Language();
        var verb = new Command("review", "Reviews eForms and TED notices (XML), OCDS releases and records (JSON; of *.jsonl the last line), ESPDs (XML) and *.tender.json files. Options and severities are read from .editorconfig, as in the build.") { paths, jurisdiction, format, output, failOn, language };
        verb.SetAction((given, cancellation) =>
        {
            string[] named = given.GetRequiredValue(paths);
            var files = ReviewPaths.Of(named);
            var errors = given.InvocationConfiguration.Error;
            var configuration = new ConfigurationFinder(given.GetValue(jurisdiction));
            var result = Reviewer.Review(files, configuration, new Progress(errors, files.Count, "documents"), cancellation);
            Say(configuration.Faults, errors);
            Write(result, given.GetRequiredValue(format), given.GetValue(output), given.GetRequiredValue(language), given.InvocationConfiguration.Output);
            return System.Threading.Tasks.Task.FromResult(Status(result, named, given.GetRequiredValue(failOn), errors));
        });
        return verb;
    }

    /// <summary>Writes a result in one of the formats, to a file where one is named, else to the terminal.</summary>
    public static void Write(ReviewResult result, string format, string? path, CultureInfo language, TextWriter terminal)
    {
        using var file = path is null ? null : new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        Write(result, format, language, file ?? terminal);
    }

    private static void Write(ReviewResult result, string format, CultureInfo language, TextWriter output)
    {
        switch (format)
        {
            case "json":
                ReviewJson.Write(result, language, output);
                break;
            case "sarif":
                ReviewSarif.Write(result, language, output);
                break;
            case "html":
                ReviewHtml.Write(result, language, output);
                break;
            default:
                ReviewText.Write(result, language, output);
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

    // A file that was named and cannot be read is unusable input; one that only lay in a folder is reported with the rest.
    private static int Status(ReviewResult result, string[] named, string failOn, TextWriter errors)
    {
        var refused = result.Documents.Where(document => document.Document.Error is not null && named.Contains(document.Document.Path, StringComparer.Ordinal)).ToList();
        foreach (var document in refused)
        {
            errors.WriteLine(ReviewText.Unreadable(document.Document));
        }

        Severity? least = failOn == "never" ? null : Enum.Parse<Severity>(failOn, ignoreCase: true);
        return refused.Count > 0 ? 2 : result.Fails(least) ? 1 : 0;
    }
}
