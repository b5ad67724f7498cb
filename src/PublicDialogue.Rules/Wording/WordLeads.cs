using System.Collections.Generic;
using System.Linq;

namespace PublicDialogue.Rules.Wording;

/// <summary>What a word tells of numbered word lists: in which a phrase may stand where it does, and what else such a phrase needs.</summary>
/// <remarks>Equal by reference. Immutable.</remarks>
internal sealed class WordLeads
{
    private readonly LeadBits beginning;
    private readonly LeadBits sure;
    private readonly (int List, WordNeeds Needs)[] perhaps;

    /// <summary>Initializes a new instance of the <see cref="WordLeads"/> class.</summary>
    /// <param name="count">So many lists were asked; of later ones nothing is known.</param>
    /// <param name="beginning">The lists in which a phrase can begin with the word.</param>
    /// <param name="phrases">The list of each phrase that stands or falls with the word, and what its other words need.</param>
    public WordLeads(int count, LeadBits beginning, List<(int List, WordNeeds Needs)> phrases)
    {
        Count = count;
        this.beginning = beginning;
        phrases.RemoveAll(phrase => phrase.List >= LeadBits.Most);
        foreach (var (list, needs) in phrases)
        {
            sure |= needs.IsNothing ? LeadBits.Of(list) : default;
        }

        perhaps = [.. phrases.Where(phrase => !sure.Has(phrase.List))];
    }

    /// <summary>Gets what is known where nobody was asked.</summary>
    public static WordLeads Unknown { get; } = new(0, default, []);

    /// <summary>Gets how many lists were asked.</summary>
    public int Count { get; }

    /// <summary>Says whether no phrase of a list can begin with the word.</summary>
    public bool Excludes(int list) => list < Count && !beginning.Has(list);

    /// <summary>Gives the lists of which a phrase that stands or falls with the word may stand in a passage whose words have some bits.</summary>
    public LeadBits In(WordBits bits)
    {
        var lists = sure;
        foreach (var (list, needs) in perhaps)
        {
            lists |= needs.AreMet(bits) ? LeadBits.Of(list) : default;
        }

        return lists;
    }
}
