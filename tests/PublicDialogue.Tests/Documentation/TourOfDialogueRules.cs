using System;
using System.Globalization;
using System.Linq;
using NodaTime;
using PublicDialogue.Calendars;
using PublicDialogue.Dialogue;
using PublicDialogue.Languages;
using PublicDialogue.Organisations;
using PublicDialogue.Rules.Book;
using Xunit;

namespace PublicDialogue.Tests.Documentation;

/// <summary>The example of the tour on the rules of good dialogue.</summary>
public sealed class TourOfDialogueRules
{
    [Fact]
    public void Session_OfTheExample_HasItsFinding() => Assert.Equal(
        ["PD3002 Warning"],
        Show(new AuthorityId("host"), ZonedInterval.Of(new LocalDateTime(2027, 3, 4, 9, 0), Duration.FromHours(1), DateTimeZone.Utc))
            .Findings.Select(finding => $"{finding.RuleId} {finding.Severity}"));

    private static Assessment Show(PartyId host, ZonedInterval nine)
    {
        // README
        var session = new ThemeSession(new("theme-3"), LocalizedText.Of(Language.Danish, "Små pakker"), host, nine)
        {
            Contributions = [new(new("nordkaffe"), Duration.FromMinutes(10)), new(new("storvask"), Duration.FromMinutes(12))],   // PD3002, while it is typed
        };

        var review = DialogueReview.Of(session);   // and at run time; what could not be assessed is in there too
        foreach (var finding in review.Findings)
        {
            Console.WriteLine($"{finding.RuleId} {finding.Severity}: {finding.Message(CultureInfo.CurrentUICulture)}");
        }

        // end
        return review;
    }
}
