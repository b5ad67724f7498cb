using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using PublicDialogue.Rules;
using PublicDialogue.Rules.Book;
using PublicDialogue.Tool.Texts;
using Spectre.Console;

namespace PublicDialogue.Tool.Output;

/// <summary>Writes the rule book: for a terminal, for a page, for a program.</summary>
internal static class Catalogue
{
    private static readonly string[] Columns = ["Rule", "Title", "Severity", "Citation", "Options"];

    public static void Write(string format, CultureInfo language, TextWriter output)
    {
        switch (format)
        {
            case "json":
                WriteJson(language, output);
                break;
            case "markdown":
                WriteMarkdown(language, output);
                break;
            default:
                WriteTable(language, output);
                break;
        }
    }

    private static string[] Headings(CultureInfo language) => [.. Columns.Select(name => ToolTexts.Get("Heading_" + name, language))];

    private static string[] Row(TenderRule rule, CultureInfo language) =>
    [
        rule.Id,
        rule.Title(language),
        ToolTexts.Get("Severity_" + rule.Severity, language),
        Source(rule, language),
        string.Join(", ", rule.Options.Select(option => string.Create(CultureInfo.InvariantCulture, $"{option.Name} = {option.Default}"))),
    ];

    // What applies everywhere, and behind each country's code what it has besides.
    private static string Source(TenderRule rule, CultureInfo language)
    {
        string common = rule.CitationIn(default, language);
        return string.Join("; ", System.Enum.GetValues<Jurisdiction>()
            .Select(jurisdiction => (Code: jurisdiction.Code(), Own: rule.CitationIn(jurisdiction, language)[common.Length..].TrimStart(';', ' ')))
            .Where(row => row.Own.Length > 0)
            .Select(row => $"{row.Code}: {row.Own}")
            .Prepend(common).Where(part => part.Length > 0));
    }

    private static void WriteTable(CultureInfo language, TextWriter output)
    {
        // Options are long words: they stand below, so that the other columns keep their width.
        string[] headings = Headings(language);
        var table = new Table().AddColumns(headings[..^1]).Border(TableBorder.Rounded);
        foreach (var rule in RuleBook.Rules)
        {
            table.AddRow([.. Row(rule, language)[..^1].Select(Markup.Escape)]);
        }

        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) }).Write(table);
        output.WriteLine($"{headings[^1]}:");
        foreach (string options in RuleBook.Rules.Select(rule => Row(rule, language)[^1]).Where(options => options.Length > 0))
        {
            output.WriteLine($"  {options}");
        }
    }

    private static void WriteMarkdown(CultureInfo language, TextWriter output)
    {
        output.WriteLine("| " + string.Join(" | ", Headings(language)) + " |");
        output.WriteLine("|---|---|---|---|---|");
        foreach (var rule in RuleBook.Rules)
        {
            string[] row = Row(rule, language);
            output.WriteLine($"| [{row[0]}](analyzers/docs/{row[0]}.md) | {string.Join(" | ", row[1..])} |");
        }
    }

    private static void WriteJson(CultureInfo language, TextWriter output) => JsonOutput.Write(output, json =>
    {
        json.WriteString("schema", "publicdialogue/rules/1");
        json.WriteArray("rules", RuleBook.Rules, rule => json.WriteObject(() => Write(rule, language, json)));
    });

    private static void Write(TenderRule rule, CultureInfo language, Utf8JsonWriter json)
    {
        json.WriteString("id", rule.Id);
        json.WriteString("title", rule.Title(language));
        json.WriteString("severity", rule.Severity.ToString().ToLowerInvariant());
        json.WriteString("validFrom", rule.ValidFrom.ToString());
        json.WriteBoolean("heuristic", rule.IsHeuristic);
        json.WriteBoolean("hard", rule.IsHard);
        json.WriteBoolean("gatedByThreshold", rule.IsGatedByThreshold);
        json.WriteObject("citations", () =>
        {
            foreach (var jurisdiction in System.Enum.GetValues<Jurisdiction>())
            {
                json.WriteString(jurisdiction.Code(), rule.Citation(jurisdiction));
            }
        });
        json.WriteArray("facts", rule.Facts, fact => json.WriteStringValue(fact.ToString()));
        json.WriteArray("remedies", rule.Remedies, remedy => json.WriteStringValue(remedy.ToString()));
        json.WriteArray("options", rule.Options, option => json.WriteObject(() =>
        {
            json.WriteString("name", option.Name);
            json.WriteString("buildProperty", option.BuildProperty);
            json.WriteNumber("default", option.Default);
        }));
    }
}
