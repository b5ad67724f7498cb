using System;
using System.Globalization;
using System.Linq;
using PublicDialogue.Dialogue;
using Xunit;

namespace PublicDialogue.Tests.Dialogue;

public sealed class DialogueFaultTests
{
    private static readonly CultureInfo[] Languages = [.. new[] { "en", "da", "sv", "nl" }.Select(CultureInfo.GetCultureInfo)];

    [Fact]
    public void Text_OfEveryKind_IsWordedInFourLanguages() => Assert.All(Enum.GetValues<DialogueFaultKind>(), kind =>
    {
        var fault = new DialogueFault(kind, ["<0>", "<1>", "<2>", "<3>", "<4>"]);
        string[] texts = [.. Languages.Select(fault.Text)];
        Assert.Equal(4, texts.Distinct(StringComparer.Ordinal).Count());
        Assert.All(texts, text => Assert.EndsWith(".", text, StringComparison.Ordinal));
        Assert.All(texts, text => Assert.DoesNotContain('{', text));

        // Each language names the same.
        Assert.Single(texts.Select(text => string.Concat(Enumerable.Range(0, 5).Where(place => text.Contains($"<{place}>", StringComparison.Ordinal)))).Distinct(StringComparer.Ordinal));
    });

    [Fact]
    public void Text_OfAFaultThatNamesTooLittle_HasAGapAndIsNoError() =>
        Assert.Equal("Table  has no challenge: give it one that a municipality has.", new DialogueFault(DialogueFaultKind.TableWithoutChallenge, []).ToString());

    [Theory]
    [InlineData("en", "the role commercial")]
    [InlineData("da", "rollen kommerciel")]
    [InlineData("sv", "rollen kommersiell")]
    [InlineData("nl", "de rol commercieel")]
    public void Text_ThatNamesARole_NamesItInTheReadersLanguage(string language, string named) => Assert.Contains(
        named, new DialogueFault(DialogueFaultKind.RoleNotAdmitted, ["s9", "Commercial"]).Text(CultureInfo.GetCultureInfo(language)), StringComparison.Ordinal);

    [Fact]
    public void Role_OfEveryKind_HasAName() => Assert.All(Enum.GetNames<ParticipantRole>(), role => Assert.DoesNotContain(
        role, new DialogueFault(DialogueFaultKind.RoleNotAdmitted, ["s9", role]).Text(CultureInfo.GetCultureInfo("da")), StringComparison.Ordinal));
}
