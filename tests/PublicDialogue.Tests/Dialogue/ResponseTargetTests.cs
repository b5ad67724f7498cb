using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PublicDialogue.Calendars;
using PublicDialogue.Changes;
using PublicDialogue.Dialogue;
using PublicDialogue.Languages;
using PublicDialogue.Quantities;
using PublicDialogue.Tests.Calendars;
using Xunit;

namespace PublicDialogue.Tests.Dialogue;

/// <summary>Messages are due in opening time, and what was answered late or not at all is listed.</summary>
public sealed class ResponseTargetTests
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Europe/Copenhagen"];
    private static readonly BusinessHours Hours = new(CountryCalendars.Denmark, Zone, DayHours.Parse("09:00-15:00"));
    private static readonly MinuteJudge Judge = new(Hours, new(2027, 3, 15), 30);
    private static readonly ResponseTarget FourHours = ResponseTarget.InBusinessTime(Duration.FromHours(4));

    [Theory]
    [InlineData("2027-03-17T09:30", "2027-03-17T13:30")] // Within the day.
    [InlineData("2027-03-19T14:00", "2027-03-22T12:00")] // Friday afternoon: an hour is left, and three on Monday.
    [InlineData("2027-03-20T11:00", "2027-03-22T13:00")] // On a Saturday.
    [InlineData("2027-03-24T13:00", "2027-03-30T11:00")] // Over Easter and the change to summer time.
    [InlineData("2027-03-17T11:00", "2027-03-17T15:00")] // What fills the day is due when it closes.
    public void Due_FourOpenHours_SkipsNightsWeekendsAndHolidays(string received, string due) => Assert.Equal(Local(due), FourHours.Due(Local(received), Hours));

    [Fact]
    public void Due_ByTheClock_IsDueInTheNight() => Assert.Equal(
        Local("2027-03-20T02:00"), new ResponseTarget(Duration.FromHours(12), CountedTime.Clock).Due(Local("2027-03-19T14:00"), Hours));

    [Fact]
    public void Due_InAnotherZone_FollowsItsClock()
    {
        var helsinki = new BusinessHours(CountryCalendars.Finland, DateTimeZoneProviders.Tzdb["Europe/Helsinki"], DayHours.Parse("09:00-15:00"));
        Assert.Equal(FourHours.Due(Local("2027-03-20T11:00"), Hours) - Duration.FromHours(1), FourHours.Due(Local("2027-03-20T11:00"), helsinki));
    }

    [Fact]
    public void Review_AnsweredAtTheLastMoment_IsInTimeAndJustAfterIsNot()
    {
        var due = Local("2027-03-22T12:00");
        var review = FourHours.Review([Message("in time", "2027-03-19T14:00", due), Message("late", "2027-03-19T14:00", due + Duration.FromSeconds(1))], Hours, Local("2027-03-25T12:00"));

        Assert.Equal((1, 1, 0), (review.InTime, review.Late, review.Overdue));
        Assert.Equal(new Proportion(1, 2), review.AnsweredInTime);
        Assert.Equal(("late", Duration.FromSeconds(1), false), (review.Breaches[0].Message.Id.Value, review.Breaches[0].LateBy, review.Breaches[0].IsOverdue));
    }

    [Fact]
    public void Review_NotAnswered_WaitsUntilItIsDueAndIsOverdueAfter()
    {
        PublicMessage[] messages = [Message("m", "2027-03-19T14:00", null)];
        var at = FourHours.Review(messages, Hours, Local("2027-03-22T12:00"));
        var after = FourHours.Review(messages, Hours, Local("2027-03-22T12:30"));

        Assert.Equal((1, 0, null), (at.Waiting, at.AnsweredInTime.Of, at.AnsweredInTime.Share));
        Assert.Equal((0, 1, Share.None), (after.Waiting, after.Overdue, after.AnsweredInTime.Share));
        Assert.Equal(Duration.FromMinutes(30), after.Breaches[0].LateBy);
    }

    [Fact]
    public void Review_AnAnswerThatComesLater_IsNoneYet()
    {
        var review = FourHours.Review([Message("m", "2027-03-17T09:00", Local("2027-03-18T09:00")), Message("later", "2027-03-20T09:00", null)], Hours, Local("2027-03-17T14:00"));
        Assert.Equal((0, 1, 0), (review.InTime, review.Overdue, review.Waiting));
    }

    [Fact]
    public void Answer_Twice_IsRefused()
    {
        var change = Message("m", "2027-03-17T09:00", null).Answer(new("p1"), Local("2027-03-17T10:00"));
        Assert.Equal(new MessageAnswered(new("m"), new("facebook"), new("p1"), Local("2027-03-17T10:00")), Assert.Single(change.Happened));
        Assert.Equal(RefusalKind.AlreadyAnswered, change.Value.Answer(new("p2"), Local("2027-03-17T11:00")).Refusal?.Kind);
    }

    [Fact]
    public void Answer_BeforeTheMessage_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>("at", () => Message("m", "2027-03-17T09:00", null).Answer(new("p1"), Local("2027-03-17T08:59")));
        Assert.Throws<ArgumentException>(() => Message("m", "2027-03-17T09:00", Local("2027-03-17T08:59")));
    }

    [Fact]
    public void Breach_OfWhatIsInTime_Refuses()
    {
        var due = Local("2027-03-22T12:00");
        Assert.Throws<ArgumentException>("message", () => new ResponseBreach(Message("m", "2027-03-19T14:00", due), due, due + Duration.Epsilon));
        Assert.Throws<ArgumentException>("at", () => new ResponseBreach(Message("m", "2027-03-19T14:00", null), due, due));
    }

    [Fact]
    public void Anonymise_KeepsTheTimes()
    {
        var message = Message("m", "2027-03-17T09:00", null).Answer(new("p1"), Local("2027-03-17T10:00")).Value with { Text = new(Language.Danish, "Hej, jeg hedder …") };
        var clean = message.Anonymise(Local("2027-03-17T09:01"));

        Assert.Equal((null, null, message.AnsweredAt), (clean.Text, clean.AnsweredBy, clean.AnsweredAt));
        Assert.Equal(message, message.Anonymise(message.ReceivedAt));
    }

    // The slow judge counts open minutes one by one.
    [Fact]
    public void Review_AnyMessages_AgreesWithCountingMinutes() => Prop.ForAll(
        (from target in Gen.Choose(1, 900)
         from received in Gen.Choose(0, 20_000)
         from answered in Gen.Choose(-5000, 6000)
         from asked in Gen.Choose(0, 30_000)
         select (target, received, answered, asked)).ToArbitrary(),
        drawn =>
        {
            int? answered = drawn.answered < 0 ? null : drawn.received + drawn.answered;
            var message = new PublicMessage(new("m"), new("c"), Judge.At(drawn.received)) { AnsweredAt = answered is { } minute ? Judge.At(minute) : null };
            var review = ResponseTarget.InBusinessTime(Duration.FromMinutes(drawn.target)).Review([message], Hours, Judge.At(drawn.asked));

            bool isAnswered = answered <= drawn.asked;
            bool isLate = (isAnswered ? answered!.Value : drawn.asked) > Judge.Add(drawn.received, drawn.target);
            return drawn.asked < drawn.received ? review.AnsweredInTime.Of + review.Waiting == 0
                : isLate ? review.Breaches.Single().IsOverdue != isAnswered
                : isAnswered ? (review.InTime, review.Waiting, review.Breaches.Count) == (1, 0, 0)
                : (review.InTime, review.Waiting, review.Breaches.Count) == (0, 1, 0);
        }).QuickCheckThrowOnFailure();

    private static PublicMessage Message(string id, string received, Instant? answered) => new(new(id), new("facebook"), Local(received)) { AnsweredAt = answered };

    private static Instant Local(string text) =>
        NodaTime.Text.LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(text).Value.InZoneStrictly(Zone).ToInstant();
}
