using NodaTime;
using PublicDialogue.Quantities;

namespace PublicDialogue.Interchange.Ledgers;

/// <summary>An invoice line as a Swedish authority publishes it in its open supplier ledger.</summary>
/// <remarks>Texts are trimmed, and null where nothing is written. Equal by all members. Immutable.</remarks>
public sealed record LedgerEntry : LedgerRow
{
    internal LedgerEntry(int line, LocalDate bookedOn, string unit, Money netAmount)
        : base(line)
    {
        BookedOn = bookedOn;
        Unit = unit;
        NetAmount = netAmount;
    }

    /// <summary>Gets the day of booking (<c>bokforingsdatum</c>), some weeks after the order.</summary>
    public LocalDate BookedOn { get; }

    /// <summary>Gets who bought: the first that is written of <c>forvaltning</c>, <c>kopare_id</c> and <c>kopare</c>.</summary>
    public string Unit { get; }

    /// <summary>Gets the amount without VAT (<c>nettobelopp</c>), in kronor as it is written; negative for a credit note.</summary>
    public Money NetAmount { get; }

    /// <summary>Gets the buyer's organisation number (<c>kopare_id</c>).</summary>
    public string? BuyerNumber { get; init; }

    /// <summary>Gets the buyer's name (<c>kopare</c>).</summary>
    public string? Buyer { get; init; }

    /// <summary>Gets the number of the voucher (<c>verifikationsnummer</c>).</summary>
    public string? Voucher { get; init; }

    /// <summary>Gets the supplier's name (<c>leverantor</c>); name or number is there.</summary>
    public string? Supplier { get; init; }

    /// <summary>Gets the supplier's organisation number as it is written (<c>leverantor_id</c>); name or number is there.</summary>
    public string? SupplierNumber { get; init; }

    /// <summary>Gets the number of the account (<c>konto_nr</c>).</summary>
    public string? Account { get; init; }

    /// <summary>Gets the name of the account (<c>konto_text</c>).</summary>
    public string? AccountName { get; init; }

    /// <summary>Gets the part of the administration that bought (<c>forvaltning</c>).</summary>
    public string? Administration { get; init; }

    /// <summary>Gets the number of the invoice (<c>fakturanummer</c>).</summary>
    public string? Invoice { get; init; }

    /// <summary>Gets the ground for buying so (<c>grund</c>).</summary>
    public string? Ground { get; init; }

    /// <summary>Gets the agreement that it is said to be bought on (<c>avtal</c>); null is unknown, and not "outside any agreement".</summary>
    public string? Agreement { get; init; }

    /// <summary>Gets the number of the municipality (<c>kommun_id</c>).</summary>
    public string? Municipality { get; init; }

    /// <summary>Gets the code of the purchase (<c>s_kod_nr</c>).</summary>
    public string? PurchaseCode { get; init; }
}
