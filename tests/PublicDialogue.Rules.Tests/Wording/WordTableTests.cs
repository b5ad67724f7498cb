using System.Linq;
using System.Threading.Tasks;
using PublicDialogue.Rules.Wording;
using Xunit;

namespace PublicDialogue.Rules.Tests.Wording;

/// <summary>A table with fewer places than words forgets some of them, and never takes one for another.</summary>
public sealed class WordTableTests
{
    private static readonly string[] Words = [.. Enumerable.Range(0, 500).Select(number => "ord" + number), "a", "A", "ab", "ba", "å", "æ", "9001", "®"];

    [Theory]
    [InlineData(2), InlineData(4), InlineData(64), InlineData(1024)]
    public void Of_MoreWordsThanPlaces_GivesEachAsItIsWritten(int places)
    {
        var table = new WordTable(places);
        string text = string.Join(' ', Words);
        for (int round = 0; round < 2; round++)
        {
            int at = 0;
            foreach (string word in Words)
            {
                Assert.Equal(word, table.Of(text, at, word.Length).Text);
                at += word.Length + 1;
            }
        }
    }

    [Fact]
    public void Of_TheSameWordAgain_IsTheOneThatIsKept()
    {
        var table = new WordTable(16);
        Assert.Same(table.Of("kaffe", 0, 5), table.Of("en kaffe", 3, 5));
        Assert.NotSame(table.Of("kaffe", 0, 5), table.Of("kaffe", 0, 4));
    }

    [Fact]
    public void Of_TwoWordsOfOnePlace_KeepsBoth()
    {
        var table = new WordTable(2);
        var first = table.Of("kaffe", 0, 5);
        var second = table.Of("te", 0, 2);
        Assert.Same(first, table.Of("kaffe", 0, 5));
        Assert.Same(second, table.Of("te", 0, 2));

        table.Of("vand", 0, 4);
        Assert.Same(second, table.Of("te", 0, 2));
        Assert.NotSame(first, table.Of("kaffe", 0, 5));
    }

    [Fact]
    public void Of_ManyThreads_GivesEachItsWord()
    {
        var table = new WordTable(8);
        Parallel.For(0, 20_000, number =>
        {
            string word = Words[number % Words.Length];
            Assert.Equal(word, table.Of(word, 0, word.Length).Text);
        });
    }
}
