using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Identifiers;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>One of the two phoned the other.</summary>
/// <remarks>Equal by all members, lists by content. Immutable.</remarks>
public sealed record CallContact : Contact
{
    /// <summary>Initializes a new instance of the <see cref="CallContact"/> class.</summary>
    /// <param name="authority">The authority.</param>
    /// <param name="supplier">The supplier.</param>
    /// <param name="at">When it was, or began.</param>
    /// <param name="callId">The call.</param>
    public CallContact(AuthorityId authority, SupplierId supplier, Instant at, CallId callId)
        : base(authority, supplier, at) => CallId = Guard.Against.Null(callId);

    /// <summary>Gets the call.</summary>
    public CallId CallId { get; }

    /// <inheritdoc/>
    public override ContactKind Kind => ContactKind.Call;

    /// <inheritdoc/>
    public override Identifier Reference => CallId;
}
