using System;
using System.Globalization;
using System.Linq;
using System.Resources;
using PublicDialogue.LegalTime.Texts;

namespace PublicDialogue.Timetables.Texts;

/// <summary>The words of timetables, from <c>TimetableTexts.resx</c> and its Danish, Swedish and Dutch satellites.</summary>
internal static class TimetableTexts
{
    private static readonly ResourceManager Resources = new("PublicDialogue.Timetables.Texts.TimetableTexts", typeof(TimetableTexts).Assembly);

    /// <summary>Names a member of an enumeration: a milestone, a step, a procedure.</summary>
    public static string Name<T>(T value, CultureInfo language)
        where T : struct, Enum => Get($"{typeof(T).Name}_{value}", language);

    /// <summary>Words a sentence. Days are written as in ISO 8601, lengths and kinds in the language.</summary>
    public static string Sentence(string name, CultureInfo language, params object[] arguments) =>
        string.Format(CultureInfo.InvariantCulture, Get(name, language), [.. arguments.Select(argument => Word(argument, language))]);

    private static object Word(object argument, CultureInfo language) =>
        argument is Enum kind ? Get($"{kind.GetType().Name}_{kind}", language) : LegalTimeTexts.Word(argument, language);

    private static string Get(string name, CultureInfo language) =>
        Resources.GetString(name, language) ?? throw new ArgumentException($"No text {name}.", nameof(name));
}
