using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Wording.Demands;

/// <summary>What texts demand of where tenderers are registered and have their premises.</summary>
internal static class PlaceDemands
{
    /// <summary>Gets the searches.</summary>
    public static IReadOnlyList<DemandSearch> All { get; } =
    [
        new PhraseDemand(AbilityFacts.RegistrationCountry, Cue.Seat)
        {
            Silences = [Cue.SeatExcuse, Cue.Wish],
            Where = (sentence, hit) => sentence.Nearest(hit.From, hit.To, Cue.Company, Cue.Staff) is not { Cue: Cue.Staff },
            Value = (_, hit) => Named(hit.Value!),
        },
        new PlacedDemand(AbilityFacts.RegistrationCountry, isSeat: true)
        {
            Silences = [Cue.Seat, Cue.SeatExcuse, Cue.Wish],
            Value = (sentence, placed) => placed.Hit.Value == "registered" && !placed.Place.IsArea ? null : sentence.Words(placed.Place),
        },
        new PhraseDemand(AbilityFacts.Registration, Cue.Registration)
        {
            Silences = [Cue.SeatExcuse, Cue.RegistrationExcuse, Cue.Wish],
            Where = (sentence, hit) => sentence.IsDemanding || hit.Value == "proof",
            Value = (sentence, hit) => sentence.Words(hit),
        },

        // What excuses a seat elsewhere names other countries to accept them.
        new PhraseDemand(AbilityFacts.Registration, Cue.ForeignRefused)
        {
            Silences = [Cue.RegistrationExcuse, Cue.Wish],
            Value = (sentence, hit) => sentence.Words(hit),
        },
        new NumberSearch(AbilityFacts.EstablishmentRadius, Measure.Kilometres, Cue.Premises)
        {
            Silences = [Cue.ResponseTime, Cue.Wish],
            Where = (sentence, quantity) => IsAsked(sentence) && (sentence.IsBehind(Cue.Within, quantity) || sentence.IsMost(quantity)),
        },
        new PhraseDemand(AbilityFacts.EstablishmentAt, Cue.LocalPremises)
        {
            Silences = [Cue.ResponseTime, Cue.Wish],
            Value = (sentence, _) => Moment(sentence),
        },
        new PlacedDemand(AbilityFacts.EstablishmentAt, isSeat: false)
        {
            Silences = [Cue.ResponseTime, Cue.Seat, Cue.SeatExcuse, Cue.Wish, Cue.StartTime],
            Value = (sentence, placed) => placed.IsOfTenderer || sentence.Has(Cue.TenderTime) || sentence.IsOfTenderers ? RequiredBy.Tender : null,
        },
    ];

    // "May not lie farther than" demands, "lies within" only tells.
    private static bool IsAsked(ReadSentence sentence) => sentence.IsDemanding || sentence.HasValue(Cue.Within, "demanded");

    // A tenderer must have what it must have when it tenders, a supplier when it supplies; who may be selected is a tenderer.
    private static object? Moment(ReadSentence sentence) => sentence.Has(Cue.StartTime) || !sentence.IsDemanding ? null
        : sentence.Has(Cue.TenderTime) || sentence.HasValue(Cue.Company, "tenderer") || sentence.IsOfTenderers ? RequiredBy.Tender : null;

    // The lists are in small letters.
    private static string Named(string country) => string.Join(" ", country.Split(' ').Select(word => word == "the" ? word : char.ToUpperInvariant(word[0]) + word.Substring(1)));
}
