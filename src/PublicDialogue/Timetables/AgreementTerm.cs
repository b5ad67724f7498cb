using System;
using System.Collections.Generic;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Guarding;
using PublicDialogue.LegalTime;

namespace PublicDialogue.Timetables;

/// <summary>How long an agreement runs, how it can be extended, and what comes after it.</summary>
/// <remarks>Equal by all members, lists by content. Immutable.</remarks>
public sealed record AgreementTerm
{
    /// <summary>Initializes a new instance of the <see cref="AgreementTerm"/> class.</summary>
    /// <param name="name">What the agreement is called, or its number; not empty.</param>
    /// <param name="begins">The first day, in the ISO calendar.</param>
    /// <param name="ends">The last day without any extension, included; the first day or later.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty or white space, or <paramref name="ends"/> is before <paramref name="begins"/>.</exception>
    public AgreementTerm(string name, LocalDate begins, LocalDate ends)
    {
        Name = Guard.Against.NullOrWhiteSpace(name);
        Begins = begins;
        Ends = Guard.Against.InvalidInput(ends, nameof(ends), day => day >= begins, "The last day is before the first.");
    }

    /// <summary>Gets what the agreement is called, or its number.</summary>
    public string Name { get; }

    /// <summary>Gets the first day.</summary>
    public LocalDate Begins { get; }

    /// <summary>Gets the last day without any extension, included.</summary>
    public LocalDate Ends { get; }

    /// <summary>Gets the extensions that the authority may take, one after the other; empty where there is none.</summary>
    public IReadOnlyList<ExtensionOption> Extensions
    {
        get;
        init => field = ContentList<ExtensionOption>.Of(value, nameof(Extensions));
    }
    = ContentList<ExtensionOption>.Empty;

    /// <summary>Gets a value indicating whether it is a framework agreement, which lasts four years at most (article 33(1)); true by default.</summary>
    public bool IsFramework { get; init; } = true;

    /// <summary>Gets the name or number of the agreement that comes after it, or of its tender; null where there is none yet.</summary>
    public string? Successor { get; init; }

    /// <summary>Makes a term of a length.</summary>
    /// <param name="name">What the agreement is called, or its number; not empty.</param>
    /// <param name="begins">The first day, in the ISO calendar.</param>
    /// <param name="length">How long it runs: days, weeks, months or years, at least one.</param>
    /// <returns>The term; four years from 1 March 2027 end with 28 February 2031.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, or <paramref name="length"/> is nothing, in hours or in working days.</exception>
    public static AgreementTerm Of(string name, LocalDate begins, TimeLimit length) =>
        new(name, begins, ExtensionOption.After(begins, ExtensionOption.Whole(length, nameof(length))).PlusDays(-1));

    /// <summary>Finds the last day after some of the extensions.</summary>
    /// <param name="extensions">How many of them are taken, from 0 to all.</param>
    /// <returns>The last day, included.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are not so many.</exception>
    public LocalDate EndsAfter(int extensions)
    {
        Guard.Against.OutOfRange(extensions, nameof(extensions), 0, Extensions.Count);
        var next = Ends.PlusDays(1);
        for (int at = 0; at < extensions; at++)
        {
            next = ExtensionOption.After(next, Extensions[at].Length);
        }

        return next.PlusDays(-1);
    }
}
