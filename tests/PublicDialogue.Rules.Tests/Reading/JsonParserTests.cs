using System;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using PublicDialogue.Rules.Reading;
using Xunit;

namespace PublicDialogue.Rules.Tests.Reading;

/// <summary>Our JSON reader against the framework's: what one takes, the other takes, with the same values.</summary>
public sealed class JsonParserTests
{
    [Theory]
    [InlineData("null")]
    [InlineData(" [ ] ")]
    [InlineData("{}")]
    [InlineData("[true, false, null, 0, -0, 12.50, 1e3, -1.5E-2]")]
    [InlineData("""{"a": {"b": [1, {"c": "d"}]}, "e": ""}""")]
    [InlineData("""["\" \\ \/ \b \f \n \r \t \u00e6 \ud83d\ude00 æøå"]""")]
    [InlineData("\"\"")]
    [InlineData("0")]
    public void Parse_WhatIsJson_IsReadAsTheFrameworkReadsIt(string text)
    {
        using var expected = JsonDocument.Parse(text);

        Assert.Equal(Show(expected.RootElement), Show(Parse(text)));
    }

    [Theory]
    [InlineData("", 1, 1, DocumentFault.Truncated)]
    [InlineData("{", 1, 2, DocumentFault.Truncated)]
    [InlineData("[1", 1, 3, DocumentFault.Truncated)]
    [InlineData("\"abc", 1, 5, DocumentFault.Truncated)]
    [InlineData("{\n  \"a\" 1 }", 2, 7, DocumentFault.NoColon)]
    [InlineData("{ a: 1 }", 1, 3, DocumentFault.NoName)]
    [InlineData("[1 2]", 1, 4, DocumentFault.NoCommaOrBracket)]
    [InlineData("{\"a\": 1 \"b\": 2}", 1, 9, DocumentFault.NoCommaOrBrace)]
    [InlineData("[1, ]", 1, 5, DocumentFault.NoValue)]
    [InlineData("nul", 1, 1, DocumentFault.NoValue)]
    [InlineData("-", 1, 2, DocumentFault.Truncated)]
    [InlineData("1.x", 1, 3, DocumentFault.NoDigit)]
    [InlineData("{} {}", 1, 4, DocumentFault.Remainder)]
    [InlineData("[\"a\nb\"]", 1, 4, DocumentFault.OpenText)]
    [InlineData("[\"\\x\"]", 1, 4, DocumentFault.WrongEscape)]
    [InlineData("[\"\\u12\"]", 1, 4, DocumentFault.WrongEscape)]
    public void Parse_WhatIsNoJson_SaysWhatAndWhere(string text, int line, int column, DocumentFault fault)
    {
        var wrong = Assert.Throws<JsonError>(() => Parse(text));

        Assert.Equal(new DocumentError(fault, line, column), wrong.Error);
    }

    [Fact]
    public void Parse_EveryValue_KnowsItsPlace()
    {
        const string text = "{\r\n  \"a\": [10,\n    \"x\"] }";

        var list = Parse(text)["a"]!;

        Assert.Equal((2, 8), (list.Line, list.Column));
        Assert.Equal((3, 5), (list.Items[1].Line, list.Items[1].Column));
        Assert.Equal("\"x\"", text[list.Items[1].Start..list.Items[1].End]);
    }

    [Theory]
    [InlineData(128, true)]
    [InlineData(129, false)]
    public void Parse_Nesting_IsBounded(int depth, bool isRead)
    {
        string text = new string('[', depth + 1) + new string(']', depth + 1);

        Assert.Equal(isRead, Refusal(text, ReadingLimits.Default).Fault is null);
    }

    [Fact]
    public void Parse_TenThousandLevels_AreRefusedAndNotOverflown() =>
        Assert.Equal((DocumentFault.TooDeep, 128), Refusal(new string('[', 10_000), ReadingLimits.Default));

    [Fact]
    public void Parse_TooManyValues_AreRefused() =>
        Assert.Equal((DocumentFault.TooManyElements, 3), Refusal("[1, 2, 3]", ReadingLimits.Default with { MostElements = 3 }));

    [Fact]
    public void Parse_ByteOrderMark_IsPassedOver() => Assert.Equal(JsonKind.Object, Parse("\uFEFF{}").Kind);

    [Fact]
    public void Indexer_NameTwice_TheLastCounts() => Assert.Equal("2", Parse("""{"a": 1, "a": 2}""")["a"]!.Text);

    private static JsonValue Parse(string text) => new JsonParser(text, ReadingLimits.Default).Parse();

    private static (DocumentFault? Fault, object? About) Refusal(string text, ReadingLimits limits)
    {
        try
        {
            new JsonParser(text, limits).Parse();
            return default;
        }
        catch (JsonError wrong)
        {
            return (wrong.Error.Fault, wrong.Error.About);
        }
    }

    private static string Show(JsonValue value) => value.Kind switch
    {
        JsonKind.Array => $"[{string.Join(",", value.Items.Select(Show))}]",
        JsonKind.Object => $"{{{string.Join(",", value.Members.Select(member => member.Name + ":" + Show(member.Value)))}}}",
        JsonKind.Text => "'" + value.Text + "'",
        JsonKind.Number => Number(value.Text),
        _ => value.Kind.ToString(),
    };

    private static string Show(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => $"[{string.Join(",", value.EnumerateArray().Select(Show))}]",
        JsonValueKind.Object => $"{{{string.Join(",", value.EnumerateObject().Select(member => member.Name + ":" + Show(member.Value)))}}}",
        JsonValueKind.String => "'" + value.GetString() + "'",
        JsonValueKind.Number => Number(value.GetRawText()),
        _ => value.ValueKind.ToString(),
    };

    private static string Number(string text) => double.Parse(text, CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture);
}
