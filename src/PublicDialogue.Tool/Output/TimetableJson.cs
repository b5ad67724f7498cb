using System.Globalization;
using System.IO;
using System.Text.Json;
using NodaTime.Text;
using PublicDialogue.LegalTime;
using PublicDialogue.Rules.Time;
using PublicDialogue.Timetables;

namespace PublicDialogue.Tool.Output;

/// <summary>Writes a timetable for a program.</summary>
internal static class TimetableJson
{
    public static void Write(NamedTimetable named, CultureInfo language, TextWriter output) => JsonOutput.Write(output, json =>
    {
        var (timetable, plan) = (named.Timetable, named.Timetable.Plan);
        var counting = NationalTime.Of(plan.Jurisdiction);
        json.WriteString("schema", "publicdialogue/timetable/1");
        json.WriteString("name", named.Title(language));
        json.WriteString("procedure", Word(plan.Procedure));
        json.WriteString("jurisdiction", named.Country);
        json.WriteString("calendar", (plan.Calendar ?? counting.Calendar).Id);
        json.WriteString("computation", counting.Computation.Id);
        json.WriteString("zone", counting.Zone.Id);
        json.WriteString("dispatch", NamedTimetable.Iso(timetable.Dispatch));
        json.WriteString("contractStart", NamedTimetable.Iso(timetable.ContractStart));
        json.WriteString("earliestContractStart", NamedTimetable.Iso(timetable.EarliestContractStart));
        json.WriteNumber("slackDays", timetable.Slack);
        json.WriteArray("milestones", timetable.Milestones, row => json.WriteObject(() => Write(row, language, json)));
        json.WriteArray("notes", timetable.Notes(language), json.WriteStringValue);
    });

    private static void Write(Milestone row, CultureInfo language, Utf8JsonWriter json)
    {
        json.WriteString("kind", Kebab(row.Kind.ToString()));
        json.WriteString("name", row.Name(language));
        json.WriteString("date", NamedTimetable.Iso(row.Date));
        json.WriteString("endsAt", row.EndsAt is { } end ? InstantPattern.ExtendedIso.Format(end) : null);
        json.WriteObject("constraint", () =>
        {
            json.WriteString("kind", Kebab(row.Constraint.Kind.ToString()));
            json.WriteString("text", row.Constraint.Text(language));
            json.WriteString("citation", row.Constraint.Citation);
            json.WriteBoolean("toBeChecked", row.Constraint.IsToBeChecked);
            json.WriteString("from", row.Constraint.From is { } from ? Kebab(from.ToString()) : null);
        });
        if (row.Slack is { } slack)
        {
            json.WriteNumber("slackDays", slack);
        }
        else
        {
            json.WriteNull("slackDays");
        }

        json.WriteArray("steps", row.Steps, step => json.WriteObject(() =>
        {
            json.WriteString("rule", step.Rule);
            json.WriteString("text", step.Text(language));
            json.WriteString("date", NamedTimetable.Iso(step.Date));
        }));
    }

    // As the option --procedure has it.
    private static string Word(LimitedProcedure procedure) => procedure switch
    {
        LimitedProcedure.CompetitiveDialogue => "dialogue",
        LimitedProcedure.InnovationPartnership => "innovation",
        LimitedProcedure.DynamicPurchasingSystem => "dps",
        _ => procedure.ToString().ToLowerInvariant(),
    };

    private static string Kebab(string name) => JsonNamingPolicy.KebabCaseLower.ConvertName(name);
}
