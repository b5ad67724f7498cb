using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using PublicDialogue.Calendars;
using PublicDialogue.Guarding;
using PublicDialogue.Languages;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>One talk of an authority with one supplier, expert or other authority before a tender (Directive 2014/24/EU art. 40).</summary>
/// <remarks>Equal by all members, lists by content. Immutable.</remarks>
public sealed record Consultation
{
    /// <summary>Initializes a new instance of the <see cref="Consultation"/> class.</summary>
    /// <param name="id">Its key.</param>
    /// <param name="with">Who is consulted: a supplier, or an expert or an authority that sells nothing.</param>
    /// <param name="when">When it is.</param>
    public Consultation(ConsultationId id, PartyId with, ZonedInterval when)
    {
        Id = Guard.Against.Null(id);
        With = Guard.Against.Null(with);
        When = Guard.Against.Null(when);
    }

    /// <summary>Gets its key.</summary>
    public ConsultationId Id { get; }

    /// <summary>Gets who is consulted.</summary>
    public PartyId With { get; }

    /// <summary>Gets when it is.</summary>
    public ZonedInterval When { get; }

    /// <summary>Gets the people who sat at the table, of both sides; empty where they are not recorded.</summary>
    public IReadOnlyList<Participant> Participants { get; init => field = ContentList<Participant>.Of(value, nameof(Participants)); } = ContentList<Participant>.Empty;

    /// <summary>Gets what the authority asked, in order.</summary>
    public IReadOnlyList<LocalizedText> Questions { get; init => field = ContentList<LocalizedText>.Of(value, nameof(Questions)); } = ContentList<LocalizedText>.Empty;

    /// <summary>Gets what the authority told.</summary>
    public IReadOnlyList<ToldInformation> Told { get; init => field = ContentList<ToldInformation>.Of(value, nameof(Told)); } = ContentList<ToldInformation>.Empty;

    /// <summary>Gets what it was advised.</summary>
    public IReadOnlyList<Advice> Advice { get; init => field = ContentList<Advice>.Of(value, nameof(Advice)); } = ContentList<Advice>.Empty;

    /// <summary>Gets all that was told, in either direction.</summary>
    public IReadOnlyList<ExchangedInformation> Exchanged => ContentList<ExchangedInformation>.Of([.. Told, .. Advice], nameof(Told));

    internal Consultation WithoutPeople() => this with { Participants = [.. Participants.Select(person => person.WithoutPerson())] };
}
