using System;

namespace PublicDialogue.Rules;

/// <summary>Says that what a method gives back is all that it does: whoever throws the result away has done nothing (PD9001).</summary>
/// <param name="isKept">Whether it is so; false takes out what a type or an assembly would take in.</param>
/// <remarks>
/// On a method, for that method. On a type, for its methods and for every method that gives such a value back. On an assembly, for the
/// public methods of its public types. The nearest one decides. Awaited results count as the method's own.
/// </remarks>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Method)]
public sealed class KeepResultAttribute(bool isKept = true) : Attribute
{
    /// <summary>Gets a value indicating whether the result is to be kept.</summary>
    public bool IsKept { get; } = isKept;
}
