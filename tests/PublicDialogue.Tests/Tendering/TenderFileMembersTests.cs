using System;
using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules;
using PublicDialogue.Rules.Facts;
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
        [typeof(LotGroup)] = "lotGroups",
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
        [typeof(LanguageRequirement)] = "language",
        [typeof(CertificateRequirement)] = "certificate",
        [typeof(RegistrationRequirement)] = "registration",
        [typeof(GuaranteeRequirement)] = "guarantee",
        [typeof(EstablishmentRequirement)] = "establishment",
    };

    // An amount, its currency, the end of a range, a key.
    private static readonly TenderFactKind[] OfAValue = [TenderFactKind.Amount, TenderFactKind.Currency, TenderFactKind.AwardWeightMaximum, TenderFactKind.Key];

    // What is the value of a fact itself, and no part of a tender.
    private static readonly Type[] Values = [typeof(Justification), typeof(Weighting)];

    [Fact]
    public void Members_AreTheModels() => Assert.Equal(
        Holders.SelectMany(holder => Facts(holder.Key, holder.Value)).Distinct().Order(StringComparer.Ordinal),
        TenderFileMembers.All.Select(row => $"{row.Key} {row.Value.Key.Kind} {row.Value.Unit}").Order(StringComparer.Ordinal));

    [Fact]
    public void Types_ThatCarryFacts_AreAllHere() => Assert.Equal(
        typeof(Tender).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(Tender).Namespace && type is { IsClass: true, IsAbstract: false } && AnnotatedMember.Of(type).Any(member => member.Fact is { } fact && !OfAValue.Contains(fact.Kind)))
            .Except(Values).Select(type => type.Name).Order(StringComparer.Ordinal),
        Holders.Keys.Select(type => type.Name).Order(StringComparer.Ordinal));

    // Every fact that a rule on tenders can ask for can be said in the model and in a file; those of dialogue have types of their own.
    [Fact]
    public void Facts_OfTenders_AreAllMembers() => Assert.Equal(
        FactKeys.All.Except(EventFacts.All).Except(FollowUpFacts.All).Select(key => key.Kind).Except(OfAValue).Order(),
        TenderFileMembers.All.Values.Select(row => row.Key.Kind).Distinct().Order());

    // A reason, and the group of lots that it is for, stand on every criterion alike.
    private static IEnumerable<string> Facts(Type type, string holder) => AnnotatedMember.Of(type)
        .Where(member => member.Fact is not null)
        .Select(member => (Holder: typeof(SelectionCriterion).IsAssignableFrom(type) && member.Name is "Justification" or "LotGroup" ? "selectionCriteria" : holder, Member: member))
        .Select(row => $"{row.Holder}.{char.ToLowerInvariant(row.Member.Name[0])}{row.Member.Name[1..]} {row.Member.Fact!.Kind} {row.Member.Fact.Unit}");
}
