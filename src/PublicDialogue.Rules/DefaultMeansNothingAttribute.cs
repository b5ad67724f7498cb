using System;

namespace PublicDialogue.Rules;

/// <summary>Says that the default of a value type is no value that anybody means, so that <c>default</c> is a mistake (PD9003).</summary>
/// <remarks>Not for a type whose default is a value like any other: nothing of a whole, no hours.</remarks>
[AttributeUsage(AttributeTargets.Struct)]
public sealed class DefaultMeansNothingAttribute : Attribute
{
    /// <summary>Gets the name of a static member of the type that stands for what a default may have been meant for, for example <c>None</c>; null where there is none.</summary>
    public string? Instead { get; init; }
}
