using System;
using System.Collections.Generic;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Reading;

/// <summary>Which member of a <c>*.tender.json</c> carries which fact: by the kind of object it stands in, and its name.</summary>
/// <remarks>The names are those of the model's properties; a test holds both together.</remarks>
internal static class TenderFileMembers
{
    private static readonly Dictionary<string, (FactKey Key, FactUnit Unit)> Table = new(StringComparer.Ordinal)
    {
        ["tender.jurisdiction"] = (FactKeys.Jurisdiction, FactUnit.Own),
        ["tender.language"] = (FactKeys.Language, FactUnit.Own),
        ["tender.legalBasis"] = (FactKeys.LegalBasis, FactUnit.Own),
        ["tender.authorityLevel"] = (FactKeys.AuthorityLevel, FactUnit.Own),
        ["tender.nature"] = (FactKeys.ContractNature, FactUnit.Own),
        ["tender.isLightRegime"] = (FactKeys.LightRegime, FactUnit.Own),
        ["tender.mainCpv"] = (FactKeys.MainCpv, FactUnit.Own),
        ["tender.estimatedValue"] = (FactKeys.EstimatedValue, FactUnit.Own),
        ["tender.procedure"] = (FactKeys.Procedure, FactUnit.Own),
        ["tender.dispatchedOn"] = (FactKeys.DispatchDate, FactUnit.Own),
        ["tender.tendersDueOn"] = (FactKeys.TenderDeadline, FactUnit.Own),
        ["tender.electronicSubmission"] = (FactKeys.ElectronicSubmission, FactUnit.Own),
        ["tender.hasPriorInformation"] = (FactKeys.PriorInformation, FactUnit.Own),
        ["tender.isAccelerated"] = (FactKeys.Accelerated, FactUnit.Own),
        ["tender.framework"] = (FactKeys.Framework, FactUnit.Own),
        ["tender.lots"] = (FactKeys.Lots, FactUnit.Own),
        ["tender.selectionCriteria"] = (FactKeys.SelectionCriteria, FactUnit.Own),
        ["tender.specifications"] = (FactKeys.Specifications, FactUnit.Own),
        ["tender.awardCriteria"] = (FactKeys.AwardCriteria, FactUnit.Own),
        ["lots.mainCpv"] = (FactKeys.MainCpv, FactUnit.Own),
        ["lots.estimatedValue"] = (FactKeys.EstimatedValue, FactUnit.Own),
        ["lots.tendersDueOn"] = (FactKeys.TenderDeadline, FactUnit.Own),
        ["lots.framework"] = (FactKeys.Framework, FactUnit.Own),
        ["lots.selectionCriteria"] = (FactKeys.SelectionCriteria, FactUnit.Own),
        ["lots.specifications"] = (FactKeys.Specifications, FactUnit.Own),
        ["lots.awardCriteria"] = (FactKeys.AwardCriteria, FactUnit.Own),
        ["framework.duration"] = (FactKeys.FrameworkDuration, FactUnit.Own),
        ["framework.renewals"] = (FactKeys.FrameworkRenewals, FactUnit.Own),
        ["framework.justification"] = (FactKeys.Justification, FactUnit.Own),
        ["turnover.yearlyMinimum"] = (FactKeys.MinimumYearlyTurnover, FactUnit.Own),
        ["references.count"] = (FactKeys.ReferenceCount, FactUnit.Own),
        ["references.lookBackYears"] = (FactKeys.ReferenceLookBack, FactUnit.Years),
        ["selectionCriteria.justification"] = (FactKeys.Justification, FactUnit.Own),
        ["specifications.brand"] = (FactKeys.Brand, FactUnit.Own),
        ["specifications.equivalentAccepted"] = (FactKeys.EquivalentAccepted, FactUnit.Own),
        ["specifications.language"] = (FactKeys.Language, FactUnit.Own),
        ["specifications.justification"] = (FactKeys.Justification, FactUnit.Own),
        ["tender.requestsDueOn"] = (TimeFacts.RequestDeadline, FactUnit.Own),
        ["tender.invitedOn"] = (TimeFacts.InvitationDate, FactUnit.Own),
        ["tender.isDeadlineAgreed"] = (TimeFacts.DeadlineAgreed, FactUnit.Own),
        ["tender.accelerationReason"] = (TimeFacts.AccelerationReason, FactUnit.Own),
        ["tender.hasSiteVisit"] = (TimeFacts.SiteVisit, FactUnit.Own),
        ["tender.documentsFree"] = (TimeFacts.DocumentsFree, FactUnit.Own),
        ["tender.participationFee"] = (StandingFacts.ParticipationFee, FactUnit.Own),
        ["tender.tenderGuarantee"] = (StandingFacts.TenderGuarantee, FactUnit.Own),
        ["tender.notDividedReason"] = (ContractFacts.NotDividedReason, FactUnit.Own),
        ["tender.clustering"] = (ContractFacts.Clustering, FactUnit.Own),
        ["tender.lotsPerTenderer"] = (ContractFacts.LotsPerTenderer, FactUnit.Own),
        ["tender.lotAllocationRule"] = (ContractFacts.LotAllocationRule, FactUnit.Own),
        ["tender.shortlist"] = (ParticipationFacts.Shortlist, FactUnit.Own),
        ["tender.participation"] = (ParticipationFacts.Participation, FactUnit.Own),
        ["tender.contract"] = (ContractFacts.Contract, FactUnit.Own),
        ["tender.tendersReceived"] = (ContractFacts.TendersReceived, FactUnit.Own),
        ["lots.contract"] = (ContractFacts.Contract, FactUnit.Own),
        ["framework.maximumValue"] = (ContractFacts.FrameworkMaximumValue, FactUnit.Own),
        ["framework.maximumQuantity"] = (ContractFacts.FrameworkMaximumQuantity, FactUnit.Own),
        ["framework.maximumParticipants"] = (ContractFacts.MaximumParticipants, FactUnit.Own),
        ["contract.duration"] = (ContractFacts.ContractDuration, FactUnit.Own),
        ["contract.renewals"] = (ContractFacts.ContractRenewals, FactUnit.Own),
        ["contract.isOpenEnded"] = (ContractFacts.OpenEnded, FactUnit.Own),
        ["contract.justification"] = (FactKeys.Justification, FactUnit.Own),
        ["clustering.market"] = (ContractFacts.ClusteringMarket, FactUnit.Own),
        ["clustering.organisation"] = (ContractFacts.ClusteringOrganisation, FactUnit.Own),
        ["clustering.cohesion"] = (ContractFacts.ClusteringCohesion, FactUnit.Own),
        ["shortlist.minimum"] = (ParticipationFacts.ShortlistMinimum, FactUnit.Own),
        ["shortlist.maximum"] = (ParticipationFacts.ShortlistMaximum, FactUnit.Own),
        ["shortlist.rule"] = (ParticipationFacts.ShortlistRule, FactUnit.Own),
        ["participation.relianceBarred"] = (ParticipationFacts.RelianceBarred, FactUnit.Own),
        ["participation.subcontractingCap"] = (ParticipationFacts.SubcontractingCap, FactUnit.Own),
        ["participation.criticalTasks"] = (ParticipationFacts.CriticalTasks, FactUnit.Own),
        ["participation.consortiaBarred"] = (ParticipationFacts.ConsortiaBarred, FactUnit.Own),
        ["participation.eachMemberMeetsAll"] = (ParticipationFacts.EachMemberMeetsAll, FactUnit.Own),
        ["participation.legalForm"] = (ParticipationFacts.LegalForm, FactUnit.Own),
        ["participation.affiliatesExcluded"] = (ParticipationFacts.AffiliatesExcluded, FactUnit.Own),
        ["participation.consultedFirmsExcluded"] = (ParticipationFacts.ConsultedExcluded, FactUnit.Own),
        ["participation.hearingBeforeExclusion"] = (ParticipationFacts.HearingBeforeExclusion, FactUnit.Own),
        ["participation.mandatoryExclusionYears"] = (ParticipationFacts.MandatoryExclusionYears, FactUnit.Own),
        ["participation.optionalExclusionYears"] = (ParticipationFacts.OptionalExclusionYears, FactUnit.Own),
        ["participation.justification"] = (FactKeys.Justification, FactUnit.Own),
        ["turnover.years"] = (StandingFacts.TurnoverYears, FactUnit.Own),
        ["ratio.minimum"] = (StandingFacts.FinancialRatio, FactUnit.Own),
        ["ratio.method"] = (StandingFacts.RatioMethod, FactUnit.Own),
        ["positiveResults.years"] = (StandingFacts.PositiveResultYears, FactUnit.Own),
        ["positiveResults.alternativeEvidence"] = (StandingFacts.AlternativeEvidence, FactUnit.Own),
        ["insurance.cover"] = (StandingFacts.InsuranceCover, FactUnit.Own),
        ["guarantee.by"] = (StandingFacts.StandingGuarantee, FactUnit.Own),
        ["references.competence"] = (AbilityFacts.ReferenceCompetence, FactUnit.Own),
        ["references.minimumValue"] = (AbilityFacts.ReferenceMinimumValue, FactUnit.Own),
        ["references.customer"] = (AbilityFacts.ReferenceCustomer, FactUnit.Own),
        ["references.singleContract"] = (AbilityFacts.SingleContract, FactUnit.Own),
        ["references.reuseAllowed"] = (AbilityFacts.ReferenceReuseAllowed, FactUnit.Own),
        ["staff.years"] = (AbilityFacts.StaffExperienceYears, FactUnit.Own),
        ["staff.minimumHeadcount"] = (AbilityFacts.MinimumHeadcount, FactUnit.Own),
        ["companyAge.years"] = (AbilityFacts.CompanyAgeYears, FactUnit.Own),
        ["certificate.name"] = (AbilityFacts.Certificate, FactUnit.Own),
        ["certificate.equivalentAccepted"] = (FactKeys.EquivalentAccepted, FactUnit.Own),
        ["certificate.heldAt"] = (AbilityFacts.HeldAt, FactUnit.Own),
        ["registration.name"] = (AbilityFacts.Registration, FactUnit.Own),
        ["registration.country"] = (AbilityFacts.RegistrationCountry, FactUnit.Own),
        ["registration.equivalentAccepted"] = (FactKeys.EquivalentAccepted, FactUnit.Own),
        ["establishment.at"] = (AbilityFacts.EstablishmentAt, FactUnit.Own),
        ["establishment.radiusKm"] = (AbilityFacts.EstablishmentRadius, FactUnit.Own),
        ["tender.isDynamicPurchasingSystem"] = (TimeFacts.DynamicPurchasingSystem, FactUnit.Own),
        ["tender.latestAnswerOn"] = (TimeFacts.LatestAnswerDate, FactUnit.Own),
        ["tender.isDeadlineExtended"] = (TimeFacts.DeadlineExtended, FactUnit.Own),
        ["tender.holidayShare"] = (TimeFacts.HolidayShare, FactUnit.Own),
        ["tender.isDeadlineOnHoliday"] = (TimeFacts.DeadlineOnHoliday, FactUnit.Own),
        ["tender.isDeadlineAfterHours"] = (TimeFacts.DeadlineAfterHours, FactUnit.Own),
        ["tender.quantityVariation"] = (ContractFacts.QuantityVariation, FactUnit.Own),
        ["tender.awardNotifiedOn"] = (TimeFacts.AwardNotifiedDate, FactUnit.Own),
        ["tender.isAwardNotifiedElectronically"] = (TimeFacts.ElectronicNotification, FactUnit.Own),
        ["tender.signedOn"] = (TimeFacts.SignatureDate, FactUnit.Own),
        ["lots.holidayShare"] = (TimeFacts.HolidayShare, FactUnit.Own),
        ["lots.isDeadlineOnHoliday"] = (TimeFacts.DeadlineOnHoliday, FactUnit.Own),
        ["lots.isDeadlineAfterHours"] = (TimeFacts.DeadlineAfterHours, FactUnit.Own),
        ["lots.quantityVariation"] = (ContractFacts.QuantityVariation, FactUnit.Own),
        ["lots.awardNotifiedOn"] = (TimeFacts.AwardNotifiedDate, FactUnit.Own),
        ["lots.isAwardNotifiedElectronically"] = (TimeFacts.ElectronicNotification, FactUnit.Own),
        ["lots.signedOn"] = (TimeFacts.SignatureDate, FactUnit.Own),
        ["contract.initialValue"] = (ContractFacts.InitialValue, FactUnit.Own),
        ["contract.changes"] = (ContractFacts.ContractChanges, FactUnit.Own),
        ["changes.value"] = (ContractFacts.ChangeValue, FactUnit.Own),
        ["changes.ground"] = (ContractFacts.ChangeGround, FactUnit.Own),
        ["changes.justification"] = (FactKeys.Justification, FactUnit.Own),
        ["awardCriteria.weight"] = (FactKeys.AwardWeight, FactUnit.Own),
        ["awardCriteria.merit"] = (AwardFacts.AwardMerit, FactUnit.Own),
        ["awardCriteria.justification"] = (FactKeys.Justification, FactUnit.Own),
    };

    private static readonly Dictionary<string, (TenderFactKind Of, string[] Names)> Texts = new(StringComparer.Ordinal)
    {
        ["specifications"] = (TenderFactKind.Specifications, ["text"]),
        ["awardCriteria"] = (TenderFactKind.AwardCriteria, ["name", "description"]),
    };

    /// <summary>Gets every row: the object's kind and the member's name, parted by a full stop.</summary>
    public static IReadOnlyDictionary<string, (FactKey Key, FactUnit Unit)> All => Table;

    /// <summary>Gets which members are wording, by the kind of object that they stand in. Such an object may be written as its first text alone.</summary>
    public static IReadOnlyDictionary<string, (TenderFactKind Of, string[] Names)> Wordings => Texts;

    /// <summary>Finds the fact of a member; null where it carries none.</summary>
    /// <param name="holder">The kind of object: <c>tender</c>, or the member that holds it.</param>
    /// <param name="kind">The criterion's own <c>kind</c>, or null.</param>
    /// <param name="name">The member's name.</param>
    public static (FactKey Key, FactUnit Unit)? Find(string holder, string? kind, string name) =>
        kind is not null && Table.TryGetValue(kind + "." + name, out var byKind) ? byKind
            : Table.TryGetValue(holder + "." + name, out var byHolder) ? byHolder : null;
}
