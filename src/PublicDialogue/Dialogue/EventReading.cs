using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PublicDialogue.Organisations;
using PublicDialogue.Rules;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Tendering;

namespace PublicDialogue.Dialogue;

/// <summary>Reads an event into facts: what it says of itself, and what is counted.</summary>
internal static class EventReading
{
    /// <summary>Reads the plan.</summary>
    public static TenderPart Of(DialogueEvent dialogue) => With(dialogue, []);

    /// <summary>Reads the plan and, once the event is over, who is asked about it.</summary>
    public static TenderPart Of(DialogueEvent dialogue, Evaluation? evaluation, Instant asOf) =>
        With(dialogue, dialogue.CalledOffAt is null && dialogue.When.End <= asOf ? Asked(dialogue, evaluation) : []);

    // Who has cancelled or waits takes no part.
    private static TenderPart With(DialogueEvent dialogue, IEnumerable<FactEntry> more)
    {
        var read = WithoutTimes(ObjectFacts.Part(
            dialogue with { Registrations = [.. dialogue.Registrations.Where(row => row.Status == RegistrationStatus.Registered)] }));
        return new()
        {
            Facts = [.. read.Facts, .. Challenge(read), .. dialogue.CalledOffAt is null ? Counted(dialogue) : [], .. more],
            Wordings = read.Wordings,
            Parts = [.. read.Parts, .. dialogue.SupplierTimes.Select(Time)],
            MayHaveMore = read.MayHaveMore,
        };
    }

    // The event itself says how long each supplier has: by stands that have one, by seats, by consultations.
    private static TenderPart WithoutTimes(TenderPart part) => new()
    {
        Role = part.Role,
        Id = part.Id,
        Facts = [.. part.Facts.Where(fact => fact.Key.Kind is not (TenderFactKind.SupplierTime or TenderFactKind.TimedSupplier))],
        Wordings = part.Wordings,
        Parts = [.. part.Parts.Select(WithoutTimes)],
        MayHaveMore = part.MayHaveMore,
    };

    private static TenderPart Time(SupplierTime row, int at)
    {
        var place = new Origin(FormattableString.Invariant($"{nameof(DialogueEvent.SupplierTimes)}[{at}]"));
        return new()
        {
            Facts =
            [
                EventFacts.TimedSupplier.Known(row.Supplier.Value, place),
                EventFacts.SupplierTime.Read(ObjectValue.Raw(row.Time, TenderFactKind.SupplierTime), FactUnit.Own, place),
            ],
        };
    }

    // A roundtable without tables has nothing to talk about either.
    private static FactEntry[] Challenge(TenderPart read) =>
        read.Facts.Any(fact => ReferenceEquals(fact.Key, EventFacts.EventKind) && fact.Value is nameof(Roundtable))
        && !read.Parts.Any(part => part.Facts.Any(fact => ReferenceEquals(fact.Key, EventFacts.Challenge)))
            ? [EventFacts.Challenge.Absent(new(nameof(Roundtable.Tables)))] : [];

    // As many as there is room for are safe, whatever is known of those who come.
    private static IEnumerable<FactEntry> Counted(DialogueEvent dialogue)
    {
        var signedUp = new Origin(nameof(DialogueEvent.Registrations));
        if (dialogue.RegisteredCount > 0)
        {
            yield return EventFacts.Registrations.Known(dialogue.RegisteredCount, signedUp);
            yield return dialogue.Capacity is not { } seats ? EventFacts.SafeRegistrations.Absent(signedUp)
                : dialogue.SafeRegistrations is { } safe ? EventFacts.SafeRegistrations.Known(safe, signedUp)
                : dialogue.RegisteredCount <= seats ? EventFacts.SafeRegistrations.Known(seats, signedUp)
                : EventFacts.SafeRegistrations.Unknown(UnknownReason.NotStated, signedUp);
        }

        if (dialogue.GroupSizes.Count > 0)
        {
            yield return EventFacts.SmallestGroup.Known(dialogue.GroupSizes.Min(), signedUp);
            yield return dialogue.SafeGroupSize is { } size ? EventFacts.SafeGroupSize.Known(size, signedUp)
                : dialogue.ShowRate is not null ? EventFacts.SafeGroupSize.Known(ShowRate.MaxPeople + 1m, signedUp)
                : EventFacts.SafeGroupSize.Unknown(UnknownReason.NotStated, signedUp);
        }
    }

    private static IEnumerable<FactEntry> Asked(DialogueEvent dialogue, Evaluation? evaluation)
    {
        var form = new Origin(nameof(DialogueEvent.EvaluationForm));
        if (evaluation is null)
        {
            yield return dialogue.EvaluationForm is null ? EventFacts.Evaluation.Absent(form) : EventFacts.Evaluation.Known(value: true, form);
            yield break;
        }

        yield return EventFacts.Evaluation.Known(value: true, form);
        HashSet<Side> present = [.. dialogue.Everybody.Select(participant => participant.Organisation.Side)];
        foreach (var (side, key) in new[] { (Side.Buyer, EventFacts.BuyersAsked), (Side.Supplier, EventFacts.SuppliersAsked) })
        {
            bool isAsked = evaluation.Form.AskedSides.Contains(side);
            yield return isAsked || present.Count == 0 || present.Contains(side) ? key.Known(isAsked, form) : key.Absent(form);
        }
    }
}
