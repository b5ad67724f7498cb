using System;
using System.Diagnostics.CodeAnalysis;

namespace PublicDialogue.Rules.Facts;

/// <summary>What is known of one thing a rule asks about, and where it was read.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <remarks>Equal by all members. The default is unknown because nothing is stated, which is valid. Immutable.</remarks>
public readonly record struct Fact<T>
    where T : notnull
{
    private readonly T? value;

    internal Fact(FactEntry entry)
    {
        State = entry.State;
        Why = entry.Why;
        Unit = entry.Unit;
        Origin = entry.Origin;
        value = entry.Value is T typed ? typed : default;
    }

    /// <summary>Gets how much is known.</summary>
    public FactState State { get; }

    /// <summary>Gets why it is unknown; meaningless in another state.</summary>
    public UnknownReason Why { get; }

    /// <summary>Gets the unit in which it was written.</summary>
    public FactUnit Unit { get; }

    /// <summary>Gets where it was read, or null where nothing is stated.</summary>
    public Origin? Origin { get; }

    /// <summary>Gets a value indicating whether something is said of it that cannot be read: no rule may take it for not stated.</summary>
    public bool IsObscure => State == FactState.Unknown && Why != UnknownReason.NotStated;

    /// <summary>Gives the value where it is known.</summary>
    /// <param name="known">The value, or the type's default.</param>
    /// <returns>Whether the state is <see cref="FactState.Known"/>.</returns>
    public bool TryGet([MaybeNullWhen(false)] out T known)
    {
        known = value;
        return State == FactState.Known;
    }

    /// <summary>Formats as the state and, where known, the value.</summary>
    /// <returns>The text, for a debugger and a failing test.</returns>
    public override string ToString() =>
        State == FactState.Known ? FormattableString.Invariant($"Known {value} at {Origin}") : State.ToString();
}
