using System;
using System.Collections.Generic;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Wording;

namespace PublicDialogue.Rules.Book;

/// <summary>A wording rule about a name that may stand in a field of its own, beside the text or without one.</summary>
/// <param name="scan">What it looks for in texts.</param>
/// <param name="key">The field.</param>
/// <param name="phrase">The resource with the words that mend it; null where none do.</param>
internal abstract class NamingRule(Func<DemandScan> scan, FactKey<string> key, string? phrase = null) : WordingRule(scan, phrase)
{
    public override IReadOnlyList<TenderFactKind> Facts { get; } = [key.Kind, TenderFactKind.EquivalentAccepted];

    public override IReadOnlyList<RemedyAction> Remedies => FindsOpen ? [] : [RemedyAction.AppendWords, RemedyAction.UseTruth];

    /// <summary>Names the message for "or similar".</summary>
    private protected abstract string Softened { get; }

    private protected sealed override string Text(WordingHit hit) => hit.IsSoftened && !FindsOpen ? Softened : "";

    // A reason is asked for once: where the field says the name, its text says it again.
    private protected sealed override bool IsSettled(RuleCase @case, TenderScope scope) => FindsOpen && scope.Own(key).State == FactState.Known;

    private protected sealed override bool JudgesField(RuleCase @case, TenderScope scope)
    {
        var field = scope.Own(key);
        var accepted = scope.Own(FactKeys.EquivalentAccepted);
        if (field.IsObscure)
        {
            @case.Lacks(key, field);
        }
        else if (field.TryGet(out string? name) && accepted.IsObscure)
        {
            @case.Lacks(FactKeys.EquivalentAccepted, accepted);
        }
        else if (name is not null && (IsOpen(@case, scope) || BrandScan.IsOpen(name)) == FindsOpen)
        {
            bool isSoft = !FindsOpen && BrandScan.IsSoft(name);
            var found = new Finding(this)
            {
                Severity = isSoft && Severity == Severity.Error ? Severity.Warning : Severity,
                Origin = field.Origin ?? new(""),
                TextName = isSoft ? Softened : "",
                Remedy = FindsOpen ? null : Remedy.Truth(true, FactKeys.EquivalentAccepted, accepted),
                Arguments = [name, Phrase(TextLanguage.Parse(Language(scope)) ?? "en")],
            };
            @case.Finds(scope, found, Effect);
        }

        return scope.States(key.Kind);
    }
}
