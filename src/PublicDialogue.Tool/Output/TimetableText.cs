using System.Globalization;
using System.IO;
using PublicDialogue.Timetables;
using PublicDialogue.Tool.Texts;

namespace PublicDialogue.Tool.Output;

/// <summary>Writes a timetable for a terminal: each milestone with its day, and under it what binds it.</summary>
internal static class TimetableText
{
    public static void Write(NamedTimetable named, CultureInfo language, TextWriter output)
    {
        var timetable = named.Timetable;
        output.WriteLine(named.Title(language));
        output.WriteLine(Summary(named, language));
        output.WriteLine();
        foreach (var row in timetable.Milestones)
        {
            output.WriteLine($"{NamedTimetable.Iso(row.Date)} {NamedTimetable.Weekday(row.Date, language),-4} {row.Name(language)}");
            output.WriteLine($"{"",16}{Why(row, language)}");
        }

        foreach (string note in timetable.Notes(language))
        {
            output.WriteLine();
            output.WriteLine(note);
        }
    }

    /// <summary>Says in a sentence when the notice goes out, when the contract begins, and how many days are to spare.</summary>
    public static string Summary(NamedTimetable named, CultureInfo language) => string.Format(
        language,
        ToolTexts.Get("Timetable_Summary", language),
        named.Procedure(language),
        named.Country,
        NamedTimetable.Iso(named.Timetable.Dispatch),
        NamedTimetable.Iso(named.Timetable.ContractStart))
        + Days("Timetable_Slack", named.Timetable.Slack, language);

    /// <summary>Words what binds a milestone, with its provision and how far it stands clear of the law's day.</summary>
    public static string Why(Milestone row, CultureInfo language) =>
        row.Constraint.Text(language) + Spare(row, language) + (row.Constraint.Citation.Length == 0 ? "" : $" [{Citation(row, language)}]");

    /// <summary>Gives the provision, with an asterisk where it is to be checked.</summary>
    public static string Citation(Milestone row, CultureInfo language) => row.Constraint.CitationIn(language) + (row.Constraint.IsToBeChecked ? "*" : "");

    /// <summary>Says how far a milestone stands clear of the law's day; empty where it does not.</summary>
    public static string Spare(Milestone row, CultureInfo language) =>
        Days("Timetable_Clear", row.Slack ?? 0, language);

    private static string Days(string name, int days, CultureInfo language) =>
        days == 0 ? "" : " " + string.Format(language, ToolTexts.Get(days == 1 ? name + "_One" : name + "_Many", language), days);
}
