using System;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using PublicDialogue.Calendars;
using PublicDialogue.Tool.Output;
using PublicDialogue.Tool.Texts;

namespace PublicDialogue.Tool.Verbs;

/// <summary><c>publicdialogue holidays --calendar ID --from DATE --to DATE [--format csv|json|ics]</c>.</summary>
internal static class HolidaysVerb
{
    public static Command Create(IClock clock)
    {
        var calendar = TimeOptions.Calendar();
        var from = TimeOptions.Day("--from", "The first day, included.");
        var to = TimeOptions.Day("--to", "The last day, included.");
        var format = Options.OneOf("--format", "How to write the list; ics is for calendar programs", "csv", "json", "ics");
        var language = Options.Language();
        var verb = new Command("holidays", "Lists the days off of a calendar, besides Saturdays and Sundays, by their names in the country's own language.")
        {
            calendar, from, to, format, language,
        };
        verb.SetAction(given =>
        {
            var words = given.GetRequiredValue(language);
            var list = Holidays.Of(given.GetRequiredValue(calendar)!, given.GetRequiredValue(from)!.Value, given.GetRequiredValue(to)!.Value);
            Write(list, given.GetRequiredValue(format), words, clock, given.InvocationConfiguration.Output);
            foreach (var gap in list.Gaps)
            {
                given.InvocationConfiguration.Error.WriteLine(string.Format(
                    words, ToolTexts.Get("Holidays_Gap", words), list.Calendar.Id, LocalDatePattern.Iso.Format(gap.First), LocalDatePattern.Iso.Format(gap.Last)));
            }
        });
        return verb;
    }

    private static void Write(Holidays list, string format, CultureInfo language, IClock clock, TextWriter output)
    {
        switch (format)
        {
            case "json":
                HolidayList.WriteJson(list, output);
                break;
            case "ics":
                HolidayList.ToCalendar(list, language).Write(output, clock.GetCurrentInstant());
                break;
            default:
                HolidayList.WriteCsv(list, output);
                break;
        }
    }
}
