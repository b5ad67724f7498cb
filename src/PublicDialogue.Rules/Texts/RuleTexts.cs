using System;
using System.Globalization;
using System.Resources;

namespace PublicDialogue.Rules.Texts;

/// <summary>The words of the rules, from <c>RuleTexts.resx</c> and its Danish, Swedish and Dutch satellites.</summary>
public static class RuleTexts
{
    /// <summary>Gets the resources, for those who must hand them on (a compiler asks for them by name).</summary>
    public static ResourceManager Resources { get; } =
        new("PublicDialogue.Rules.Texts.RuleTexts", typeof(RuleTexts).Assembly);

    /// <summary>Gets a text.</summary>
    /// <param name="name">The resource's name.</param>
    /// <param name="language">English, Danish, Swedish or Dutch; any other is answered in English.</param>
    /// <returns>The text, with its placeholders.</returns>
    /// <exception cref="ArgumentException">There is no text of that name.</exception>
    public static string Get(string name, CultureInfo language) =>
        Resources.GetString(name, language) ?? throw new ArgumentException($"No text {name}.", nameof(name));

    // A tender may say anything of its language; what is none of ours is answered in English.
    internal static string ForTender(string name, string? language) => Get(name, language is "da" or "sv" or "nl" ? new(language) : CultureInfo.InvariantCulture);

    /// <summary>Names the resource of a rule's title.</summary>
    /// <param name="ruleId">The rule's identifier.</param>
    /// <returns>The name.</returns>
    public static string TitleName(string ruleId) => ruleId + "_Title";

    /// <summary>Names the resource of a rule's message.</summary>
    /// <param name="ruleId">The rule's identifier.</param>
    /// <returns>The name.</returns>
    public static string MessageName(string ruleId) => ruleId + "_Message";
}
