using System;
using System.Globalization;
using System.IO;
using NodaTime;
using NodaTime.Text;
using PublicDialogue.LegalTime;
using PublicDialogue.Tool.Texts;

namespace PublicDialogue.Tool.Output;

/// <summary>Writes a deadline: for a reader with its explanation, and for a program.</summary>
internal static class DeadlineText
{
    private static readonly LocalDateTimePattern Minutes = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm");

    public static void WriteJson(DeadlineAnswer answer, CultureInfo language, TextWriter output) => JsonOutput.Write(output, json =>
    {
        json.WriteString("from", answer.From);
        json.WriteNumber("length", answer.Question.Length);
        json.WriteString("unit", answer.Question.Unit);
        json.WriteString("nominalLastDay", LocalDatePattern.Iso.Format(answer.NominalLastDay));
        json.WriteString("lastDay", LocalDatePattern.Iso.Format(answer.LastDay));
        json.WriteString("endsAt", InstantPattern.ExtendedIso.Format(answer.EndsAt));
        json.WriteArray("steps", answer.Steps, step => json.WriteObject(() =>
        {
            json.WriteString("rule", step.Rule);
            json.WriteString("text", step.Text(language));
            json.WriteString("date", LocalDatePattern.Iso.Format(step.Date));
        }));
    });

    public static void Write(DeadlineAnswer answer, CultureInfo language, TextWriter output)
    {
        var (question, last) = (answer.Question, answer.LastDay);
        string day = language.DateTimeFormat.DayNames[(int)last.DayOfWeek % 7];
        string act = question.Act == Computation.Plain ? Get("Deadline_Act_plain") : Named(question.Act.Act);
        Line("Deadline_LastDay", $"{day} {LocalDatePattern.Iso.Format(last)}");
        Line("Deadline_TooLate", $"{Minutes.Format(answer.EndsAt.InZone(question.Zone).LocalDateTime)} {question.Zone.Id} ({InstantPattern.ExtendedIso.Format(answer.EndsAt)})");
        Line("Deadline_Counted", $"{act}, {string.Format(language, Get("Deadline_Calendar"), question.Calendar.Id)}");
        output.WriteLine();
        output.WriteLine($"{Get("Deadline_Why")}:");
        int number = 0;
        foreach (var step in answer.Steps)
        {
            number++;
            string rule = step.Rule.Length == 0 ? "" : $" [{Named(step.Rule)}]";
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {number}. {step.Text(language)}{rule}"));
        }

        string Get(string name) => ToolTexts.Get(name, language);

        // The regulation by its name in the reader's language; a statute has its own.
        string Named(string rule) => rule.Replace(Computation.Regulation1182.Act, Get("Deadline_Act_eu"), StringComparison.Ordinal);

        void Line(string name, string value) => output.WriteLine($"{Get(name) + ":",-18}{value}");
    }
}
