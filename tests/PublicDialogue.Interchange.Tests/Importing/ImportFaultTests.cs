using System;
using System.Globalization;
using System.Linq;
using PublicDialogue.Interchange.Importing;
using Xunit;

namespace PublicDialogue.Interchange.Tests.Importing;

/// <summary>Every fault is worded in four languages and says where, what and how to mend it.</summary>
public sealed class ImportFaultTests
{
    private static readonly string[] Languages = ["en", "da", "sv", "nl"];

    public static TheoryData<ImportFaultKind> Kinds => new(Enum.GetValues<ImportFaultKind>());

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Text_OfEachKind_NamesLineAndPlaceInEachLanguage(ImportFaultKind kind)
    {
        string[] texts = [.. Languages.Select(language => new ImportFault(kind, "Order/ID", 12, "x1y").Text(CultureInfo.GetCultureInfo(language)))];
        Assert.Equal(4, texts.Distinct().Count());
        Assert.All(texts, text => Assert.Contains("12: ", text, StringComparison.Ordinal));
        Assert.All(texts, text => Assert.Contains("Order/ID", text, StringComparison.Ordinal));
        Assert.Single(texts.Select(text => text.Contains("x1y", StringComparison.Ordinal)).Distinct());
    }

    [Fact]
    public void Quote_OfALongText_IsCut() => Assert.Equal(new string('a', 40) + "…", new ImportFault(ImportFaultKind.Code, "ID", 1, new string('a', 41)).Quote);
}
