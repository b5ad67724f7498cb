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
    [InlineData("", 1, 1, "ends before its JSON does; save or export it again")]
    [InlineData("{", 1, 2, "ends before its JSON does; save or export it again")]
    [InlineData("[1", 1, 3, "ends before its JSON does; save or export it again")]
    [InlineData("\"abc", 1, 5, "ends before its JSON does; save or export it again")]
    [InlineData("{\n  \"a\" 1 }", 2, 7, "needs a colon behind the name")]
    [InlineData("{ a: 1 }", 1, 3, "needs a name in quotes here")]
    [InlineData("[1 2]", 1, 4, "needs a comma or a closing bracket here")]
    [InlineData("{\"a\": 1 \"b\": 2}", 1, 9, "needs a comma or a closing brace here")]
    [InlineData("[1, ]", 1, 5, "needs a value here")]
    [InlineData("nul", 1, 1, "needs a value here")]
    [InlineData("-", 1, 2, "ends before its JSON does; save or export it again")]
    [InlineData("1.x", 1, 3, "needs a digit here")]
    [InlineData("{} {}", 1, 4, "has something behind its end; remove it")]
    [InlineData("[\"a\nb\"]", 1, 4, "has a text that does not end on its line; close its quotes")]
    [InlineData("[\"\\x\"]", 1, 4, "has a backslash that escapes nothing; double it")]
    [InlineData("[\"\\u12\"]", 1, 4, "has a backslash that escapes nothing; double it")]
    public void Parse_WhatIsNoJson_SaysWhatWhereAndHow(string text, int line, int column, string message)
    {
        var wrong = Assert.Throws<JsonError>(() => Parse(text));

        Assert.Equal(new DocumentError(message, line, column), wrong.Error);
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

        Assert.Equal(isRead, Refusal(text, ReadingLimits.Default) is null);
    }

    [Fact]
    public void Parse_TenThousandLevels_AreRefusedAndNotOverflown() =>
        Assert.Contains("nested", Refusal(new string('[', 10_000), ReadingLimits.Default), StringComparison.Ordinal);

    [Fact]
    public void Parse_TooManyValues_AreRefused() =>
        Assert.Contains("more than 3 values", Refusal("[1, 2, 3]", ReadingLimits.Default with { MostElements = 3 }), StringComparison.Ordinal);

    [Fact]
    public void Parse_ByteOrderMark_IsPassedOver() => Assert.Equal(JsonKind.Object, Parse("\uFEFF{}").Kind);

    [Fact]
    public void Indexer_NameTwice_TheLastCounts() => Assert.Equal("2", Parse("""{"a": 1, "a": 2}""")["a"]!.Text);

    private static JsonValue Parse(string text) => new JsonParser(text, ReadingLimits.Default).Parse();

    private static string? Refusal(string text, ReadingLimits limits)
    {
        try
        {
            new JsonParser(text, limits).Parse();
            return null;
        }
        catch (JsonError wrong)
        {
            return wrong.Error.Message;
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
