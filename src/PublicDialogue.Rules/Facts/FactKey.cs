using System;

namespace PublicDialogue.Rules.Facts;

/// <summary>A fact that rules ask about, whatever its type.</summary>
/// <remarks>Equal by reference: there is one key a fact, in <see cref="FactKeys"/>. Immutable.</remarks>
public abstract class FactKey
{
    private protected FactKey(TenderFactKind kind) => Kind = kind;

    /// <summary>Gets which fact it is.</summary>
    public TenderFactKind Kind { get; }

    /// <summary>Adds a value as a reader found it.</summary>
    /// <param name="raw">
    /// A number, text, boolean, <see cref="PlainDate"/>, <see cref="CalendarSpan"/>, <see cref="Amount"/> or
    /// <see cref="Weight"/>; null where the tender says that it has none.
    /// </param>
    /// <param name="unit">What a plain number stands for.</param>
    /// <param name="origin">Where it was read.</param>
    /// <returns>Known; absent for null and, but for a reason, empty text; unknown where the value is not of this fact's kind.</returns>
    public abstract FactEntry Read(object? raw, FactUnit unit, Origin? origin);

    /// <summary>Adds that the tender has none.</summary>
    /// <param name="origin">Where it was looked for.</param>
    /// <returns>The entry.</returns>
    public FactEntry Absent(Origin? origin = null) => new(this, FactState.Absent, origin);

    /// <summary>Adds that something is said which nobody can read here.</summary>
    /// <param name="why">Why not.</param>
    /// <param name="origin">Where it stands.</param>
    /// <returns>The entry.</returns>
    public FactEntry Unknown(UnknownReason why, Origin? origin = null) => new(this, FactState.Unknown, origin) { Why = why };

    /// <summary>Formats as the fact's name.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Kind.ToString();
}

/// <summary>A fact that rules ask about, and the type of its value.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <remarks>Equal by reference. Immutable.</remarks>
public sealed class FactKey<T> : FactKey
    where T : notnull
{
    private readonly Func<object, FactUnit, object?> convert;

    internal FactKey(TenderFactKind kind, Func<object, FactUnit, object?> convert)
        : base(kind) => this.convert = convert;

    /// <summary>Adds a value that is known.</summary>
    /// <param name="value">The value.</param>
    /// <param name="origin">Where it was read.</param>
    /// <returns>The entry.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is beyond what any tender can mean, for example a negative amount.</exception>
    public FactEntry Known(T value, Origin? origin = null) => convert(value, FactUnit.Own) is T
        ? new(this, FactState.Known, origin) { Value = value }
        : throw new ArgumentOutOfRangeException(nameof(value), value, "No tender can mean this.");

    /// <inheritdoc/>
    public override FactEntry Read(object? raw, FactUnit unit, Origin? origin) =>
        raw is null || (raw is string text && Kind != TenderFactKind.Justification && string.IsNullOrWhiteSpace(text)) ? Absent(origin)
            : convert(raw, unit) is T typed ? new FactEntry(this, FactState.Known, origin) { Value = typed, Unit = unit }
            : Unknown(UnknownReason.Unreadable, origin);
}
