using PublicDialogue.Identifiers;

namespace PublicDialogue.Orders;

/// <summary>The key of a credit note (UBL <c>CreditNote/ID</c>).</summary>
/// <remarks>Equal by characters, case included. Immutable.</remarks>
public sealed record CreditNoteId : Identifier
{
    /// <summary>Initializes a new instance of the <see cref="CreditNoteId"/> class.</summary>
    /// <param name="value">1 to 200 characters, none of them a control character, no white space at either end.</param>
    /// <exception cref="System.ArgumentException"><paramref name="value"/> is not so.</exception>
    public CreditNoteId(string value)
        : base(value)
    {
    }
}
