using PublicDialogue.Rules;

namespace PublicDialogue.Tendering;

/// <summary>A register or authorisation that a tenderer must be in (article 58(2), Annex XI).</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record RegistrationRequirement : SelectionCriterion
{
    /// <summary>Gets the register or authorisation, for example <c>Kloakmesterautorisation</c>; null where the law of each state decides.</summary>
    [TenderFact(TenderFactKind.Registration)]
    public string? Name { get; init; }

    /// <summary>Gets the only country whose register counts, two letters; null where every state's does.</summary>
    [TenderFact(TenderFactKind.RegistrationCountry)]
    public string? Country { get; init; }

    /// <summary>Gets a value indicating whether equivalent registers and authorisations are accepted.</summary>
    [TenderFact(TenderFactKind.EquivalentAccepted)]
    public bool EquivalentAccepted { get; init; }
}
