using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net;
using NodaTime;
using PublicDialogue.Timetables;
using PublicDialogue.Tool.Texts;

namespace PublicDialogue.Tool.Output;

/// <summary>Draws a timetable: a row a milestone, a bar from what it is counted from, a mark on its day.</summary>
internal sealed class TimetableChart
{
    private const int Width = 1000;
    private const int NameWidth = 345;
    private const int PlotLeft = 444;
    private const int PlotRight = 985;
    private const int Top = 48;
    private const int RowHeight = 36;
    private const int LegendHeight = 34;
    private const int LettersALine = 42;
    private const int LabelWidth = 42;

    private readonly NamedTimetable named;
    private readonly CultureInfo language;
    private readonly TextWriter output;
    private readonly IReadOnlyList<Milestone> rows;
    private readonly LocalDate first;
    private readonly int days;
    private bool hasSpare;

    private TimetableChart(NamedTimetable named, CultureInfo language, TextWriter output)
    {
        this.named = named;
        this.language = language;
        this.output = output;
        rows = named.Timetable.Milestones;
        var begin = rows[0].Date;
        var end = rows[^1].Date;
        first = new(begin.Year, begin.Month, 1);
        days = Period.DaysBetween(first, new LocalDate(end.Year, end.Month, 1).PlusMonths(1));
    }

    private int Bottom => Top + (rows.Count * RowHeight);

    public static void Write(NamedTimetable named, CultureInfo language, TextWriter output) => new TimetableChart(named, language, output).Write();

    private static string Number(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);

    private static string Encode(string text) => WebUtility.HtmlEncode(text);

    private void Write()
    {
        int height = Bottom + LegendHeight;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"<svg viewBox=\"0 0 {Width} {height}\" width=\"{Width}\" height=\"{height}\" role=\"img\" aria-label=\"{Encode(TimetableText.Summary(named, language))}\" xmlns=\"http://www.w3.org/2000/svg\">"));
        for (int at = 0; at < rows.Count; at += 2)
        {
            Box("band", 0, Top + (at * RowHeight), Width, RowHeight);
        }

        Months();
        for (int at = 0; at < rows.Count; at++)
        {
            Row(rows[at], Top + (at * RowHeight));
        }

        Legend();
        output.WriteLine("</svg>");
    }

    private void Months()
    {
        int count = Period.Between(first, first.PlusDays(days), PeriodUnits.Months).Months;
        double monthWidth = (double)(PlotRight - PlotLeft) / count;
        int every = Array.Find([1, 2, 3, 6], months => months * monthWidth >= LabelWidth) is > 0 and var found ? found : 12;
        for (int month = 0; month <= count; month++)
        {
            var day = first.PlusMonths(month);
            bool isNamed = month < count && month % every == 0;
            Line(X(day), isNamed ? Top - 20 : Top, Bottom);
            if (isNamed)
            {
                Text(X(day) + 3, Top - 6, language.DateTimeFormat.AbbreviatedMonthNames[day.Month - 1].TrimEnd('.'), "soft");
            }

            if (day.Month == 1)
            {
                Line(X(day), Top - 40, Top - 22);
            }

            if (month < count && (day.Month == 1 || (month == 0 && (13 - day.Month) * monthWidth >= LabelWidth)))
            {
                Text(X(day) + 3, Top - 25, day.Year.ToString(CultureInfo.InvariantCulture), "soft");
            }
        }
    }

    private void Row(Milestone row, int y)
    {
        string[] lines = [.. Lines(row.Name(language))];
        int baseline = y + (RowHeight / 2) + 5 - ((lines.Length - 1) * 8);
        for (int line = 0; line < lines.Length; line++)
        {
            Text(6, baseline + (line * 16), lines[line]);
        }

        Text(NameWidth + 8, y + (RowHeight / 2) + 5, NamedTimetable.Iso(row.Date), "soft");
        int middle = y + (RowHeight / 2);
        Bar(row, middle - 5);
        double x = X(row.Date);
        output.WriteLine($"<path class=\"day\" d=\"M{Number(x - 5)} {middle}L{Number(x)} {middle - 5}L{Number(x + 5)} {middle}L{Number(x)} {middle + 5}Z\">"
            + $"<title>{Encode($"{NamedTimetable.Iso(row.Date)} {row.Name(language)}: {TimetableText.Why(row, language)}")}</title></path>");
    }

    private void Bar(Milestone row, int y)
    {
        var earliest = named.Timetable.EarliestContractStart;
        if (row.Kind == MilestoneKind.ContractBegins && earliest < row.Date)
        {
            Span("spare", earliest, row.Date, y);
        }

        if (row.Constraint.FromDate is not { } from || row.Constraint.Kind == ConstraintKind.Latest)
        {
            return;
        }

        bool isBefore = row.Date < from;
        if (row.Constraint.IsLaw)
        {
            Span("law", isBefore ? row.Date : from, isBefore ? from : row.Date, y);
        }
        else
        {
            // What the law asks for, and what the authority gives besides.
            bool isMore = row.Slack is > 0 && row.Constraint.Kind == ConstraintKind.Estimate && row.Kind is MilestoneKind.RequestsDue or MilestoneKind.TendersDue or MilestoneKind.StandstillEnds;
            var least = isMore ? row.Date.PlusDays(-row.Slack!.Value) : row.Date;
            Span(isMore ? "law" : "own", isBefore ? row.Date : from, isBefore ? from : least, y);
            if (isMore)
            {
                Span("spare", least, row.Date, y);
            }
        }
    }

    private void Legend()
    {
        double x = PlotLeft;
        foreach (var (kind, word) in new[] { ("law", "Timetable_Law"), ("own", "Timetable_Own"), ("spare", "Timetable_Spare") }.Take(hasSpare ? 3 : 2))
        {
            string text = ToolTexts.Get(word, language);
            Box(kind, x, Bottom + 16, 18, 9);
            Text(x + 24, Bottom + 25, text);
            x += 40 + (text.Length * 7.6);
        }
    }

    private void Span(string kind, LocalDate from, LocalDate to, int y)
    {
        hasSpare |= kind == "spare";
        Box(kind, X(from), y, Math.Max(X(to) - X(from), 1), 10);
    }

    private void Line(double x, int from, int to) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"<line class=\"grid\" x1=\"{Number(x)}\" x2=\"{Number(x)}\" y1=\"{from}\" y2=\"{to}\"/>"));

    private void Box(string kind, double x, double y, double width, double height) =>
        output.WriteLine($"<rect class=\"{kind}\" x=\"{Number(x)}\" y=\"{Number(y)}\" width=\"{Number(width)}\" height=\"{Number(height)}\"/>");

    private void Text(double x, double y, string text, string kind = "") =>
        output.WriteLine($"<text{(kind.Length == 0 ? "" : $" class=\"{kind}\"")} x=\"{Number(x)}\" y=\"{Number(y)}\">{Encode(text)}</text>");

    private double X(LocalDate day) => PlotLeft + ((PlotRight - PlotLeft) * (double)Period.DaysBetween(first, day) / days);

    // At most two lines of words, as even as can be; the longest name has fewer letters than two of them hold.
    private static IEnumerable<string> Lines(string name)
    {
        int after = name.IndexOf(' ', name.Length / 2);
        int cut = name.Length <= LettersALine ? name.Length
            : after is > 0 and <= LettersALine ? after
            : name.LastIndexOf(' ', LettersALine);
        yield return name[..cut];
        if (cut < name.Length)
        {
            yield return name[(cut + 1)..];
        }
    }
}
