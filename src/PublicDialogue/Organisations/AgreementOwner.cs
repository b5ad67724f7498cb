using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Guarding;

namespace PublicDialogue.Organisations;

/// <summary>Who answers for an agreement and is reminded of its days, and who does where they have left.</summary>
/// <remarks>Equal by all members, lists by content. Immutable.</remarks>
public sealed record AgreementOwner
{
    /// <summary>Initializes a new instance of the <see cref="AgreementOwner"/> class.</summary>
    /// <param name="contact">The function, or the person in it.</param>
    public AgreementOwner(ContactPerson contact) => Contact = Guard.Against.Null(contact);

    /// <summary>Gets the function, or the person in it.</summary>
    public ContactPerson Contact { get; }

    /// <summary>Gets who answers in their place, the first asked first; empty where there is nobody.</summary>
    public IReadOnlyList<ContactPerson> Fallbacks
    {
        get;
        init => field = ContentList<ContactPerson>.Of(value, nameof(Fallbacks));
    }
    = ContentList<ContactPerson>.Empty;

    /// <summary>Makes an owner of a function and its mailbox.</summary>
    /// <param name="function">What they do, or the team; not empty.</param>
    /// <param name="email">The e-mail address, or null.</param>
    /// <returns>The owner, without a fallback.</returns>
    /// <exception cref="ArgumentException"><paramref name="function"/> is empty, or <paramref name="email"/> is no address.</exception>
    public static AgreementOwner Of(string function, string? email = null) => new(new ContactPerson(function) { Email = email });

    /// <summary>Finds who answers on a day: the first in the chain who is there.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whom to call and to remind; null where everybody has left or not yet begun.</returns>
    public ContactPerson? OnDay(LocalDate day) => Fallbacks.Prepend(Contact).FirstOrDefault(contact => contact.IsThereOn(day));

    /// <summary>Adds who answers when all before have left.</summary>
    /// <param name="contact">The function, or the person in it.</param>
    /// <returns>The owner with one more in the chain, at its end.</returns>
    public AgreementOwner Or(ContactPerson contact) => this with { Fallbacks = [.. Fallbacks, Guard.Against.Null(contact)] };

    /// <summary>Drops the people who left their function before a day; how many they were is kept.</summary>
    /// <param name="before">The day; who was there on it or later stays.</param>
    /// <returns>The owner without them.</returns>
    public AgreementOwner Anonymise(LocalDate before) =>
        new AgreementOwner(Contact.Anonymise(before)) { Fallbacks = [.. Fallbacks.Select(contact => contact.Anonymise(before))] };

    // For a log that is only added to: functions and keys, which say nothing once the people behind the keys are dropped.
    internal AgreementOwner WithoutAddresses() =>
        new AgreementOwner(Contact.WithoutAddress()) { Fallbacks = [.. Fallbacks.Select(contact => contact.WithoutAddress())] };
}
