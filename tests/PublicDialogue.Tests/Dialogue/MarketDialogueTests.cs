using System;
using System.Linq;
using NodaTime;
using PublicDialogue.Calendars;
using PublicDialogue.Changes;
using PublicDialogue.Dialogue;
using PublicDialogue.Languages;
using PublicDialogue.Organisations;
using PublicDialogue.Tendering;
using Xunit;
using static PublicDialogue.Tests.Dialogue.MarketSamples;

namespace PublicDialogue.Tests.Dialogue;

/// <summary>What one supplier was told is told to all before the notice goes out, and can be shown later (practice D4).</summary>
public sealed class MarketDialogueTests
{
    private static readonly LocalDate Dispatch = new(2027, 4, 12);

    [Fact]
    public void NotSharedBy_NothingPublished_ListsWhatEachSupplierWasToldOrTold() => Assert.Equal(
        [
            new UnsharedInformation(Volume, new("c1"), Alpha, Moment(3, 1, 9), sharedAt: null, justification: null),
            new UnsharedInformation(Packs, new("c1"), Alpha, Moment(3, 1, 9), sharedAt: null, justification: null),
            new UnsharedInformation(Price, new("c2"), Beta, Moment(3, 2, 9), sharedAt: null, justification: null),
        ],
        Held().NotSharedBy(Dispatch));

    [Theory]
    [InlineData(11, 0)]
    [InlineData(12, 0)]
    [InlineData(13, 3)]
    public void NotSharedBy_PublishedAroundTheDispatch_CountsTheDay(int day, int late) =>
        Assert.Equal(late, Held().ShareAll(Moment(4, day, 9), "udbud.example/123").Value.NotSharedBy(Dispatch).Count);

    [Fact]
    public void NotSharedBy_PublishedTwice_CountsTheFirst() => Assert.DoesNotContain(
        Volume, Held().Share(Moment(4, 20, 9), "here", Volume).Value.Share(Moment(4, 1, 9), "there", Volume).Value.NotSharedBy(Dispatch).Select(row => row.InformationId));

    [Fact]
    public void NotSharedBy_LateInTheEvening_CountsTheDayAtThePlace()
    {
        // 22:30 UTC on 12 April is 13 April in Copenhagen.
        var shared = Held().ShareAll(Instant.FromUtc(2027, 4, 12, 22, 30), "here").Value;
        Assert.Equal(3, shared.NotSharedBy(Dispatch).Count);
        Assert.Equal(new LocalDate(2027, 4, 13), shared.ToInputs()[0].PublishedOn);
    }

    [Fact]
    public void ToInputs_OfADialogue_RaisePd2001UntilAllIsShared()
    {
        Assert.Equal(["Dialogue[0].IsSupplierSpecific", "Dialogue[1].IsSupplierSpecific", "Dialogue[2].IsSupplierSpecific"], Findings(Held()));
        Assert.Equal(["Dialogue[0].PublishedOn"], Findings(Held().ShareAll(Moment(4, 1, 9), "here").Value with
        {
            Shared = [new(Volume, Moment(4, 13, 9), "late"), new(Packs, Moment(4, 1, 9), "here"), new(Price, Moment(4, 1, 9), "here")],
        }));
        Assert.Empty(Findings(Held().ShareAll(Moment(4, 1, 9), "here").Value));
    }

    [Fact]
    public void ToInputs_OfAnExpert_AreNobodysAdvantage()
    {
        var expert = new Consultation(new("c3"), new OtherPartyId("university"), At(3, 3, 9, 60)) { Advice = [new(new("norms"), Danish("Brug normen"))] };
        var dialogue = Empty().Consult(expert).Value;
        Assert.False(dialogue.ToInputs().Single().IsSupplierSpecific);
        Assert.Empty(dialogue.NotSharedBy(Dispatch));
        Assert.Empty(dialogue.SupplierTimes);
    }

    [Fact]
    public void ToInputs_WithAReason_CarryIt()
    {
        var secret = new Justification("Prismodellen er en forretningshemmelighed, som leverandøren har bedt om fortrolighed for");
        var consultation = new Consultation(new("c1"), Beta, At(3, 2, 9, 60)) { Advice = [new(Price, Danish("Vores model")) { Justification = secret }] };
        var dialogue = Empty().Consult(consultation).Value;
        Assert.Equal(secret, dialogue.ToInputs().Single().Justification);
        Assert.Equal(secret, dialogue.NotSharedBy(Dispatch).Single().Justification);
        Assert.Equal(RefusalKind.NothingToShare, dialogue.ShareAll(Moment(4, 1, 9), "here").Refusal!.Kind);
    }

    [Fact]
    public void TimeToPrepare_AfterTheLastPublication_IsMeasured()
    {
        var due = Moment(5, 14, 12);
        var some = Held().Share(Moment(4, 1, 12), "here", Volume, Packs).Value;
        Assert.Null(some.TimeToPrepare(due));
        var all = some.ShareAll(Moment(4, 9, 12), "here").Value;
        Assert.Equal(Duration.FromDays(35), all.TimeToPrepare(due));
        Assert.Equal(-Duration.FromDays(1), all.TimeToPrepare(Moment(4, 8, 12)));

        // 9 April to 14 May 2027 has 25 weekdays after the first; Ascension Day on 6 May is off.
        Assert.Equal(24, all.BusinessDaysToPrepare(new(2027, 5, 14), CountryCalendars.Denmark));
        Assert.Null(Empty().TimeToPrepare(due));
    }

    [Fact]
    public void SupplierTimes_OfConsultations_AreSummedAndCompared()
    {
        var dialogue = Held().Consult(new(new("c3"), Alpha, At(3, 3, 9, 30))).Value;
        Assert.Equal([new(Alpha, Duration.FromMinutes(90)), new SupplierTime(Beta, Duration.FromMinutes(60))], dialogue.SupplierTimes);
        Assert.False(dialogue.SupplierTimeSpread!.IsWithin(TimeSpread.UsualMost));
        Assert.True(Held().SupplierTimeSpread!.IsEqual);
    }

    [Fact]
    public void Consult_AKeyThatIsTaken_IsRefused()
    {
        Assert.Equal(RefusalKind.KeyTaken, Held().Consult(new(new("c1"), Beta, At(3, 3, 9, 60))).Refusal!.Kind);
        Assert.Equal(RefusalKind.KeyTaken, Held().Consult(new(new("c3"), Beta, At(3, 3, 9, 60)) { Advice = [new(Packs, Danish("Små pakker, tak"))] }).Refusal!.Kind);
        Assert.Equal(RefusalKind.KeyTaken, Held().Consult(new(new("c3"), Beta, At(3, 3, 9, 60)) { Told = [new(Volume, Danish("Noget andet"))] }).Refusal!.Kind);
        Assert.Throws<ArgumentException>("Consultations", () => Held() with { Consultations = [.. Held().Consultations, Held().Consultations[0]] });
    }

    [Fact]
    public void Consult_TheSameToldToTwo_IsSharedOnce()
    {
        var dialogue = Held().Consult(new(new("c3"), Beta, At(3, 3, 9, 60)) { Told = [Held().Consultations[0].Told[0]] });
        Assert.Equal([new ConsultationHeld(new("dialogue"), dialogue.Value.Consultations[2], Moment(3, 3, 9))], dialogue.Happened);
        Assert.Equal(3, dialogue.Value.ToInputs().Count);
    }

    [Fact]
    public void Consult_CalledOff_IsRefused() => Assert.Equal(
        RefusalKind.EventCalledOff, (Held() with { CalledOffAt = Moment(3, 1, 0) }).Consult(new(new("c3"), Beta, At(3, 3, 9, 60))).Refusal!.Kind);

    [Fact]
    public void Share_BeforeItWasTold_IsRefused()
    {
        Assert.Equal(new Refusal(RefusalKind.TooEarly, ["2027-03-02T08:00:00Z"]), Held().Share(Moment(3, 2, 8), "here", Volume, Price).Refusal);
        Assert.Throws<ArgumentException>("information", () => Held().Share(Moment(4, 1, 9), "here", new InformationId("rumour")));
        Assert.Throws<ArgumentException>("information", () => Held().Share(Moment(4, 1, 9), "here"));
        Assert.Throws<ArgumentException>("where", () => Held().Share(Moment(4, 1, 9), " ", Volume));
    }

    [Fact]
    public void Share_Some_SaysWhatHappened()
    {
        var change = Held().Share(Moment(4, 1, 9), "udbud.example/123", Packs);
        SharedInformation[] shared = [new(Packs, Moment(4, 1, 9), "udbud.example/123")];
        Assert.Equal(shared, change.Value.Shared);
        Assert.Equal([new InformationShared(new("dialogue"), shared, Moment(4, 1, 9))], change.Happened);
    }

    [Fact]
    public void Check_OfWhatNobodyTold_NamesIt()
    {
        var dialogue = Held() with { Shared = [new(new("rumour"), Moment(4, 1, 9), "here")], Adoptions = [new(new("wish"), new("R1"), Moment(4, 1, 9))] };
        Assert.Equal(
            [(DialogueFaultKind.UnknownInformation, "rumour"), (DialogueFaultKind.UnknownInformation, "wish")],
            dialogue.Check().Select(fault => (fault.Kind, fault.Arguments[0])));
        Assert.Equal(DialogueFaultKind.OutsideEvent, (Held() with { When = At(3, 2, 9, 60) }).Check().Single().Kind);
        Assert.Empty(Held().Check());
    }

    [Fact]
    public void Anonymise_OnceItIsOver_DropsThePeopleAndKeepsTheTrace()
    {
        var dialogue = Held().Adopt(Packs, new("R1"), new("buyer"), Moment(3, 20, 9), Danish("Afdelingerne har brug for det")).Value;
        var kept = dialogue.Anonymise(Moment(6, 1, 0));
        Assert.DoesNotContain(kept.Everybody, row => row.Person is not null);
        Assert.Null(kept.Adoptions.Single().By);
        Assert.Equal(dialogue.TraceTo(new("R1")).Rows.Select(row => (row.At, row.Step, row.Party)), kept.TraceTo(new("R1")).Rows.Select(row => (row.At, row.Step, row.Party)));
        Assert.Equal(dialogue, dialogue.Anonymise(Moment(3, 1, 0)));
    }

    private static string[] Findings(MarketDialogue dialogue) =>
        [.. TenderReview.Of(new Tender("Kaffemaskiner") { DispatchedOn = Dispatch, Dialogue = dialogue.ToInputs() }).Findings
            .Where(finding => finding.RuleId == "PD2001").Select(finding => finding.Origin.Path!)];
}
