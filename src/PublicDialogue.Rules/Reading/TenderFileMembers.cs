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
        ["awardCriteria.weight"] = (FactKeys.AwardWeight, FactUnit.Own),
    };

    /// <summary>Gets every row: the object's kind and the member's name, parted by a full stop.</summary>
    public static IReadOnlyDictionary<string, (FactKey Key, FactUnit Unit)> All => Table;

    /// <summary>Finds the fact of a member; null where it carries none.</summary>
    /// <param name="holder">The kind of object: <c>tender</c>, or the member that holds it.</param>
    /// <param name="kind">The criterion's own <c>kind</c>, or null.</param>
    /// <param name="name">The member's name.</param>
    public static (FactKey Key, FactUnit Unit)? Find(string holder, string? kind, string name) =>
        kind is not null && Table.TryGetValue(kind + "." + name, out var byKind) ? byKind
            : Table.TryGetValue(holder + "." + name, out var byHolder) ? byHolder : null;
}
