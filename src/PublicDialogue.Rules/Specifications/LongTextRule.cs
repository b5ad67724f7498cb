using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Specifications;

/// <summary>PD1212: the requirement texts are far longer than those of comparable tenders, which research ties to single bids.</summary>
/// <remarks>The mean is the tender's fact, or else the user's option. Where nothing is stated of it the rule cannot answer.</remarks>
internal sealed class LongTextRule : TenderRule
{
    private static readonly RuleOption MeanCharacters = new("publicdialogue.pd1212.mean_characters", 0);
    private static readonly RuleOption MostAbove = new("publicdialogue.pd1212.most_above_mean", 520);

    public override string Id => "PD1212";

    public override Severity Severity => Severity.Info;

    public override bool IsHeuristic => true;

    public override IReadOnlyList<RuleOption> Options { get; } = [MeanCharacters, MostAbove];

    public override IReadOnlyList<TenderFactKind> Facts { get; } = [TenderFactKind.PeerTextLength, TenderFactKind.Specifications];

    private protected override Law Law { get; } = new("");

    private protected override void Decide(RuleCase @case)
    {
        var stated = @case.Facts.Tender.Own(SpecificationFacts.PeerTextLength);
        decimal mean = stated.TryGet(out decimal known) ? known : @case.Options.Number(MeanCharacters);
        if (stated.State == FactState.Unknown && (stated.IsObscure || mean <= 0))
        {
            @case.Lacks(SpecificationFacts.PeerTextLength, stated);
        }
        else if (mean > 0)
        {
            Compare(@case, mean);
        }
    }

    private void Compare(RuleCase @case, decimal mean)
    {
        var texts = @case.Facts.Scopes.SelectMany(scope => scope.Part.Wordings).Where(wording => wording.Of == TenderFactKind.Specifications).ToList();
        long length = texts.Sum(wording => (long)wording.Text.Length);
        if (length > mean + @case.Options.Number(MostAbove))
        {
            var found = new Finding(this) { Severity = Severity, Origin = texts[0].Origin, Arguments = [(decimal)length, mean] };
            @case.Finds(@case.Facts.Tender, found);
        }
        else if (@case.Facts.MayHaveMore(TenderFactKind.Specifications))
        {
            @case.Lacks(TenderFactKind.Specifications, UnknownReason.Unreadable);
        }
        else
        {
            @case.LacksUnlessWhole(TenderFactKind.Specifications, TenderFactKind.Specifications);
        }
    }
}
