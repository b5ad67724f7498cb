using System;
using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Texts;
using PublicDialogue.Rules.Wording;

namespace PublicDialogue.Rules.Book;

/// <summary>A rule that reads every text of one sort, in English, Danish, Swedish and Dutch. Without a text it is not assessable.</summary>
/// <param name="scan">What it looks for; its word lists are read when there is a text.</param>
/// <param name="phrase">The resource with the words that mend it where they follow what was found; null where none do.</param>
/// <param name="of">What the texts word: the specifications, the award criteria or the shortlist.</param>
internal abstract class WordingRule(Func<DemandScan> scan, string? phrase = null, TenderFactKind of = TenderFactKind.Specifications) : TenderRule
{
    public override IReadOnlyList<TenderFactKind> Facts { get; } = [of];

    public override IReadOnlyList<RemedyAction> Remedies => phrase is null ? [] : [RemedyAction.AppendWords];

    /// <summary>Gets the scan.</summary>
    internal DemandScan Scan => scan();

    // The fields that say the same as a text; the texts themselves find nothing where there is nothing to look for in them.
    private protected override IReadOnlyList<TenderFactKind> Triggers => [.. Facts.Where(kind => kind != of)];

    private protected override IReadOnlyList<TenderFactKind> Texts { get; } = [of];

    private protected sealed override DemandScan TextScan => Scan;

    /// <summary>Gets the member that holds all there is to know where it is stated: the texts that it reads, or what they tell besides.</summary>
    private protected virtual TenderFactKind Holder => of;

    private protected sealed override void Decide(RuleCase @case)
    {
        bool isStated = false;
        var scopes = @case.Facts.Scopes;
        for (int part = 0; part < scopes.Count; part++)
        {
            var scope = scopes[part];
            isStated |= JudgesField(@case, scope);
            bool isRead = false;
            for (int at = 0; at < scope.Part.Wordings.Count; at++)
            {
                isStated |= scope.Part.Wordings[at].Of == Holder;
                isRead |= Reads(scope.Part.Wordings[at]);
            }

            if (isRead && !IsSettled(@case, scope))
            {
                isStated |= Finds(@case, scope) && Holder != of;
            }
        }

        if (@case.HearsGaps && Texts.Any(@case.Wordings.HasUnread))
        {
            @case.Lacks(Facts[0], UnknownReason.UnreadLanguage);
        }
        else if (@case.HearsGaps && (!isStated || @case.Facts.Stating(Holder).Any(IsObscure)))
        {
            @case.LacksUnlessWhole(Facts[0], Holder);
        }
    }

    /// <summary>Gets a value indicating whether it is about what "or equivalent" opens up, and not about what nothing does.</summary>
    private protected virtual bool FindsOpen => false;

    /// <summary>Gets what a recorded reason does.</summary>
    private protected virtual ReasonEffect Effect => ReasonEffect.Lowers;

    /// <summary>Says whether something equivalent is accepted for whatever a part names: by its own field, or by a clause for the whole tender.</summary>
    private protected bool IsOpen(RuleCase @case, TenderScope scope) => Scan.Leniency.AcceptsEquivalents
        && ((scope.Own(FactKeys.EquivalentAccepted).TryGet(out bool isAccepted) && isAccepted) || @case.Wordings.Accepts(Scan.Leniency.Family));

    /// <summary>Says whether a field beside the texts says all there is to say, so that they are not read.</summary>
    private protected virtual bool IsSettled(RuleCase @case, TenderScope scope) => false;

    /// <summary>Decides about a field that says the same as a text; says whether the part states it.</summary>
    private protected virtual bool JudgesField(RuleCase @case, TenderScope scope) => false;

    /// <summary>Says how grave a hit is: "or similar" is less than the law's words, and leaves a warning.</summary>
    private protected virtual Severity Weigh(WordingHit hit) => hit.IsSoftened && Severity == Severity.Error ? Severity.Warning : Severity;

    /// <summary>Names the message of a hit; empty for the rule's own.</summary>
    private protected virtual string Text(WordingHit hit) => "";

    /// <summary>Words what would mend a hit, or null: behind "or similar" the law's words would say it twice.</summary>
    private protected virtual Remedy? Mend(WordingHit hit) =>
        hit.IsSoftened || phrase is null ? null : new(RemedyAction.AppendWords, Phrase(hit.Language)) { At = hit.Name };

    private protected static string? Language(TenderScope scope) => scope.Find(FactKeys.Language).TryGet(out string? stated) ? stated : null;

    // In the language of the text and not of the reader: these words go into it.
    private protected string Phrase(string language) => phrase is null ? "" : RuleTexts.ForTender(phrase, language);

    // The texts that it reads; one that words something else is another rule's.
    private bool Reads(RequirementWording wording)
    {
        for (int at = 0; at < Texts.Count; at++)
        {
            if (Texts[at] == wording.Of)
            {
                return true;
            }
        }

        return false;
    }

    // Stated, and yet not to be read: the list of lots that could not be followed, or criteria that stand in other documents.
    private bool IsObscure(TenderScope scope) => scope.Part.Facts.Any(fact => fact.Key.Kind == Holder && fact.State == FactState.Unknown);

    private bool Finds(RuleCase @case, TenderScope scope)
    {
        bool isFound = false;
        bool isOpen = IsOpen(@case, scope);
        for (int at = 0; at < scope.Part.Wordings.Count && (FindsOpen || !isOpen); at++)
        {
            var wording = scope.Part.Wordings[at];
            foreach (var hit in Reads(wording) ? @case.Wordings.Read(scope, wording).Asked(Scan) : [])
            {
                if ((isOpen || hit.IsOpen) == FindsOpen)
                {
                    @case.Finds(scope, At(wording, hit), Effect);
                    isFound = true;
                }
            }
        }

        return isFound;
    }

    private Finding At(RequirementWording wording, WordingHit hit) => new(this)
    {
        Severity = Weigh(hit),
        Confidence = Confidence.Text,
        Origin = wording.Origin,
        Quote = hit.Sentence,
        Citation = wording.Jurisdiction is { } jurisdiction ? Citation(jurisdiction) : "",
        TextName = Text(hit),
        Arguments = [hit.Name, Phrase(hit.Language)],
        Remedy = Mend(hit),
    };
}
