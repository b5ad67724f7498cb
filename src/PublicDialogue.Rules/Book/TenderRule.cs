using System.Collections.Generic;
using System.Globalization;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Texts;
using PublicDialogue.Rules.Wording;

namespace PublicDialogue.Rules.Book;

/// <summary>One way in which a tender can shut tenderers out, or a dialogue those who should be heard, and the law on it.</summary>
/// <remarks>Rules hold no state: one instance serves every thread. Their words are in <c>RuleTexts</c>.</remarks>
public abstract class TenderRule
{
    private protected TenderRule()
    {
    }

    /// <summary>Gets the stable identifier, for example <c>PD1001</c>.</summary>
    public abstract string Id { get; }

    /// <summary>Gets how grave it is where nothing excuses it.</summary>
    public abstract Severity Severity { get; }

    /// <summary>Gets the first day on which it holds.</summary>
    public virtual PlainDate ValidFrom => Directive2014;

    /// <summary>Gets the thresholds that a user may set.</summary>
    public virtual IReadOnlyList<RuleOption> Options => [];

    /// <summary>Gets the facts without which it cannot answer, the first being the one that decides.</summary>
    public abstract IReadOnlyList<TenderFactKind> Facts { get; }

    /// <summary>Gets what its remedies may do; empty where only whoever buys can say what would put it right.</summary>
    public virtual IReadOnlyList<RemedyAction> Remedies => [];

    /// <summary>Gets a value indicating whether it compares with a number of the directive, which does not bind below the threshold.</summary>
    public virtual bool IsGatedByThreshold => false;

    /// <summary>Gets a value indicating whether a mode that keeps to what the law forbids leaves it out.</summary>
    public virtual bool IsHeuristic => false;

    /// <summary>Gets a value indicating whether the law fixes a number or a bar and leaves no room for a reason: one is quoted, and excuses nothing.</summary>
    public virtual bool IsHard => false;

    /// <summary>Gets a value indicating whether it is about good dialogue and not about tenders: where nothing of that is said, it lacks nothing.</summary>
    public virtual bool IsOfDialogue => false;

    /// <summary>Gets the last day on which Directive 2014/24/EU was to be transposed: article 90(1).</summary>
    private protected static PlainDate Directive2014 => new(2016, 4, 18);

    private protected abstract Law Law { get; }

    /// <summary>Gets the facts of which a tender must state one before there can be anything to find.</summary>
    private protected virtual IReadOnlyList<TenderFactKind> Triggers => Facts;

    /// <summary>Gets what texts word in which it finds something, whatever the fields say.</summary>
    private protected virtual IReadOnlyList<TenderFactKind> Texts => [];

    /// <summary>Gets what there must be to find in those texts; null where that they are there is enough.</summary>
    private protected virtual DemandScan? TextScan => null;

    /// <summary>Words the citation for a jurisdiction, without what is still to be checked.</summary>
    /// <param name="jurisdiction">Whose law applies.</param>
    /// <returns>Provisions parted by semicolons; empty for good practice.</returns>
    public string Citation(Jurisdiction jurisdiction) => Law.In(jurisdiction);

    /// <summary>Words the citation for a jurisdiction in a language: acts of the Union as that language names them.</summary>
    /// <param name="jurisdiction">Whose law applies.</param>
    /// <param name="language">English, Danish, Swedish or Dutch; any other is answered in English.</param>
    /// <returns>Provisions parted by semicolons; empty for good practice.</returns>
    public string CitationIn(Jurisdiction jurisdiction, CultureInfo language) => CitationText.Of(Law.In(jurisdiction), language);

    /// <summary>Names the rule in a language.</summary>
    /// <param name="language">English, Danish, Swedish or Dutch; any other is answered in English.</param>
    /// <returns>A few words without a full stop.</returns>
    public string Title(CultureInfo language) => RuleTexts.Get(RuleTexts.TitleName(Id), language);

    /// <summary>Formats as the identifier.</summary>
    /// <returns>The identifier.</returns>
    public override string ToString() => Id;

    internal void Answer(RuleCase @case)
    {
        if (@case.Facts.LawOn >= ValidFrom)
        {
            Decide(@case);
        }
    }

    internal Law Provisions => Law;

    /// <summary>Makes the question whether a tender states anything that this rule could find fault with.</summary>
    internal Relevance ToRelevance() => new(KindSet.Of(Triggers), KindSet.Of(Texts), () => TextScan);

    private protected abstract void Decide(RuleCase @case);
}
