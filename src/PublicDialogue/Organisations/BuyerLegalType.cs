namespace PublicDialogue.Organisations;

/// <summary>What kind of buyer an authority is in law (BT-11; the code list <c>buyer-legal-type</c>).</summary>
public enum BuyerLegalType
{
    /// <summary>A local authority, for example a municipality: <c>la</c>.</summary>
    LocalAuthority,

    /// <summary>A regional authority: <c>ra</c>.</summary>
    RegionalAuthority,

    /// <summary>A central government authority: <c>cga</c>.</summary>
    CentralGovernment,

    /// <summary>A body governed by public law: <c>body-pl</c>.</summary>
    PublicBody,

    /// <summary>Such a body that a local authority controls: <c>body-pl-la</c>.</summary>
    LocalPublicBody,

    /// <summary>Such a body that a regional authority controls: <c>body-pl-ra</c>.</summary>
    RegionalPublicBody,

    /// <summary>Such a body that a central government authority controls: <c>body-pl-cga</c>.</summary>
    CentralPublicBody,

    /// <summary>A public undertaking: <c>pub-undert</c>.</summary>
    PublicUndertaking,

    /// <summary>A public undertaking that a local authority controls: <c>pub-undert-la</c>.</summary>
    LocalUndertaking,

    /// <summary>A public undertaking that a regional authority controls: <c>pub-undert-ra</c>.</summary>
    RegionalUndertaking,

    /// <summary>A public undertaking that a central government authority controls: <c>pub-undert-cga</c>.</summary>
    CentralUndertaking,

    /// <summary>A defence contractor: <c>def-cont</c>.</summary>
    DefenceContractor,

    /// <summary>An institution, body or agency of the Union: <c>eu-ins-bod-ag</c>.</summary>
    UnionInstitution,

    /// <summary>An international organisation: <c>int-org</c>.</summary>
    InternationalOrganisation,

    /// <summary>A group of public authorities: <c>grp-p-aut</c>.</summary>
    GroupOfAuthorities,

    /// <summary>An organisation that awards a contract which an authority subsidises: <c>org-sub</c>.</summary>
    Subsidised,

    /// <summary>One that a local authority subsidises: <c>org-sub-la</c>.</summary>
    LocallySubsidised,

    /// <summary>One that a regional authority subsidises: <c>org-sub-ra</c>.</summary>
    RegionallySubsidised,

    /// <summary>One that a central government authority subsidises: <c>org-sub-cga</c>.</summary>
    CentrallySubsidised,

    /// <summary>An entity with special or exclusive rights: <c>spec-rights-entity</c>.</summary>
    SpecialRights,
}
