using System.Linq;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Wording;
using PublicDialogue.Rules.Wording.Demands;
using Xunit;

namespace PublicDialogue.Rules.Tests.Wording;

/// <summary>Every wording rule reads whatever is written, in time that follows its length.</summary>
public sealed class HostileScansTests
{
    public static TheoryData<string> Texts =>
    [
        "",
        new string('1', 100_000),
        Repeat("EN-", 50_000),
        Repeat("EN / ", 50_000),
        Repeat("ISO 9001 ", 50_000),
        Repeat("DS/EN ISO ", 30_000),
        Repeat("ISO 9001 eller tilsvarende ", 5_000),
        Repeat("Svanemærket ", 50_000),
        Repeat("dansk ", 50_000),
        Repeat("made in made in Denmark ", 5_000),
        Repeat("fremstillet af ", 50_000),
        Repeat("lokal gold certified ", 5_000),
        Repeat("f . eks . ISO 9001 skal ", 10_000),
        Repeat("mindst ", 50_000),
        Repeat("omsætning mindst 5 seneste år ", 5_000),
        Repeat("seneste 5 år regnskab; ", 5_000),
        Repeat("1 000 ", 50_000),
        Repeat("5 (5) til 6 mio. kr. ", 5_000),
        string.Join(", ", Enumerable.Range(1, 5_000).Select(years => $"projektleder mindst {years} års erfaring")),
        Repeat("The tenderer must have an office in Horsens or Vejle , ", 5_000),
        Repeat("kontor i ", 30_000),
        Repeat("tilbudsgiver skal have kontor i Horsens eller ", 5_000),
        "De inschrijver moet een kantoor in " + Repeat("Utrecht of ", 20_000) + "Zwolle hebben",
        Repeat("in de Den ' s- van 8700 ", 5_000) + "office in",
        "\ud800 EN \udc00 1176 ® ™ : / - EN",
        "EN",
        "EN 1176:",
        "ISO/",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Find_HostileText_ComesBack(string text)
    {
        foreach (string? language in new[] { null, "da", "sv", "nl", "en", "de" })
        {
            var read = ReadText.Of(text, language);
            Assert.All(RuleBook.Rules.OfType<WordingRule>(), rule => Assert.True(rule.Scan.Find(read).Count <= text.Length / 4));
            Assert.True(DemandReader.Read(read).Count <= text.Length / 4);
        }
    }

    [Fact]
    public void Find_EveryCharacter_DoesNotThrow() => Assert.All(
        Enumerable.Range(0, 0x10000),
        code => Assert.All(RuleBook.Rules.OfType<WordingRule>(), rule => rule.Scan.Find(ReadText.Of("EN " + (char)code + "1176" + (char)code, "da"))));

    [Fact]
    public void Read_EveryCharacter_DoesNotThrow() => Assert.All(
        Enumerable.Range(0, 0x10000),
        code => Assert.InRange(DemandReader.Read(ReadText.Of("omsætning " + (char)code + "mindst 5" + (char)code + "000 kr", "da")).Count, 0, 9));

    [Fact]
    public void Read_AnyWordsOfPlaces_DoNotThrow()
    {
        string[] words = ["The tenderer", "tilbudsgiver", "inschrijver", "must", "skal", "moet", "have", "hebben", "in", "i", "office", "kontor", "kantoor", "hovedkontor", "gevestigd", "Horsens", "Den", "'", "s-", "8700", "of", "eller", ",", ";", "the", "not", "with", "only", "te"];
        Prop.ForAll<byte[]>(picks =>
        {
            string text = string.Join(' ', picks.Select(pick => words[pick % words.Length]));
            return DemandReader.Read(ReadText.Of(text, language: null), isOfTenderers: true).Count <= picks.Length;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Assess_ManyDemands_AreReadInLinearTime()
    {
        string text = string.Join(", ", Enumerable.Range(1, 5_000).Select(years => $"projektleder mindst {years} års erfaring"));

        Assert.NotEmpty(Given.Assess("PD1110", Demanded.Saying(text, text)).Findings);
    }

    private static string Repeat(string part, int times) => new StringBuilder().Insert(0, part, times).ToString();
}
