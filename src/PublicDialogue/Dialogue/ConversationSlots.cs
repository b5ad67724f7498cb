using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PublicDialogue.Calendars;
using PublicDialogue.Guarding;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>The times of a programme of conversations: which may stand together, and which are free.</summary>
internal static class ConversationSlots
{
    /// <summary>Refuses times that cannot stand together.</summary>
    public static ContentList<ConversationSlot> Checked(IReadOnlyList<ConversationSlot> slots, IReadOnlyList<ConversationPartner> partners)
    {
        var list = ContentList<ConversationSlot>.Of(slots, nameof(slots));
        var people = new HashSet<PersonId>(partners.Select(partner => partner.Person));
        ConversationSlot[] standing = [.. list.Where(slot => slot.State != ConversationState.Cancelled).OrderBy(slot => slot.When.Start)];
        string? fault = list.Any(slot => !people.Contains(slot.Person)) ? "A time is for nobody of the programme: name the person among its partners first."
            : standing.Select(slot => slot.Person).Distinct().Count() < standing.Length ? "Somebody has two times: cancel one of them."
            : standing.Zip(standing.Skip(1), (one, next) => one.When.Overlaps(next.When)).Any(overlaps => overlaps) ? "Two times overlap: cancel one of them."
            : null;
        return fault is null ? list : throw new ArgumentException(fault, nameof(slots));
    }

    /// <summary>Finds the free times of a programme, in order, no more of them a day than it may have.</summary>
    public static IEnumerable<ZonedInterval> Free(ConversationProgramme programme, BusinessHours hours, LocalDate from, LocalDate through, Instant earliest)
    {
        if (through < from)
        {
            throw new ArgumentException("The last day must not be before the first.", nameof(through));
        }

        ZonedInterval[] standing = [.. programme.Slots.Where(slot => slot.State != ConversationState.Cancelled).Select(slot => slot.When)];
        ZonedInterval[] taken = [.. standing, .. programme.Engaged];
        for (var day = from; day <= through; day = day.PlusDays(1))
        {
            int left = programme.MostADay - standing.Count(time => time.Start.InZone(hours.Zone).Date == day);
            foreach (var time in FreeTimes.On(day, hours, programme.Length, programme.Pause, taken).Where(time => time.Start >= earliest).Take(Math.Max(0, left)))
            {
                yield return time;
            }
        }
    }
}
