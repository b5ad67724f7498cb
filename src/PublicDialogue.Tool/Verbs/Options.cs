using System;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Linq;
using PublicDialogue.Rules;

namespace PublicDialogue.Tool.Verbs;

/// <summary>The options that verbs share. A refusal says what was written, and what to write instead.</summary>
internal static class Options
{
    public static Option<CultureInfo> Language() => new("--language")
    {
        Description = "The language of messages: en, da, sv or nl.",
        DefaultValueFactory = _ => new CultureInfo("en"),
        CustomParser = argument => Text(argument) is "en" or "da" or "sv" or "nl"
            ? new CultureInfo(Text(argument))
            : Refuse<CultureInfo>(argument, "is no language of the messages; write en, da, sv or nl"),
    };

    public static Option<Jurisdiction?> Jurisdiction() => new("--jurisdiction")
    {
        HelpName = "jurisdiction",
        Description = "Whose law applies where a document does not say: eu, dk, se, nl, no, fi, de or be.",
        CustomParser = argument => Jurisdictions.Parse(Text(argument)) is { } found
            ? found
            : Refuse<Jurisdiction?>(argument, "is no jurisdiction; write eu, dk, se, nl, no, fi, de or be"),
    };

    /// <summary>Makes an option of a few words, the first of them the default.</summary>
    public static Option<string> OneOf(string name, string description, params string[] words) => new(name)
    {
        Description = $"{description}: {string.Join(", ", words)}.",
        DefaultValueFactory = _ => words[0],
        CustomParser = argument => Word(argument, words),
    };

    /// <summary>Makes an option of a few words that may be left out.</summary>
    public static Option<string?> AnyOf(string name, string description, params string[] words) => new(name)
    {
        Description = $"{description}: {string.Join(", ", words)}.",
        CustomParser = argument => Word(argument, words),
    };

    /// <summary>Refuses what was written for an option, and says what to write instead.</summary>
    public static T? Refuse<T>(ArgumentResult argument, string why)
    {
        argument.AddError($"{(argument.Parent as OptionResult)?.Option.Name} {Text(argument)} {why}.");
        return default;
    }

    /// <summary>Gets what was written for an option.</summary>
    public static string Text(ArgumentResult argument) => argument.Tokens[0].Value;

    private static string? Word(ArgumentResult argument, string[] words) => words.Contains(Text(argument), StringComparer.Ordinal)
        ? Text(argument)
        : Refuse<string>(argument, $"is unknown; write one of {string.Join(", ", words)}");
}
