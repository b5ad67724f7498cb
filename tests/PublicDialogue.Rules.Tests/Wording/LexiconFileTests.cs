using System;
using System.Linq;
using PublicDialogue.Rules.Wording;
using Xunit;

namespace PublicDialogue.Rules.Tests.Wording;

public sealed class LexiconFileTests
{
    private static readonly string[] WithoutLanguages =
        ["brands.txt", "short-brands.txt", "everyday-brands.txt", "existing-words.txt", "make-relations.txt", "no-brands.txt", "authorities.txt", "articles.txt", "bridges.txt", "abbreviations.txt", "units.txt", "no-standards.txt", "harmonised-standards.txt", "management-standards.txt", "practice-standards.txt", "demands/number-fillers.txt",
            "conformity-bodies.txt", "dimensions.txt", "no-places.txt", "no-place-endings.txt"];

    public static TheoryData<string> Files => [.. typeof(LexiconFile).Assembly.GetManifestResourceNames()
        .Where(name => name.EndsWith(".txt", StringComparison.Ordinal)).Order()];

    [Fact]
    public void Files_AreThere() => Assert.NotEmpty((System.Collections.IEnumerable)Files);

    [Theory]
    [MemberData(nameof(Files))]
    public void Entries_AreSmallLettersInNormalFormAndOnce(string file)
    {
        var entries = LexiconFile.Entries(file).ToList();

        Assert.NotEmpty(entries);
        Assert.Equal(entries.Distinct(), entries);
        Assert.All(entries, row =>
        {
            Assert.Equal(row.Entry.ToLowerInvariant(), row.Entry);
            Assert.True(row.Entry.IsNormalized());
            Assert.DoesNotContain("  ", row.Entry, StringComparison.Ordinal);
        });
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Entries_HaveALanguageWithEndings(string file)
    {
        string[] known = [.. LexiconFile.Entries("endings.txt").Select(row => row.Language)];
        Assert.All(LexiconFile.Entries(file), row =>
        {
            if (WithoutLanguages.Contains(file))
            {
                Assert.Equal("", row.Language);
            }
            else if (file is not ("placeholders.txt" or "demands/measures.txt") || row.Language.Length > 0)
            {
                Assert.Contains(row.Language, known);
            }
        });
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Entries_AreSplitAsATextIs(string file)
    {
        if (file is "placeholders.txt" or "endings.txt" or "make-relations.txt" or "no-brands.txt" or "articles.txt" or "bridges.txt" or "units.txt" or "demands/measures.txt" or "demands/number-fillers.txt")
        {
            return;
        }

        Assert.All(LexiconFile.Lines(file), entry =>
        {
            string words = entry.Split('=')[0].Trim().TrimStart('*', '^')
                .Replace("~", "", StringComparison.Ordinal).Replace(" ...", "", StringComparison.Ordinal).Replace('|', ' ').Replace("? ", " ", StringComparison.Ordinal);
            Assert.Equal(words, string.Join(' ', Tokens.Of(words).Select(token => token.Text)));
        });
    }

    [Fact]
    public void Makes_AreNotAmongTheWordsThatAreNone() => Assert.Empty(
        LexiconFile.Lines("brands.txt").Intersect(LexiconFile.Lines("no-brands.txt").SelectMany(line => line.Split(' '))));

    [Fact]
    public void Entries_OfAFileThatIsNotThere_Throws() =>
        Assert.Throws<ArgumentException>(() => LexiconFile.Lines("nowhere.txt").ToList());
}
