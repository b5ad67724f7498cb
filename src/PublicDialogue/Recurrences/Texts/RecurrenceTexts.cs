using System.Collections.Generic;
using System.Globalization;
using System.Resources;

namespace PublicDialogue.Recurrences.Texts;

/// <summary>The words of refusals, from <c>RecurrenceTexts.resx</c> and its Danish, Swedish and Dutch satellites.</summary>
internal static class RecurrenceTexts
{
    private static readonly ResourceManager Resources = new("PublicDialogue.Recurrences.Texts.RecurrenceTexts", typeof(RecurrenceTexts).Assembly);

    public static string Sentence(string name, IReadOnlyList<object> arguments, CultureInfo language) =>
        string.Format(CultureInfo.InvariantCulture, Resources.GetString(name, language) ?? name, [.. arguments]);
}
