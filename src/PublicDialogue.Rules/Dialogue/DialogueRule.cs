using System.Collections.Generic;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Dialogue;

/// <summary>A rule of good dialogue: of practice, and not of law. Where nothing of its subject is said, it has nothing to say.</summary>
internal abstract class DialogueRule : TenderRule
{
    public override Severity Severity => Severity.Warning;

    public override bool IsHeuristic => true;

    public sealed override bool IsOfDialogue => true;

    private protected override Law Law { get; } = new("");

    /// <summary>Finds the event that a part is or stands in; the whole where no event is named.</summary>
    private protected static TenderScope Event(RuleCase @case, TenderScope scope)
    {
        for (var at = scope; at is not null; at = at.Parent)
        {
            if (at.States(TenderFactKind.EventKind))
            {
                return at;
            }
        }

        return @case.Facts.Tender;
    }

    /// <summary>Lists the parts that state one of several facts, in their order.</summary>
    private protected static IEnumerable<TenderScope> Stating(RuleCase @case, params TenderFactKind[] kinds)
    {
        foreach (var scope in @case.Facts.Scopes)
        {
            if (System.Array.Exists(kinds, scope.States))
            {
                yield return scope;
            }
        }
    }

    /// <summary>Makes a finding, with the rule's own severity.</summary>
    private protected Finding At(Origin? origin, params object[] arguments) =>
        new(this) { Severity = Severity, Origin = origin ?? new(""), Arguments = arguments };
}
