using System;
using System.IO;
using System.Text;
using System.Threading.Tasks;
using Xunit;

namespace PublicDialogue.Tool.Tests.Review;

/// <summary>Files that are not UTF-8: read as they say they are, or refused with the place.</summary>
public sealed class EncodingTests
{
    private const string Notice = """
        <ContractNotice><NoticeTypeCode>cn-standard</NoticeTypeCode><NoticeLanguageCode>DAN</NoticeLanguageCode>
        <ProcurementProject><Description>Maskinen skal være af mærket Jura.</Description></ProcurementProject></ContractNotice>
        """;

    [Theory]
    [InlineData("ISO-8859-1")]
    [InlineData("UTF-16")]
    public async Task Review_NoticeInItsOwnEncoding_QuotesItsWords(string name)
    {
        var encoding = Encoding.GetEncoding(name);

        var run = await ToolRun.Of("review", Write("a.xml", encoding, $"<?xml version='1.0' encoding='{name}'?>{Notice}"), "--language", "da");

        Assert.Contains("PD1201", run.Output, StringComparison.Ordinal);
        Assert.Contains("mærket Jura", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Review_BytesThatAreNoUtf8_SaysWhereAndWhatToDo()
    {
        string path = Write("a.tender.json", Encoding.Latin1, "{ \"schema\": \"publicdialogue/tender/1\",\n  \"title\": \"Mærket\" }");

        var run = await ToolRun.Of("review", path);

        Assert.Contains("(2,14): has bytes that are no text in its encoding; save the file as UTF-8.", run.Output + run.Errors, StringComparison.Ordinal);
    }

    private static string Write(string name, Encoding encoding, string text)
    {
        string path = ToolRun.Write(name, "");
        File.WriteAllBytes(path, encoding.GetBytes(text));
        return path;
    }
}
