using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Calendars;
using PublicDialogue.Guarding;

namespace PublicDialogue.Dialogue;

/// <summary>Within what time a message from the public is answered.</summary>
/// <remarks>Equal by both members. Immutable.</remarks>
public sealed record ResponseTarget
{
    /// <summary>Initializes a new instance of the <see cref="ResponseTarget"/> class.</summary>
    /// <param name="within">The time; more than nothing.</param>
    /// <param name="counted">Whether that is opening time, or time by the clock.</param>
    /// <exception cref="ArgumentException"><paramref name="within"/> is nothing or negative.</exception>
    public ResponseTarget(Duration within, CountedTime counted)
    {
        Within = CountedTimes.Checked(within, nameof(within));
        Counted = Guard.Against.EnumOutOfRange(counted);
    }

    /// <summary>Gets the time.</summary>
    public Duration Within { get; }

    /// <summary>Gets whether that is opening time, or time by the clock.</summary>
    public CountedTime Counted { get; }

    /// <summary>Makes a target in opening time: nights, weekends and holidays do not count.</summary>
    /// <param name="within">The time; more than nothing.</param>
    /// <returns>The target.</returns>
    /// <exception cref="ArgumentException"><paramref name="within"/> is nothing or negative.</exception>
    public static ResponseTarget InBusinessTime(Duration within) => new(within, CountedTime.Business);

    /// <summary>Finds until when a message must be answered.</summary>
    /// <param name="receivedAt">When it came in, whether or not it was open then.</param>
    /// <param name="hours">The opening hours, with their holidays and zone.</param>
    /// <returns>The last moment that is in time.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is not so much opening time in what the calendar knows.</exception>
    public Instant Due(Instant receivedAt, BusinessHours hours) => Counted.After(receivedAt, Within, hours);

    /// <summary>Finds what was answered in time, what was not, and what is overdue.</summary>
    /// <param name="messages">The messages; those that came in after <paramref name="now"/> are passed over, later answers are none yet.</param>
    /// <param name="hours">The opening hours, with their holidays and zone.</param>
    /// <param name="now">The moment as of which it is asked.</param>
    /// <returns>The counts and the breaches.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is not so much opening time in what the calendar knows.</exception>
    public ResponseReview Review(IReadOnlyList<PublicMessage> messages, BusinessHours hours, Instant now)
    {
        int inTime = 0;
        int waiting = 0;
        var breaches = new List<ResponseBreach>();
        foreach (var message in ContentList<PublicMessage>.Of(messages, nameof(messages)).Where(message => message.ReceivedAt <= now))
        {
            var due = Due(message.ReceivedAt, hours);
            var answered = message.AnsweredAt <= now ? message.AnsweredAt : null;
            if ((answered ?? now) > due)
            {
                breaches.Add(new(message, due, now));
            }
            else if (answered is null)
            {
                waiting++;
            }
            else
            {
                inTime++;
            }
        }

        return new(now, inTime, waiting, [.. breaches.OrderBy(breach => breach.Due)]);
    }
}
