using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using PublicDialogue.Interchange.Ledgers;

namespace PublicDialogue.Interchange.Tests.Ledgers;

/// <summary>Ledgers made for a test.</summary>
internal static class LedgerFile
{
    public const string Header = "leverantor;bokforingsdatum;forvaltning;nettobelopp;konto_text";

    public static IReadOnlyList<LedgerRow> Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    public static IReadOnlyList<LedgerRow> Read(byte[] bytes) => [.. SupplierLedger.Read(new MemoryStream(bytes))];

    /// <summary>Reads rows under the usual header.</summary>
    public static IReadOnlyList<LedgerRow> Rows(params string[] rows) => Read(string.Join('\n', rows.Prepend(Header)));

    public static string Row(string supplier = "Livs AB", string date = "2026-03-02", string unit = "Skola", string amount = "10,50", string account = "Mat") =>
        string.Join(';', supplier, date, unit, amount, account);
}
