using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Book;

/// <summary>A rule that a plain yes decides: a tender bars what the law leaves open. Absent and no are silent.</summary>
/// <param name="holder">The member that would hold it: where all such are known and none states the fact, the tender has none.</param>
/// <param name="terms">What it may bar, and the name of the words for each; empty for the rule's own.</param>
internal abstract class BarringRule(TenderFactKind holder, params (FactKey<bool> Key, string TextName)[] terms) : TenderRule
{
    public override Severity Severity => Severity.Error;

    public override IReadOnlyList<TenderFactKind> Facts { get; } = [.. terms.Select(term => term.Key.Kind)];

    public override IReadOnlyList<RemedyAction> Remedies => [RemedyAction.UseTruth];

    /// <summary>Says whether what is barred is barred outright; a rule that knows a way out says no, or what it lacks.</summary>
    private protected virtual bool IsOutright(RuleCase @case, TenderScope scope) => true;

    /// <summary>Says what would put it right: not to bar it, unless a rule knows of less.</summary>
    private protected virtual Remedy Mend(TenderScope scope) => Remedy.Truth(false);

    private protected sealed override void Decide(RuleCase @case)
    {
        foreach (var (key, text) in terms)
        {
            bool isStated = false;
            foreach (var scope in @case.Facts.Stating(key.Kind))
            {
                isStated = true;
                var fact = scope.Own(key);
                if (fact.State == FactState.Unknown)
                {
                    @case.Lacks(key, fact);
                }
                else if (fact.TryGet(out bool isBarred) && isBarred && IsOutright(@case, scope))
                {
                    @case.Finds(scope, new Finding(this)
                    {
                        Severity = Severity,
                        Origin = fact.Origin ?? new(""),
                        TextName = text,
                        Remedy = Mend(scope),
                    });
                }
            }

            if (!isStated)
            {
                @case.LacksUnlessWhole(key.Kind, holder);
            }
        }
    }
}
