using System;
using System.Linq;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PublicDialogue.Rules.Wording;
using Xunit;

namespace PublicDialogue.Rules.Tests.Wording;

/// <summary>Texts that nobody writes: every one of them comes back, and what is found in it stays in proportion to it.</summary>
public sealed class HostileTextTests
{
    public static TheoryData<string, string> Texts => new()
    {
        { "nothing", "" },
        { "white space", new string(' ', 100_000) },
        { "no spaces", new string('x', 100_000) },
        { "no spaces behind a trigger", "merk " + new string('X', 100_000) },
        { "triggers", Repeat("merk ", 200_000) },
        { "triggers and marks", Repeat("merk (((( ", 50_000) },
        { "names in one sentence", Repeat("merk Canon ", 50_000) },
        { "names and equivalents in one sentence", Repeat("merk Canon of gelijkwaardig ", 30_000) },
        { "names, standards and verbs in one sentence", Repeat("merk Canon moet ISO 9001 of gelijkwaardig ", 20_000) },
        { "names and settings in one sentence", Repeat("bestaande merk Canon ", 50_000) },
        { "registered names in one sentence", Repeat("Xy® ", 100_000) },
        { "clauses", Repeat("merk Canon;", 50_000) },
        { "semicolons", new string(';', 200_000) },
        { "sentences", Repeat("Het merk is Canon. ", 30_000) },
        { "acceptances", Repeat("Merk: Canon. Gelijkwaardige merken zijn toegestaan. ", 10_000) },
        { "gaps", Repeat("of of of of of of ", 30_000) },
        { "full stops", new string('.', 200_000) },
        { "new lines", new string('\n', 200_000) },
        { "new lines with blanks", Repeat("\n     ", 50_000) },
        { "one accent after another", "e" + Repeat("\u0301\u0323", 50_000) },
        { "half surrogates", Repeat("\ud800 merk \udc00Canon", 10_000) },
        { "no characters", Repeat("merk \0 \uffff\ufffe Canon ", 10_000) },
        { "faces", Repeat("merk 😀 Canon ", 10_000) },
        { "signs", "® ™ ®® ™x -®- ' ’ - / . , : ; ( ) ~ ... [da] # _" },
        { "hyphens", Repeat("a-", 100_000) },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Find_HostileText_ComesBack(string what, string text)
    {
        Assert.NotEmpty(what);
        var hits = Names.Find(text, language: null);

        Assert.True(hits.Count <= text.Length / 4);
        Assert.All(hits, hit => Assert.InRange(hit.Sentence.Length, 1, 242));
    }

    [Fact]
    public void Find_EveryCharacter_DoesNotThrow() => Assert.All(
        Enumerable.Range(0, 0x10000),
        code => Names.Find("merk " + (char)code + " Canon" + (char)code, "nl"));

    [Fact]
    public void Find_HalfASurrogate_StillReadsTheRest() => Assert.Equal("Canon", Names.In("\ud800 Het merk is Canon.", "nl"));

    [Fact]
    public void Find_DecomposedLetters_AreReadAsComposed() =>
        Assert.Equal("Kärcher", Names.In("Maskinen skal være af mærket Kärcher".Normalize(NormalizationForm.FormD), "da"));

    [Fact]
    public void Find_AnyTokensOfTheLexicons_DoNotThrow()
    {
        string[] words = ["merk", "brand", ":", "Canon", "or", "equivalent", ".", ";", "Nordlund", "X3", "®", "\n", "- ", "of", "skal", "ISO", "9001", "\""];
        Prop.ForAll<byte[]>(picks =>
        {
            string text = string.Join(' ', picks.Select(pick => words[pick % words.Length]));
            return Names.Find(text, language: null).All(hit => text.Contains(hit.Name, StringComparison.Ordinal));
        }).QuickCheckThrowOnFailure();
    }

    private static string Repeat(string part, int times) => new StringBuilder().Insert(0, part, times).ToString();
}
