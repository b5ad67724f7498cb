using System.Globalization;
using System.IO;
using System.Linq;
using System.Net;
using System.Text.RegularExpressions;
using PublicDialogue.Rules.Texts;
using PublicDialogue.Timetables;
using PublicDialogue.Tool.Texts;

namespace PublicDialogue.Tool.Output;

/// <summary>Writes a timetable as one page to print: the chart, and under it each milestone with what binds it. No script, nothing loaded.</summary>
internal sealed class TimetableHtml
{
    private const string Css = """
        .chart { overflow-x: auto; }
        .chart svg { display: block; width: 100%; min-width: 44rem; height: auto; font: 14px system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
        .chart .law { fill: var(--info); }
        .chart .own { fill: #8a97a8; }
        .chart .spare { fill: #cfe0f3; }
        .chart .day { fill: var(--ink); }
        .chart .grid { stroke: var(--line); stroke-width: 1; }
        .chart .band { fill: #f7f9fb; }
        .chart text { fill: var(--ink); }
        .chart .soft { fill: var(--soft); }
        table { width: 100%; border-collapse: collapse; font-size: .92rem; }
        th, td { padding: .45rem .5rem; border-top: 1px solid var(--line); text-align: left; vertical-align: top; }
        th { border-top: 0; color: var(--soft); font-weight: 600; }
        tr { break-inside: avoid; }
        td.when { white-space: nowrap; font-variant-numeric: tabular-nums; }
        td.what { width: 30%; font-weight: 600; }
        td ul { margin: .3rem 0 0; padding-left: .75rem; border-left: 2px solid var(--line); color: var(--soft); font-size: .92em; }
        time { white-space: nowrap; }
        .cite { color: var(--soft); }
        @media (max-width: 40rem) {
          thead { display: none; }
          tr, td { display: block; width: auto; }
          td { border: 0; padding: .1rem 0; }
          td.what { width: auto; }
          tr { padding: .6rem 0; border-top: 1px solid var(--line); }
        }
        @media print {
          @page { margin: 12mm; }
          .chart { overflow: visible; break-inside: avoid; }
          .chart svg { min-width: 0; }
          table { font-size: 9pt; line-height: 1.35; }
          thead { display: table-header-group; }
        }

        """;

    private static readonly Regex IsoDay = new("[0-9]{4}-[0-9]{2}-[0-9]{2}", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private readonly NamedTimetable named;
    private readonly CultureInfo language;
    private readonly TextWriter output;

    private TimetableHtml(NamedTimetable named, CultureInfo language, TextWriter output)
    {
        this.named = named;
        this.language = language;
        this.output = output;
    }

    public static void Write(NamedTimetable named, CultureInfo language, TextWriter output) => new TimetableHtml(named, language, output).Write();

    private static string Encode(string text) => WebUtility.HtmlEncode(text);

    // A day is not broken at its hyphens.
    private static string Sentence(string text) => IsoDay.Replace(Encode(text), "<time>$0</time>");

    private void Write()
    {
        string title = Encode(named.Title(language));
        output.WriteLine($"<!doctype html>\n<html lang=\"{language.TwoLetterISOLanguageName}\">\n<head>\n<meta charset=\"utf-8\">");
        output.WriteLine("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        output.WriteLine($"<title>{title}</title>\n<style>\n{ReportStyle.Css}{Css}</style>\n</head>\n<body>\n<header>");
        output.WriteLine($"<h1>{title}</h1>\n<p>{Sentence(TimetableText.Summary(named, language))}</p>\n</header>\n<main>");
        output.WriteLine("<section class=\"chart\">");
        TimetableChart.Write(named, language, output);
        output.WriteLine("</section>\n<section>");
        Table();
        output.WriteLine("</section>");
        Notes();
        output.WriteLine("</main>\n</body>\n</html>");
    }

    private void Table()
    {
        output.WriteLine($"<table>\n<thead><tr><th>{Word("Timetable_Day")}</th><th>{Word("Timetable_Milestone")}</th><th>{Word("Timetable_Why")}</th></tr></thead>\n<tbody>");
        foreach (var row in named.Timetable.Milestones)
        {
            output.WriteLine($"<tr><td class=\"when\">{Encode(NamedTimetable.Weekday(row.Date, language))} {NamedTimetable.Iso(row.Date)}</td>");
            output.WriteLine($"<td class=\"what\">{Encode(row.Name(language))}</td>");
            output.WriteLine($"<td>{Sentence(row.Constraint.Text(language) + TimetableText.Spare(row, language))}{Citation(row)}{Steps(row)}</td></tr>");
        }

        output.WriteLine("</tbody>\n</table>");
    }

    private void Notes()
    {
        var notes = named.Timetable.Notes(language);
        if (notes.Count > 0)
        {
            output.WriteLine("<section>\n<ul class=\"gaps\">");
            foreach (string note in notes)
            {
                output.WriteLine($"<li>{Encode(note)}</li>");
            }

            output.WriteLine("</ul>\n</section>");
        }
    }

    private string Citation(Milestone row) =>
        row.Constraint.Citation.Length == 0 ? "" : $" <span class=\"cite\">({Encode(TimetableText.Citation(row, language))})</span>";

    // That the day of the event is not counted, and when the period ends, the sentence says already.
    private string Steps(Milestone row) => row.Steps.Count <= 2 ? ""
        : $"<ul>{string.Concat(row.Steps.Skip(2).Select(step => $"<li>{Sentence($"{step.Text(language)} {CitationText.Of(step.Rule, language)}")}</li>"))}</ul>";

    private string Word(string name) => Encode(ToolTexts.Get(name, language));
}
