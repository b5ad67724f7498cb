using System.Collections.Generic;
using NodaTime;
using PublicDialogue.Agreements;
using PublicDialogue.Interchange.Importing;
using PublicDialogue.Orders;
using PublicDialogue.Organisations;
using PublicDialogue.Quantities;

namespace PublicDialogue.Interchange.Ubl;

/// <summary>What has been read of an order so far. What is said of the whole stands before the lines, as the schema has it.</summary>
internal sealed class OrderDraft
{
    private readonly List<OrderLine> lines = [];
    private readonly HashSet<OrderLineId> known = [];
    private bool isBegun;
    private OrderId? id;
    private LocalDate? orderedOn;
    private Currency? currency;
    private AuthorityId? buyer;
    private UnitId? orderedBy;
    private UnitId? originator;
    private SupplierId? supplier;
    private AgreementClaim? claim;
    private string? accountingCost;

    public void Add(UblElement child)
    {
        isBegun = true;
        switch (child.Name)
        {
            case "ID":
                id = UblKey.Of(child, key => new OrderId(key));
                break;
            case "IssueDate":
                orderedOn = child.Date();
                break;
            case "DocumentCurrencyCode":
                currency = child.Text() is { } code ? UblElement.CurrencyOf(code) ?? child.Fault<Currency>(ImportFaultKind.Code) : null;
                break;
            case "AccountingCost":
                accountingCost = child.Text() ?? accountingCost;
                break;
            case "AccountingCostCode":
                accountingCost ??= child.Text();
                break;
            case "Contract":
                claim ??= UblKey.Of(child.Child("ID"), key => new AgreementId(key)) is { } agreement ? new(agreement) : null;
                break;
            case "BuyerCustomerParty":
                string? key = UblKey.Party(child.Child("Party"));
                buyer = UblKey.Of(child, key, text => new AuthorityId(text));
                orderedBy = buyer is null ? null : new(key!);
                break;
            case "OriginatorCustomerParty":
                originator = UblKey.Of(child, UblKey.Party(child.Child("Party")), text => new UnitId(text));
                break;
            case "SellerSupplierParty":
                supplier = UblKey.Of(child, UblKey.Party(child.Child("Party")), text => new SupplierId(text));
                break;
            case "OrderLine" when OrderLineReader.Read(child, currency) is { } line:
                Keep(child, line);
                break;
        }
    }

    /// <summary>Gives the order, or notes what is missing for one.</summary>
    public UblOrder? Document(ICollection<ImportFault> faults)
    {
        if (id is not null && orderedOn is { } day && (originator ?? orderedBy) is { } unit && supplier is not null)
        {
            return new(new Order(id, day, unit, supplier, lines) { Claim = claim }) { Buyer = buyer, AccountingCost = accountingCost };
        }

        string missing = id is null ? "Order/ID" : orderedOn is null ? "Order/IssueDate" : supplier is null ? "Order/SellerSupplierParty" : "Order/BuyerCustomerParty";
        if (isBegun)
        {
            faults.Add(new(ImportFaultKind.Missing, missing, line: 0, ""));
        }

        return null;
    }

    private void Keep(UblElement child, OrderLine line)
    {
        if (known.Add(line.Id))
        {
            lines.Add(line);
        }
        else
        {
            child.Child("LineItem", "ID")!.Fault<object>(ImportFaultKind.Contradiction);
        }
    }
}
