namespace PublicDialogue.Rules.Wording;

/// <summary>Word lists, or families of words, as bits by the order in which they were made.</summary>
/// <remarks>The default is empty.</remarks>
internal readonly record struct LeadBits(ulong Low, ulong Middle, ulong High)
{
    /// <summary>So many lists can be told apart; more are looked into in vain.</summary>
    public const int Most = 192;

    public static LeadBits operator |(LeadBits left, LeadBits right) => new(left.Low | right.Low, left.Middle | right.Middle, left.High | right.High);

    /// <summary>Makes the set of one list, below <see cref="Most"/>.</summary>
    public static LeadBits Of(int list) => list < 64 ? new(1UL << list, 0, 0) : list < 128 ? new(0, 1UL << (list & 63), 0) : new(0, 0, 1UL << (list & 63));

    /// <summary>Says whether a list below <see cref="Most"/> is in it.</summary>
    public bool Has(int list) => (((list < 64 ? Low : list < 128 ? Middle : High) >> (list & 63)) & 1) != 0;

    /// <summary>Says whether a list is in both.</summary>
    public bool Overlaps(LeadBits other) => ((Low & other.Low) | (Middle & other.Middle) | (High & other.High)) != 0;
}
