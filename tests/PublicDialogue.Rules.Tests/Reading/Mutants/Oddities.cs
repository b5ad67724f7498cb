namespace PublicDialogue.Rules.Tests.Reading.Mutants;

/// <summary>Values and scraps that no form allows and no reader may stumble over.</summary>
internal static class Oddities
{
    /// <summary>Gets values in the place of others.</summary>
    public static string[] Values { get; } =
    [
        "", " ", "-1", "0", "-0", "1.5", "1,5", "1E5", "1e400", "NaN", "79228162514264337593543950335", "792281625142643375935439503350", "-9223372036854775808",
        "0.0000000000000000000000000001", "1.000.000,00", "２０２６", "true", "null", "unpublished", "0000-00-00", "0001-01-01", "2026-02-30", "9999-12-31+14:00",
        "2026-11-22T25:61:61Z", "24:00:00", "P4Y", "P9999999999Y", "-P1D", "%", "-%", "5-", "::", "EUR", "DKKX", "\u0131\u0307", "\u202E", "\uFEFF", "\U0001F600", new('9', 5_000),
    ];

    /// <summary>Gets scraps between others.</summary>
    public static string[] Scraps { get; } =
    [
        "\uFEFF", "\0", "\uFFFF", "\r", "\t\n", "]]>", "]]", "<![CDATA[", "<!--", "<!-- publicdialogue:ignore PD1001 -->", "<?pi", "<?publicdialogue x?>", "<x/>", "<FT>2</FT>",
        "<a:b xmlns:a=\"urn:x\">1</a:b>", "xmlns:q=\"urn:q\"", "<!DOCTYPE a>", "<?xml version=\"1.0\"?>", "&lt;", "&nosuch;", "&#x0;", "&#55357;", "\\", "\"", "\\u12", "\\ud800", "[", "}", "//", "/*",
    ];

    /// <summary>Gets values of JSON in the place of others.</summary>
    public static string[] Json { get; } =
    [
        "null", "[]", "{}", "true", "1", "-5", "3.5", "1e9", "1e400", "0.00001", "1200000", "79228162514264337593543950335", "\"x\"", "\"\"", "\"2026-02-30\"", "\"\\u0000\"",
        "\"P99999999999Y\"", "[null]", "[[1]]", "[{}]", "{\"a\":1}", "[[[[]]]]", "{\"amount\":1e30,\"currency\":\"zz\"}", "{\"percent\":1e30}", "{\"from\":1e11,\"to\":-1e11}",
    ];
}
