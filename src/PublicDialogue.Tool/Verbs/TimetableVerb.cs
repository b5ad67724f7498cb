using System;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Text;
using NodaTime;
using PublicDialogue.LegalTime;
using PublicDialogue.Rules.Time;
using PublicDialogue.Timetables;
using PublicDialogue.Tool.Output;

namespace PublicDialogue.Tool.Verbs;

/// <summary><c>publicdialogue timetable --procedure P --jurisdiction X (--dispatch DATE | --contract-start DATE) [--electronic] [--prior-information] [--urgent] [--format F]</c>.</summary>
internal static class TimetableVerb
{
    private const int MostDays = 3650;

    public static Command Create(IClock clock)
    {
        var procedure = Options.OneOf("--procedure", "The procedure; dps is the dynamic purchasing system", "open", "restricted", "negotiated", "dialogue", "innovation", "dps");
        procedure.Required = true;
        procedure.DefaultValueFactory = null;
        var jurisdiction = Options.Jurisdiction();
        jurisdiction.Required = true;
        jurisdiction.Description = "Whose law applies: eu, dk, se, nl, no, fi, de or be.";
        var dispatch = TimeOptions.Day("--dispatch", "The day on which the contract notice is sent: the timetable runs forwards.", isRequired: false);
        var start = TimeOptions.Day("--contract-start", "The day on which the contract must begin: the timetable runs backwards.", isRequired: false);
        var electronic = new Option<bool>("--electronic") { Description = "Tenders may be sent, and the decision is sent, electronically." };
        var prior = new Option<bool>("--prior-information") { Description = "A prior information notice with full information comes 35 days to 12 months before." };
        var urgent = new Option<bool>("--urgent") { Description = "Urgency, duly substantiated, makes the usual time limits impracticable." };
        var framework = new Option<bool>("--framework") { Description = "A framework agreement is concluded." };
        var requests = Days("--request-days", "The days for requests to participate, where more than the law's minimum is given.");
        var tenders = Days("--tender-days", "The days for tenders, where more than the law's minimum is given.");
        var evaluation = Days("--evaluation-days", "The working days for the evaluation; fifteen where they are not given.");
        var calendar = TimeOptions.Calendar(isRequired: false);
        calendar.Description += " That of the country's act on time limits where it is not given.";
        var name = new Option<string?>("--name") { Description = "What the procurement is called. A later calendar file of the same name changes the earlier one's events." };
        var format = Options.OneOf("--format", "How to write the timetable; ics is for calendar programs", "text", "json", "ics", "html");
        var output = new Option<string?>("--output") { Description = "A file to write to instead of the terminal." };
        var language = Options.Language();
        var verb = new Command("timetable", "Times a procurement from the market dialogue to the contract, and names what binds each milestone.")
        {
            procedure, jurisdiction, dispatch, start, electronic, prior, urgent, framework, requests, tenders, evaluation, calendar, name, format, output, language,
        };
        verb.Validators.Add(given =>
        {
            if ((given.GetResult(dispatch) is null) == (given.GetResult(start) is null))
            {
                given.AddError("Write either --dispatch DATE, for a timetable forwards, or --contract-start DATE, for one backwards.");
            }
        });
        verb.SetAction(given =>
        {
            var words = given.GetRequiredValue(language);
            bool isElectronic = given.GetValue(electronic);
            var plan = new ProcurementPlan
            {
                Procedure = Procedure(given.GetRequiredValue(procedure)),
                Jurisdiction = given.GetRequiredValue(jurisdiction)!.Value,
                ElectronicSubmission = isElectronic,
                ElectronicNotification = isElectronic,
                HasPriorInformation = given.GetValue(prior),
                IsUrgent = given.GetValue(urgent),
                IsFramework = given.GetValue(framework),
                Calendar = given.GetValue(calendar),
                Estimates = Estimates(given.GetValue(requests), given.GetValue(tenders), given.GetValue(evaluation)),
            };
            var timetable = Make(plan, given.GetValue(dispatch), given.GetValue(start), words);
            Write(new(timetable, given.GetValue(name)), given.GetRequiredValue(format), given.GetValue(output), words, clock, given.InvocationConfiguration.Output);
        });
        return verb;
    }

    /// <summary>Writes a timetable in one of the formats, to a file where one is named, else to the terminal.</summary>
    public static void Write(NamedTimetable timetable, string format, string? path, CultureInfo language, IClock clock, TextWriter terminal)
    {
        using var file = path is null ? null : new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        var output = file ?? terminal;
        switch (format)
        {
            case "json":
                TimetableJson.Write(timetable, language, output);
                break;
            case "ics":
                timetable.Timetable.ToCalendar(timetable.Title(language), language).Write(output, clock.GetCurrentInstant());
                break;
            case "html":
                TimetableHtml.Write(timetable, language, output);
                break;
            default:
                TimetableText.Write(timetable, language, output);
                break;
        }
    }

    // What the law forbids is refused in the language of the rest.
    private static ProcurementTimetable Make(ProcurementPlan plan, LocalDate? dispatch, LocalDate? start, CultureInfo language)
    {
        try
        {
            return dispatch is { } sent ? ProcurementTimetable.FromDispatch(plan, sent) : ProcurementTimetable.ToContractStart(plan, start!.Value);
        }
        catch (UnlawfulTimetableException refusal)
        {
            throw new ArgumentException(refusal.Explain(language), nameof(plan), refusal);
        }
    }

    private static WorkEstimates Estimates(int? requests, int? tenders, int? evaluation)
    {
        var own = new WorkEstimates
        {
            Requests = requests is { } first ? TimeLimit.Days(first) : null,
            Tenders = tenders is { } second ? TimeLimit.Days(second) : null,
        };
        return evaluation is { } days ? own with { Evaluation = TimeLimit.WorkingDays(days) } : own;
    }

    private static Option<int?> Days(string name, string description)
    {
        var option = TimeOptions.Number(name, description, MostDays, "a procurement takes no longer than ten years");
        option.Required = false;
        return option;
    }

    private static LimitedProcedure Procedure(string word) => word switch
    {
        "restricted" => LimitedProcedure.Restricted,
        "negotiated" => LimitedProcedure.Negotiated,
        "dialogue" => LimitedProcedure.CompetitiveDialogue,
        "innovation" => LimitedProcedure.InnovationPartnership,
        "dps" => LimitedProcedure.DynamicPurchasingSystem,
        _ => LimitedProcedure.Open,
    };
}
