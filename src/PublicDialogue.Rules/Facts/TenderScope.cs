using System;
using System.Collections.Generic;

namespace PublicDialogue.Rules.Facts;

/// <summary>A part of a tender in its place: what it says itself, and what holds for it because it stands inside others.</summary>
/// <remarks>Equal by reference. Immutable.</remarks>
public sealed class TenderScope
{
    internal TenderScope(TenderPart part, TenderScope? parent)
    {
        Part = part;
        Parent = parent;
    }

    /// <summary>Gets what the part says of itself.</summary>
    public TenderPart Part { get; }

    /// <summary>Gets the part around it; null for the tender itself.</summary>
    public TenderScope? Parent { get; }

    /// <summary>Gets the lot that it is or stands in, or null.</summary>
    public TenderScope? Lot => Part.Role == TenderFactKind.Lots ? this : Parent?.Lot;

    /// <summary>Gets the group of lots that it is or stands in, or null.</summary>
    internal TenderScope? Group => Part.Role == TenderFactKind.LotGroups ? this : Parent?.Group;

    /// <summary>Gets a value indicating whether it is an award criterion or stands in one.</summary>
    internal bool IsInAward => Part.Role == TenderFactKind.AwardCriteria || Parent?.IsInAward == true;

    /// <summary>Gets a value indicating whether it is a selection criterion or stands in one.</summary>
    internal bool IsInSelection => Part.Role == TenderFactKind.SelectionCriteria || Parent?.IsInSelection == true;

    /// <summary>Gets a fact that the part states itself.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="key">Which fact.</param>
    /// <returns>The fact; unknown where it is not stated.</returns>
    public Fact<T> Own<T>(FactKey<T> key)
        where T : notnull
    {
        _ = key ?? throw new ArgumentNullException(nameof(key));
        var facts = Part.Facts;
        for (int at = 0; at < facts.Count; at++)
        {
            if (ReferenceEquals(facts[at].Key, key))
            {
                return new(facts[at]);
            }
        }

        return default;
    }

    /// <summary>Gets a fact from the innermost part that has it, beginning with this one: a part without one takes that of the part around it.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="key">Which fact.</param>
    /// <returns>The fact; absent where parts say so and none has it, unknown where none states it.</returns>
    public Fact<T> Find<T>(FactKey<T> key)
        where T : notnull
    {
        Fact<T> none = default;
        for (var scope = this; scope is not null; scope = scope.Parent)
        {
            var fact = scope.Own(key);
            if (fact.State == FactState.Known || fact.IsObscure)
            {
                return fact;
            }

            none = fact.State == FactState.Absent ? fact : none;
        }

        return none;
    }

    internal bool States(TenderFactKind kind)
    {
        var facts = Part.Facts;
        for (int at = 0; at < facts.Count; at++)
        {
            if (facts[at].Key.Kind == kind)
            {
                return true;
            }
        }

        return false;
    }

    internal static void Flatten(TenderPart part, TenderScope? parent, List<TenderScope> into)
    {
        var scope = new TenderScope(part, parent);
        into.Add(scope);
        for (int at = 0; at < part.Parts.Count; at++)
        {
            Flatten(part.Parts[at], scope, into);
        }
    }
}
