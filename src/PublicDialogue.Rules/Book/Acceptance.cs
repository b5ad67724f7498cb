using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Book;

/// <summary>Whether a demand lets something else do. A demand that says nothing of it asks for the thing itself.</summary>
internal static class Acceptance
{
    /// <summary>Says whether a part certainly accepts nothing else; where it says something that cannot be read, the rule lacks it.</summary>
    public static bool IsRefused(RuleCase @case, TenderScope scope, FactKey<bool> key)
    {
        var accepted = scope.Own(key);
        if (accepted.IsObscure)
        {
            @case.Lacks(key, accepted);
            return false;
        }

        return !(accepted.TryGet(out bool isAccepted) && isAccepted);
    }
}
