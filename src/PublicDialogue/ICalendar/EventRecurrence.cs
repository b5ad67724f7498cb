using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Guarding;

namespace PublicDialogue.ICalendar;

/// <summary>How an event recurs: by a rule of RFC 5545, on further days, and not on some.</summary>
/// <remarks>Equal by content in the same order. Immutable.</remarks>
public sealed record EventRecurrence
{
    /// <summary>Initializes a new instance of the <see cref="EventRecurrence"/> class that follows a rule.</summary>
    /// <param name="rule">The rule as RFC 5545 writes it, without <c>RRULE:</c>, for example <c>FREQ=MONTHLY;BYDAY=2TU</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="rule"/> is not of that form. What the rule means is not checked.</exception>
    public EventRecurrence(string rule) => Rule = Guard.Against.InvalidInput(
        Guard.Against.NullOrEmpty(rule),
        nameof(rule),
        text => Part(text, "FREQ") is not null && text.All(letter => letter is (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '=' or ';' or ',' or '+' or '-'),
        "A rule is written as in RFC 5545, in capitals and without \"RRULE:\", for example FREQ=WEEKLY;BYDAY=MO,TH.");

    private EventRecurrence()
    {
    }

    /// <summary>Gets the rule; null where the event recurs on the days of <see cref="AlsoOn"/> alone.</summary>
    public string? Rule { get; }

    /// <summary>Gets further times at which it starts, by the clock of the event; of an event on whole days only the date counts.</summary>
    public IReadOnlyList<LocalDateTime> AlsoOn { get; init => field = ContentList<LocalDateTime>.Of(value, nameof(AlsoOn)); } = ContentList<LocalDateTime>.Empty;

    /// <summary>Gets the times of the rule at which it does not start, by the clock of the event; of an event on whole days only the date counts.</summary>
    public IReadOnlyList<LocalDateTime> NotOn { get; init => field = ContentList<LocalDateTime>.Of(value, nameof(NotOn)); } = ContentList<LocalDateTime>.Empty;

    /// <summary>Makes a recurrence without a rule: what no rule can say, for example days that holidays have moved.</summary>
    /// <param name="times">When it starts besides its own start.</param>
    /// <returns>The recurrence.</returns>
    /// <exception cref="ArgumentException">There is no time.</exception>
    public static EventRecurrence On(params IEnumerable<LocalDateTime> times) => new() { AlsoOn = [.. Guard.Against.NullOrEmpty(times)] };

    /// <summary>Finds a part of the rule; null where it has none.</summary>
    internal string? Part(string name) => Rule is null ? null : Part(Rule, name);

    private static string? Part(string rule, string name) =>
        rule.Split(';').Where(part => part.StartsWith(name + "=", StringComparison.Ordinal)).Select(part => part.Substring(name.Length + 1)).FirstOrDefault();
}
