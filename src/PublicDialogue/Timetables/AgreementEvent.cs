using System.Globalization;
using Ardalis.GuardClauses;
using NodaTime;
using NodaTime.Text;
using PublicDialogue.LegalTime;
using PublicDialogue.Timetables.Texts;

namespace PublicDialogue.Timetables;

/// <summary>A day in the life of an agreement.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record AgreementEvent
{
    internal AgreementEvent(AgreementEventKind kind, LocalDate date, int? extensions)
    {
        Kind = kind;
        Date = date;
        Extensions = extensions;
    }

    /// <summary>Gets what it is.</summary>
    public AgreementEventKind Kind { get; }

    /// <summary>Gets the day.</summary>
    public LocalDate Date { get; }

    /// <summary>Gets after how many extensions; of a notice, which of them it is for, from 1. Null where the agreement cannot be extended, and of its beginning.</summary>
    public int? Extensions { get; }

    /// <summary>Gets how a notice is counted, step by step; null of anything else.</summary>
    public Deadline? Deadline { get; internal init; }

    /// <summary>Names it in a language.</summary>
    /// <param name="language">English, Danish, Swedish or Dutch; any other is answered in English.</param>
    /// <returns>The name, without a full stop.</returns>
    public string Name(CultureInfo language)
    {
        Guard.Against.Null(language);
        string name = TimetableTexts.Name(Kind, language);
        return Extensions is not { } number ? name
            : Kind == AgreementEventKind.ExtensionNoticeDue || number > 0
                ? $"{name} ({TimetableTexts.Sentence(Kind == AgreementEventKind.ExtensionNoticeDue ? "Extension_Number" : "Extension_After", language, number)})"
                : $"{name} ({TimetableTexts.Sentence("Extension_None", language)})";
    }

    /// <summary>Formats as day and kind.</summary>
    /// <returns>The text, for a debugger and a failing test.</returns>
    public override string ToString() => $"{LocalDatePattern.Iso.Format(Date)} {Name(CultureInfo.InvariantCulture)}";
}
