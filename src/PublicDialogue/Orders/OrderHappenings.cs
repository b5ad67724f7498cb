using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Changes;

namespace PublicDialogue.Orders;

/// <summary>Something that happened to an order.</summary>
/// <remarks>A closed hierarchy. Equal by all members. Immutable.</remarks>
public abstract record OrderHappening : Happening
{
    private protected OrderHappening(Instant at, OrderId order)
        : base(at) => Order = Guard.Against.Null(order);

    /// <summary>Gets the order.</summary>
    public OrderId Order { get; }
}

/// <summary>The supplier answered.</summary>
public sealed record OrderAnswered : OrderHappening
{
    /// <summary>Initializes a new instance of the <see cref="OrderAnswered"/> class.</summary>
    /// <param name="at">When.</param>
    /// <param name="order">The order.</param>
    /// <param name="response">The answer.</param>
    public OrderAnswered(Instant at, OrderId order, OrderResponse response)
        : base(at, order) => Response = Guard.Against.Null(response);

    /// <summary>Gets the answer.</summary>
    public OrderResponse Response { get; }
}

/// <summary>The supplier gave something back.</summary>
public sealed record OrderCredited : OrderHappening
{
    /// <summary>Initializes a new instance of the <see cref="OrderCredited"/> class.</summary>
    /// <param name="at">When.</param>
    /// <param name="order">The order.</param>
    /// <param name="note">The credit note.</param>
    public OrderCredited(Instant at, OrderId order, CreditNote note)
        : base(at, order) => Note = Guard.Against.Null(note);

    /// <summary>Gets the credit note.</summary>
    public CreditNote Note { get; }
}

/// <summary>The unit took the order back.</summary>
public sealed record OrderCancelled : OrderHappening
{
    /// <summary>Initializes a new instance of the <see cref="OrderCancelled"/> class.</summary>
    /// <param name="at">When it was recorded.</param>
    /// <param name="order">The order.</param>
    /// <param name="on">The day on which the unit did.</param>
    public OrderCancelled(Instant at, OrderId order, LocalDate on)
        : base(at, order) => On = on;

    /// <summary>Gets the day on which the unit did.</summary>
    public LocalDate On { get; }
}
