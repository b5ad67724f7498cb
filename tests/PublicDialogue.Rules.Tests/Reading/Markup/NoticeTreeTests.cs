using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using PublicDialogue.Notices;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Reading;
using PublicDialogue.Rules.Reading.Markup;
using Xunit;

namespace PublicDialogue.Rules.Tests.Reading.Markup;

public class NoticeTreeTests
{
    private const string Declared = "<!DOCTYPE ContractNotice [";

    [Theory]
    [InlineData(Declared + "<!ENTITY a \"b\">]><ContractNotice>&a;</ContractNotice>")]
    [InlineData(Declared + "<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><ContractNotice>&c;</ContractNotice>")]
    [InlineData(Declared + "<!ENTITY a SYSTEM \"file:///etc/hostname\">]><ContractNotice>&a;</ContractNotice>")]
    [InlineData("<!DOCTYPE ContractNotice SYSTEM \"http://localhost/a.dtd\"><ContractNotice/>")]
    public void Read_DocumentType_IsRefused(string text) =>
        Assert.StartsWith("has a document type declaration (DTD)", Error(text).Message(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    [Theory]
    [InlineData("<ContractNotice>", 1)]
    [InlineData("<ContractNotice>\n<a></b></ContractNotice>", 2)]
    [InlineData("<ContractNotice/>\n<ContractNotice/>", 2)]
    [InlineData("<ContractNotice a='1' a='2'/>", 1)]
    [InlineData("<ContractNotice>&unheard;</ContractNotice>", 1)]
    [InlineData("<ContractNotice>\u0001</ContractNotice>", 1)]
    [InlineData("<ContractNotice>&#0;</ContractNotice>", 1)]
    [InlineData("<p:ContractNotice/>", 1)]
    [InlineData("\0\u0001\u0002PK\u0003", 1)]
    [InlineData("no mark-up at all", 1)]
    [InlineData("<DTD><a></DTD>", 1)]
    public void Read_NotWellFormed_SaysWhere(string text, int line)
    {
        var error = Error(text);

        Assert.StartsWith("is not well-formed XML from here on (", error.Message(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal(line, error.Line);
    }

    // Not as a theory: half a pair does not survive the way to the runner.
    [Fact]
    public void Read_HalfASurrogatePair_IsNotWellFormed() =>
        Assert.StartsWith("is not well-formed XML", Error("<ContractNotice>" + '\ud800' + "</ContractNotice>").Message(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    [Theory]
    [InlineData("<ContractNotice>")]
    [InlineData("<a><b></a>")]
    [InlineData("\0")]
    [InlineData("<!DOCTYPE a><a/>")]
    [InlineData("<Order/>")]
    [InlineData("")]
    public void Read_AnyError_IsOneSentenceWithoutPathAndFullStop(string text)
    {
        string message = TenderReader.Read("secret/place.xml", new StringReader(text)).Error!.Message(CultureInfo.InvariantCulture);

        Assert.DoesNotContain("secret", message, StringComparison.Ordinal);
        Assert.False(message.EndsWith('.'));
        Assert.DoesNotContain(message, char.IsControl);
        Assert.DoesNotContain(". ", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<?xml version=\"1.0\" encoding=\"UTF-16\"?><ContractNotice/>")]
    [InlineData("<?xml version=\"1.0\" encoding=\"klingon-1\"?><ContractNotice/>")]
    [InlineData("\ufeff<ContractNotice/>")]
    public void Read_AnotherEncodingDeclared_IsReadAsTheTextItIs(string text) =>
        Assert.Null(TenderReader.Read("a.xml", new StringReader(text)).Error);

    [Fact]
    public void Read_BytesThatAreNoText_SaysSo()
    {
        using var text = new StreamReader(new MemoryStream([60, 97, 62, 0xFF, 0xFE, 0xFF, 60, 47, 97, 62]), new UTF8Encoding(false, true), detectEncodingFromByteOrderMarks: false);

        Assert.Contains("save the file as UTF-8", NoticeTree.Read(text, ReadingLimits.Default).Error!.Message(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [NoticesFact]
    public void Read_TruncatedAnywhere_NeverThrows()
    {
        string whole = File.ReadAllText(SharedNotices.PathOf("eforms-sdk-example/sdk_cn_24_nego_accel.xml"));

        Assert.All(Enumerable.Range(0, 100).Select(part => whole.Length * part / 100), length =>
            Assert.NotNull(TenderReader.Read("a.xml", new StringReader(whole[..length])).Error));
    }

    [Theory]
    [InlineData(128, false)]
    [InlineData(129, true)]
    [InlineData(10_000, true)]
    public void Read_Nesting_IsRefusedBeyondItsLimit(int levels, bool isRefused)
    {
        string text = string.Concat(Enumerable.Repeat("<ContractNotice>", levels)) + string.Concat(Enumerable.Repeat("</ContractNotice>", levels));

        Assert.Equal(isRefused, TenderReader.Read("a.xml", new StringReader(text)).Error?.Message(CultureInfo.InvariantCulture).StartsWith("is nested deeper than 128 levels", StringComparison.Ordinal) ?? false);
    }

    [Theory]
    [InlineData(9, false)]
    [InlineData(10, true)]
    public void Read_Elements_AreRefusedBeyondTheirLimit(int children, bool isRefused)
    {
        string text = "<ContractNotice>" + string.Concat(Enumerable.Repeat("<a/>", children)) + "</ContractNotice>";
        var document = TenderReader.Read("a.xml", new StringReader(text), new ReadingLimits { MostElements = 10 });

        Assert.Equal(isRefused, document.Error?.Message(CultureInfo.InvariantCulture).StartsWith("has more than 10 elements", StringComparison.Ordinal) ?? false);
    }

    [Theory]
    [InlineData(17, false)]
    [InlineData(16, true)]
    public void Read_Characters_AreRefusedBeyondTheirLimit(int most, bool isRefused)
    {
        var document = TenderReader.Read("a.xml", new StringReader("<ContractNotice/>"), new ReadingLimits { MostCharacters = most });

        Assert.Equal(isRefused, document.Error?.Message(CultureInfo.InvariantCulture).StartsWith("is longer than 16 characters", StringComparison.Ordinal) ?? false);
    }

    [Theory]
    [InlineData("<ContractNotice>", "x")]
    [InlineData("<ContractNotice>", "<a/>")]
    [InlineData("<ContractNotice>", "<![CDATA[x]]>")]
    [InlineData("<ContractNotice>", "<FT>x</FT>")]
    [InlineData("<ContractNotice a='", "x")]
    [InlineData("<ContractNotice", " ")]
    [InlineData("<", "x")]
    [InlineData("<!--", "x")]
    public void Read_TwoHundredMillionCharacters_EndsSoonInBoundedMemory(string begin, string again)
    {
        var limits = new ReadingLimits { MostCharacters = 4_000_000 };
        long before = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();
        using var text = new EndlessText(begin, again, 200_000_000);
        var document = TenderReader.Read("a.xml", text, limits);

        Assert.NotNull(document.Error);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 10);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 400_000_000);
        Assert.InRange(text.Given, 0, 4_100_000);
    }

    // Many buyers times many organisations, many facts times many parts: time grows with the file, not with its square.
    [Theory]
    [InlineData("<ContractNotice><UBLExtensions><UBLExtension><ExtensionContent><EformsExtension><Organizations>", "<O><C><PartyIdentification><ID>A</ID></PartyIdentification></C></O>", "</Organizations></EformsExtension></ExtensionContent></UBLExtension></UBLExtensions>", "<ContractingParty><Party><PartyIdentification><ID>B</ID></PartyIdentification></Party></ContractingParty>", "</ContractNotice>")]
    [InlineData("<TED_EXPORT><FORM_SECTION><CONTRACT_DEFENCE CATEGORY='ORIGINAL' FORM='17' LG='EN'>", "<TYPE_CONTRACT VALUE='WORKS'/>", "", "<F17_FRAMEWORK><DURATION_FRAMEWORK_YEAR>8</DURATION_FRAMEWORK_YEAR></F17_FRAMEWORK>", "</CONTRACT_DEFENCE></FORM_SECTION></TED_EXPORT>")]
    [InlineData("<ContractNotice>", "<ProcurementProjectLot><ID schemeName='Lot'>L</ID></ProcurementProjectLot>", "", "<ContractingParty/>", "</ContractNotice>")]
    public void Read_ManyOfEachOfTwo_TakesTimeInProportion(string begin, string one, string middle, string other, string end)
    {
        string text = begin + string.Concat(Enumerable.Repeat(one, 100_000)) + middle + string.Concat(Enumerable.Repeat(other, 100_000)) + end;
        var watch = Stopwatch.StartNew();
        var document = TenderReader.Read("a.xml", new StringReader(text));
        _ = RuleBook.Assess(document.Facts!, RuleOptions.Default);

        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 15);
    }

    private static DocumentError Error(string text) => TenderReader.Read("a.xml", new StringReader(text)).Error!;
}
