using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Guarding;

namespace PublicDialogue.Orders;

/// <summary>What a supplier answers to an order, as a whole and line by line (UBL <c>OrderResponse</c>).</summary>
/// <remarks>Equal by all members, lists by content. Immutable.</remarks>
public sealed record OrderResponse
{
    /// <summary>Initializes a new instance of the <see cref="OrderResponse"/> class.</summary>
    /// <param name="id">The key.</param>
    /// <param name="issuedOn">The day of the answer, in the ISO calendar.</param>
    /// <param name="code">The answer to the whole order.</param>
    public OrderResponse(OrderResponseId id, LocalDate issuedOn, OrderResponseCode code)
    {
        Id = Guard.Against.Null(id);
        IssuedOn = issuedOn;
        Code = Guard.Against.EnumOutOfRange(code);
    }

    /// <summary>Gets the key.</summary>
    public OrderResponseId Id { get; }

    /// <summary>Gets the day of the answer.</summary>
    public LocalDate IssuedOn { get; }

    /// <summary>Gets the answer to the whole order.</summary>
    public OrderResponseCode Code { get; }

    /// <summary>Gets the answers to single lines, which go before the one to the whole; empty where it is the same for all.</summary>
    /// <exception cref="ArgumentException">A line is answered twice.</exception>
    public IReadOnlyList<OrderLineResponse> Lines
    {
        get;
        init => field = Once(ContentList<OrderLineResponse>.Of(value, nameof(Lines)));
    }
    = ContentList<OrderLineResponse>.Empty;

    /// <summary>Gets what the supplier writes besides, or null.</summary>
    public string? Note { get; init; }

    /// <summary>Finds the answer to a line.</summary>
    /// <param name="line">The line.</param>
    /// <returns>The line's own answer, or null where it is that to the whole order.</returns>
    public OrderLineResponse? To(OrderLineId line) => Lines.FirstOrDefault(answer => answer.Line == line);

    internal OrderResponse WithoutWords() => this with { Note = null, Lines = [.. Lines.Select(line => line with { Reason = null })] };

    private static ContentList<OrderLineResponse> Once(ContentList<OrderLineResponse> lines) =>
        lines.Select(answer => answer.Line).Distinct().Count() == lines.Count
            ? lines
            : throw new ArgumentException("A line is answered twice: keep one of the answers.", nameof(lines));
}
