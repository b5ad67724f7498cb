using System.Collections.Generic;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Dialogue;

/// <summary>PD3003: a roundtable, or one of its tables, has no challenge: then it talks about whatever is for sale.</summary>
/// <remarks>A table has that of the roundtable around it; a roundtable whose tables say of themselves what they talk about needs none of its own.</remarks>
internal sealed class MissingChallengeRule : DialogueRule
{
    public override string Id => "PD3003";

    public override IReadOnlyList<TenderFactKind> Facts { get; } = [TenderFactKind.Challenge];

    private protected override void Decide(RuleCase @case)
    {
        List<TenderScope> tables = [.. @case.Facts.Stating(TenderFactKind.Challenge)];
        foreach (var scope in tables)
        {
            var own = scope.Own(EventFacts.Challenge);
            if (own.IsObscure)
            {
                @case.Lacks(EventFacts.Challenge, own);
            }
            else if (!Has(scope) && !tables.Exists(inner => IsInside(inner, scope)))
            {
                @case.Finds(scope, At(own.Origin));
            }
        }
    }

    private static bool Has(TenderScope scope)
    {
        for (var at = scope; at is not null; at = at.Parent)
        {
            var fact = at.Own(EventFacts.Challenge);
            if (fact.IsObscure || (fact.TryGet(out bool has) && has))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInside(TenderScope inner, TenderScope outer)
    {
        for (var at = inner.Parent; at is not null; at = at.Parent)
        {
            if (ReferenceEquals(at, outer))
            {
                return true;
            }
        }

        return false;
    }
}
