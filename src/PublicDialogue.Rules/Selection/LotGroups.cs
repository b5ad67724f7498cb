using System;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Selection;

/// <summary>Which lots a group of lots combines, and what is said of it as a whole. A lot may stand in several.</summary>
internal static class LotGroups
{
    /// <summary>Finds what is said of a group; null where nothing is but which lots are in it.</summary>
    public static TenderScope? Find(string name, TenderFacts facts)
    {
        foreach (var scope in facts.Stating(TenderFactKind.LotGroup))
        {
            if (scope.Part.Role == TenderFactKind.LotGroups && Holds(name, scope) == true)
            {
                return scope;
            }
        }

        return null;
    }

    /// <summary>Finds the first group of a lot of which something is known.</summary>
    public static TenderScope? Find<T>(FactKey<T> key, TenderScope lot, TenderFacts facts)
        where T : notnull
    {
        foreach (var entry in lot.Part.Facts)
        {
            if (ReferenceEquals(entry.Key, ContractFacts.LotGroup) && entry.Value is string name && Find(name, facts) is { } group
                && group.Own(key).State == FactState.Known)
            {
                return group;
            }
        }

        return null;
    }

    /// <summary>Says whether a part names no more than one group.</summary>
    public static bool IsOne(TenderScope scope)
    {
        int count = 0;
        foreach (var entry in scope.Part.Facts)
        {
            count += ReferenceEquals(entry.Key, ContractFacts.LotGroup) && entry.State != FactState.Absent ? 1 : 0;
        }

        return count <= 1;
    }

    /// <summary>Says whether a lot stands in a group; null where it names one that cannot be read.</summary>
    public static bool? Holds(string group, TenderScope lot)
    {
        bool isObscure = false;
        foreach (var entry in lot.Part.Facts)
        {
            if (ReferenceEquals(entry.Key, ContractFacts.LotGroup))
            {
                if (entry.Value is string name && string.Equals(name, group, StringComparison.Ordinal))
                {
                    return true;
                }

                isObscure |= entry.State == FactState.Unknown;
            }
        }

        return isObscure ? null : false;
    }
}
