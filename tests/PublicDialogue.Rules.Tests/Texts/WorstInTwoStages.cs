using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Tests.Texts;

/// <summary>A Dutch tender in two stages, without lots: what a tender in an open procedure and in lots cannot get wrong.</summary>
internal static class WorstInTwoStages
{
    public static readonly TenderFacts Facts = Given.Tender(
        [
            Given.Fact(FactKeys.Jurisdiction, "NL"), Given.Fact(FactKeys.Procedure, "restricted"),
            Given.Fact(FactKeys.DispatchDate, "2026-11-23"), Given.Fact(TimeFacts.RequestDeadline, "2026-12-01"),
            Given.Fact(TimeFacts.InvitationDate, "2026-12-02"), Given.Fact(FactKeys.TenderDeadline, "2026-12-05"),
            Given.Fact(FactKeys.Accelerated, value: true), TimeFacts.AccelerationReason.Absent(Given.Here),
            FactKeys.Lots.Absent(Given.Here), ContractFacts.NotDividedReason.Absent(Given.Here),
        ],
        new TenderPart
        {
            Role = TenderFactKind.Shortlist,
            Facts = [Given.Fact(ParticipationFacts.ShortlistMinimum, 4), ParticipationFacts.ShortlistRule.Absent(Given.Here)],
        },
        new TenderPart
        {
            Role = TenderFactKind.Clustering,
            Facts =
            [
                Given.Fact(ContractFacts.ClusteringMarket, "Vooral kleine ondernemingen"),
                ContractFacts.ClusteringOrganisation.Absent(Given.Here), ContractFacts.ClusteringCohesion.Absent(Given.Here),
            ],
        },
        new TenderPart { Role = TenderFactKind.Contract, Facts = [Given.Fact(ContractFacts.ContractDuration, "P49M")] },
        new TenderPart { Role = TenderFactKind.Contract, Facts = [Given.Fact(ContractFacts.OpenEnded, value: true)] },
        new TenderPart
        {
            Role = TenderFactKind.Contract,
            Facts = [Given.Fact(ContractFacts.ContractDuration, "P12M"), Given.Fact(ContractFacts.ContractRenewals, 3)],
        },
        new TenderPart
        {
            Role = TenderFactKind.Framework,
            Facts =
            [
                Given.Fact(FactKeys.FrameworkDuration, "P12M"),
                ContractFacts.FrameworkMaximumValue.Absent(Given.Here), ContractFacts.FrameworkMaximumQuantity.Absent(Given.Here),
            ],
        },
        new TenderPart
        {
            Role = TenderFactKind.Participation,
            Facts =
            [
                Given.Fact(ParticipationFacts.RelianceBarred, value: true), Given.Fact(ParticipationFacts.SubcontractingCap, 0.3m),
                Given.Fact(ParticipationFacts.ConsortiaBarred, value: true), Given.Fact(ParticipationFacts.EachMemberMeetsAll, value: true),
                Given.Fact(ParticipationFacts.LegalForm, "B.V."), Given.Fact(ParticipationFacts.MandatoryExclusionYears, 6),
                Given.Fact(ParticipationFacts.OptionalExclusionYears, 4),
                Given.Fact(ParticipationFacts.AffiliatesExcluded, value: true), Given.Fact(ParticipationFacts.ConsultedExcluded, value: true),
            ],
        },
        new TenderPart
        {
            Role = TenderFactKind.Participation,
            Facts = [Given.Fact(ParticipationFacts.SubcontractingCap, 0.3m), Given.Fact(ParticipationFacts.CriticalTasks, "Het heien van de palen")],
        },
        new TenderPart
        {
            Role = TenderFactKind.SelectionCriteria,
            Facts = [Given.Fact(AbilityFacts.RegistrationCountry, "NL"), Given.Fact(FactKeys.EquivalentAccepted, value: false)],
        },
        new TenderPart { Role = TenderFactKind.SelectionCriteria, Facts = [Given.Fact(AbilityFacts.EstablishmentAt, "tender")] },
        new TenderPart
        {
            Role = TenderFactKind.SelectionCriteria,
            Facts = [Given.Fact(AbilityFacts.EstablishmentAt, "start"), Given.Fact(AbilityFacts.EstablishmentRadius, 25)],
        });
}
