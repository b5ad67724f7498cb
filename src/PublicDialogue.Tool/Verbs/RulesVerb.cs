using System.CommandLine;
using PublicDialogue.Tool.Output;

namespace PublicDialogue.Tool.Verbs;

/// <summary><c>publicdialogue rules [--format text|markdown|json]</c>.</summary>
internal static class RulesVerb
{
    public static Command Create()
    {
        var format = Options.OneOf("--format", "How to write the catalogue", "text", "markdown", "json");
        var language = Options.Language();
        var verb = new Command("rules", "Lists the rules: what they find, how grave it is, and where the law has it.") { format, language };
        verb.SetAction(given =>
            Catalogue.Write(given.GetRequiredValue(format), given.GetRequiredValue(language), given.InvocationConfiguration.Output));
        return verb;
    }
}
