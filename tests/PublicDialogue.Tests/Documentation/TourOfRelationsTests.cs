using System;
using System.Linq;
using NodaTime;
using PublicDialogue.Calendars;
using PublicDialogue.Dialogue;
using PublicDialogue.Languages;
using PublicDialogue.Organisations;
using PublicDialogue.Tendering;
using PublicDialogue.Tests.Dialogue;
using Xunit;

namespace PublicDialogue.Tests.Documentation;

/// <summary>What the tour says of market dialogues, trails, evaluations and ideas is so.</summary>
public sealed class TourOfRelationsTests
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Europe/Copenhagen"];

    private static readonly int[] Municipalities = [1, 2, 2, 1, 3, 2, 1, 2];

    private static readonly int[] Exhibitors = [5, 5, 4, 5];

    private static readonly PersonId Official = new("official");

    [Fact]
    public void MarketDialogue_OfTheTour_IsAsItSays()
    {
        var tuesday = ZonedInterval.Of(new LocalDateTime(2027, 3, 2, 9, 0), Duration.FromHours(1), Zone);
        var shown = TourOfMarketDialogues.Show(MarketSamples.Empty(), tuesday, new("buyer"), MarketSamples.Moment(4, 1, 12));
        Assert.Equal(["small-packs"], shown.Owed.Select(row => row.InformationId.Value));
        Assert.Contains("PD2001", Rules(shown.Before));
        Assert.DoesNotContain("PD2001", Rules(shown.After));
        Assert.NotEmpty(shown.After.Dialogue);
        Assert.Equal(30, shown.Days);
        Assert.Contains("coffee gav rådet small-packs i c1", shown.Shown, StringComparison.Ordinal);
        Assert.Contains("https://town.example/coffee", shown.Shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Trail_OfTheTour_IsAsItSays()
    {
        var conference = new Conference(
            new("conference"),
            LocalizedText.Of(Language.Danish, "Konference"),
            new OtherPartyId("association"),
            ZonedInterval.Of(new LocalDateTime(2025, 5, 13, 9, 0), Duration.FromHours(8), Zone))
        {
            Participants = [new(new("seller"), new SupplierId("exhibitor")), new(Official, new AuthorityId("town"))],
        };
        var award = new TenderAward(new("tender"), new Tender("Coffee"))
        {
            Decisions = [new(new LocalDate(2022, 2, 1), new WinnerChosen([new("bid")]))
            {
                Tenders = [new(new("bid"), new SupplierId("other")) { ReceivedOn = new(2022, 1, 1) }],
                Contract = new(new("contract"), new(2022, 3, 2), [new("bid")]),
            }],
        };
        var shown = TourOfTrails.Show([conference], [award], Zone, Official, Instant.FromUtc(2027, 5, 18, 8, 0));
        Assert.Equal([ContactKind.Event, ContactKind.Call], shown.Met.Select(contact => contact.Kind));
        Assert.Equal(735, shown.Relation!.LongestSilence!.Value.Days);
        Assert.Equal(new MedianDays(60m, 1), shown.ToContract);
        Assert.Equal(["other"], shown.Quiet.Select(relation => relation.Supplier.Value));
    }

    [Fact]
    public void Evaluation_OfTheTour_IsAsItSays()
    {
        var now = Instant.FromUtc(2027, 5, 12, 10, 0);
        var shown = TourOfEvaluations.Show(
            new("fair"),
            [
                .. Municipalities.Select(value => new ScaleAnswer(new("worth"), Side.Buyer, now, value)),
                .. Exhibitors.Select(value => new ScaleAnswer(new("worth"), Side.Supplier, now, value)),
                new TextAnswer(new("words"), Side.Buyer, now, Language.Danish, "Det var dørsalg"),
            ]);
        Assert.Equal("3 (buyers n = 8, suppliers n = 4)", shown.Gap!.ToString());
        Assert.Equal(Side.Buyer, shown.LessContent);
        Assert.Equal([new(Language.Danish, "Det var dørsalg")], shown.Words);
    }

    [Fact]
    public void Ideas_OfTheTour_AreAsItSays()
    {
        var shown = TourOfIdeas.Show(
            IdeaSamples.Book(), IdeaSamples.Sent("1", IdeaSamples.North), IdeaSamples.North, IdeaSamples.Chair, IdeaSamples.Meeting, new("visit"), IdeaSamples.Day(7), IdeaSamples.Day(42));
        Assert.Equal([SilenceKind.NotReportedBack], shown.Unanswered.Select(row => row.Kind));
        Assert.Equal(new IdeaInfluence(new(1, 1), new(0, 1), new(0, 1), new(42m, 1)), shown.Influence);
    }

    private static string[] Rules(Tender tender) => [.. TenderReview.Of(tender).Findings.Select(finding => finding.RuleId)];
}
