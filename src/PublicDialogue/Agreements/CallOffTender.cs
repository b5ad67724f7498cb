using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Organisations;
using PublicDialogue.Quantities;

namespace PublicDialogue.Agreements;

/// <summary>What an invited supplier offers in a mini-competition.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record CallOffTender
{
    /// <summary>Initializes a new instance of the <see cref="CallOffTender"/> class.</summary>
    /// <param name="supplier">Who offers.</param>
    /// <param name="receivedAt">When it arrived.</param>
    public CallOffTender(SupplierId supplier, Instant receivedAt)
    {
        Supplier = Guard.Against.Null(supplier);
        ReceivedAt = receivedAt;
    }

    /// <summary>Gets who offers.</summary>
    public SupplierId Supplier { get; }

    /// <summary>Gets when it arrived.</summary>
    public Instant ReceivedAt { get; }

    /// <summary>Gets the price; null while the tender is closed, or where none is asked for.</summary>
    public Money? Price { get; init; }
}
