using System;

namespace PublicDialogue.Rules;

/// <summary>Says which fact of a tender a member carries, so that the analyzers and the run-time review read it, on any type.</summary>
/// <param name="kind">The fact.</param>
/// <remarks>
/// An object whose type has such members is a tender, or a part of the one that it is nested in. On a method's parameters
/// the call is the tender; on constants and static fields the class that declares them is. On a type with a <see cref="Value"/>, every
/// object of the type carries that fact. On a property of an interface it holds for the properties that implement it.
/// </remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.ReturnValue | AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class TenderFactAttribute(TenderFactKind kind) : Attribute
{
    /// <summary>Gets the fact.</summary>
    public TenderFactKind Kind { get; } = kind;

    /// <summary>Gets what a plain number stands for; the fact's own unit by default.</summary>
    public FactUnit Unit { get; init; }

    /// <summary>Gets the value that every object of a type has, for example <c>MarketDialogue</c>; read on types alone.</summary>
    public string? Value { get; init; }
}
