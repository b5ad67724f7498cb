using System.Linq;
using Ardalis.GuardClauses;
using PublicDialogue.Guarding;
using PublicDialogue.Rules;

namespace PublicDialogue.Identifiers;

/// <summary>A key that the host's system gives to one kind of thing, for example an order; each kind has a type of its own.</summary>
/// <remarks>
/// From 1 to <see cref="MaxLength"/> characters, none of them a control character, no white space at either end. Equal by kind and
/// characters, case included: the key 7 of an order is not the key 7 of a supplier. Immutable.
/// </remarks>
public abstract record Identifier
{
    /// <summary>The greatest number of characters (UTF-16 units).</summary>
    public const int MaxLength = 200;

    private protected Identifier(string value)
    {
        Guard.Against.NullOrWhiteSpace(value);
        Value = value.Length <= MaxLength && value.Trim().Length == value.Length && !value.Any(char.IsControl) && WrittenText.IsWhole(value)
            ? value
            : throw new System.ArgumentException(
                $"An identifier has 1 to {MaxLength} characters, no control characters and no white space at its ends.", nameof(value));
    }

    /// <summary>Gets the key as it was given.</summary>
    [TenderFact(TenderFactKind.Key)]
    public string Value { get; }

    /// <summary>Formats as the key.</summary>
    /// <returns>The key alone, without its kind.</returns>
    public sealed override string ToString() => Value;
}
