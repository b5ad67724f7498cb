using Ardalis.GuardClauses;
using NodaTime;
using PublicDialogue.Languages;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>That a piece of advice became a requirement of the tender, or a part of one.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record AdoptedAdvice
{
    /// <summary>Initializes a new instance of the <see cref="AdoptedAdvice"/> class.</summary>
    /// <param name="adviceId">The advice.</param>
    /// <param name="requirementId">What it became.</param>
    /// <param name="at">When that was decided.</param>
    public AdoptedAdvice(InformationId adviceId, RequirementId requirementId, Instant at)
    {
        AdviceId = Guard.Against.Null(adviceId);
        RequirementId = Guard.Against.Null(requirementId);
        At = at;
    }

    /// <summary>Gets the advice.</summary>
    public InformationId AdviceId { get; }

    /// <summary>Gets what it became.</summary>
    public RequirementId RequirementId { get; }

    /// <summary>Gets when that was decided.</summary>
    public Instant At { get; }

    /// <summary>Gets who decided, or null where that is not recorded or no longer kept.</summary>
    public PersonId? By { get; init; }

    /// <summary>Gets why, or null where no reason is recorded.</summary>
    public LocalizedText? Reason { get; init; }
}
