using System.Collections.Generic;
using System.Linq;

namespace PublicDialogue.Rules.Wording;

/// <summary>The word lists in which a phrase can begin with a word, and what else such a phrase needs.</summary>
/// <remarks>Equal by reference. Immutable.</remarks>
internal sealed class WordLeads
{
    private readonly LeadBits any;
    private readonly LeadBits sure;
    private readonly (int List, WordNeeds Needs)[] perhaps;

    /// <summary>Initializes a new instance of the <see cref="WordLeads"/> class.</summary>
    /// <param name="count">So many lists were asked; of later ones nothing is known.</param>
    /// <param name="phrases">The list of each phrase that can begin with the word, and what the words behind it need.</param>
    public WordLeads(int count, IReadOnlyCollection<(int List, WordNeeds Needs)> phrases)
    {
        Count = count;
        foreach (var (list, needs) in phrases.Where(phrase => phrase.List < LeadBits.Most))
        {
            any |= LeadBits.Of(list);
            sure |= needs.IsNothing ? LeadBits.Of(list) : default;
        }

        perhaps = [.. phrases.Where(phrase => phrase.List < LeadBits.Most && !sure.Has(phrase.List))];
    }

    /// <summary>Gets what is known where nobody was asked.</summary>
    public static WordLeads Unknown { get; } = new(0, []);

    /// <summary>Gets how many lists were asked.</summary>
    public int Count { get; }

    /// <summary>Says whether no phrase of a list can begin with the word.</summary>
    public bool Excludes(int list) => list < Count && !any.Has(list);

    /// <summary>Gives the lists of which a phrase can begin with the word in a passage whose words have some bits.</summary>
    public LeadBits In(ulong bits)
    {
        var lists = sure;
        foreach (var (list, needs) in perhaps)
        {
            lists |= needs.AreMet(bits) ? LeadBits.Of(list) : default;
        }

        return lists;
    }
}
