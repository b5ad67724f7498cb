using System.Collections.Generic;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Wording;

namespace PublicDialogue.Rules.Participation;

/// <summary>PD1503: of those who qualify, the biggest are chosen: by turnover, by headcount, by how many references they have.</summary>
/// <remarks>How well references compare with the contract may decide; how many there are says only how old a firm is.</remarks>
internal sealed class ShortlistSizeRule() : WordingRule(() => AwardScans.SheerSize, of: TenderFactKind.Shortlist)
{
    public override string Id => "PD1503";

    public override Severity Severity => Severity.Warning;

    public override IReadOnlyList<TenderFactKind> Facts { get; } = [TenderFactKind.ShortlistSize, TenderFactKind.ShortlistRule];

    private protected override Law Law { get; } = new("Directive 2014/24/EU art. 18(1), 65(2)");

    private protected override bool JudgesField(RuleCase @case, TenderScope scope)
    {
        var size = scope.Own(ParticipationFacts.ShortlistSize);
        if (size.IsObscure)
        {
            @case.Lacks(ParticipationFacts.ShortlistSize, size);
        }
        else if (size.TryGet(out _))
        {
            @case.Finds(scope, new Finding(this) { Severity = Severity, Origin = size.Origin ?? new(""), TextName = "PD1503_Field" });
        }
        else if (scope.Part.Role == TenderFactKind.Shortlist && !ShortlistWithoutRuleRule.IsWorded(scope)
            && scope.Own(ParticipationFacts.ShortlistRule) is { State: FactState.Unknown } rule)
        {
            // How they are chosen stands elsewhere.
            @case.Lacks(ParticipationFacts.ShortlistRule, rule);
        }

        return scope.States(TenderFactKind.ShortlistSize);
    }

    private protected override bool IsSettled(RuleCase @case, TenderScope scope) => scope.Own(ParticipationFacts.ShortlistSize).State == FactState.Known;
}
