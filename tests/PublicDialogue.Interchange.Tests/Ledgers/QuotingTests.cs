using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using PublicDialogue.Interchange.Ledgers;
using Xunit;

namespace PublicDialogue.Interchange.Tests.Ledgers;

/// <summary>Quotes by RFC 4180, and what a stray one costs: its own line.</summary>
public sealed class QuotingTests
{
    [Theory]
    [InlineData("\"Livs; AB\"", "Livs; AB")]
    [InlineData("\"Livs \"\"AB\"\"\"", "Livs \"AB\"")]
    [InlineData("Livs \"AB\"", "Livs \"AB\"")]
    [InlineData(" \"Livs\"", "\"Livs\"")]
    [InlineData("\"Livs\nAB\"", "Livs\nAB")]
    [InlineData("\"\"\"\"", "\"")]
    public void Read_AField_IsAsTheStandardHasIt(string written, string read) =>
        Assert.Equal(read, Assert.IsType<LedgerEntry>(LedgerFile.Rows(LedgerFile.Row(supplier: written))[0]).Supplier);

    [Fact]
    public void Read_AnEmptyQuotedField_IsNothing() =>
        Assert.Null(Assert.IsType<LedgerEntry>(LedgerFile.Rows(LedgerFile.Row(account: "\"\""))[0]).AccountName);

    [Theory]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public void Read_AFieldOverManyLines_IsReadUpToTheBound(int further, bool isRead) =>
        Assert.Equal(isRead, LedgerFile.Rows(LedgerFile.Row(account: "\"" + new string('\n', further) + "x\""))[0] is LedgerEntry);

    [Theory]
    [InlineData(65_536, true)]
    [InlineData(65_537, false)]
    public void Read_ALongLine_IsReadUpToTheBound(int length, bool isRead)
    {
        string row = LedgerFile.Row(account: "");
        var rows = LedgerFile.Rows(row + new string('å', length - row.Length), LedgerFile.Row());
        Assert.Equal(isRead, rows[0] is LedgerEntry);
        Assert.IsType<LedgerEntry>(rows[1]);
    }

    [Fact]
    public void Read_AStrayQuoteAnywhere_CostsItsLineAlone() => Prop.ForAll(
        Arb.From(Gen.Choose(1, 300).SelectMany(count => Gen.Choose(0, count - 1).Select(at => (Count: count, At: at)))),
        file =>
        {
            var rows = LedgerFile.Rows([.. Enumerable.Range(0, file.Count).Select(at => LedgerFile.Row(supplier: at == file.At ? "\"Livs" : "Livs"))]);
            return rows.Count == file.Count && rows.OfType<UnreadableRow>().Single() == new UnreadableRow(file.At + 2, LedgerFault.Columns);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Read_WhatWasWrittenWithQuotes_IsTheSame()
    {
        var text = Gen.Elements('a', 'å', '"', ';', '\n', ',', ' ', '1').ArrayOf().Select(characters => "x" + new string(characters) + "x");
        Prop.ForAll(Arb.From(text.ArrayOf().Where(texts => texts.Length > 0)), texts => LedgerFile
            .Rows([.. texts.Select(account => LedgerFile.Row(account: "\"" + account.Replace("\"", "\"\"", StringComparison.Ordinal) + "\""))])
            .Cast<LedgerEntry>().Select(entry => entry.AccountName).SequenceEqual(texts)).QuickCheckThrowOnFailure();
    }
}
