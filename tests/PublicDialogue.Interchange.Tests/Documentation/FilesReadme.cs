using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using PublicDialogue.Agreements;
using PublicDialogue.Interchange.Ledgers;
using PublicDialogue.Interchange.Ocds;
using PublicDialogue.Interchange.Ubl;
using PublicDialogue.Orders;

namespace PublicDialogue.Interchange.Tests.Documentation;

/// <summary>The example of the front page on files of others, as it stands there.</summary>
internal static class FilesReadme
{
    public static (Order? Order, IReadOnlyList<FrameworkAgreement> Agreements, decimal Booked, int Unreadable) Show(Stream xml, Stream json, Stream csv)
    {
        // README
        var order = UblOrder.Read(xml);   // UblCatalogue and UblOrderResponse in the same way
        foreach (var fault in order.Faults)
        {
            Console.WriteLine(fault.Text(CultureInfo.CurrentUICulture));   // where, what, and how to mend it; the other lines are there
        }

        var agreements = OcdsAgreements.Read(json).Value?.Agreements ?? [];   // with direct call-offs and mini-competitions
        var rows = SupplierLedger.Read(csv).ToList();   // row by row, however long it is
        decimal booked = rows.OfType<LedgerEntry>().Sum(entry => entry.NetAmount.Amount);

        // end
        return (order.Value?.Order, agreements, booked, rows.OfType<UnreadableRow>().Count());
    }
}
