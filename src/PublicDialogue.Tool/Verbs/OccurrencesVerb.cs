using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using PublicDialogue.Calendars;
using PublicDialogue.Recurrences;
using PublicDialogue.Tool.Output;
using PublicDialogue.Tool.Texts;

namespace PublicDialogue.Tool.Verbs;

/// <summary><c>publicdialogue occurrences --rule RRULE --start TIME --zone ZONE --count N [--calendar ID --adjust HOW] [--gap HOW] [--exdate TIME] [--rdate TIME]</c>.</summary>
internal static class OccurrencesVerb
{
    private const int Most = 100_000;

    private static readonly LocalDateTimePattern Local = LocalDateTimePattern.GeneralIso;

    public static Command Create()
    {
        var rule = new Option<string>("--rule") { Description = "The rule as in RFC 5545, for example FREQ=MONTHLY;BYDAY=1TU.", Required = true };
        var start = TimeOptions.Time("--start", "The local time of the start, for example 2027-01-05T13:00; a day alone is its midnight.");
        var zone = TimeOptions.Zone("The zone that the times are in, for example Europe/Copenhagen.", isRequired: true);
        var count = TimeOptions.Number("--count", "How many occurrences at most.", Most, "write for example 12");
        var calendar = TimeOptions.Calendar(isRequired: false);
        var adjust = Options.AnyOf("--adjust", "Where occurrences go that are on no business day", "following", "preceding", "modified-following", "skip");
        var gap = Options.OneOf("--gap", "What becomes of those at a time that the clock leaves out", "skip", "shift");
        var excluded = TimeOptions.Times("--exdate", "A local time of the rule that is no occurrence; may be given several times.");
        var added = TimeOptions.Times("--rdate", "A local time besides those of the rule; may be given several times.");
        var format = Options.OneOf("--format", "How to write them", "json", "text");
        var language = Options.Language();
        var verb = new Command("occurrences", "Lists when something that repeats takes place: by a rule, in its zone, on business days.")
        {
            rule, start, zone, count, calendar, adjust, gap, excluded, added, format, language,
        };
        verb.Validators.Add(given =>
        {
            if (given.GetResult(calendar) is null != given.GetResult(adjust) is null)
            {
                given.AddError("--calendar and --adjust go together: write for example --calendar DK --adjust following, or neither.");
            }
        });
        verb.SetAction(given =>
        {
            var words = given.GetRequiredValue(language);
            var read = RecurrenceRule.TryParse(given.GetRequiredValue(rule), out var parsed, out var fault)
                ? parsed
                : throw new FormatException($"--rule: {fault.Text(words)}");
            var recurrence = Recurrence.Of(given.GetRequiredValue(start)!.Value, given.GetRequiredValue(zone)!, read) with
            {
                Excluded = given.GetValue(excluded) ?? [],
                Added = given.GetValue(added) ?? [],
            };
            var adjustment = given.GetValue(calendar) is { } days ? Adjustment(given.GetRequiredValue(adjust)!, days) : null;
            var missing = given.GetRequiredValue(gap) == "shift" ? MissingTime.ShiftForward : MissingTime.Skip;
            Write([.. recurrence.First(given.GetRequiredValue(count)!.Value, adjustment, missing)], given.GetRequiredValue(format), words, given.InvocationConfiguration.Output);
        });
        return verb;
    }

    private static BusinessDayAdjustment Adjustment(string how, BusinessCalendar calendar) => how switch
    {
        "following" => BusinessDayAdjustment.Following(calendar),
        "preceding" => BusinessDayAdjustment.Preceding(calendar),
        "modified-following" => BusinessDayAdjustment.ModifiedFollowing(calendar),
        _ => BusinessDayAdjustment.Skip(calendar),
    };

    private static void Write(IReadOnlyList<Occurrence> occurrences, string format, CultureInfo language, TextWriter output)
    {
        if (format == "json")
        {
            JsonOutput.WriteList(output, json =>
            {
                foreach (var occurrence in occurrences)
                {
                    json.WriteObject(() =>
                    {
                        json.WriteString("local", Local.Format(occurrence.Local));
                        json.WriteString("instant", InstantPattern.General.Format(occurrence.Instant));
                    });
                }
            });
            return;
        }

        var day = LocalDatePattern.Create("ddd uuuu-MM-dd", language);
        var time = LocalTimePattern.CreateWithInvariantCulture(occurrences.All(occurrence => occurrence.Local.Second == 0) ? "HH:mm" : "HH:mm:ss");
        foreach (var occurrence in occurrences)
        {
            string moved = occurrence.IsMoved ? "  " + string.Format(language, ToolTexts.Get("Occurrence_Moved", language), Local.Format(occurrence.Nominal)) : "";
            output.WriteLine($"{day.Format(occurrence.Local.Date)}  {time.Format(occurrence.Local.TimeOfDay)}  {InstantPattern.General.Format(occurrence.Instant)}{moved}");
        }

        if (occurrences.Count == 0)
        {
            output.WriteLine(ToolTexts.Get("Occurrence_None", language));
        }
    }
}
