using System.Collections.Generic;
using System.Linq;

namespace PublicDialogue.Rules.Facts;

/// <summary>Every fact that rules may ask about, with the type of its value.</summary>
public static class FactKeys
{
    /// <summary>Gets the key of <see cref="TenderFactKind.EstimatedValue"/>.</summary>
    public static FactKey<Amount> EstimatedValue { get; } = new(TenderFactKind.EstimatedValue, RawValue.Amount);

    /// <summary>Gets the key of <see cref="TenderFactKind.MinimumYearlyTurnover"/>.</summary>
    public static FactKey<Amount> MinimumYearlyTurnover { get; } = new(TenderFactKind.MinimumYearlyTurnover, RawValue.Amount);

    /// <summary>Gets the key of <see cref="TenderFactKind.ReferenceCount"/>.</summary>
    public static FactKey<decimal> ReferenceCount { get; } = new(TenderFactKind.ReferenceCount, RawValue.Number);

    /// <summary>Gets the key of <see cref="TenderFactKind.ReferenceLookBack"/>.</summary>
    public static FactKey<CalendarSpan> ReferenceLookBack { get; } = new(TenderFactKind.ReferenceLookBack, RawValue.Span);

    /// <summary>Gets the key of <see cref="TenderFactKind.FrameworkDuration"/>.</summary>
    public static FactKey<CalendarSpan> FrameworkDuration { get; } = new(TenderFactKind.FrameworkDuration, RawValue.Span);

    /// <summary>Gets the key of <see cref="TenderFactKind.FrameworkRenewals"/>.</summary>
    public static FactKey<CalendarSpan> FrameworkRenewals { get; } = new(TenderFactKind.FrameworkRenewals, RawValue.Span);

    /// <summary>Gets the key of <see cref="TenderFactKind.Procedure"/>.</summary>
    public static FactKey<Procedure> Procedure { get; } = new(TenderFactKind.Procedure, Codes.Procedure);

    /// <summary>Gets the key of <see cref="TenderFactKind.Jurisdiction"/>.</summary>
    public static FactKey<Jurisdiction> Jurisdiction { get; } = new(TenderFactKind.Jurisdiction, Codes.Jurisdiction);

    /// <summary>Gets the key of <see cref="TenderFactKind.DispatchDate"/>.</summary>
    public static FactKey<PlainDate> DispatchDate { get; } = new(TenderFactKind.DispatchDate, RawValue.Date);

    /// <summary>Gets the key of <see cref="TenderFactKind.TenderDeadline"/>.</summary>
    public static FactKey<PlainDate> TenderDeadline { get; } = new(TenderFactKind.TenderDeadline, RawValue.Date);

    /// <summary>Gets the key of <see cref="TenderFactKind.ElectronicSubmission"/>.</summary>
    public static FactKey<bool> ElectronicSubmission { get; } = new(TenderFactKind.ElectronicSubmission, RawValue.Truth);

    /// <summary>Gets the key of <see cref="TenderFactKind.PriorInformation"/>.</summary>
    public static FactKey<bool> PriorInformation { get; } = new(TenderFactKind.PriorInformation, RawValue.Truth);

    /// <summary>Gets the key of <see cref="TenderFactKind.Accelerated"/>.</summary>
    public static FactKey<bool> Accelerated { get; } = new(TenderFactKind.Accelerated, RawValue.Truth);

    /// <summary>Gets the key of <see cref="TenderFactKind.LightRegime"/>.</summary>
    public static FactKey<bool> LightRegime { get; } = new(TenderFactKind.LightRegime, RawValue.Truth);

    /// <summary>Gets the key of <see cref="TenderFactKind.MainCpv"/>; the value has no check digit.</summary>
    public static FactKey<string> MainCpv { get; } = new(TenderFactKind.MainCpv, Codes.Cpv);

    /// <summary>Gets the key of <see cref="TenderFactKind.LegalBasis"/>.</summary>
    public static FactKey<LegalBasis> LegalBasis { get; } = new(TenderFactKind.LegalBasis, Codes.LegalBasis);

    /// <summary>Gets the key of <see cref="TenderFactKind.ContractNature"/>.</summary>
    public static FactKey<ContractNature> ContractNature { get; } = new(TenderFactKind.ContractNature, Codes.ContractNature);

    /// <summary>Gets the key of <see cref="TenderFactKind.AuthorityLevel"/>.</summary>
    public static FactKey<AuthorityLevel> AuthorityLevel { get; } = new(TenderFactKind.AuthorityLevel, Codes.AuthorityLevel);

    /// <summary>Gets the key of <see cref="TenderFactKind.Lots"/>; the value is their number.</summary>
    public static FactKey<decimal> Lots { get; } = new(TenderFactKind.Lots, RawValue.Number);

    /// <summary>Gets the key of <see cref="TenderFactKind.AwardCriteria"/>; the value is their number.</summary>
    public static FactKey<decimal> AwardCriteria { get; } = new(TenderFactKind.AwardCriteria, RawValue.Number);

    /// <summary>Gets the key of <see cref="TenderFactKind.AwardWeight"/>.</summary>
    public static FactKey<Weight> AwardWeight { get; } = new(TenderFactKind.AwardWeight, RawValue.Weight);

    /// <summary>Gets the key of <see cref="TenderFactKind.Brand"/>.</summary>
    public static FactKey<string> Brand { get; } = new(TenderFactKind.Brand, RawValue.Text);

    /// <summary>Gets the key of <see cref="TenderFactKind.EquivalentAccepted"/>.</summary>
    public static FactKey<bool> EquivalentAccepted { get; } = new(TenderFactKind.EquivalentAccepted, RawValue.Truth);

    /// <summary>Gets the key of <see cref="TenderFactKind.Justification"/>; empty text is known, and a placeholder.</summary>
    public static FactKey<string> Justification { get; } = new(TenderFactKind.Justification, RawValue.Text);

    /// <summary>Gets the key of <see cref="TenderFactKind.Language"/>.</summary>
    public static FactKey<string> Language { get; } = new(TenderFactKind.Language, RawValue.Text);

    /// <summary>Gets the key of <see cref="TenderFactKind.Amount"/>.</summary>
    public static FactKey<decimal> Amount { get; } = new(TenderFactKind.Amount, RawValue.Number);

    /// <summary>Gets the key of <see cref="TenderFactKind.Currency"/>.</summary>
    public static FactKey<string> Currency { get; } = new(TenderFactKind.Currency, Codes.Currency);

    /// <summary>Gets the key of <see cref="TenderFactKind.SelectionCriteria"/>; the value is their number.</summary>
    public static FactKey<decimal> SelectionCriteria { get; } = new(TenderFactKind.SelectionCriteria, RawValue.Number);

    /// <summary>Gets the key of <see cref="TenderFactKind.Specifications"/>; the value is their number.</summary>
    public static FactKey<decimal> Specifications { get; } = new(TenderFactKind.Specifications, RawValue.Number);

    /// <summary>Gets the key of <see cref="TenderFactKind.Framework"/>; the value is 1 where there is one.</summary>
    public static FactKey<decimal> Framework { get; } = new(TenderFactKind.Framework, RawValue.Number);

    /// <summary>Gets every key, in the order of <see cref="TenderFactKind"/>.</summary>
    public static IReadOnlyList<FactKey> All { get; } =
    [
        .. new FactKey[]
        {
            EstimatedValue, MinimumYearlyTurnover, ReferenceCount, ReferenceLookBack, FrameworkDuration, FrameworkRenewals,
            Procedure, Jurisdiction, DispatchDate, TenderDeadline, ElectronicSubmission, PriorInformation, Accelerated,
            LightRegime, MainCpv, LegalBasis, ContractNature, AuthorityLevel, Lots, AwardCriteria, AwardWeight, Brand,
            EquivalentAccepted, Justification, Language, Amount, Currency, SelectionCriteria, Specifications, Framework,
        }
        .Concat(StandingFacts.All).Concat(AbilityFacts.All).Concat(TimeFacts.All).Concat(ContractFacts.All).Concat(ParticipationFacts.All).Concat(AwardFacts.All)
        .Concat(SpecificationFacts.All).Concat(DialogueFacts.All).Concat(EventFacts.All).Concat(FollowUpFacts.All)
        .OrderBy(key => key.Kind),
    ];

    /// <summary>Says whether a member with a fact holds parts of the tender, and is not a value itself.</summary>
    /// <param name="kind">The fact.</param>
    /// <returns>Whether it does: the lots, the criteria, the framework agreement and the like.</returns>
    public static bool IsHolder(TenderFactKind kind) => kind is TenderFactKind.Lots or TenderFactKind.AwardCriteria
        or TenderFactKind.SelectionCriteria or TenderFactKind.Specifications or TenderFactKind.Framework
        or TenderFactKind.Contract or TenderFactKind.Clustering or TenderFactKind.Shortlist or TenderFactKind.Dialogue or TenderFactKind.Participation
        or TenderFactKind.ContractChanges or TenderFactKind.LotGroups;

    /// <summary>Says whether a part may state a fact several times over: a lot may stand in more than one group of lots.</summary>
    /// <param name="kind">The fact.</param>
    /// <returns>Whether it may; of any other fact the first that is stated counts.</returns>
    public static bool IsRepeatable(TenderFactKind kind) => kind is TenderFactKind.LotGroup;

    /// <summary>Says whether the value of a fact is a time by the clock, in minutes, and not a length of the calendar.</summary>
    /// <param name="kind">The fact.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsClockTime(TenderFactKind kind) => kind is TenderFactKind.PresentationTime or TenderFactKind.ConversationTime
        or TenderFactKind.SupplierTime or TenderFactKind.ResponseTime or TenderFactKind.ResponseTarget;

    /// <summary>Says whether a fact makes a value together with others, and says nothing of a tender by itself: an amount, its currency, a key.</summary>
    /// <param name="kind">The fact.</param>
    /// <returns>Whether it does.</returns>
    public static bool IsOfAValue(TenderFactKind kind) => kind is TenderFactKind.Amount or TenderFactKind.Currency or TenderFactKind.Key;

    /// <summary>Finds the key of a fact.</summary>
    /// <param name="kind">The fact.</param>
    /// <returns>The key, or null for a number that is no member.</returns>
    public static FactKey? Find(TenderFactKind kind) => (int)kind >= 0 && (int)kind < All.Count ? All[(int)kind] : null;
}
