using System.Globalization;
using PublicDialogue.Rules.Texts;

namespace PublicDialogue.Rules.Book;

/// <summary>A value that a user has set and that cannot be read, so that it has no effect.</summary>
/// <param name="Name">The option's name.</param>
/// <param name="Value">The value, as it was written.</param>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record OptionFault(string Name, string Value)
{
    /// <summary>Gets the words that can be read, parted by commas; empty where a number is asked for.</summary>
    internal string Words { get; init; } = "";

    /// <summary>Says it in a language: which option, which value, and what is expected.</summary>
    /// <param name="language">English, Danish, Swedish or Dutch; any other is answered in English.</param>
    /// <returns>Two sentences, the last without its full stop.</returns>
    public string Message(CultureInfo language) => string.Format(
        language,
        RuleTexts.Get("PD0002_Message", language),
        Name + " (" + RuleOption.PropertyOf(Name) + ")",
        Value,
        Words.Length > 0 ? Words : RuleTexts.Get("PD0002_Number", language));
}
