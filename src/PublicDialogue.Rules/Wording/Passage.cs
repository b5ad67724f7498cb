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

    /// <summary>Makes the passage that is the whole text.</summary>
    public static Passage Whole(List<Token> tokens) => new(tokens, 0, tokens.Count);

    /// <summary>Parts it into sentences, none of them empty.</summary>
    public IEnumerable<Passage> Sentences()
    {
        int from = From;
        for (int at = From + 1; at <= To; at++)
        {
            if (at == To || Tokens[at].Sentence != Tokens[from].Sentence)
            {
                yield return this with { From = from, To = at };
                from = at;
            }
        }
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
