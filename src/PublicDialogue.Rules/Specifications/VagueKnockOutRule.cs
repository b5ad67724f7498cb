using System.Collections.Generic;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Wording;

namespace PublicDialogue.Rules.Specifications;

/// <summary>PD1607: a requirement that rejects whoever does not meet it is worded so that nobody can measure it.</summary>
/// <remarks>Only where a field says that it is mandatory: elsewhere vague words may leave room on purpose.</remarks>
internal sealed class VagueKnockOutRule() : WordingRule(() => PhraseScans.VagueWords)
{
    public override string Id => "PD1607";

    public override Severity Severity => Severity.Warning;

    public override IReadOnlyList<TenderFactKind> Facts { get; } = [TenderFactKind.Mandatory, TenderFactKind.Specifications];

    private protected override Law Law { get; } = new(
        "Directive 2014/24/EU art. 67(4)",
        (Jurisdiction.Sweden, "LOU 16 kap. 2 §", IsVerified: true));

    private protected override bool IsSettled(RuleCase @case, TenderScope scope)
    {
        var mandatory = scope.Own(SpecificationFacts.Mandatory);
        if (mandatory.State == FactState.Unknown)
        {
            @case.Lacks(SpecificationFacts.Mandatory, mandatory);
        }

        return !(mandatory.TryGet(out bool isMandatory) && isMandatory);
    }
}
