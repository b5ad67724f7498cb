using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Selection;

/// <summary>PD1104: in the Netherlands, more than one reference is asked for to show one core competence.</summary>
/// <remarks>
/// References for the same competence add up, on the tender or in one lot; it is said where they first are too many. Where a
/// demand names no competence, how many there are to each cannot be told, and PD1106 alone counts them.
/// </remarks>
internal sealed class ReferencesPerCompetenceRule() : FactRule<decimal>(FactKeys.ReferenceCount, TenderFactKind.SelectionCriteria)
{
    private static readonly Dated<decimal> MostPerCompetence = new((new(2016, 4, 18), 1m)); // Gids Proportionaliteit, voorschrift 3.5F.

    public override string Id => "PD1104";

    public override Severity Severity => Severity.Error;

    public override bool IsGatedByThreshold => true;

    public override IReadOnlyList<TenderFactKind> Facts { get; } = [TenderFactKind.ReferenceCount, TenderFactKind.ReferenceCompetence];

    public override IReadOnlyList<RemedyAction> Remedies => [RemedyAction.UseNumber];

    private protected override Law Law { get; } = new(
        "",
        (Jurisdiction.Netherlands, "Gids Proportionaliteit, voorschrift 3.5F", IsVerified: true))
    {
        Everywhere = [new(Jurisdiction.Netherlands, "Aanbestedingswet 2012 art. 1.13, vierde lid; Gids Proportionaliteit, voorschrift 3.5F", new(2016, 7, 1))],
    };

    private protected override bool IsAbout(RuleCase @case) => @case.Facts.Jurisdiction == Jurisdiction.Netherlands;

    private protected override void Judge(RuleCase @case, TenderScope scope, Fact<decimal> fact, decimal value)
    {
        var competence = scope.Own(AbilityFacts.ReferenceCompetence);
        decimal most = MostPerCompetence.On(@case.Facts.LawOn);
        if (!competence.TryGet(out string? name))
        {
            if (competence.State == FactState.Unknown && value > most)
            {
                @case.Lacks(AbilityFacts.ReferenceCompetence, competence);
            }

            return;
        }

        decimal before = CoreCompetences.Beside(@case.Facts, scope).TakeWhile(other => !ReferenceEquals(other, scope))
            .Where(other => string.Equals(CoreCompetences.Of(other), CoreCompetences.Of(scope), System.StringComparison.Ordinal))
            .Sum(other => other.Own(FactKeys.ReferenceCount).TryGet(out decimal count) ? count : 0);
        if (before <= most && before + value > most)
        {
            // Where others ask for some already, it is for whoever buys to say which of them to do without.
            @case.Finds(scope, At(fact, before + value, name.Trim(), most) with
            {
                // A sentence speaks of each of them, and names none.
                TextName = scope.Part.Said is null ? "" : "PD1104_Each",
                Remedy = before == 0 ? Remedy.Number(most) : null,
            });
        }
    }
}
