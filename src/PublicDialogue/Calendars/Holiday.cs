using NodaTime;
using NodaTime.Text;
using PublicDialogue.Rules;

namespace PublicDialogue.Calendars;

/// <summary>A holiday in one year.</summary>
/// <param name="Date">The day, in the ISO calendar.</param>
/// <param name="Rule">The row of the table that gives it.</param>
/// <remarks>Equal by both. The default is no holiday. Immutable.</remarks>
[DefaultMeansNothing]
public readonly record struct Holiday(LocalDate Date, HolidayRule Rule)
{
    /// <summary>Gets the name in the country's own language.</summary>
    public string Name => Rule.Name;

    /// <summary>Gets what makes it a day off.</summary>
    public HolidayKind Kind => Rule.Kind;

    /// <summary>Formats as ISO date and name, for example <c>2026-12-25 Juledag</c>.</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() => $"{LocalDatePattern.Iso.Format(Date)} {Rule?.Name}";
}
