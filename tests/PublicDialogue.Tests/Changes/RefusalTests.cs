using System;
using System.Globalization;
using System.Linq;
using PublicDialogue.Changes;
using Xunit;

namespace PublicDialogue.Tests.Changes;

/// <summary>Every reason for a refusal is worded in four languages, with the same places in each.</summary>
public sealed class RefusalTests
{
    private static readonly string[] Languages = ["en", "da", "sv", "nl"];

    public static TheoryData<RefusalKind> Kinds => new(Enum.GetValues<RefusalKind>());

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Text_OfEachKind_IsASentenceOfItsOwnInEachLanguage(RefusalKind kind)
    {
        string[] sentences = [.. Languages.Select(language => Text(kind, language))];
        Assert.Equal(Languages.Length, sentences.Distinct().Count());
        Assert.All(sentences, sentence => Assert.EndsWith(".", sentence, StringComparison.Ordinal));
        Assert.All(sentences, sentence => Assert.DoesNotContain("{", sentence, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Text_OfEachKind_NamesTheSameInEachLanguage(RefusalKind kind) => Assert.Single(
        Languages.Select(language => string.Concat(Enumerable.Range(0, 4).Where(place => Text(kind, language).Contains($"<{place}>", StringComparison.Ordinal)))).Distinct());

    [Fact]
    public void Text_WithTooFewArguments_LeavesAGap() =>
        Assert.Equal(" is closed: nothing can be changed in it any more.", new Refusal(RefusalKind.Closed, []).Text(CultureInfo.InvariantCulture));

    [Fact]
    public void Value_OfARefusal_SaysWhy()
    {
        var change = Change<string>.Refused(RefusalKind.Closed, "The fair");
        Assert.False(change.IsDone);
        Assert.Empty(change.Happened);
        Assert.Equal("The fair is closed: nothing can be changed in it any more.", Assert.Throws<InvalidOperationException>(() => change.Value).Message);
    }

    [Fact]
    public void Value_OfAChange_IsIt() => Assert.Equal("new", Change<string>.Done("new").Value);

    private static string Text(RefusalKind kind, string language) =>
        new Refusal(kind, ["<0>", "<1>", "<2>", "<3>"]).Text(CultureInfo.GetCultureInfo(language));
}
