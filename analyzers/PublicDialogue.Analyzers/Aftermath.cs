using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PublicDialogue.Analyzers;

/// <summary>Lists what becomes of an object after it was made: what is set on it by its name, what may be by another, and what copies change.</summary>
internal static class Aftermath
{
    /// <summary>Lists the changes.</summary>
    /// <param name="carrier">What makes the object.</param>
    /// <param name="place">Where it is named, if it is made elsewhere.</param>
    /// <param name="copies">What copies of any object change; null where there are none.</param>
    public static IReadOnlyList<Change> Of(IOperation carrier, IOperation? place, Strays? copies)
    {
        var later = IsStep(carrier) ? Locals.CompletionsOf(carrier) : Locals.ChangesOf(carrier);
        if (place is not null && Locals.StraysAround(place, carrier.Type) is { } strays)
        {
            later = [.. later, .. strays];
        }

        if (carrier.Type is { } made && Strays.CanBeSet(made) && OpenLists.Holder(carrier) is var (holder, initializer))
        {
            later = [.. later, .. Annotations.AllMembers(made).Where(member => Writing.Of(holder.ContainingType).Contains((holder.Name, member.Name))).Select(member => new Change(member, null, initializer))];
        }

        return copies is not null && carrier.Type is { } type
            ? [.. later, .. copies.On(type, place is null ? carrier : null).Where(change => change.Operation.Parent?.Parent != carrier)] : later;
    }

    /// <summary>Finds what is made only to be copied with changes, which nobody sees as it was made: <c>new X(3) with { ... }</c>.</summary>
    public static IOperation? Copied(IOperation carrier)
    {
        var operand = Locals.Bare((carrier as IWithOperation)?.Operand);
        return operand is IObjectCreationOperation or IWithOperation ? operand : null;
    }

    // What a builder is given stays what it is, whatever the builder keeps it in.
    private static bool IsStep(IOperation carrier) => carrier is IInvocationOperation { TargetMethod: { IsStatic: false } step }
        && SymbolEqualityComparer.Default.Equals(step.ReturnType, step.ContainingType);
}
