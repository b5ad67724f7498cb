using System;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using NodaTime.Text;
using PublicDialogue.Interchange.Ledgers;
using Xunit;

namespace PublicDialogue.Interchange.Tests.Ledgers;

/// <summary>Days and amounts in every form that is read, and the nearest ones that are not.</summary>
public sealed class WrittenValueTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("12", "12")]
    [InlineData("-1302,03", "-1302.03")]
    [InlineData("1302,03-", "-1302.03")]
    [InlineData("\u22121302.03", "-1302.03")]
    [InlineData("+7", "7")]
    [InlineData(" 7\u00A0", "7")]
    [InlineData("1.234", "1.234")]
    [InlineData("1,234", "1.234")]
    [InlineData("1 234", "1234")]
    [InlineData("1\u00A0234\u202F567,5", "1234567.5")]
    [InlineData("1.234,56", "1234.56")]
    [InlineData("1,234.56", "1234.56")]
    [InlineData("1.234.567", "1234567")]
    [InlineData("1,234,567", "1234567")]
    [InlineData("12.345.678,9", "12345678.9")]
    [InlineData("999999999999,9999", "999999999999.9999")]
    public void Amount_InEachForm_IsRead(string text, string amount) =>
        Assert.Equal(decimal.Parse(amount, CultureInfo.InvariantCulture), WrittenValue.Amount(text));

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData(",5")]
    [InlineData("5,")]
    [InlineData("-5-")]
    [InlineData("--5")]
    [InlineData("1.23.456")]
    [InlineData("1234.567,8")]
    [InlineData("1,234,56")]
    [InlineData("1 23")]
    [InlineData("1.234 567")]
    [InlineData("5 kr")]
    [InlineData("1e3")]
    [InlineData("٣")]
    [InlineData("1000000000000")]
    [InlineData("00000000000000000000000000000000000000000000000000000000000000001")]
    public void Amount_InNoForm_IsNotRead(string text) => Assert.Null(WrittenValue.Amount(text));

    [Theory]
    [InlineData("2026-03-02", 2026, 3, 2)]
    [InlineData(" 2026-03-02T23:59:59Z ", 2026, 3, 2)]
    [InlineData("2026-03-02 00:00", 2026, 3, 2)]
    [InlineData("20260302", 2026, 3, 2)]
    [InlineData("02-03-2026", 2026, 3, 2)]
    [InlineData("2-3-2026", 2026, 3, 2)]
    [InlineData("2.3.2026", 2026, 3, 2)]
    [InlineData("31.12.2099", 2099, 12, 31)]
    [InlineData("2000-01-01", 2000, 1, 1)]
    public void Date_InEachForm_IsRead(string text, int year, int month, int day) => Assert.Equal(new LocalDate(year, month, day), WrittenValue.Date(text));

    [Theory]
    [InlineData("")]
    [InlineData("02/03/2026")]
    [InlineData("1999-12-31")]
    [InlineData("2100-01-01")]
    [InlineData("2026-02-29")]
    [InlineData("26-03-02")]
    [InlineData("2026-3-2")]
    [InlineData("2.3-2026")]
    [InlineData("46083")]
    public void Date_InNoForm_IsNotRead(string text) => Assert.Null(WrittenValue.Date(text));

    [Fact]
    public void Date_OfEveryDay_IsReadInEveryForm() => Prop.ForAll(Arb.From(Gen.Choose(0, 36_524)), days =>
    {
        var date = new LocalDate(2000, 1, 1).PlusDays(days);
        return Array.TrueForAll(
            ["uuuu-MM-dd", "uuuuMMdd", "d-M-uuuu", "dd.MM.uuuu"],
            form => WrittenValue.Date(LocalDatePattern.CreateWithInvariantCulture(form).Format(date)) == date);
    }).QuickCheckThrowOnFailure();
}
