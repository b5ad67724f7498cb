using System.Collections.Generic;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Dialogue;

/// <summary>PD3012: more have signed up than the show rate makes safe, or a group would be too small to work when some do not come.</summary>
/// <remarks>Exactly the safe number is safe.</remarks>
internal sealed class UnsafeRegistrationsRule : DialogueRule
{
    public override string Id => "PD3012";

    public override Severity Severity => Severity.Info;

    public override IReadOnlyList<TenderFactKind> Facts { get; } =
        [TenderFactKind.Registrations, TenderFactKind.SafeRegistrations, TenderFactKind.SmallestGroup, TenderFactKind.SafeGroupSize];

    private protected override IReadOnlyList<TenderFactKind> Triggers { get; } = [TenderFactKind.Registrations, TenderFactKind.SmallestGroup];

    private protected override void Decide(RuleCase @case)
    {
        Compare(@case, EventFacts.Registrations, EventFacts.SafeRegistrations, isMost: true, "PD3012_Message");
        Compare(@case, EventFacts.SmallestGroup, EventFacts.SafeGroupSize, isMost: false, "PD3012_Group");
    }

    // Absent: without a room or groups there is nothing to pass or to fall short of.
    private void Compare(RuleCase @case, FactKey<decimal> key, FactKey<decimal> limit, bool isMost, string text)
    {
        foreach (var scope in @case.Facts.Stating(key.Kind))
        {
            var number = scope.Own(key);
            var safe = scope.Own(limit);
            if (number.State == FactState.Unknown)
            {
                @case.Lacks(key, number);
            }
            else if (safe.State == FactState.Unknown)
            {
                @case.Lacks(limit, safe);
            }
            else if (number.TryGet(out decimal people) && safe.TryGet(out decimal allowed) && (isMost ? people > allowed : people < allowed))
            {
                @case.Finds(scope, At(number.Origin, people, allowed) with { TextName = text });
            }
        }
    }
}
