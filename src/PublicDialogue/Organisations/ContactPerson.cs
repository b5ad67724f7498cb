using System;
using System.Linq;
using Ardalis.GuardClauses;
using NodaTime;

namespace PublicDialogue.Organisations;

/// <summary>A function that can be reached, and who holds it: the function is enough where a mailbox answers for it (UBL <c>Contact</c>).</summary>
/// <remarks>
/// Holds no more of a person than what it takes to reach them. Both days belong to the time. Equal by all members. Immutable.
/// </remarks>
public sealed record ContactPerson
{
    /// <summary>Initializes a new instance of the <see cref="ContactPerson"/> class.</summary>
    /// <param name="function">What they do, or the team, for example "Purchasing, food"; not empty, and not a person's name.</param>
    /// <exception cref="ArgumentException"><paramref name="function"/> is empty or white space.</exception>
    public ContactPerson(string function) => Function = Guard.Against.NullOrWhiteSpace(function);

    /// <summary>Gets what they do, or the team. It stays when the person is dropped.</summary>
    public string Function { get; }

    /// <summary>Gets the key of the person; null where only the function is known.</summary>
    public PersonId? Person { get; init; }

    /// <summary>Gets the person's name, or null.</summary>
    public string? Name { get; init => field = value is null ? null : Guard.Against.NullOrWhiteSpace(value, nameof(Name)); }

    /// <summary>Gets the e-mail address (BT-506), or null.</summary>
    public string? Email
    {
        get;
        init => field = Guard.Against.InvalidInput(
            value, nameof(Email), IsAddress, "An e-mail address has an @ inside and no white space: leave it out where there is none.");
    }

    /// <summary>Gets the telephone number (BT-503), or null.</summary>
    public string? Telephone { get; init => field = value is null ? null : Guard.Against.NullOrWhiteSpace(value, nameof(Telephone)); }

    /// <summary>Gets the first day in the function; null where they always had it.</summary>
    public LocalDate? From { get; init; }

    /// <summary>Gets the last day in the function, included; null where none is known.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>Gets a value indicating whether a person is named, and not the function alone.</summary>
    public bool HasPerson => Person is not null || Name is not null;

    /// <summary>Says whether they hold the function on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether it lies in their time, first and last day included.</returns>
    public bool IsThereOn(LocalDate day) => (From is not { } first || first <= day) && (Until is not { } last || day <= last);

    /// <summary>Drops the person where they left before a day: key, name, address and telephone. Function and days stay.</summary>
    /// <param name="before">The day; who was there on it or later, or has no last day, stays.</param>
    /// <returns>The function alone, or the same.</returns>
    public ContactPerson Anonymise(LocalDate before) => Until is { } last && last < before
        ? this with { Person = null, Name = null, Email = null, Telephone = null }
        : this;

    internal ContactPerson WithoutAddress() => this with { Name = null, Email = null, Telephone = null };

    private static bool IsAddress(string? text) =>
        text is null || (text.Trim('@').Length == text.Length && text.Split('@').Length > 1 && !text.Any(char.IsWhiteSpace));
}
