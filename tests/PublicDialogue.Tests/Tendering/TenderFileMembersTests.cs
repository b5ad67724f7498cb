using System;
using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules.Reading;
using PublicDialogue.Tendering;
using Xunit;

namespace PublicDialogue.Tests.Tendering;

/// <summary>A tender file is what a serialised tender looks like: its members are the model's, with the same facts and units.</summary>
public sealed class TenderFileMembersTests
{
    private static readonly Dictionary<Type, string> Holders = new()
    {
        [typeof(Tender)] = "tender",
        [typeof(Lot)] = "lots",
        [typeof(FrameworkTerm)] = "framework",
        [typeof(TurnoverRequirement)] = "turnover",
        [typeof(ReferenceRequirement)] = "references",
        [typeof(Specification)] = "specifications",
        [typeof(AwardCriterion)] = "awardCriteria",
        [typeof(ContractTerm)] = "contract",
        [typeof(ContractChange)] = "changes",
        [typeof(ClusteringReason)] = "clustering",
        [typeof(Shortlist)] = "shortlist",
        [typeof(DialogueInput)] = "dialogue",
        [typeof(ParticipationTerms)] = "participation",
        [typeof(FinancialRatioRequirement)] = "ratio",
        [typeof(PositiveResultRequirement)] = "positiveResults",
        [typeof(InsuranceRequirement)] = "insurance",
        [typeof(StaffRequirement)] = "staff",
        [typeof(CompanyAgeRequirement)] = "companyAge",
        [typeof(CertificateRequirement)] = "certificate",
        [typeof(RegistrationRequirement)] = "registration",
        [typeof(GuaranteeRequirement)] = "guarantee",
        [typeof(EstablishmentRequirement)] = "establishment",
    };

    [Fact]
    public void Members_AreTheModels() => Assert.Equal(
        Holders.SelectMany(holder => Facts(holder.Key, holder.Value)).Distinct().Order(StringComparer.Ordinal),
        TenderFileMembers.All.Select(row => $"{row.Key} {row.Value.Key.Kind} {row.Value.Unit}").Order(StringComparer.Ordinal));

    // A reason, and the group of lots that it is for, stand on every criterion alike.
    private static IEnumerable<string> Facts(Type type, string holder) => AnnotatedMember.Of(type)
        .Where(member => member.Fact is not null)
        .Select(member => (Holder: typeof(SelectionCriterion).IsAssignableFrom(type) && member.Name is "Justification" or "LotGroup" ? "selectionCriteria" : holder, Member: member))
        .Select(row => $"{row.Holder}.{char.ToLowerInvariant(row.Member.Name[0])}{row.Member.Name[1..]} {row.Member.Fact!.Kind} {row.Member.Fact.Unit}");
}
