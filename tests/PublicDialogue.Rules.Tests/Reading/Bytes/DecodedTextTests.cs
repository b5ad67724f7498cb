using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Reading;
using PublicDialogue.Rules.Reading.Bytes;
using Xunit;

namespace PublicDialogue.Rules.Tests.Reading.Bytes;

/// <summary>Files in every encoding that notices come in: the same text out of each, or an error that says where and what to do.</summary>
public class DecodedTextTests
{
    private const string Body = "<ContractNotice><NoticeLanguageCode>DAN</NoticeLanguageCode><Name>Mærket «Jürå», 5 000 kr.</Name></ContractNotice>";

    private static readonly Encoding[] Unicode =
    [
        new UTF8Encoding(false), new UnicodeEncoding(false, false), new UnicodeEncoding(true, false), new UTF32Encoding(false, false), new UTF32Encoding(true, false),
    ];

    private static readonly Encoding[] Marked =
    [
        new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true), new UTF32Encoding(false, true), new UTF32Encoding(true, true),
    ];

    [Fact]
    public void Open_AnyUnicode_GivesTheSameText() => Assert.All(
        Unicode.Concat(Marked),
        encoding => Assert.Equal(Body, Text([.. encoding.GetPreamble(), .. encoding.GetBytes(Body)])));

    [Theory]
    [InlineData("ISO-8859-1")]
    [InlineData("iso-8859-1")]
    [InlineData("windows-1252")]
    [InlineData("ISO-8859-15")]
    [InlineData("latin1")]
    public void Open_OneByteACharacter_IsReadAsDeclared(string name)
    {
        string text = $"<?xml version='1.0' encoding='{name}'?>{Body}";

        Assert.Equal(text, Text(Encoding.Latin1.GetBytes(text)));
    }

    [Theory]
    [InlineData("windows-1252", 0x80, '€')]
    [InlineData("windows-1252", 0x96, '–')]
    [InlineData("ISO-8859-1", 0x93, '“')]
    [InlineData("ISO-8859-1", 0xA4, '¤')]
    [InlineData("ISO-8859-15", 0xA4, '€')]
    [InlineData("ISO-8859-15", 0xBE, 'Ÿ')]
    [InlineData("ISO-8859-15", 0x80, '\u0080')]
    public void Open_SignsOfOneByte_AreThoseOfTheirTable(string name, byte raw, char sign)
    {
        byte[] head = Encoding.ASCII.GetBytes($"<?xml version=\"1.0\" encoding=\"{name}\"?><a>");

        Assert.Equal(sign, Text([.. head, raw])[^1]);
    }

    // A text made in memory calls itself UTF-16 and is saved as UTF-8.
    [Theory]
    [InlineData("UTF-16")]
    [InlineData("us-ascii")]
    [InlineData("utf8")]
    public void Open_OneByteWhereTheDeclarationSaysMore_IsUtf8(string name)
    {
        string text = $"<?xml version=\"1.0\" encoding=\"{name}\"?>{Body}";

        Assert.Equal(text, Text(Encoding.UTF8.GetBytes(text)));
    }

    [Fact]
    public void Open_MarkAndDeclarationDiffer_MarkCounts()
    {
        string text = $"<?xml version='1.0' encoding='ISO-8859-1'?>{Body}";

        Assert.Equal(text, Text([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text)]));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Open_BytesTrickling_IsTheSameText(int most)
    {
        string text = string.Concat(Enumerable.Repeat(Body, 700));
        using var trickle = new Trickle(Encoding.UTF8.GetBytes(text), most);
        using var reader = TenderReader.Open(trickle);

        Assert.Equal(text, reader.ReadToEnd());
    }

    [Fact]
    public void Open_Nothing_IsNoText() => Assert.Equal("", Text([]));

    [Fact]
    public void Open_CharacterCutAtTheEnd_IsNoText() => Assert.Equal("a" + DecodedText.NoText, Text([(byte)'a', 0xC3]));

    [Theory]
    [InlineData("a.xml", "<ContractNotice>\n<Name>M", "rket</Name></ContractNotice>", 2, 8)]
    [InlineData("a.tender.json", "{\n \"title\": \"M", "rket\" }", 2, 13)]
    [InlineData("a.jsonl", "{\"ocid\":\"a\"}\n{\"title\": \"M", "rket\" }", 2, 13)]
    public void ReadAll_BytesThatAreNoUtf8_SaysWhereAndWhatToDo(string path, string before, string behind, int line, int column)
    {
        using var bytes = new MemoryStream([.. Encoding.UTF8.GetBytes(before), 0xE6, .. Encoding.UTF8.GetBytes(behind)]);

        var error = TenderReader.ReadAll(path, bytes).Last().Error!;

        Assert.Equal(("has bytes that are no text in its encoding; save the file as UTF-8", line, column), (error.Message(CultureInfo.InvariantCulture), error.Line, error.Column));
    }

    [Fact]
    public void ReadAll_EncodingNotRead_SaysSo()
    {
        using var bytes = new MemoryStream(Encoding.ASCII.GetBytes("<?xml version=\"1.0\" encoding=\"EBCDIC-CP-DK\"?><ContractNotice/>"));

        var error = Assert.Single(TenderReader.ReadAll("a.xml", bytes)).Error!;

        Assert.Equal("says that its encoding is EBCDIC-CP-DK, which is not read here; save the file as UTF-8, and say so in its first line", error.Message(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("a.xml")]
    [InlineData("a.tender.json")]
    [InlineData("a.jsonl")]
    public void ReadAll_TextOfAReaderThatRefusesBytes_IsAnError(string path)
    {
        using var text = new StreamReader(new MemoryStream([(byte)'{', 0xE6, (byte)'"']), new UTF8Encoding(false, throwOnInvalidBytes: true));

        Assert.Equal("has bytes that are no text in its encoding; save the file as UTF-8", Assert.Single(TenderReader.ReadAll(path, text)).Error!.Message(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void ReadAll_Latin1_ReadsItsWords()
    {
        string text = $"<?xml version='1.0' encoding='ISO-8859-1'?><ContractNotice><NoticeTypeCode>cn-standard</NoticeTypeCode><ProcurementProject><Description>Af mærket Jura</Description></ProcurementProject></ContractNotice>";
        using var bytes = new MemoryStream(Encoding.Latin1.GetBytes(text));

        var facts = Assert.Single(TenderReader.ReadAll("a.xml", bytes)).Facts!;

        Assert.Equal("Af mærket Jura", facts.Scopes.SelectMany(scope => scope.Part.Wordings).Single().Text);
    }

    private static string Text(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        using var reader = TenderReader.Open(stream);
        return reader.ReadToEnd();
    }

    /// <summary>A stream that gives a few bytes at a time, as a network does.</summary>
    private sealed class Trickle(byte[] bytes, int most) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, most));
    }
}
