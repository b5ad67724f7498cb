using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Dialogue;

/// <summary>PD3004: somebody takes part in a sale's role where the event is for the profession alone.</summary>
/// <remarks>A roundtable is for the profession unless it says otherwise; another event only where it says so. Told once an event, at the first of them.</remarks>
internal sealed class MixedRolesRule : DialogueRule
{
    public override string Id => "PD3004";

    public override IReadOnlyList<TenderFactKind> Facts { get; } =
        [TenderFactKind.ParticipantRole, TenderFactKind.ProfessionalOnly, TenderFactKind.EventKind];

    private protected override IReadOnlyList<TenderFactKind> Triggers { get; } = [TenderFactKind.ParticipantRole];

    private protected override void Decide(RuleCase @case)
    {
        var selling = new List<TenderScope>();
        foreach (var scope in @case.Facts.Stating(TenderFactKind.ParticipantRole))
        {
            var role = scope.Own(EventFacts.ParticipantRole);
            if (role.IsObscure)
            {
                @case.Lacks(EventFacts.ParticipantRole, role);
            }
            else if (role.TryGet(out string? word) && word == DialogueWords.Commercial && IsProfessional(@case, scope))
            {
                selling.Add(scope);
            }
        }

        foreach (var own in selling.GroupBy(scope => Event(@case, scope)))
        {
            @case.Finds(own.Key, At(own.First().Own(EventFacts.ParticipantRole).Origin, own.Count()));
        }
    }

    private static bool IsProfessional(RuleCase @case, TenderScope scope)
    {
        var said = scope.Find(EventFacts.ProfessionalOnly);
        if (said.IsObscure)
        {
            @case.Lacks(EventFacts.ProfessionalOnly, said);
        }

        return !said.IsObscure && (said.TryGet(out bool only) ? only
            : scope.Find(EventFacts.EventKind).TryGet(out string? kind) && kind == DialogueWords.Roundtable);
    }
}
