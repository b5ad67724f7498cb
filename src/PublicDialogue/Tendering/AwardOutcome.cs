using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using PublicDialogue.Guarding;
using PublicDialogue.Languages;

namespace PublicDialogue.Tendering;

/// <summary>How the competition for a lot ended (BT-142). While it is open, there is no decision.</summary>
/// <remarks>A closed hierarchy. Equal by all members, lists by content. Immutable.</remarks>
public abstract record AwardOutcome
{
    private protected AwardOutcome()
    {
    }

    /// <summary>Gets the code of the list winner-selection-status.</summary>
    public abstract string Code { get; }
}

/// <summary>At least one winner was chosen: <c>selec-w</c>. A framework agreement can have several.</summary>
/// <remarks>Equal by the winners in their order. Immutable.</remarks>
public sealed record WinnerChosen : AwardOutcome
{
    /// <summary>Initializes a new instance of the <see cref="WinnerChosen"/> class.</summary>
    /// <param name="winners">The tenders that were chosen: at least one, none twice, in the order of a ranking where there is one.</param>
    /// <exception cref="ArgumentException">There is none, or one stands twice.</exception>
    public WinnerChosen(IReadOnlyList<ReceivedTenderId> winners)
    {
        var list = ContentList<ReceivedTenderId>.Of(winners, nameof(winners));
        Winners = list.Count > 0 && list.Distinct().Count() == list.Count
            ? list
            : throw new ArgumentException("Name at least one winner, and none twice; where there is none, take NotAwarded.", nameof(winners));
    }

    /// <summary>Gets the tenders that were chosen.</summary>
    public IReadOnlyList<ReceivedTenderId> Winners { get; }

    /// <inheritdoc/>
    public override string Code => "selec-w";
}

/// <summary>No winner was chosen, and the competition is closed: <c>clos-nw</c>.</summary>
/// <remarks>Equal by both. Immutable.</remarks>
public sealed record NotAwarded : AwardOutcome
{
    /// <summary>Initializes a new instance of the <see cref="NotAwarded"/> class.</summary>
    /// <param name="reason">Why (BT-144).</param>
    public NotAwarded(NonAwardReason reason) => Reason = Guard.Against.EnumOutOfRange(reason);

    /// <summary>Gets why.</summary>
    public NonAwardReason Reason { get; }

    /// <summary>Gets the reason in words, which candidates and tenderers must be told (article 55(1)); null where the code says enough.</summary>
    public LocalizedText? Explanation { get; init; }

    /// <inheritdoc/>
    public override string Code => "clos-nw";
}
