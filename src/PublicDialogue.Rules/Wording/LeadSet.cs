namespace PublicDialogue.Rules.Wording;

/// <summary>The word lists in which a phrase can begin with one of some words: most lists have nothing to look for in most sentences.</summary>
/// <param name="count">So many lists were asked; of later ones nothing is known.</param>
/// <param name="low">The first 64 of them, as bits.</param>
/// <param name="middle">The next 64.</param>
/// <param name="high">The last 64.</param>
/// <remarks>Equal by reference. Immutable.</remarks>
internal sealed class LeadSet(int count, ulong low, ulong middle, ulong high)
{
    /// <summary>So many lists can be told apart; more are looked into in vain.</summary>
    public const int Most = 192;

    /// <summary>Gets the set that knows of no list.</summary>
    public static LeadSet Unknown { get; } = new(0, 0, 0, 0);

    /// <summary>Gets how many lists were asked.</summary>
    public int Count => count;

    /// <summary>Says whether no phrase of a list can begin here.</summary>
    public bool Excludes(int list) =>
        list < count && (((list < 64 ? low : list < 128 ? middle : high) >> (list & 63)) & 1) == 0;

    /// <summary>Finds the lists in which a phrase can begin with any token of a passage.</summary>
    public static LeadSet Of(Passage passage)
    {
        int count = Most;
        ulong low = 0;
        ulong middle = 0;
        ulong high = 0;
        for (int at = passage.From; at < passage.To; at++)
        {
            var word = passage.Tokens[at].Word.Leads;
            count = count < word.Count ? count : word.Count;
            low |= word.Low;
            middle |= word.Middle;
            high |= word.High;
        }

        return new(count, low, middle, high);
    }

    private ulong Low => low;

    private ulong Middle => middle;

    private ulong High => high;
}
