using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using NodaTime.Text;
using PublicDialogue.Calendars;
using PublicDialogue.ICalendar;
using PublicDialogue.Tool.Texts;

namespace PublicDialogue.Tool.Output;

/// <summary>Writes days off: for a spreadsheet, a program, a calendar.</summary>
internal static class HolidayList
{
    public static void WriteCsv(Holidays list, TextWriter output)
    {
        output.WriteLine("date,name,kind");
        foreach (var holiday in list.Days)
        {
            output.WriteLine($"{LocalDatePattern.Iso.Format(holiday.Date)},{Cell(holiday.Name)},{Code(holiday.Kind)}");
        }
    }

    public static void WriteJson(Holidays list, TextWriter output) => JsonOutput.Write(output, json =>
    {
        json.WriteString("schema", "publicdialogue/holidays/1");
        json.WriteString("calendar", list.Calendar.Id);
        json.WriteString("from", LocalDatePattern.Iso.Format(list.From));
        json.WriteString("to", LocalDatePattern.Iso.Format(list.To));
        json.WriteArray("holidays", list.Days, holiday => json.WriteObject(() =>
        {
            json.WriteString("date", LocalDatePattern.Iso.Format(holiday.Date));
            json.WriteString("name", holiday.Name);
            json.WriteString("englishName", holiday.Rule.EnglishName);
            json.WriteString("kind", Code(holiday.Kind));
            json.WriteString("source", holiday.Rule.Source);
        }));
        json.WriteArray("gaps", list.Gaps, gap => json.WriteObject(() =>
        {
            json.WriteString("first", LocalDatePattern.Iso.Format(gap.First));
            json.WriteString("last", LocalDatePattern.Iso.Format(gap.Last));
            json.WriteString("reason", gap.Reason);
        }));
    });

    public static CalendarDocument ToCalendar(Holidays list, CultureInfo language) => new(
        string.Format(language, ToolTexts.Get("Holidays_Title", language), list.Calendar.Id),
        [.. list.Days.Select(holiday => new CalendarEvent(
            EventUid.Of("holiday", list.Calendar.Id, LocalDatePattern.Iso.Format(holiday.Date), holiday.Name), holiday.Name, EventTime.OnDay(holiday.Date))
        {
            Description = string.Join('\n', Lines(holiday, language)),
            LeavesTimeFree = true,
        })]);

    private static IEnumerable<string> Lines(Holiday holiday, CultureInfo language) => new[]
    {
        holiday.Rule.EnglishName == holiday.Name ? null : holiday.Rule.EnglishName,
        ToolTexts.Get("Holidays_" + holiday.Kind, language),
        holiday.Rule.Source,
    }.OfType<string>();

    private static string Code(HolidayKind kind) => kind switch
    {
        HolidayKind.TimeLimit => "time-limit",
        _ => kind.ToString().ToLowerInvariant(),
    };

    private static string Cell(string text) => text.IndexOfAny([',', '"', '\r', '\n']) < 0 ? text : $"\"{text.Replace("\"", "\"\"", System.StringComparison.Ordinal)}\"";
}
