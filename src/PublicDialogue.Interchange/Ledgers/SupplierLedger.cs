using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using PublicDialogue.Quantities;

namespace PublicDialogue.Interchange.Ledgers;

/// <summary>Reads the Swedish open supplier ledger (öppen leverantörsreskontra), as municipalities and regions publish it.</summary>
/// <remarks>
/// Text with semicolons, commas or tabs, in UTF-8 with ISO 8859-1 where a line is not UTF-8, columns found by name in any order. Read while
/// it is walked through: memory does not grow with the file. Thread-safe as long as each stream is read by one.
/// </remarks>
public static class SupplierLedger
{
    private static readonly string[] Columns =
    [
        "kopare_id", "kopare", "verifikationsnummer", "leverantor", "leverantor_id", "konto_nr", "konto_text", "bokforingsdatum",
        "forvaltning", "fakturanummer", "nettobelopp", "grund", "avtal", "kommun_id", "s_kod_nr",
    ];

    /// <summary>Reads a ledger row by row.</summary>
    /// <param name="stream">The file, read once from where it stands and left open.</param>
    /// <param name="cancellationToken">Ends the reading with an <see cref="OperationCanceledException"/>, looked at every 16 kB.</param>
    /// <returns>Every row in its order, those that could not be read among them; blank ones are no rows.</returns>
    /// <exception cref="InvalidDataException">The first line does not name the columns that are needed; thrown at once, and not while walking.</exception>
    public static IEnumerable<LedgerRow> Read(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var reader = DelimitedReader.Open(stream, Columns.ToHashSet(StringComparer.Ordinal), cancellationToken);
        string[] header = [.. reader?.Header ?? []];
        string[] missing = [.. Missing(header)];
        return missing.Length > 0
            ? throw new InvalidDataException($"Line 1 is not the header of a supplier ledger: it lacks {string.Join(", ", missing)}. Its columns are {string.Join(", ", Columns)}.")
            : reader!.Records().Select(record => Row(record, column => Array.IndexOf(header, column)));
    }

    private static IEnumerable<string> Missing(string[] header)
    {
        string[][] needed = [["bokforingsdatum"], ["nettobelopp"], ["leverantor", "leverantor_id"], ["forvaltning", "kopare_id", "kopare"]];
        return needed.Where(any => !any.Any(header.Contains)).Select(any => string.Join(" or ", any));
    }

    private static LedgerRow Row(DelimitedRecord record, Func<string, int> place)
    {
        if (record.Fields is not { } fields)
        {
            return new UnreadableRow(record.Line, LedgerFault.Columns);
        }

        string? supplier = Field("leverantor");
        string? number = Field("leverantor_id");
        return WrittenValue.Date(Field("bokforingsdatum") ?? "") is not { } date ? new UnreadableRow(record.Line, LedgerFault.Date)
            : (Field("forvaltning") ?? Field("kopare_id") ?? Field("kopare")) is not { } unit ? new UnreadableRow(record.Line, LedgerFault.Unit)
            : supplier is null && number is null ? new UnreadableRow(record.Line, LedgerFault.Supplier)
            : WrittenValue.Amount(Field("nettobelopp") ?? "") is not { } amount ? new UnreadableRow(record.Line, LedgerFault.Amount)
            : new LedgerEntry(record.Line, date, unit, Money.Of(amount, Currency.Sek))
            {
                BuyerNumber = Field("kopare_id"),
                Buyer = Field("kopare"),
                Voucher = Field("verifikationsnummer"),
                Supplier = supplier,
                SupplierNumber = number,
                Account = Field("konto_nr"),
                AccountName = Field("konto_text"),
                Administration = Field("forvaltning"),
                Invoice = Field("fakturanummer"),
                Ground = Field("grund"),
                Agreement = Field("avtal"),
                Municipality = Field("kommun_id"),
                PurchaseCode = Field("s_kod_nr"),
            };

        string? Field(string column) => place(column) is >= 0 and var at && fields[at].Trim() is { Length: > 0 } text ? text : null;
    }
}
