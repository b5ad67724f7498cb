using System.Collections.Generic;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Guarding;
using PublicDialogue.Languages;
using PublicDialogue.Organisations;

namespace PublicDialogue.Tendering;

/// <summary>What one tenderer is told of the decision, and when (Directive 2014/24/EU article 55; Directive 89/665/EEC article 2a(2)).</summary>
/// <remarks>Equal by all members, lists by content. Immutable.</remarks>
public sealed record AwardNotification
{
    /// <summary>Initializes a new instance of the <see cref="AwardNotification"/> class.</summary>
    /// <param name="tender">The tender of the one who is told.</param>
    /// <param name="sentOn">The day on which it was sent, in the ISO calendar.</param>
    /// <param name="reasons">The reasons for the decision on this tender.</param>
    public AwardNotification(ReceivedTenderId tender, LocalDate sentOn, LocalizedText reasons)
    {
        Tender = Guard.Against.Null(tender);
        SentOn = sentOn;
        Reasons = Guard.Against.Null(reasons);
    }

    /// <summary>Gets the tender of the one who is told.</summary>
    public ReceivedTenderId Tender { get; }

    /// <summary>Gets the day on which it was sent.</summary>
    public LocalDate SentOn { get; }

    /// <summary>Gets the reasons for the decision on this tender (article 55(2)(a) and (b)).</summary>
    public LocalizedText Reasons { get; }

    /// <summary>Gets a value indicating whether it was sent electronically, which shortens the standstill; true by default.</summary>
    public bool IsElectronic { get; init; } = true;

    /// <summary>Gets the winners that it names (article 55(2)(c)); empty where it names none.</summary>
    public IReadOnlyList<SupplierId> NamedWinners
    {
        get;
        init => field = ContentList<SupplierId>.Of(value, nameof(NamedWinners));
    }
    = ContentList<SupplierId>.Empty;

    /// <summary>Gets the characteristics and relative advantages of the tender selected (article 55(2)(c)), or null where it says none.</summary>
    public LocalizedText? RelativeAdvantages { get; init; }
}
