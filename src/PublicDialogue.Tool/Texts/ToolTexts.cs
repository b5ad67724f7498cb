using System;
using System.Globalization;
using System.Resources;

namespace PublicDialogue.Tool.Texts;

/// <summary>The words of the tool's reports, in English, Danish, Swedish and Dutch.</summary>
internal static class ToolTexts
{
    private static readonly ResourceManager Resources = new("PublicDialogue.Tool.Texts.ToolTexts", typeof(ToolTexts).Assembly);

    public static string Get(string name, CultureInfo language) =>
        Resources.GetString(name, language) ?? throw new ArgumentException($"No text {name}.", nameof(name));
}
