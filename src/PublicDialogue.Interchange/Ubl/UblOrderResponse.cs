using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using NodaTime;
using PublicDialogue.Interchange.Importing;
using PublicDialogue.Orders;
using PublicDialogue.Quantities;

namespace PublicDialogue.Interchange.Ubl;

/// <summary>A supplier's answer to an order: UBL 2.x <c>OrderResponse</c>, also in its Peppol form.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record UblOrderResponse
{
    private UblOrderResponse(OrderId order, OrderResponse response)
    {
        Order = order;
        Response = response;
    }

    /// <summary>Gets the order that is answered (<c>OrderReference/ID</c>).</summary>
    public OrderId Order { get; }

    /// <summary>Gets the answer, for <see cref="Orders.Order.Respond"/>. Where the whole has no code, it is acknowledged and nothing more.</summary>
    public OrderResponse Response { get; }

    /// <summary>Reads an answer.</summary>
    /// <param name="stream">The XML, at most 256 MB, read once and left open.</param>
    /// <param name="cancellationToken">Ends the reading with an <see cref="OperationCanceledException"/>, looked at for each line.</param>
    /// <returns>The answer without the lines that are at fault, and the faults; nothing where its number, its day or the order is missing.</returns>
    public static Imported<UblOrderResponse> Read(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var faults = new List<ImportFault>();
        var lines = new List<OrderLineResponse>();
        var answered = new HashSet<OrderLineId>();
        OrderResponseId? id = null;
        LocalDate? issuedOn = null;
        OrderId? order = null;
        string? note = null;
        var code = OrderResponseCode.Acknowledged;
        bool isBegun = false;
        foreach (var child in UblFile.Children(stream, "OrderResponse", faults, cancellationToken))
        {
            isBegun = true;
            switch (child.Name)
            {
                case "ID":
                    id = UblKey.Of(child, key => new OrderResponseId(key));
                    break;
                case "IssueDate":
                    issuedOn = child.Date();
                    break;
                case "Note":
                    note ??= child.Text();
                    break;
                case "OrderResponseCode":
                    code = OrderResponseCodes.Parse(child.Text()) ?? child.Fault<OrderResponseCode>(ImportFaultKind.Code);
                    break;
                case "OrderReference":
                    order ??= UblKey.Of(child.Child("ID"), key => new OrderId(key));
                    break;
                case "OrderLine" when Line(child) is { } line:
                    if (answered.Add(line.Line))
                    {
                        lines.Add(line);
                    }
                    else
                    {
                        child.Fault<object>(ImportFaultKind.Contradiction, line.Line.Value);
                    }

                    break;
            }
        }

        if (id is not null && issuedOn is { } day && order is not null)
        {
            return new(new(order, new OrderResponse(id, day, code) { Lines = lines, Note = note }), faults);
        }

        if (isBegun)
        {
            faults.Add(new(ImportFaultKind.Missing, id is null ? "OrderResponse/ID" : order is null ? "OrderResponse/OrderReference/ID" : "OrderResponse/IssueDate", line: 0, ""));
        }

        return new(value: null, faults);
    }

    private static OrderLineResponse? Line(UblElement line)
    {
        var item = line.Child("LineItem");
        if (UblKey.Of(line.Child("OrderLineReference", "LineID") ?? item?.Child("ID"), key => new OrderLineId(key)) is not { } id)
        {
            return line.Missing<OrderLineResponse>("LineItem/ID");
        }

        return item?.Text("LineStatusCode") switch
        {
            null or "NoStatus" => null,
            "5" or "42" => Answer(OrderResponseCode.Accepted),
            "1" or "3" or "Added" or "Revised" => Answer(OrderResponseCode.ConditionallyAccepted),
            "7" or "Cancelled" => Answer(OrderResponseCode.Rejected),
            _ => item.Child("LineStatusCode")!.Fault<OrderLineResponse>(ImportFaultKind.Code),
        };

        OrderLineResponse Answer(OrderResponseCode code) => new(id, code)
        {
            Quantity = item!.Quantity(UnitOfMeasure.One, "Quantity"),
            Reason = line.Text("Note") ?? item.Text("Note"),
        };
    }
}
