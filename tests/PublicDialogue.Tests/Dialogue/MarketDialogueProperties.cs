using System;
using System.Globalization;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PublicDialogue.Dialogue;
using PublicDialogue.Tendering;
using Xunit;
using static PublicDialogue.Tests.Dialogue.MarketSamples;

namespace PublicDialogue.Tests.Dialogue;

/// <summary>Whatever was told and published when, the dialogue and the rule PD2001 name the same.</summary>
public sealed class MarketDialogueProperties
{
    private static readonly InformationId[] All = [Volume, Packs, Price];

    private static readonly Gen<(int What, int Day)[]> Publications =
        (from what in Gen.Choose(0, 2) from day in Gen.Choose(3, 30) select (what, day)).ArrayOf();

    [Fact]
    public void NotSharedBy_AnyPublications_IsWhatTheRuleFinds() => Prop.ForAll(Arb.From(Publications), Arb.From(Gen.Choose(1, 30)), (publications, sent) =>
    {
        var dispatched = new LocalDate(2027, 3, sent);
        var dialogue = Published(publications);
        var inputs = dialogue.ToInputs();
        var found = TenderReview.Of(new Tender("Kaffemaskiner") { DispatchedOn = dispatched, Dialogue = inputs }).Findings
            .Where(finding => finding.RuleId == "PD2001")
            .Select(finding => inputs[int.Parse(finding.Origin.Path!.Split('[', ']')[1], CultureInfo.InvariantCulture)].Subject);
        return dialogue.NotSharedBy(dispatched).Select(row => Subject(dialogue, row.InformationId)).SequenceEqual(found)
            && All.Count(id => !publications.Any(row => All[row.What] == id && row.Day <= sent)) == dialogue.NotSharedBy(dispatched).Count;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void TimeToPrepare_AnyPublications_IsFromTheLastFirstOne() => Prop.ForAll(Arb.From(Publications), publications =>
    {
        var due = Moment(5, 14, 12);
        int[] first = [.. Enumerable.Range(0, 3).Select(what => publications.Where(row => row.What == what).Select(row => row.Day).DefaultIfEmpty(int.MaxValue).Min())];
        return Published(publications).TimeToPrepare(due) == (first.Max() == int.MaxValue ? null : due - Moment(3, first.Max(), 12));
    }).QuickCheckThrowOnFailure();

    private static MarketDialogue Published((int What, int Day)[] publications) =>
        publications.Aggregate(Held(), (dialogue, row) => dialogue.Share(Moment(3, row.Day, 12), "here", All[row.What]).Value);

    private static string Subject(MarketDialogue dialogue, InformationId id) =>
        dialogue.Consultations.SelectMany(row => row.Exchanged).First(row => row.Id == id).Text.ToString();
}
