using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PublicDialogue.Changes;
using PublicDialogue.Dialogue;
using PublicDialogue.Organisations;
using Xunit;

namespace PublicDialogue.Tests.Dialogue;

/// <summary>Whatever happens to a roster, turns stay fair.</summary>
public sealed class RosterProperties
{
    private static readonly LocalDate First = new(2027, 1, 4);
    private static readonly Instant Now = Instant.FromUtc(2027, 1, 1, 8, 0);

    [Fact]
    public void Verbs_InAnyOrder_KeepLevelsWithinOne() => Check((_, roster) =>
        roster.IsFair && (roster.Standings.Count == 0 || roster.Standings.Max(standing => standing.Level) - roster.Standings.Min(standing => standing.Level) <= 1));

    // The slow judge counts turns alone. Two people who were always there and began together are within one turn at any time; one of whom
    // began later is never more than two turns behind nor more than one ahead, counted from that day on.
    [Fact]
    public void Verbs_InAnyOrder_LetNobodyWhoIsThereFallBehind() => Check((_, roster) =>
    {
        RosterMember[] always = [.. roster.Members.Where(member => member.Through is null && roster.Absences.All(absence => absence.Person != member.Person))];
        return always.All(one => always.All(other => other.From > one.From || (other.From is not null && one.From is null) || Enumerable.Range(0, roster.Turns.Count + 1).All(length =>
        {
            RosterTurn[] since = [.. roster.Turns.Take(length).Where(turn => !(one.From > turn.Day))];
            int ahead = since.Count(turn => turn.Person == one.Person) - since.Count(turn => turn.Person == other.Person);
            return one.From is null ? Math.Abs(ahead) <= 1 : ahead is >= -2 and <= 1;
        })));
    });

    [Fact]
    public void Verbs_InAnyOrder_GiveTurnsToThoseWhoAreThere() => Check((_, roster) => roster.Turns.All(turn =>
        roster.Absences.All(absence => absence.Person != turn.Person || turn.Day < absence.From || turn.Day > absence.Through)
        && roster.Members.Single(member => member.Person == turn.Person) is var member && !(member.From > turn.Day) && !(member.Through < turn.Day)));

    [Fact]
    public void Verbs_InAnyOrder_KeepEveryDay() => Check((days, roster) => roster.Turns.Select(turn => turn.Day).SequenceEqual(Enumerable.Range(0, days).Select(First.PlusWeeks)));

    [Fact]
    public void Anonymise_AnyDay_LeavesTheTurnsToComeAsTheyWouldBe() => Check((days, roster) => Enumerable.Range(0, days + 1).All(week =>
    {
        var clean = roster.Anonymise(First.PlusWeeks(week));
        LocalDate[] next = [.. Enumerable.Range(days, 12).Select(First.PlusWeeks)];
        return clean.EarlierTurns + clean.Turns.Count == roster.Turns.Count && clean.Turns.All(turn => turn.Day >= First.PlusWeeks(week))
            && clean.Plan(next, Now) is var after && roster.Plan(next, Now) is var before && after.IsDone == before.IsDone
            && (!before.IsDone || after.Value.Turns.SequenceEqual(before.Value.Turns.Skip(clean.EarlierTurns)));
    }));

    private static void Check(Func<int, Roster, bool> holds) => Prop.ForAll(
        (from people in Gen.Choose(1, 6)
         from steps in Gen.ArrayOf(Gen.Zip(Gen.Choose(0, 4), Gen.Zip(Gen.Choose(0, 9), Gen.Choose(0, 20)))).Where(steps => steps.Length <= 15)
         select (people, steps)).ToArbitrary(),
        drawn =>
        {
            int days = 0;
            var roster = Roster.Of(new("r"), [.. Enumerable.Range(0, drawn.people).Select(at => new PersonId($"p{at}"))]);
            foreach (var (kind, (who, when)) in drawn.steps.Select(step => (step.Item1, (step.Item2.Item1, step.Item2.Item2))))
            {
                PersonId person = new($"p{who}");
                var change = kind switch
                {
                    0 => roster.Plan([.. Enumerable.Range(days, who).Select(First.PlusWeeks)], Now),
                    1 => roster.Away(new(person, First.PlusWeeks(when), First.PlusWeeks(when + (who % 4))), Now),
                    2 => roster.Join(person, First.PlusWeeks(when), Now),
                    3 => days > 1 && when % days != who % days ? roster.Swap(First.PlusWeeks(when % days), First.PlusWeeks(who % days), Now) : null,
                    _ => roster.Members.Any(member => member.Person == person && !(member.From > First.PlusWeeks(when))) ? roster.Leave(person, First.PlusWeeks(when), Now) : null,
                };
                days += kind == 0 && change!.IsDone ? who : 0;
                roster = change is { IsDone: true } ? change.Value : roster;
            }

            return holds(days, roster);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
}
