using System.Collections.Generic;

namespace PublicDialogue.Rules.Wording;

/// <summary>Some tokens of a text in a row: a sentence, a clause, or all of it.</summary>
/// <param name="Tokens">The tokens of the whole text.</param>
/// <param name="From">The index of the first.</param>
/// <param name="To">The index behind the last.</param>
internal readonly record struct Passage(List<Token> Tokens, int From, int To)
{
    /// <summary>Gets the word lists that have anything to look for in it, or in what it is part of; null where nobody asked yet.</summary>
    public LeadSet? Leads { get; init; }

    /// <summary>Gets the bits of the words in it, or in what it is part of.</summary>
    public WordBits Bits => Leads?.Bits ?? WordBits.Any;

    /// <summary>Gives it with what one look at its words tells.</summary>
    public Passage LookedAt()
    {
        var words = new List<Word>(To - From);
        for (int at = From; at < To; at++)
        {
            words.Add(Tokens[at].Word);
        }

        return this with { Leads = LeadSet.Of(words) };
    }

    /// <summary>Makes the passage that is the whole text.</summary>
    public static Passage Whole(List<Token> tokens) => new(tokens, 0, tokens.Count);

    /// <summary>Gets a value indicating whether there is no token in it.</summary>
    public bool IsEmpty => From == To;

    /// <summary>Gives its first sentence; empty where it is.</summary>
    public Passage FirstSentence() => (this with { To = From }).NextSentence(To);

    /// <summary>Gives the sentence that begins where this ends; empty where nothing follows.</summary>
    /// <param name="end">Where the text ends.</param>
    public Passage NextSentence(int end)
    {
        int at = To;
        while (at < end && Tokens[at].Sentence == Tokens[To].Sentence)
        {
            at++;
        }

        return this with { From = To, To = at };
    }

    /// <summary>Parts it at semicolons; a clause may be empty.</summary>
    public IEnumerable<Passage> Clauses()
    {
        int from = From;
        for (int at = From; at <= To; at++)
        {
            if (at == To || Tokens[at].Text == ";")
            {
                yield return this with { From = from, To = at };
                from = at + 1;
            }
        }
    }
}
