using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Guarding;
using PublicDialogue.Organisations;
using PublicDialogue.Quantities;

namespace PublicDialogue.Agreements;

/// <summary>A contract for which suppliers of the lot compete again (article 33(5); in a dynamic purchasing system article 34(6)).</summary>
/// <remarks>Equal by all members, lists by content. Immutable.</remarks>
public sealed record MiniCompetition : CallOff
{
    /// <summary>Initializes a new instance of the <see cref="MiniCompetition"/> class.</summary>
    /// <param name="id">The key.</param>
    /// <param name="lot">The lot.</param>
    /// <param name="orderedBy">The unit or the authority.</param>
    /// <param name="on">The day of the invitation.</param>
    /// <param name="invited">Who is invited: all who can deliver (article 33(5)(a)); at least one, none twice.</param>
    /// <param name="deadline">The first moment at which a tender is too late; until then tenders stay closed (article 33(5)(c)).</param>
    /// <exception cref="ArgumentException">Nobody is invited or one twice, or <paramref name="orderedBy"/> is no buyer.</exception>
    public MiniCompetition(CallOffId id, LotId lot, PartyId orderedBy, LocalDate on, IReadOnlyList<SupplierId> invited, Instant deadline)
        : base(id, lot, orderedBy, on)
    {
        Invited = Guard.Against.InvalidInput(
            ContentList<SupplierId>.Of(invited, nameof(invited)),
            nameof(invited),
            list => list.Count > 0 && list.Distinct().Count() == list.Count,
            "A mini-competition invites at least one supplier, and none twice.");
        Deadline = deadline;
    }

    /// <summary>Gets who is invited.</summary>
    public IReadOnlyList<SupplierId> Invited { get; }

    /// <summary>Gets the first moment at which a tender is too late.</summary>
    public Instant Deadline { get; }

    /// <summary>Gets what it is expected to be worth; null where nobody said. Takes nothing of the ceiling before the award.</summary>
    public Money? EstimatedValue { get; init; }

    /// <summary>Gets the tenders that arrived, in order; of a supplier the last counts.</summary>
    public IReadOnlyList<CallOffTender> Received
    {
        get;
        init => field = ContentList<CallOffTender>.Of(value, nameof(Received));
    }
    = ContentList<CallOffTender>.Empty;

    /// <summary>Gets who won; null while that is not decided.</summary>
    public CallOffAward? Award { get; init; }

    /// <inheritdoc/>
    public override SupplierId? Supplier => Award?.Supplier;

    /// <inheritdoc/>
    public override Money? Value => Award?.Value;
}
