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
        rule.Citation(default),
        string.Join(", ", rule.Options.Select(option => string.Create(CultureInfo.InvariantCulture, $"{option.Name} = {option.Default}"))),
    ];

    private static void WriteTable(CultureInfo language, TextWriter output)
    {
        var table = new Table().AddColumns(Headings(language)).Border(TableBorder.Rounded);
        foreach (var rule in RuleBook.Rules)
        {
            table.AddRow([.. Row(rule, language).Select(Markup.Escape)]);
        }

        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) }).Write(table);
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

    private static void WriteJson(CultureInfo language, TextWriter output)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, ReviewJson.Options))
        {
            json.WriteStartObject();
            json.WriteString("schema", "publicdialogue/rules/1");
            json.WriteStartArray("rules");
            foreach (var rule in RuleBook.Rules)
            {
                Write(rule, language, json);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteLine(System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    private static void Write(TenderRule rule, CultureInfo language, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("title", rule.Title(language));
        json.WriteString("severity", rule.Severity.ToString().ToLowerInvariant());
        json.WriteString("validFrom", rule.ValidFrom.ToString());
        json.WriteBoolean("heuristic", rule.IsHeuristic);
        json.WriteStartObject("citations");
        foreach (var jurisdiction in System.Enum.GetValues<Jurisdiction>())
        {
            json.WriteString(jurisdiction.Code(), rule.Citation(jurisdiction));
        }

        json.WriteEndObject();
        json.WriteStartArray("facts");
        foreach (var fact in rule.Facts)
        {
            json.WriteStringValue(fact.ToString());
        }

        json.WriteEndArray();
        json.WriteStartArray("options");
        foreach (var option in rule.Options)
        {
            json.WriteStartObject();
            json.WriteString("name", option.Name);
            json.WriteString("buildProperty", option.BuildProperty);
            json.WriteNumber("default", option.Default);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
