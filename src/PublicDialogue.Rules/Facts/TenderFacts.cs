using System;
using System.Collections.Generic;

namespace PublicDialogue.Rules.Facts;

/// <summary>What is known of one tender, from whichever door it came: code, a file, a notice or an object.</summary>
/// <remarks>Equal by reference. Immutable, and safe to share between threads.</remarks>
public sealed class TenderFacts
{
    private readonly List<TenderScope> scopes = [];
    private readonly List<TenderScope>[] stating;

    /// <summary>Initializes a new instance of the <see cref="TenderFacts"/> class.</summary>
    /// <param name="tender">The tender, with all its parts; nested at most as deep as its reader allows.</param>
    public TenderFacts(TenderPart tender)
    {
        TenderScope.Flatten(tender ?? throw new ArgumentNullException(nameof(tender)), parent: null, scopes);
        for (int at = 0; at < scopes.Count; at++)
        {
            LotCount += scopes[at].Part.Role == TenderFactKind.Lots ? 1 : 0;
            Note(scopes[at].Part);
        }

        stating = new List<TenderScope>[Stated.Count];
        for (int at = 0; at < scopes.Count; at++)
        {
            Note(scopes[at]);
        }

        LawOn = Tender.Own(FactKeys.DispatchDate).TryGet(out var sent) ? sent : new(9999, 12, 31);
    }

    /// <summary>Gets facts of which nothing is known.</summary>
    public static TenderFacts None { get; } = new(new TenderPart());

    /// <summary>Gets whose law applies where the tender does not say.</summary>
    public Jurisdiction DefaultJurisdiction { get; init; }

    /// <summary>Gets a value indicating whether it asks for tenders now. A result or a plan repeats criteria, and its dates say nothing.</summary>
    public bool IsCallForCompetition { get; init; } = true;

    /// <summary>Gets a value indicating whether it is no tender at all but dialogue: then the rules on tenders lack nothing in it.</summary>
    public bool IsDialogue { get; init; }

    /// <summary>Gets the tender and all its parts in their places, the tender first, each before the parts inside it.</summary>
    public IReadOnlyList<TenderScope> Scopes => scopes;

    /// <summary>Gets the tender itself.</summary>
    public TenderScope Tender => scopes[0];

    /// <summary>Gets whose law applies.</summary>
    public Jurisdiction Jurisdiction =>
        Tender.Own(FactKeys.Jurisdiction).TryGet(out var stated) ? stated : DefaultJurisdiction;

    /// <summary>Gets the day whose law applies: that of dispatch, else one later than every change.</summary>
    public PlainDate LawOn { get; }

    /// <summary>Gets the number of lots among the parts.</summary>
    public int LotCount { get; }

    /// <summary>Gets a value indicating whether any part has a text.</summary>
    internal bool HasTexts => Worded != default;

    /// <summary>Gets the facts of which any part says something.</summary>
    internal KindSet Stated { get; private set; }

    /// <summary>Gets what the texts word.</summary>
    internal KindSet Worded { get; private set; }

    /// <summary>Finds the parts that say something of a fact.</summary>
    /// <param name="kind">The fact.</param>
    /// <returns>The parts in their order.</returns>
    public IEnumerable<TenderScope> Stating(TenderFactKind kind) =>
        (int)kind is >= 0 and < KindSet.Room && States(kind) ? stating[Stated.Rank(kind)] : [];

    /// <summary>Gives the same facts where another law applies unless the tender says so itself.</summary>
    /// <param name="jurisdiction">Whose.</param>
    /// <returns>The facts.</returns>
    public TenderFacts In(Jurisdiction jurisdiction) => jurisdiction == DefaultJurisdiction
        ? this
        : new(Tender.Part) { DefaultJurisdiction = jurisdiction, IsCallForCompetition = IsCallForCompetition, IsDialogue = IsDialogue };

    /// <summary>Says whether parts with a fact may exist that were not read.</summary>
    /// <param name="kind">The fact.</param>
    /// <returns>Whether they may.</returns>
    public bool MayHaveMore(TenderFactKind kind)
    {
        for (int at = 0; at < scopes.Count; at++)
        {
            if (scopes[at].Part.MayHave(kind))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Says whether any part says something of a fact.</summary>
    internal bool States(TenderFactKind kind) => Stated.Overlaps(KindSet.Of(kind));

    private void Note(TenderPart part)
    {
        for (int at = 0; at < part.Wordings.Count; at++)
        {
            if ((int)part.Wordings[at].Of is >= 0 and var of && of < FactKeys.All.Count)
            {
                Worded |= KindSet.Of(part.Wordings[at].Of);
            }
        }

        for (int at = 0; at < part.Facts.Count; at++)
        {
            Stated |= KindSet.Of(part.Facts[at].Key.Kind);
        }
    }

    private void Note(TenderScope scope)
    {
        var facts = scope.Part.Facts;
        for (int at = 0; at < facts.Count; at++)
        {
            var those = stating[Stated.Rank(facts[at].Key.Kind)] ??= new(1);
            if (those.Count == 0 || those[those.Count - 1] != scope)
            {
                those.Add(scope);
            }
        }
    }
}
