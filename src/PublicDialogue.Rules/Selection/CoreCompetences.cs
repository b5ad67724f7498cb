using System;
using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Selection;

/// <summary>The competences that the references beside one another are to show, on the tender or in one lot.</summary>
internal static class CoreCompetences
{
    /// <summary>Gets the part and those beside it that ask for references, in their order.</summary>
    public static IEnumerable<TenderScope> Beside(TenderFacts facts, TenderScope scope) => facts.Scopes.Where(other =>
        ReferenceEquals(other, scope)
        || (scope.Parent is not null && ReferenceEquals(other.Parent, scope.Parent)
            && (other.States(TenderFactKind.ReferenceCompetence) || other.States(TenderFactKind.ReferenceCount))));

    /// <summary>Gets the competence that a part names, without regard to case; null where it names none that is known.</summary>
    public static string? Of(TenderScope scope) =>
        scope.Own(AbilityFacts.ReferenceCompetence).TryGet(out string? name) ? name.Trim().ToUpperInvariant() : null;

    /// <summary>Says whether there certainly are several; where an unknown one could be a second, the rule lacks it.</summary>
    public static bool AreSeveral(RuleCase @case, TenderScope scope)
    {
        var beside = Beside(@case.Facts, scope).ToList();
        if (beside.Select(Of).Where(name => name is not null).Distinct(StringComparer.Ordinal).Count() > 1)
        {
            return true;
        }

        if (beside.Find(other => other.Own(AbilityFacts.ReferenceCompetence).State == FactState.Unknown) is { } open)
        {
            @case.Lacks(AbilityFacts.ReferenceCompetence, open.Own(AbilityFacts.ReferenceCompetence));
        }

        return false;
    }
}
