using System.Collections.Generic;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Wording.Demands;

/// <summary>What texts bar of groups, reliance and subcontracting, and which legal form they ask for.</summary>
internal static class ParticipationDemands
{
    private const decimal Whole = 100;

    // "Must itself meet all the selection criteria": no others need be named beside it.
    private const string Standalone = "alone";

    /// <summary>Gets the searches.</summary>
    public static IReadOnlyList<DemandSearch> All { get; } =
    [
        new PhraseDemand(ParticipationFacts.RelianceBarred, Cue.RelianceBarred)
        {
            Silences = [Cue.RelianceExcuse],
            Where = (sentence, hit) => hit.Value == Standalone ? sentence.IsOfTenderers && !sentence.Has(Cue.Others) : sentence.Has(Cue.Others),
        },
        new NumberSearch(ParticipationFacts.SubcontractingCap, Measure.Percent, Cue.Subcontracting)
        {
            Rivals = [Cue.OtherMoney, Cue.OwnWork],
            Silences = [Cue.Wish, Cue.SubcontractingExcuse],
            Where = (sentence, quantity) => sentence.IsMost(quantity) && quantity.Value < Whole,
            Value = quantity => quantity.Value / Whole,
        },
        new NumberSearch(ParticipationFacts.SubcontractingCap, Measure.Percent, Cue.OwnWork)
        {
            Rivals = [Cue.OtherMoney, Cue.Subcontracting],
            Silences = [Cue.Wish],
            Where = (sentence, quantity) => sentence.SaysLeast(quantity) && quantity.Value is > 0 and <= Whole,
            Value = quantity => 1 - (quantity.Value / Whole),
        },
        new PhraseDemand(ParticipationFacts.SubcontractingCap, Cue.SubcontractingBarred)
        {
            Silences = [Cue.SubcontractingExcuse],
            Value = (_, _) => 0m,
        },
        new PhraseDemand(ParticipationFacts.ConsortiaBarred, Cue.GroupsBarred) { Silences = [Cue.GroupExcuse, Cue.Condition] },
        new PhraseDemand(ParticipationFacts.EachMemberMeetsAll, Cue.EachMember) { Silences = [Cue.GroupExcuse], IsSaidUnderConditions = true },
        new PhraseDemand(ParticipationFacts.LegalForm, Cue.LegalForm)
        {
            Silences = [Cue.LegalFormExcuse, Cue.Wish],
            Value = (_, hit) => hit.Value,
        },
    ];
}
