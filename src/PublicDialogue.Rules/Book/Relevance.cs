using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Book;

/// <summary>What a tender must state before a rule can find anything: most tenders are nothing to most rules.</summary>
/// <param name="triggers">The facts of which one must be stated.</param>
/// <param name="texts">What a text must word that will do as well.</param>
internal sealed class Relevance(TenderFactKind[] triggers, TenderFactKind[] texts)
{
    /// <summary>Says whether the rule may find something; where it says no, the rule would find nothing.</summary>
    public bool IsGiven(TenderFacts facts)
    {
        foreach (var kind in triggers)
        {
            if (facts.States(kind))
            {
                return true;
            }
        }

        foreach (var kind in texts)
        {
            if (facts.Words(kind))
            {
                return true;
            }
        }

        return false;
    }
}
