using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Hygiene;
using PublicDialogue.Rules.Wording.Demands;

namespace PublicDialogue.Rules.Book;

/// <summary>A tender before a rule: the rule asks it for facts, and tells it what it finds.</summary>
/// <param name="facts">What is known of the tender.</param>
/// <param name="options">What the user has set.</param>
/// <param name="hearsGaps">Whether it takes down what a rule lacks: who shows only findings need not wait for that.</param>
internal sealed class RuleCase(TenderFacts facts, RuleOptions options, bool hearsGaps)
{
    private readonly List<Finding> findings = [];
    private readonly List<NotAssessable> gaps = [];
    private readonly Dictionary<TenderFactKind, UnknownReason?> wholes = [];
    private bool? isBelowThreshold;
    private TenderFacts? worded;

    /// <summary>Gets what is known of the tender, by its fields and by its texts.</summary>
    public TenderFacts Facts => worded ??= new WordedTender(facts, Wordings.Read).ToFacts();

    /// <summary>Gets the texts of the tender.</summary>
    public TenderWordings Wordings { get; } = new(facts, options);

    public RuleOptions Options => options;

    /// <summary>Gets a value indicating whether it takes down what a rule lacks.</summary>
    public bool HearsGaps => hearsGaps;

    public TenderRule Rule { get; set; } = null!;

    /// <summary>Gets a value indicating whether the whole tender certainly lies below the directive's threshold.</summary>
    public bool IsBelowThreshold => isBelowThreshold ??= Thresholds.IsBelow(facts, options);

    public IReadOnlyList<Finding> Findings => findings;

    public Assessment ToAssessment() => new(findings, gaps);

    /// <summary>Says that the rule cannot answer for want of a fact.</summary>
    public void Lacks<T>(FactKey<T> key, Fact<T> fact = default)
        where T : notnull => Lacks(key.Kind, fact.Why);

    /// <summary>Says that the rule cannot answer for want of a fact.</summary>
    public void Lacks(TenderFactKind kind, UnknownReason why)
    {
        int known = hearsGaps ? TakenDown(kind) : -1;
        if (!hearsGaps || (known >= 0 && (why == UnknownReason.NotStated || gaps[known].Why != UnknownReason.NotStated)))
        {
            return;
        }

        if (known >= 0)
        {
            // Of two parts that lack it, the one that says something of it tells more, whichever is asked first.
            gaps.RemoveAt(known);
        }

        gaps.Add(new(Rule.Id, kind, why == UnknownReason.NotStated && IsUnread(kind) ? UnknownReason.UnreadLanguage : why));
    }

    /// <summary>Says that the rule cannot answer because nothing states its fact, unless all members that could hold it are known.</summary>
    public void LacksUnlessWhole(TenderFactKind kind, TenderFactKind holder)
    {
        if (!hearsGaps)
        {
            return;
        }

        if (!wholes.TryGetValue(holder, out var open))
        {
            open = WhyOpen(holder);
            wholes.Add(holder, open);
        }

        if ((open ?? (IsUnread(kind) ? UnknownReason.UnreadLanguage : null)) is { } why)
        {
            Lacks(kind, why);
        }
    }

    /// <summary>Says what the rule found; whether a reason or a low value excuses it is decided here, for all rules alike.</summary>
    /// <param name="scope">The part that it found it in.</param>
    /// <param name="found">What was found, with the severity where nothing excuses it.</param>
    /// <param name="effect">What a reason recorded on that part does.</param>
    public void Finds(TenderScope scope, Finding found, ReasonEffect effect = ReasonEffect.Lowers)
    {
        var said = scope.Part.Said;
        effect = Rule.IsHard ? ReasonEffect.None : effect;
        var holder = Holder(scope);
        var recorded = holder.Own(FactKeys.Justification);
        string? reason = Reason(recorded);
        var severity = found.Severity;
        var jurisdiction = said?.Wording.Jurisdiction ?? facts.Jurisdiction;
        string national = Rule.IsGatedByThreshold && IsBelowThreshold ? Rule.Provisions.BelowTheThreshold(jurisdiction, facts) : "";
        bool isBelow = Rule.IsGatedByThreshold && national.Length == 0 && options.BelowThreshold != BelowThreshold.AsAbove && IsBelowThreshold;
        bool isElsewhere = Rule.IsGatedByThreshold && national.Length == 0 && FullRegime.IsOfAnotherAct(scope);
        if (isBelow && options.BelowThreshold == BelowThreshold.Silent)
        {
            return;
        }

        if (effect != ReasonEffect.None && recorded.IsObscure)
        {
            // What the reason says decides how grave it is: that is not to be guessed.
            Lacks(FactKeys.Justification, recorded);
            return;
        }

        if (reason is not null && effect != ReasonEffect.None)
        {
            if (effect == ReasonEffect.Answers || severity == Severity.Info)
            {
                return;
            }

            severity = Severity.Info;
        }

        var question = reason is not null || effect == ReasonEffect.None ? null : Remedy.Question(holder, FactKeys.Justification, recorded);
        findings.Add(found with
        {
            Severity = isBelow || isElsewhere ? Severity.Info : severity,
            IsBelowThreshold = isBelow,
            IsUnderAnotherAct = isElsewhere,
            JustifiedBy = reason,
            IsExcused = reason is not null && effect == ReasonEffect.Lowers,
            Lot = (scope.Lot ?? scope.Group)?.Part.Id,
            Citation = found.Citation.Length > 0 ? found.Citation : national.Length > 0 ? national : Rule.Citation(jurisdiction),
            Confidence = said is null ? found.Confidence : Confidence.Text,
            Quote = said?.Sentence ?? found.Quote,
            IsOpenToReason = effect != ReasonEffect.None && holder.Parent is not null,
            Remedy = found.Remedy is null && AsksReason ? question : Within(found.Remedy, said),
            Question = AsksReason ? null : question,
            TextName = found.TextName.Length > 0 ? found.TextName : Texts.RuleTexts.MessageName(Rule.Id),
        });
    }

    /// <summary>Says whether a part records a reason that is no placeholder.</summary>
    public static bool IsReasoned(TenderScope scope) => Reason(Holder(scope).Own(FactKeys.Justification)) is not null;

    // A demand may stand in words that nobody reads here.
    private bool IsUnread(TenderFactKind kind) => Wordings.HasUnread(TenderFactKind.Specifications) && DemandReader.CanState(kind);

    // Where the reason is the remedy.
    private bool AsksReason => Rule.Remedies.Contains(RemedyAction.AskReason);

    // A number inside a sentence is not all that its place holds; words can be put behind words.
    private static Remedy? Within(Remedy? remedy, QuotedSentence? said) => said is null || remedy?.Action == RemedyAction.AppendWords ? remedy : null;

    // What a rule lacks stands at the end, since rules are asked one after the other; -1 where it is not taken down yet.
    private int TakenDown(TenderFactKind kind)
    {
        int at = gaps.Count - 1;
        while (at >= 0 && gaps[at].RuleId == Rule.Id && gaps[at].Missing != kind)
        {
            at--;
        }

        return at >= 0 && gaps[at].RuleId == Rule.Id ? at : -1;
    }

    // Null where all members that could hold it are known.
    private UnknownReason? WhyOpen(TenderFactKind holder)
    {
        bool isHeld = false;
        foreach (var scope in Facts.Stating(holder))
        {
            foreach (var fact in scope.Part.Facts)
            {
                isHeld |= fact.Key.Kind == holder;
                if (fact.Key.Kind == holder && fact.State == FactState.Unknown)
                {
                    return fact.Why;
                }
            }
        }

        return isHeld ? null : UnknownReason.NotStated;
    }

    // Only what the part itself says, or for a sentence the one that it stands in: a reason for the whole tender is none for one demand.
    private static TenderScope Holder(TenderScope scope) => scope.Part.Said is null ? scope : scope.Parent!;

    // A placeholder is no reason.
    private static string? Reason(Fact<string> recorded) =>
        recorded.TryGet(out string? text) && !PlaceholderJustificationRule.IsPlaceholder(text) ? text : null;
}
