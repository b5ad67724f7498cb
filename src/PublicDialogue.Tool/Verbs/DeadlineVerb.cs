using System.CommandLine;
using System.Globalization;
using NodaTime;
using PublicDialogue.Calendars;
using PublicDialogue.LegalTime;
using PublicDialogue.Tool.Output;
using PublicDialogue.Tool.Texts;

namespace PublicDialogue.Tool.Verbs;

/// <summary><c>publicdialogue deadline --from DATE --length N --unit U [--backward [--reading R]] [--computation C] --calendar ID [--zone Z] [--format text|json]</c>.</summary>
internal static class DeadlineVerb
{
    public static Command Create()
    {
        var from = TimeOptions.Time("--from", "The day of the event, which is not counted; for hours its time too, 2026-12-31T12:00.");
        var length = TimeOptions.Number(
            "--length", "How many of the unit.", TimeLimit.Most, "for half a month write 15 days, and for a time before the event --backward");
        var unit = Options.OneOf("--unit", "What it is counted in", "hours", "days", "weeks", "months", "years", "working-days");
        unit.Required = true;
        unit.DefaultValueFactory = null;
        var backward = new Option<bool>("--backward") { Description = "The period lies before the event." };
        var reading = Options.OneOf("--reading", "How a period before the event is read: with so many full days between, or as a plain difference", "full-days", "plain");
        var basis = Options.OneOf("--basis", "What the period rests on; the Dutch act extends those of a statute only", "statutory", "contractual");
        var act = TimeOptions.Act();
        var calendar = TimeOptions.Calendar();
        var zone = TimeOptions.Zone("The zone of the place; that of the calendar's country where it is not given.");
        var format = Options.OneOf("--format", "How to write the answer", "text", "json");
        var language = Options.Language();
        var verb = new Command("deadline", "Finds the last day of a period as the law counts it, and says how.")
        {
            from, length, unit, backward, reading, basis, act, calendar, zone, format, language,
        };
        verb.Validators.Add(given =>
        {
            if (!given.GetValue(backward) && given.GetResult(reading) is { Implicit: false })
            {
                given.AddError("--reading is for periods before the event: write --backward too.");
            }

            if (given.GetValue(backward) && given.GetResult(basis) is { Implicit: false })
            {
                given.AddError("--basis is for periods after the event, which may be extended: leave it out.");
            }
        });
        verb.SetAction(given =>
        {
            var days = given.GetRequiredValue(calendar)!;
            var words = given.GetRequiredValue(language);
            var question = new DeadlineQuestion(
                given.GetRequiredValue(from)!.Value,
                given.GetRequiredValue(length)!.Value,
                given.GetRequiredValue(unit),
                given.GetValue(backward) ? given.GetRequiredValue(reading) == "plain" ? BackwardReading.Plain : BackwardReading.FullDaysBetween : null,
                given.GetRequiredValue(basis) == "contractual" ? TermBasis.Contractual : TermBasis.Statutory,
                given.GetRequiredValue(act)!,
                days,
                given.GetValue(zone) ?? TimeOptions.ZoneOf(days));
            Answer(question, given.GetRequiredValue(format), words, given.InvocationConfiguration);
        });
        return verb;
    }

    private static void Answer(DeadlineQuestion question, string format, CultureInfo language, InvocationConfiguration streams)
    {
        var answer = DeadlineAnswer.To(question);
        if (format == "json")
        {
            DeadlineText.WriteJson(answer, language, streams.Output);
        }
        else
        {
            DeadlineText.Write(answer, language, streams.Output);
        }

        if (question.UsualCalendar is { } usual && usual != question.Calendar.Id)
        {
            streams.Error.WriteLine(string.Format(language, ToolTexts.Get("Deadline_OtherCalendar", language), question.Act.Act, usual, question.Calendar.Id));
        }
    }
}
