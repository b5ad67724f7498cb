namespace PublicDialogue.Interchange.Ledgers;

/// <summary>Why a row of a ledger could not be read, in the order in which it is tried.</summary>
public enum LedgerFault
{
    /// <summary>It has another number of fields than the header, a quote that is not closed, or more than 65,536 characters.</summary>
    Columns,

    /// <summary>The day of booking is empty, in none of the forms that are read, or not from 2000 to 2099.</summary>
    Date,

    /// <summary>Neither the administration nor the buyer is named.</summary>
    Unit,

    /// <summary>The supplier has neither a name nor a number.</summary>
    Supplier,

    /// <summary>The amount is empty, in none of the forms that are read, or not below 10^12.</summary>
    Amount,
}
