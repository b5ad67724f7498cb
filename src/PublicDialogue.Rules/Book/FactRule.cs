using System.Collections.Generic;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Book;

/// <summary>A rule that one fact decides, wherever a part of the tender states it. Absent is silent, unknown is not assessable.</summary>
/// <typeparam name="T">The type of the fact's value.</typeparam>
/// <param name="key">The fact.</param>
/// <param name="holder">The member that would hold it: where all such are known and none states the fact, the tender has none.</param>
internal abstract class FactRule<T>(FactKey<T> key, TenderFactKind? holder = null) : TenderRule
    where T : notnull
{
    public override IReadOnlyList<TenderFactKind> Facts { get; } = [key.Kind];

    private protected override IReadOnlyList<TenderFactKind> Triggers => [key.Kind];

    private protected sealed override void Decide(RuleCase @case)
    {
        if (!IsAbout(@case))
        {
            return;
        }

        bool isStated = false;
        foreach (var scope in @case.Facts.Stating(key.Kind))
        {
            isStated = true;
            var fact = scope.Own(key);
            if (fact.State == FactState.Unknown)
            {
                @case.Lacks(key, fact);
            }
            else if (fact.TryGet(out var value))
            {
                Judge(@case, scope, fact, value);
            }
        }

        if (!isStated && holder is { } member)
        {
            @case.LacksUnlessWhole(key.Kind, member);
        }
        else if (!isStated)
        {
            @case.Lacks(key);
        }
    }

    /// <summary>Says whether the rule has anything to do with this tender at all.</summary>
    private protected virtual bool IsAbout(RuleCase @case) => true;

    /// <summary>Decides about a value that a part states.</summary>
    private protected abstract void Judge(RuleCase @case, TenderScope scope, Fact<T> fact, T value);

    /// <summary>Makes a finding at a fact, with the rule's own severity.</summary>
    private protected Finding At(Fact<T> fact, params object[] arguments) => At(fact.Origin, arguments);

    /// <summary>Makes a finding at the place of another fact, with the rule's own severity.</summary>
    private protected Finding At(Origin? origin, params object[] arguments) =>
        new(this) { Severity = Severity, Origin = origin ?? new(""), Arguments = arguments };
}
