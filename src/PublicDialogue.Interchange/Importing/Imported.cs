using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace PublicDialogue.Interchange.Importing;

/// <summary>What was read out of somebody's file, and what of it could not be.</summary>
/// <typeparam name="T">What was read.</typeparam>
/// <remarks>Immutable.</remarks>
public sealed class Imported<T>
    where T : class
{
    internal Imported(T? value, IReadOnlyList<ImportFault> faults)
    {
        Value = value;
        Faults = faults;
    }

    /// <summary>Gets what was read, without the parts that are at fault; null where too little of it is there, which the faults say.</summary>
    public T? Value { get; }

    /// <summary>Gets what could not be read, in the order of the file; empty where everything could.</summary>
    public IReadOnlyList<ImportFault> Faults { get; }

    /// <summary>Gets a value indicating whether something was read, be it not all.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool IsRead => Value is not null;
}
