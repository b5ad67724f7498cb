using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Wording;

namespace PublicDialogue.Rules.Book;

/// <summary>The texts of a tender, each read once for all rules.</summary>
/// <param name="facts">What is known of the tender.</param>
/// <param name="options">What the user has set.</param>
internal sealed class TenderWordings(TenderFacts facts, RuleOptions options)
{
    private Dictionary<RequirementWording, ReadText>? texts;
    private Dictionary<Lexicon, bool>? clauses;
    private Dictionary<TenderFactKind, bool>? unread;
    private LeadSet? leads;

    /// <summary>Reads a text of a part in its language or, where it names none, the tender's.</summary>
    public ReadText Read(TenderScope scope, RequirementWording wording)
    {
        texts ??= new(SameWording.Instance);
        if (!texts.TryGetValue(wording, out var read))
        {
            string? stated = wording.Language ?? (scope.Find(FactKeys.Language).TryGet(out string? language) ? language : null);
            read = ReadText.Of(wording.Text, TextLanguage.Parse(stated));
            texts.Add(wording, read);
        }

        return read;
    }

    /// <summary>Says whether there can be anything to find in any of the texts.</summary>
    public bool MayFind(DemandScan scan) => scan.MayFind(leads ??= LeadSet.Of(facts.Scopes.SelectMany(
        scope => scope.Part.Wordings, (scope, wording) => Read(scope, wording).Leads)));

    /// <summary>Says whether a clause for the whole tender opens up a family, where the user lets such clauses count.</summary>
    public bool Accepts(Lexicon family) => options.TenderWideEquivalence
        && ((clauses ??= []).TryGetValue(family, out bool stands) ? stands : clauses[family] = facts.Scopes.Any(scope => scope.Part.Wordings.Any(
            wording => EquivalenceClause.Stands(Read(scope, wording), family))));

    /// <summary>Says whether a text of a sort is in a language that no word list is of: what it says is unknown.</summary>
    public bool HasUnread(TenderFactKind of) => (unread ??= []).TryGetValue(of, out bool known) ? known
        : unread[of] = facts.Scopes.Any(scope => scope.Part.Wordings.Any(wording => wording.Of == of && Read(scope, wording).IsUnread));

    // Two texts that read alike may stand in parts of different languages.
    private sealed class SameWording : IEqualityComparer<RequirementWording>
    {
        public static SameWording Instance { get; } = new();

        public bool Equals(RequirementWording? one, RequirementWording? other) => ReferenceEquals(one, other);

        public int GetHashCode(RequirementWording wording) => RuntimeHelpers.GetHashCode(wording);
    }
}
