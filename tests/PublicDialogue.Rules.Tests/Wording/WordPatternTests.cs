using System;
using System.Collections.Generic;
using PublicDialogue.Rules.Wording;
using Xunit;

namespace PublicDialogue.Rules.Tests.Wording;

public sealed class WordPatternTests
{
    [Theory]
    [InlineData("or equivalent", "or equivalent", 2)]
    [InlineData("or equivalent", "OR Equivalent thing", 2)]
    [InlineData("or equivalent", "or equivalents", -1)]
    [InlineData("or equivalent~", "or equivalents", 2)]
    [InlineData("or equivalent~", "or equivalentish", -1)]
    [InlineData("or equivalent", "or", -1)]
    [InlineData("or ... equivalent", "or equivalent", 2)]
    [InlineData("or ... equivalent", "or another, or an equivalent", 6)]
    [InlineData("or ... equivalent", "or a b c d e equivalent", 7)]
    [InlineData("or ... equivalent", "or a b c d e f equivalent", -1)]
    [InlineData("or ... equivalent", "or this; equivalent", -1)]
    [InlineData("or ... equivalent", "or a", -1)]
    [InlineData("make : x", "make: x", 3)]
    [InlineData("they may|can|must not bid", "they can not bid", 4)]
    [InlineData("they may|can|must not bid", "they will not bid", -1)]
    [InlineData("is bid~|tender allowed", "is bids allowed", 3)]
    [InlineData("is bid~|tender allowed", "is tenders allowed", -1)]
    [InlineData("not be? accepted", "not accepted", 2)]
    [InlineData("not be? accepted", "not be accepted", 3)]
    [InlineData("not be? accepted", "not be be accepted", -1)]
    [InlineData("not be? be", "not be", 2)]
    [InlineData("tenders from|by all|any?", "tenders by", 2)]
    [InlineData("why ?", "why?", 2)]
    [InlineData("why ?", "why", -1)]
    public void Match_FromTheFirstToken_EndsBehindTheLast(string pattern, string text, int end) =>
        Assert.Equal(end, Pattern(pattern).Match(Passage.Whole(Tokens.Of(text)), 0));

    [Fact]
    public void Match_BeyondThePassage_IsNone() =>
        Assert.Equal(-1, Pattern("or equivalent").Match(Passage.Whole(Tokens.Of("or equivalent")) with { To = 1 }, 0));

    [Theory]
    [InlineData("da", "fabrikatet", true)]
    [InlineData("da", "fabrikater", true)]
    [InlineData("da", "fabrikation", false)]
    [InlineData("sv", "modellen", true)]
    [InlineData("sv", "modellering", false)]
    [InlineData("nl", "merken", true)]
    [InlineData("nl", "merkbaar", false)]
    [InlineData("en", "brands", true)]
    [InlineData("en", "brandy", false)]
    public void Find_InflectedTrigger_IsFoundInItsLanguage(string language, string word, bool isFound)
    {
        var passage = Passage.Whole(Tokens.Of(word));
        var found = new List<(int From, int To, string Language)>();
        found.AddRange(new Lexicon("brand-triggers.txt").Find(passage, [language]));
        found.AddRange(new Lexicon("type-triggers.txt").Find(passage, [language]));

        Assert.Equal(isFound, found.Count > 0);
    }

    private static WordPattern Pattern(string source) => new("en", source, new HashSet<string>(StringComparer.Ordinal) { "s" });
}
