using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Guarding;
using PublicDialogue.Rules;

namespace PublicDialogue.Tendering;

/// <summary>Why a tender asks for what the law allows only "in duly justified cases": who says so, and when.</summary>
/// <remarks>
/// Any text is accepted here; what says nothing is the finding PD2005, and excuses nothing. Equal by all members. Immutable.
/// </remarks>
public sealed record Justification : IFactValue
{
    /// <summary>Initializes a new instance of the <see cref="Justification"/> class.</summary>
    /// <param name="reason">What this contract needs, and why.</param>
    public Justification([TenderFact(TenderFactKind.Justification)] string reason) => Reason = Guard.Against.Null(reason);

    /// <summary>Gets what this contract needs, and why.</summary>
    public string Reason { get; }

    /// <summary>Gets who gives the reason: a function rather than a person's name. Null where nobody is named.</summary>
    public string? By { get; init; }

    /// <summary>Gets the day on which it was recorded, or null.</summary>
    public LocalDate? On { get; init; }

    object IFactValue.ToRawValue() => Reason;
}
