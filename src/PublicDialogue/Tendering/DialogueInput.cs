using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Rules;

namespace PublicDialogue.Tendering;

/// <summary>What was told at one event of the market dialogue before a tender (articles 40 and 41).</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record DialogueInput
{
    /// <summary>Initializes a new instance of the <see cref="DialogueInput"/> class.</summary>
    /// <param name="subject">What it was about; not empty.</param>
    /// <exception cref="System.ArgumentException">The text is empty.</exception>
    public DialogueInput(string subject) => Subject = Guard.Against.NullOrWhiteSpace(subject);

    /// <summary>Gets what it was about.</summary>
    public string Subject { get; }

    /// <summary>Gets a value indicating whether one supplier was told, or told, what others were not.</summary>
    [TenderFact(TenderFactKind.SupplierInput)]
    public bool IsSupplierSpecific { get; init; }

    /// <summary>Gets the day on which it was published to all, or null where it was not.</summary>
    [TenderFact(TenderFactKind.InputPublishedDate)]
    public LocalDate? PublishedOn { get; init; }

    /// <summary>Gets the reason for not publishing it, or null where none is recorded.</summary>
    [TenderFact(TenderFactKind.Justification)]
    public Justification? Justification { get; init; }
}
