using System.Globalization;
using NodaTime;
using NodaTime.Text;
using PublicDialogue.Rules;
using PublicDialogue.Timetables;

namespace PublicDialogue.Tool.Output;

/// <summary>A timetable, and what the procurement is called where somebody said so.</summary>
internal sealed record NamedTimetable(ProcurementTimetable Timetable, string? Name)
{
    /// <summary>Gives the name or, without one, the procedure, the country and the day of dispatch.</summary>
    public string Title(CultureInfo language) => string.IsNullOrWhiteSpace(Name) ? $"{Procedure(language)}, {Country}, {Iso(Timetable.Dispatch)}" : Name;

    /// <summary>Gives the procedure with a capital letter.</summary>
    public string Procedure(CultureInfo language)
    {
        string name = Timetable.Plan.ProcedureName(language);
        return char.ToUpper(name[0], language) + name[1..];
    }

    /// <summary>Gets the code of the country.</summary>
    public string Country => Timetable.Plan.Jurisdiction.Code();

    public static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);

    /// <summary>Gives a weekday in a language, shortened.</summary>
    public static string Weekday(LocalDate day, CultureInfo language) => language.DateTimeFormat.AbbreviatedDayNames[(int)day.DayOfWeek % 7].TrimEnd('.');
}
