using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using PublicDialogue.Rules;
using PublicDialogue.Rules.Book;
using PublicDialogue.Tendering;
using Xunit;

namespace PublicDialogue.Tests.Tendering;

/// <summary>What a country's calendar adds to a tender under review: holidays that the rules themselves cannot know.</summary>
public sealed class CalendarFactsTests
{
    [Theory]
    [InlineData(Jurisdiction.Denmark, "2026-12-25", "2026-12-25")] // Juledag
    [InlineData(Jurisdiction.Denmark, "2026-05-14", "2026-05-14")] // Kristi himmelfartsdag
    [InlineData(Jurisdiction.Denmark, "2026-05-15", "")]
    [InlineData(Jurisdiction.Denmark, "2023-05-05", "2023-05-05")] // Store bededag, for the last time
    [InlineData(Jurisdiction.Denmark, "2024-04-26", "")]
    [InlineData(Jurisdiction.Sweden, "2025-06-06", "2025-06-06")] // nationaldagen, a Friday
    [InlineData(Jurisdiction.Sweden, "2026-06-19", "")] // midsommarafton: no public holiday
    [InlineData(Jurisdiction.Netherlands, "2026-04-27", "2026-04-27")] // Koningsdag
    [InlineData(Jurisdiction.Netherlands, "2026-05-05", "")] // public every fifth year only
    [InlineData(Jurisdiction.EuropeanUnion, "2026-12-25", "")] // nobody's holiday
    public void Of_DeadlineOnAPublicHoliday_IsFoundByTheCountrysCalendar(Jurisdiction jurisdiction, string due, string said) => Assert.Equal(
        said.Length == 0 ? [] : [$"TendersDueOn {said}"],
        TenderReview.Of(new Tender("Kaffe") { Jurisdiction = jurisdiction, TendersDueOn = Day(due) }).Findings
            .Where(finding => finding.RuleId == "PD1311").Select(finding => $"{finding.Origin.Path} {finding.Arguments[0]}"));

    [Theory] // Monday to Friday from the day after dispatch to the last day: more than half in July, round Christmas or on holidays.
    [InlineData("2026-06-22", "2026-07-31", "79")] // 23 of 29
    [InlineData("2026-06-08", "2026-07-23", "52")] // 17 of 33
    [InlineData("2026-06-08", "2026-07-22", "")] // 16 of 32
    [InlineData("2026-06-08", "2026-07-31", "59")] // 23 of 39
    [InlineData("2026-05-29", "2026-07-31", "51")] // 23 of 45
    [InlineData("2026-05-28", "2026-07-31", "")] // 23 of 46
    [InlineData("2026-12-18", "2027-01-08", "60")] // 9 of 15
    [InlineData("2026-03-27", "2026-04-07", "")] // Easter: 3 of 7
    [InlineData("2026-04-01", "2026-04-07", "75")] // 3 of 4
    public void Of_PeriodInsideHolidays_IsMeasured(string sent, string due, string percent) => Assert.Equal(
        percent.Length == 0 ? [] : [percent],
        TenderReview.Of(new Tender("Kaffe") { Jurisdiction = Jurisdiction.Denmark, DispatchedOn = Day(sent), TendersDueOn = Day(due) }).Findings
            .Where(finding => finding.RuleId == "PD1308").Select(finding => Math.Round((decimal)finding.Arguments[0]).ToString(System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Of_WhatTheTenderSays_Stands()
    {
        var tender = new Tender("Kaffe") { Jurisdiction = Jurisdiction.Denmark, DispatchedOn = new(2026, 7, 1), TendersDueOn = new(2026, 12, 25) };

        Assert.Contains("PD1311", Rules(tender));
        Assert.DoesNotContain("PD1311", Rules(tender with { IsDeadlineOnHoliday = false }));
        Assert.DoesNotContain("PD1308", Rules(tender));
        Assert.Contains("PD1308", Rules(tender with { HolidayShare = 0.9m }));
    }

    [Theory]
    [InlineData("2026-12-25", "2027-02-02", "RequestsDueOn")]
    [InlineData("2026-11-20", "2026-12-25", "TendersDueOn")]
    [InlineData("2026-12-25", "2027-03-26", "RequestsDueOn TendersDueOn")] // Langfredag
    [InlineData("2026-11-20", "2027-02-02", "")]
    public void Of_TwoDeadlines_EachHasItsOwnAnswer(string requests, string due, string paths)
    {
        var review = TenderReview.Of(new Tender("Kaffe")
        {
            Jurisdiction = Jurisdiction.Denmark,
            Procedure = Procedure.Restricted,
            DispatchedOn = new(2026, 10, 1),
            RequestsDueOn = Day(requests),
            TendersDueOn = Day(due),
        });

        Assert.Equal(paths, string.Join(' ', review.Findings.Where(finding => finding.RuleId == "PD1311").Select(finding => finding.Origin.Path)));
        Assert.DoesNotContain(review.NotAssessable, gap => gap.Missing is TenderFactKind.DeadlineOnHoliday or TenderFactKind.HolidayShare);
    }

    // The deadline that stands apart is still the tender's: its limit is judged as before.
    [Fact]
    public void Of_DeadlinesThatDiffer_AreStillMeasuredAgainstTheLaw() => Assert.Contains("PD1302", Rules(new Tender("Kaffe")
    {
        Jurisdiction = Jurisdiction.Denmark,
        Procedure = Procedure.Restricted,
        DispatchedOn = new(2026, 12, 1),
        RequestsDueOn = new(2026, 12, 25),
        TendersDueOn = new(2027, 2, 2),
    }));

    [Fact]
    public void Of_Lot_HasItsOwnDeadline()
    {
        var found = TenderReview.Of(new Tender("Kaffe")
        {
            Jurisdiction = Jurisdiction.Denmark,
            DispatchedOn = new(2026, 10, 1),
            TendersDueOn = new(2026, 12, 1),
            Lots = [new("LOT-0001"), new("LOT-0002") { TendersDueOn = new(2026, 12, 25) }],
        }).Findings.Single(finding => finding.RuleId == "PD1311");

        Assert.Equal(("LOT-0002", "Lots[1].TendersDueOn"), (found.Lot, found.Origin.Path));
    }

    [Fact]
    public void OfAnnotated_JurisdictionByOption_AsksThatCountrysCalendar()
    {
        var own = new Udbud { Afsendt = new(2026, 10, 1), Frist = new(2026, 12, 25) };
        var danish = new RuleOptions(new Dictionary<string, string>(StringComparer.Ordinal) { [RuleOptions.JurisdictionName] = "dk" });

        Assert.DoesNotContain(TenderReview.OfAnnotated(own).Findings, finding => finding.RuleId == "PD1311");
        Assert.Contains(TenderReview.OfAnnotated(own, danish).Findings, finding => finding.RuleId == "PD1311");
    }

    [Fact]
    public void Of_BeyondTheCalendar_IsNotAssessable() => Assert.Contains(
        TenderReview.Of(new Tender("Kaffe") { Jurisdiction = Jurisdiction.Denmark, DispatchedOn = new(2061, 3, 1), TendersDueOn = new(2061, 5, 4) }).NotAssessable,
        gap => gap is { RuleId: "PD1311", Missing: TenderFactKind.DeadlineOnHoliday });

    private static string[] Rules(Tender tender) => [.. TenderReview.Of(tender).Findings.Select(finding => finding.RuleId)];

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
