using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using NodaTime;
using PublicDialogue.Interchange.Ledgers;
using PublicDialogue.Quantities;
using PublicDialogue.Tests.Support;
using Xunit;

namespace PublicDialogue.Interchange.Tests.Ledgers;

/// <summary>Ledgers as they come: other orders of columns, other delimiters, rows that cannot be read.</summary>
public sealed class SupplierLedgerTests
{
    [SharedFact]
    public void Read_TheSampleLedger_FindsTheFiguresOfItsOwner()
    {
        using var file = File.OpenRead(SharedFile.Of("adherence/ledger.csv"));
        var rows = SupplierLedger.Read(file).ToList();
        var entries = rows.OfType<LedgerEntry>().ToList();

        Assert.Equal((600, 593), (rows.Count, entries.Count));
        Assert.Equal(1_795_079.99m, entries.Sum(entry => entry.NetAmount.Amount));
        Assert.Equal((new(2024, 9, 1), new LocalDate(2026, 8, 31)), (entries.Min(entry => entry.BookedOn), entries.Max(entry => entry.BookedOn)));
        Assert.Equal((387, 145, 33), (Of("Skola och utbildning"), Of("Vård och omsorg"), Of("Kultur och fritid")));
        Assert.Equal(20, entries.Count(entry => entry.Agreement is not null));

        int Of(string unit) => entries.Count(entry => entry.Unit == unit);
    }

    [Fact]
    public void Read_EveryColumn_IsWhereItBelongs()
    {
        var row = LedgerFile.Read(
            """
            s_kod_nr,KOMMUN_ID, avtal ,grund,nettobelopp,fakturanummer,forvaltning,bokforingsdatum,konto_text,konto_nr,leverantor_id,leverantor,verifikationsnummer,kopare,kopare_id,annat
            S1,9999,RA-7,G,"1.234,50",F1,"Vård, äldre",2026-03-02,Mat,5810,5599000174,Livs AB,V1,Havsviks kommun,5599000019,x
            """)[0];

        Assert.Equal(
            new LedgerEntry(2, new LocalDate(2026, 3, 2), "Vård, äldre", Money.Of(1234.50m, Currency.Sek))
            {
                BuyerNumber = "5599000019",
                Buyer = "Havsviks kommun",
                Voucher = "V1",
                Supplier = "Livs AB",
                SupplierNumber = "5599000174",
                Account = "5810",
                AccountName = "Mat",
                Administration = "Vård, äldre",
                Invoice = "F1",
                Ground = "G",
                Agreement = "RA-7",
                Municipality = "9999",
                PurchaseCode = "S1",
            },
            row);
    }

    [Theory]
    [InlineData("Livs AB;2026-03-02;Skola;10", LedgerFault.Columns)]
    [InlineData("Livs AB;2026-03-02;Skola;10;Mat;x", LedgerFault.Columns)]
    [InlineData("\"Livs\" AB;2026-03-02;Skola;10;Mat", LedgerFault.Columns)]
    [InlineData("Livs AB;02/03/2026;Skola;10;Mat", LedgerFault.Date)]
    [InlineData("Livs AB;;;;", LedgerFault.Date)]
    [InlineData("Livs AB;2026-03-02; ;10;Mat", LedgerFault.Unit)]
    [InlineData(" ;2026-03-02;Skola;ten;Mat", LedgerFault.Supplier)]
    [InlineData("Livs AB;2026-03-02;Skola;ten;Mat", LedgerFault.Amount)]
    public void Read_ARowThatCannotBeRead_NamesItsFirstFaultAndLosesNothingElse(string row, LedgerFault fault)
    {
        var rows = LedgerFile.Rows(LedgerFile.Row(), row, LedgerFile.Row());
        Assert.Equal(new UnreadableRow(3, fault), rows[1]);
        Assert.Equal([2, 4], rows.OfType<LedgerEntry>().Select(entry => entry.Line));
    }

    [Fact]
    public void Read_BlankLinesAndRecords_AreNoRows() =>
        Assert.Equal([3, 6], LedgerFile.Rows("", LedgerFile.Row(), "  ", ";;;;", LedgerFile.Row(), "").Select(row => row.Line));

    [Theory]
    [InlineData(';')]
    [InlineData(',')]
    [InlineData('\t')]
    public void Read_EachDelimiter_IsFound(char delimiter) =>
        Assert.Equal("Livs AB", Assert.IsType<LedgerEntry>(LedgerFile.Read((LedgerFile.Header + "\r\n" + LedgerFile.Row(amount: "10.5") + "\r\n").Replace(';', delimiter))[0]).Supplier);

    [Fact]
    public void Read_ALineThatIsNotUtf8_IsReadAsLatin1AloneAndTheOthersAsUtf8()
    {
        byte[] bytes = [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(LedgerFile.Header + "\nBröd;2026-03-02;Skola;1;Mat\n"), .. Encoding.Latin1.GetBytes("Bröd;2026-03-02;Skola;1;Mat\n")];
        Assert.Equal(["Bröd", "Bröd"], LedgerFile.Read(bytes).Cast<LedgerEntry>().Select(entry => entry.Supplier));
    }

    [Theory]
    [InlineData("", "bokforingsdatum, nettobelopp, leverantor or leverantor_id, forvaltning or kopare_id or kopare")]
    [InlineData("datum;belopp\n1;2", "bokforingsdatum, nettobelopp")]
    [InlineData("bokforingsdatum;leverantor_id;kopare\n", "lacks nettobelopp.")]
    public void Read_NoLedger_IsRefusedAtOnceWithWhatItLacks(string text, string lacks) =>
        Assert.Contains(lacks, Assert.Throws<InvalidDataException>(() => SupplierLedger.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)))).Message, StringComparison.Ordinal);

    [Fact]
    public void Read_OfTwoColumnsWithOneName_TheFirstCounts() => Assert.Equal(
        "A", Assert.IsType<LedgerEntry>(LedgerFile.Read("leverantor;leverantor;bokforingsdatum;kopare;nettobelopp\nA;B;2026-03-02;K;1")[0]).Supplier);

    [Fact]
    public void Read_WhileItIsWalkedThrough_NeverReadsMoreThanIsNeeded()
    {
        using var endless = new EndlessLedger();
        Assert.Equal(1000, SupplierLedger.Read(endless).Take(1000).Count());
        Assert.True(endless.Position < 200_000, $"{endless.Position} bytes were read for 1,000 rows.");
    }

    [Fact]
    public void Read_Cancelled_Ends()
    {
        using var endless = new EndlessLedger();
        using var source = new CancellationTokenSource();
        Assert.Throws<OperationCanceledException>(() => SupplierLedger.Read(endless, source.Token).Select(row => Cancel(source, row)).Count());
    }

    private static LedgerRow Cancel(CancellationTokenSource source, LedgerRow row)
    {
        source.Cancel();
        return row;
    }

    private sealed class EndlessLedger : Stream
    {
        private static readonly byte[] Header = Encoding.UTF8.GetBytes(LedgerFile.Header + "\n");
        private static readonly byte[] Row = Encoding.UTF8.GetBytes(LedgerFile.Row() + "\n");

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get; set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            for (int at = 0; at < count; at++, Position++)
            {
                buffer[offset + at] = Position < Header.Length ? Header[Position] : Row[(Position - Header.Length) % Row.Length];
            }

            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
