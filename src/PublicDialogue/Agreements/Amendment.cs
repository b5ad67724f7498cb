using System;
using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Quantities;
using PublicDialogue.Rules;

namespace PublicDialogue.Agreements;

/// <summary>A change of an agreement while it runs, without a new procedure (Directive 2014/24/EU, article 72; BT-200 to BT-202).</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record Amendment
{
    /// <summary>Initializes a new instance of the <see cref="Amendment"/> class.</summary>
    /// <param name="agreedOn">The day on which it was agreed.</param>
    /// <param name="subject">What is changed and why (BT-201, BT-202); not empty.</param>
    /// <exception cref="ArgumentException"><paramref name="subject"/> is empty or white space.</exception>
    public Amendment(LocalDate agreedOn, string subject)
    {
        AgreedOn = agreedOn;
        Subject = Guard.Against.NullOrWhiteSpace(subject);
    }

    /// <summary>Gets the day on which it was agreed.</summary>
    public LocalDate AgreedOn { get; }

    /// <summary>Gets what is changed and why.</summary>
    public string Subject { get; }

    /// <summary>Gets by how much it raises the most that may be called off, negative where it lowers it; null where it changes no value.</summary>
    public Money? Value { get; init; }

    /// <summary>Gets the ground that it relies on; null where none is stated, so that only article 72(2) can carry it.</summary>
    public ChangeGround? Ground { get; init; }

    /// <summary>Gets the new last day, included, where it prolongs the agreement beyond its extensions; null where it does not.</summary>
    public LocalDate? Ends { get; init; }
}
