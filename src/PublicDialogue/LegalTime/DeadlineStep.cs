using System.Globalization;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Guarding;
using PublicDialogue.LegalTime.Texts;

namespace PublicDialogue.LegalTime;

/// <summary>One step from an event to a deadline: by which provision, with what effect, to which day.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record DeadlineStep
{
    private readonly string textName;
    private readonly ContentList<object> arguments;

    internal DeadlineStep(string rule, LocalDate date, string textName, params object[] arguments)
    {
        Rule = rule;
        Date = date;
        this.textName = textName;
        this.arguments = ContentList<object>.Of(arguments, nameof(arguments));
    }

    /// <summary>Gets the provision, for example <c>Regulation (EEC, Euratom) 1182/71 art. 3(4)</c>; empty where none is needed.</summary>
    public string Rule { get; }

    /// <summary>Gets the day that the step comes to.</summary>
    public LocalDate Date { get; }

    /// <summary>Words the step in a language.</summary>
    /// <param name="language">English, Danish, Swedish or Dutch; any other is answered in English.</param>
    /// <returns>A sentence with its full stop. Days are written as in ISO 8601, in every language.</returns>
    public string Text(CultureInfo language) => LegalTimeTexts.Sentence(textName, arguments, Guard.Against.Null(language));

    /// <summary>Formats as provision and English text.</summary>
    /// <returns>The text, for a debugger and a failing test.</returns>
    public override string ToString() => $"{Rule}: {Text(CultureInfo.InvariantCulture)}".TrimStart(':', ' ');
}
