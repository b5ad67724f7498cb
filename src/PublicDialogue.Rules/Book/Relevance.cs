using System;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Wording;

namespace PublicDialogue.Rules.Book;

/// <summary>What a tender must state before a rule can find anything: most tenders are nothing to most rules.</summary>
/// <param name="triggers">The facts of which one must be stated.</param>
/// <param name="texts">What a text must word that will do as well.</param>
/// <param name="scan">Gives what there must be to find in such a text, or null where that it is there is enough; asked only where it is.</param>
internal sealed class Relevance(KindSet triggers, KindSet texts, Func<DemandScan?> scan)
{
    /// <summary>Says whether the rule may find something; where it says no, the rule would find nothing.</summary>
    public bool IsGiven(RuleCase @case) => triggers.Overlaps(@case.Facts.Stated)
        || (texts.Overlaps(@case.Facts.Worded) && (scan() is not { } find || @case.Wordings.MayFind(find)));
}
