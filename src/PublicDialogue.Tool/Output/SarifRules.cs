using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using PublicDialogue.Rules;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Reading;
using PublicDialogue.Rules.Texts;
using PublicDialogue.Tool.Texts;

namespace PublicDialogue.Tool.Output;

/// <summary>The rules as SARIF describes them, each with what it finds, where the law has it and how a demand is kept.</summary>
internal static class SarifRules
{
    public const string Home = "https://github.com/publicdialogue/publicdialogue";

    /// <summary>The identifier under which a silence is reported that silences nothing.</summary>
    public const string IdleSilence = "PD2008";

    private static readonly Dictionary<string, int> Places =
        RuleBook.Rules.Select(rule => rule.Id).Append(IdleSilence).Select((id, at) => (id, at)).ToDictionary(row => row.id, row => row.at, StringComparer.Ordinal);

    /// <summary>Finds the place of a rule in the list.</summary>
    public static int IndexOf(string id) => Places[id];

    /// <summary>Names a rule's page.</summary>
    public static string Page(string id) => $"{Home}/blob/main/analyzers/docs/{id}.md";

    public static void Write(Utf8JsonWriter json, CultureInfo language)
    {
        json.WriteStartArray("rules");
        foreach (var rule in RuleBook.Rules)
        {
            Write(json, rule.Id, rule.GetType().Name, rule.Title(language), rule.Severity, Help(rule, language));
        }

        string title = RuleTexts.Get(RuleTexts.TitleName(IdleSilence), language);
        Write(json, IdleSilence, "IdleSilence", title, Severity.Info, [title + "."]);
        json.WriteEndArray();
    }

    public static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    public static void WriteText(Utf8JsonWriter json, string name, string text) => json.WriteObject(name, () => json.WriteString("text", text));

    private static void Write(Utf8JsonWriter json, string id, string name, string title, Severity severity, string[] help) => json.WriteObject(() =>
    {
        json.WriteString("id", id);
        json.WriteString("name", name);
        WriteText(json, "shortDescription", title + ".");
        WriteText(json, "fullDescription", help[0]);
        json.WriteObject("help", () =>
        {
            json.WriteString("text", string.Join('\n', help) + "\n" + Page(id));
            json.WriteString("markdown", $"**[{id}]({Page(id)})**\n\n" + string.Join("\n\n", help.Select(Escape)));
        });
        json.WriteString("helpUri", Page(id));
        json.WriteObject("defaultConfiguration", () => json.WriteString("level", Level(severity)));
    });

    private static string[] Help(TenderRule rule, CultureInfo language)
    {
        string citation = rule.CitationIn(default, language);
        string options = string.Join(", ", rule.Options.Select(option => string.Create(CultureInfo.InvariantCulture, $"{option.Name} = {option.Default}")));
        string Word(string name) => ToolTexts.Get(name, language);
        return
        [
            .. new[]
            {
                $"{rule.Title(language)}{(citation.Length > 0 ? $" ({citation})" : "")}.",
                options.Length > 0 ? $"{Word("Heading_Options")}: {options}" : "",
                Keeping.Line(rule, DocumentKind.Tender, language),
                Keeping.Line(rule, DocumentKind.EForms, language),
            }.Where(line => line.Length > 0),
        ];
    }

    private static string Escape(string text) =>
        text.Replace("<", "\\<", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal).Replace("*", "\\*", StringComparison.Ordinal);
}
