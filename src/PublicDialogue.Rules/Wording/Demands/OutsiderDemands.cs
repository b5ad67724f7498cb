using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Wording.Demands;

/// <summary>Whom texts shut out in so many words: "foreign firms may not take part", "start-ups are not eligible", "only local firms may tender".</summary>
internal static class OutsiderDemands
{
    // "Foreign firms, start-ups and joint ventures are".
    private const int LongestRow = 8;
    private const int FarthestBehind = 2;

    // What the list of refusals says of one: it stands before those whom it is about, it lets in those who alone may, it ends another.
    private const string Before = "before";
    private const string Admitted = "admitted";
    private const string Tail = "tail";

    private static readonly HashSet<string> Joining = [",", "and", "or", "nor", "og", "eller", "och", "samt", "en", "of"];
    private static readonly HashSet<string> Only = ["only", "solely", "exclusively", "kun", "udelukkende", "endast", "bara", "enbart", "alleen", "uitsluitend", "enkel", "slechts"];

    /// <summary>Gets the searches.</summary>
    public static IReadOnlyList<DemandSearch> All { get; } =
    [
        Of(AbilityFacts.RegistrationCountry, Cue.ForeignFirm),
        Of(AbilityFacts.EstablishmentAt, Cue.LocalFirm, RequiredBy.Tender),
        Of(AbilityFacts.ReferenceCustomer, Cue.PrivateCustomer),
        Of(ParticipationFacts.LegalForm, Cue.SinglePerson),
    ];

    /// <summary>Says whether those whom some words name may not take part, or only they may.</summary>
    public static bool AreShutOut(ReadSentence sentence, CueHit outsiders) => sentence.All(Cue.Refused).Any(refused => IsOf(sentence, refused, outsiders));

    // What the list says of them is the value, where it says anything.
    private static PhraseDemand Of(FactKey key, Cue outsiders, object? value = null) => new(key, outsiders)
    {
        Silences = [Cue.Wish, Cue.Condition],
        IsUnmendable = true,
        Where = AreShutOut,
        Value = (_, hit) => hit.Value ?? value,
    };

    private static bool IsOf(ReadSentence sentence, CueHit refused, CueHit outsiders) => refused.Value switch
    {
        Before => refused.To <= outsiders.From && outsiders.From - refused.To <= FarthestBehind && !IsOnly(sentence, outsiders) && IsWhole(sentence, outsiders),
        Tail => false,
        _ => IsOnly(sentence, outsiders) == (refused.Value == Admitted) && IsBehind(sentence, refused, outsiders) && IsWhole(sentence, refused),
    };

    private static bool IsOnly(ReadSentence sentence, CueHit outsiders) => Only.Contains(sentence.Passage.Tokens[outsiders.From].Lower);

    // Right behind, or behind others of a row; "and those of another member state" are no others.
    private static bool IsBehind(ReadSentence sentence, CueHit refused, CueHit outsiders) => refused.From >= outsiders.To && refused.From - outsiders.To <= LongestRow
        && (refused.From == outsiders.To || Joining.Contains(sentence.Passage.Tokens[outsiders.To].Lower))
        && !sentence.All(Cue.SeatExcuse).Any(excuse => excuse.From >= outsiders.To && excuse.To <= refused.From);

    // "Are excluded", and not "are excluded from the visit".
    private static bool IsWhole(ReadSentence sentence, CueHit last) => last.To == sentence.Passage.To || !sentence.Passage.Tokens[last.To].IsWord
        || sentence.All(Cue.Refused).Any(tail => tail.Value == Tail && tail.From < last.To && tail.To > last.To);
}
