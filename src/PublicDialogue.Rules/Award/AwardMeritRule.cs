using System;
using System.Collections.Generic;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Wording;

namespace PublicDialogue.Rules.Award;

/// <summary>A rule on what an award criterion rewards: its field says so, or else its name and description.</summary>
/// <param name="merit">What it must not reward.</param>
/// <param name="scan">What gives it away in words.</param>
internal abstract class AwardMeritRule(AwardMerit merit, Func<DemandScan> scan) : WordingRule(scan, of: TenderFactKind.AwardCriteria)
{
    public override Severity Severity => Severity.Error;

    public override IReadOnlyList<TenderFactKind> Facts { get; } = [TenderFactKind.AwardMerit, TenderFactKind.AwardCriteria];

    /// <summary>Gets what mends a field that says what it rewards, or null.</summary>
    private protected virtual Remedy? FieldRemedy => null;

    private protected override bool JudgesField(RuleCase @case, TenderScope scope)
    {
        var fact = scope.Own(AwardFacts.AwardMerit);
        if (scope.States(TenderFactKind.AwardMerit) && fact.State == FactState.Unknown)
        {
            @case.Lacks(AwardFacts.AwardMerit, fact);
        }
        else if (fact.TryGet(out var rewarded) && rewarded == merit)
        {
            @case.Finds(scope, new Finding(this) { Severity = Severity, Origin = fact.Origin ?? new(""), TextName = Id + "_Field", Remedy = FieldRemedy });
        }

        return scope.States(TenderFactKind.AwardMerit);
    }

    // What a field says of a criterion, its words need not be asked.
    private protected override bool IsSettled(RuleCase @case, TenderScope scope) => scope.Own(AwardFacts.AwardMerit).State == FactState.Known;
}
