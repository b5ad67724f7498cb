using System.Collections.Generic;

namespace PublicDialogue.Rules.Facts;

/// <summary>The facts of technical and professional ability, suitability and certificates (articles 58(2), 58(4) and 62), with the types of their values.</summary>
public static class AbilityFacts
{
    /// <summary>Gets the key of <see cref="TenderFactKind.ReferenceCompetence"/>.</summary>
    public static FactKey<string> ReferenceCompetence { get; } = new(TenderFactKind.ReferenceCompetence, RawValue.Text);

    /// <summary>Gets the key of <see cref="TenderFactKind.ReferenceMinimumValue"/>.</summary>
    public static FactKey<Amount> ReferenceMinimumValue { get; } = new(TenderFactKind.ReferenceMinimumValue, RawValue.Amount);

    /// <summary>Gets the key of <see cref="TenderFactKind.ReferenceReuseAllowed"/>.</summary>
    public static FactKey<bool> ReferenceReuseAllowed { get; } = new(TenderFactKind.ReferenceReuseAllowed, RawValue.Truth);

    /// <summary>Gets the key of <see cref="TenderFactKind.ReferenceCustomer"/>.</summary>
    public static FactKey<string> ReferenceCustomer { get; } = new(TenderFactKind.ReferenceCustomer, RawValue.Text);

    /// <summary>Gets the key of <see cref="TenderFactKind.SingleContract"/>.</summary>
    public static FactKey<bool> SingleContract { get; } = new(TenderFactKind.SingleContract, RawValue.Truth);

    /// <summary>Gets the key of <see cref="TenderFactKind.StaffExperienceYears"/>.</summary>
    public static FactKey<decimal> StaffExperienceYears { get; } = new(TenderFactKind.StaffExperienceYears, RawValue.Number);

    /// <summary>Gets the key of <see cref="TenderFactKind.StaffRole"/>.</summary>
    public static FactKey<string> StaffRole { get; } = new(TenderFactKind.StaffRole, RawValue.Text);

    /// <summary>Gets the key of <see cref="TenderFactKind.MinimumHeadcount"/>.</summary>
    public static FactKey<decimal> MinimumHeadcount { get; } = new(TenderFactKind.MinimumHeadcount, RawValue.Number);

    /// <summary>Gets the key of <see cref="TenderFactKind.CompanyAgeYears"/>.</summary>
    public static FactKey<decimal> CompanyAgeYears { get; } = new(TenderFactKind.CompanyAgeYears, RawValue.Number);

    /// <summary>Gets the key of <see cref="TenderFactKind.RegistrationCountry"/>.</summary>
    public static FactKey<string> RegistrationCountry { get; } = new(TenderFactKind.RegistrationCountry, RawValue.Text);

    /// <summary>Gets the key of <see cref="TenderFactKind.Registration"/>.</summary>
    public static FactKey<string> Registration { get; } = new(TenderFactKind.Registration, RawValue.Text);

    /// <summary>Gets the key of <see cref="TenderFactKind.EstablishmentAt"/>.</summary>
    public static FactKey<RequiredBy> EstablishmentAt { get; } = new(TenderFactKind.EstablishmentAt, Codes.RequiredBy);

    /// <summary>Gets the key of <see cref="TenderFactKind.EstablishmentRadius"/>.</summary>
    public static FactKey<decimal> EstablishmentRadius { get; } = new(TenderFactKind.EstablishmentRadius, RawValue.Number);

    /// <summary>Gets the key of <see cref="TenderFactKind.EstablishmentPlace"/>.</summary>
    public static FactKey<string> EstablishmentPlace { get; } = new(TenderFactKind.EstablishmentPlace, RawValue.Text);

    /// <summary>Gets the key of <see cref="TenderFactKind.Certificate"/>.</summary>
    public static FactKey<string> Certificate { get; } = new(TenderFactKind.Certificate, RawValue.Text);

    /// <summary>Gets the key of <see cref="TenderFactKind.HeldAt"/>.</summary>
    public static FactKey<RequiredBy> HeldAt { get; } = new(TenderFactKind.HeldAt, Codes.RequiredBy);

    internal static IReadOnlyList<FactKey> All { get; } =
    [
        ReferenceCompetence, ReferenceMinimumValue, ReferenceReuseAllowed, ReferenceCustomer, SingleContract,
        StaffExperienceYears, StaffRole, MinimumHeadcount, CompanyAgeYears, RegistrationCountry, Registration,
        EstablishmentAt, EstablishmentRadius, EstablishmentPlace, Certificate, HeldAt,
    ];
}
