using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Tests.Dialogue;

/// <summary>Dialogues for tests.</summary>
internal static class Dialogues
{
    /// <summary>An event that gets wrong whatever it can.</summary>
    public static readonly TenderFacts Worst = new(new TenderPart
    {
        Facts =
        [
            Given.Fact(EventFacts.EventKind, "marketDialogue"), Given.Fact(EventFacts.ProfessionalOnly, value: true),
            EventFacts.Evaluation.Absent(Given.Here),
            Given.Fact(EventFacts.Registrations, 90), Given.Fact(EventFacts.SafeRegistrations, 60),
            Given.Fact(EventFacts.SmallestGroup, 5), Given.Fact(EventFacts.SafeGroupSize, 12),
            EventFacts.Challenge.Absent(Given.Here),
            FollowUpFacts.AgreementOwner.Absent(Given.Here),
        ],
        Parts =
        [
            Stop("Nordkaffe", 2, 5), Stop("Storvask", 10, 5),
            Part(Given.Fact(EventFacts.ParticipantRole, "commercial")),
            Part(Given.Fact(EventFacts.Evaluation, value: true), Given.Fact(EventFacts.BuyersAsked, value: true), Given.Fact(EventFacts.SuppliersAsked, value: false)),
            Part(Given.Fact(EventFacts.Evaluation, value: true), Given.Fact(EventFacts.BuyersAsked, value: false), Given.Fact(EventFacts.SuppliersAsked, value: true)),
            Part(Given.Fact(FollowUpFacts.IdeaWait, 31)),
            Part(FollowUpFacts.DecisionReason.Absent(Given.Here), Given.Fact(FollowUpFacts.UnreportedDays, 3)),
            Part(FollowUpFacts.ChannelPurpose.Absent(Given.Here), FollowUpFacts.ChannelResponsible.Absent(Given.Here), FollowUpFacts.ChannelGuidelines.Absent(Given.Here), FollowUpFacts.CrisisPlan.Absent(Given.Here)),
            Part(Given.Fact(FollowUpFacts.ChannelResponsible, "Alle")),
            Part(Given.Fact(FollowUpFacts.ChannelResponsible, "group")),
            Message(1001, isAnswered: true), Message(1001, isAnswered: false),
        ],
    });

    public static TenderFacts Event(string? kind, params TenderPart[] parts) => Event(kind, [], parts);

    public static TenderFacts Event(string? kind, FactEntry[] facts, params TenderPart[] parts) =>
        new(new TenderPart { Facts = [.. kind is null ? [] : new[] { Given.Fact(EventFacts.EventKind, kind) }, .. facts], Parts = parts }) { IsDialogue = true };

    public static TenderPart Part(params IReadOnlyList<FactEntry> facts) => new() { Facts = facts };

    public static TenderPart Stop(object? supplier, object? conversation, object? presentation) => Part(
        Given.Fact(EventFacts.TimedSupplier, supplier), Given.Fact(EventFacts.ConversationTime, conversation), Given.Fact(EventFacts.PresentationTime, presentation));

    public static TenderPart Message(object? taken, bool? isAnswered) => Part(
        Given.Fact(FollowUpFacts.ResponseTime, taken), Given.Fact(FollowUpFacts.ResponseTarget, 960), Given.Fact(FollowUpFacts.Answered, isAnswered));

    public static TenderFacts Together(IEnumerable<TenderPart> parts) => new(new TenderPart { Parts = [.. parts] }) { IsDialogue = true };
}
