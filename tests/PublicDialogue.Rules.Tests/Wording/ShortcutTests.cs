using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Notices;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Tests.Evidence;
using PublicDialogue.Rules.Tests.Reading;
using PublicDialogue.Rules.Wording;
using PublicDialogue.Rules.Wording.Demands;
using Xunit;

namespace PublicDialogue.Rules.Tests.Wording;

/// <summary>What tells at one look that there is nothing to find must never be wrong: looking everywhere is the judge.</summary>
public sealed class ShortcutTests
{
    private static readonly DemandScan[] Scans = [.. RuleBook.Rules.OfType<WordingRule>().Select(rule => rule.Scan).Distinct()];

    private static readonly Lexicon[] Lexicons = [new("brand-triggers.txt"), new("everybody.txt"), new("openings.txt"), new("label-words.txt")];

    // Every phrase of every list that scans read is a text here, besides sentences of both tables.
    private static IEnumerable<string> Texts() => Sentence.Restrictive().Concat(Sentence.Ordinary()).Select(row => row.Text)
        .Concat(Lists().SelectMany(LexiconFile.Lines).Select(line => line.Replace("~", "", System.StringComparison.Ordinal).Replace("...", "x", System.StringComparison.Ordinal).Split('=')[0].Trim('*', '^', ' ')))
        .Concat(["Canon", "CANON", "et Canon-kamera", "Philips®", "Philips ®", "DS/EN ISO 9001:2015", "NEN-EN-ISO 14001", "EN1090", "ISO-9001-certificeret", ""]);

    private static IEnumerable<string> Lists() => typeof(LexiconFile).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(".txt", System.StringComparison.Ordinal));

    [Fact]
    public void MayFind_TextInWhichSomethingIsFound_IsTrue() => Assert.All(Texts(), AssertMayFind);

    [NoticesFact]
    public void MayFind_TextOfANotice_IsTrueWhereSomethingIsFound() => Assert.All(NoticeTexts(), AssertMayFind);

    [Fact]
    public void Find_PassageWhoseWordsAreKnown_FindsWhatALookEverywhereDoes() => Assert.All(Texts(), AssertAlike);

    [NoticesFact]
    public void Find_PassageOfANotice_FindsWhatALookEverywhereDoes() => Assert.All(NoticeTexts(), AssertAlike);

    private static IEnumerable<string> NoticeTexts() => SharedNotices.All().Select(SharedNotices.Read)
        .SelectMany(document => document.Facts?.Scopes.SelectMany(scope => scope.Part.Wordings) ?? []).Select(wording => wording.Text).Distinct();

    private static void AssertMayFind(string text)
    {
        var read = ReadText.Of(text, language: null);
        Assert.All(Scans, scan => Assert.True(scan.MayFind(read.Leads) || scan.All(read).Count == 0, text));
    }

    private static void AssertAlike(string text)
    {
        var whole = ReadText.Of(text, language: null);
        Assert.Equal(Tokens.Of(whole.Text).Select(token => token.Word.Text), Tokens.Words(whole.Text).Select(word => word.Text));
        foreach (var (sentence, languages) in whole.Sentences)
        {
            var blind = sentence with { Leads = null };
            var found = CueBook.Find(blind, languages);
            Assert.Equal(found, CueBook.Find(sentence, languages));
            Assert.All(found, hit => Assert.True(whole.Leads.Families.Overlaps(CueSet.Of([hit]))));
            Assert.All(found, hit => Assert.True(sentence.Leads!.Families.Overlaps(CueSet.Of([hit]))));
            Assert.All(Lexicons, lexicon => Assert.Equal(lexicon.Find(blind, languages), lexicon.Find(sentence, languages)));
        }
    }
}
