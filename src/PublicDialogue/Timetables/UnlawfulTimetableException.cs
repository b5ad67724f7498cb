using System;
using System.Globalization;
using Ardalis.GuardClauses;
using PublicDialogue.Guarding;
using PublicDialogue.Rules.Texts;
using PublicDialogue.Timetables.Texts;

namespace PublicDialogue.Timetables;

/// <summary>A timetable that the law forbids: what of it, by which provision, and what would be lawful.</summary>
#pragma warning disable CA1032 // Without a provision there is nothing that it could say: it is made here only.
public sealed class UnlawfulTimetableException : ArgumentException
#pragma warning restore CA1032
{
    private readonly string textName;
    private readonly ContentList<object> arguments;

    internal UnlawfulTimetableException(string textName, string citation, params object[] arguments)
        : base(Say(textName, citation, CultureInfo.InvariantCulture, arguments))
    {
        Citation = citation;
        this.textName = textName;
        this.arguments = ContentList<object>.Of(arguments, nameof(arguments));
    }

    /// <summary>Gets the provision, for example <c>Directive 2014/24/EU art. 27(1)</c>.</summary>
    public string Citation { get; }

    /// <summary>Words it in a language.</summary>
    /// <param name="language">English, Danish, Swedish or Dutch; any other is answered in English.</param>
    /// <returns>What is forbidden, what would be lawful, and the provision.</returns>
    public string Explain(CultureInfo language) => Say(textName, Citation, Guard.Against.Null(language), [.. arguments]);

    private static string Say(string textName, string citation, CultureInfo language, object[] arguments) =>
        $"{TimetableTexts.Sentence("Refused_" + textName, language, arguments)} ({CitationText.Of(citation, language)})";
}
