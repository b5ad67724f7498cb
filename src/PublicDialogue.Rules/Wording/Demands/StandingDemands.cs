using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Wording.Demands;

/// <summary>What texts demand of economic and financial standing.</summary>
internal static class StandingDemands
{
    private const decimal MonthsOfAYear = 12;
    private const decimal Whole = 100;

    // "Three times the estimated total value of the".
    private const int FarthestValue = 6;

    /// <summary>Gets the searches.</summary>
    public static IReadOnlyList<DemandSearch> All { get; } =
    [
        new NumberSearch(FactKeys.MinimumYearlyTurnover, Measure.Money, Cue.Turnover)
        {
            Rivals = [Cue.OtherMoney, Cue.ContractSum, Cue.Reference, Cue.Fee],
            Silences = [Cue.Wish, Cue.Expected],
            Where = (sentence, quantity) => sentence.IsLeast(quantity) && IsOfOneYear(sentence),
            Value = quantity => new Amount(quantity.Value, quantity.Currency),
        },
        new NumberSearch(FactKeys.MinimumYearlyTurnover, Measure.Times, Cue.Turnover)
        {
            Rivals = [Cue.OtherMoney, Cue.Reference, Cue.Fee],
            Silences = [Cue.Wish],
            Where = (sentence, quantity) => sentence.IsLeast(quantity) && IsOfOneYear(sentence) && IsOfTheContract(sentence, quantity),
            Value = quantity => new TimesTheValue(quantity.Value),
        },
        new NumberSearch(FactKeys.MinimumYearlyTurnover, Measure.Percent, Cue.Turnover)
        {
            Rivals = [Cue.OtherMoney, Cue.Reference, Cue.Fee],
            Silences = [Cue.Wish],
            Where = (sentence, quantity) => sentence.IsLeast(quantity) && IsOfOneYear(sentence) && IsOfTheContract(sentence, quantity),
            Value = quantity => new TimesTheValue(quantity.Value / Whole),
        },
        new NumberSearch(StandingFacts.TurnoverYears, Measure.Months, Cue.Turnover, Cue.Accounts)
        {
            Rivals = [Cue.PositiveResult, Cue.Reference, Cue.PastContract, Cue.Experience, Cue.OtherYears],
            Silences = [Cue.OneOf, Cue.Wish],
            Where = (sentence, quantity) => sentence.IsOfThePast(quantity) && !sentence.IsMost(quantity),
            Value = quantity => quantity.Value / MonthsOfAYear,
        },
        new NumberSearch(StandingFacts.TurnoverYears, Measure.NamedYears, Cue.Turnover, Cue.Accounts)
        {
            Rivals = [Cue.PositiveResult, Cue.Reference, Cue.PastContract, Cue.Experience, Cue.OtherYears],
            Silences = [Cue.OneOf, Cue.Wish, Cue.Expected],
            Where = (sentence, _) => sentence.IsDemanding && (sentence.IsOfTenderers || sentence.Has(Cue.Company)),
            Value = quantity => quantity.Value / MonthsOfAYear,
        },
        new NumberSearch(StandingFacts.PositiveResultYears, Measure.NamedYears, Cue.PositiveResult)
        {
            Rivals = [Cue.Reference, Cue.PastContract, Cue.Experience, Cue.OtherYears],
            Silences = [Cue.OneOf, Cue.Wish, Cue.Expected, Cue.Total],
            Where = (sentence, _) => sentence.IsDemanding && (sentence.IsOfTenderers || sentence.Has(Cue.Company)) && !sentence.HasValue(Cue.PositiveResult, "loss") && !sentence.AcceptsOtherEvidence,
            Value = quantity => quantity.Value / MonthsOfAYear,
        },
        new NumberSearch(StandingFacts.PositiveResultYears, Measure.Months, Cue.PositiveResult)
        {
            Rivals = [Cue.Reference, Cue.PastContract, Cue.Experience, Cue.OtherYears],
            Silences = [Cue.Wish, Cue.Expected, Cue.Total],
            Where = (sentence, quantity) => IsStreak(sentence, quantity) && !sentence.HasValue(Cue.PositiveResult, "loss")
                && (!sentence.Has(Cue.OneOf) || sentence.HasValue(Cue.PositiveResult, "none"))
                && (sentence.All(Cue.PositiveResult).Any(hit => hit.Value is null or "none") || IsTold(sentence)),
            Value = quantity => quantity.Value / MonthsOfAYear,
        },

        // Who made a loss in one of the years is excluded, a word that tells of other years elsewhere.
        new NumberSearch(StandingFacts.PositiveResultYears, Measure.Months, Cue.PositiveResult)
        {
            Rivals = [Cue.Reference, Cue.PastContract, Cue.Experience],
            Silences = [Cue.Wish, Cue.Expected, Cue.Total],
            Where = (sentence, quantity) => IsStreak(sentence, quantity) && sentence.HasValue(Cue.PositiveResult, "loss")
                && (sentence.Has(Cue.Excluded) || sentence.HasValue(Cue.PositiveResult, "none")),
            Value = quantity => quantity.Value / MonthsOfAYear,
        },
        new NumberSearch(StandingFacts.ParticipationFee, Measure.Money, Cue.Fee)
        {
            Rivals = [Cue.OtherMoney, Cue.Turnover, Cue.ContractSum],
            Silences = [Cue.OtherFee, Cue.Expected],
            Where = (sentence, _) => sentence.Has(Cue.FeePurpose)
                && (sentence.IsOfTenderers || sentence.HasValue(Cue.Company, "tenderer") || sentence.All(Cue.FeePurpose).Any(hit => hit.Value is null)),
            Value = quantity => new Amount(quantity.Value, quantity.Currency),
        },
    ];

    // "The fund's equity was positive" is what an authority tells of it.
    private static bool IsTold(ReadSentence sentence) => (sentence.IsDemanding || sentence.Has(Cue.Company))
        && (sentence.Has(Cue.OtherMoney) || sentence.HasValue(Cue.PositiveResult, "told"));

    private static bool IsStreak(ReadSentence sentence, Quantity quantity) =>
        (sentence.IsOfThePast(quantity) || sentence.IsStreak(quantity)) && !sentence.IsMost(quantity) && !sentence.AcceptsOtherEvidence;

    // "Turnover of 15 million over the last three years" may be that of all of them together.
    private static bool IsOfOneYear(ReadSentence sentence) => sentence.Has(Cue.Yearly)
        || !sentence.Quantities.Any(other => other.Measure is Measure.Months or Measure.NamedYears && other.Value > MonthsOfAYear);

    // Behind the number, and not what a year of it is worth: how many years there are decides that.
    private static bool IsOfTheContract(ReadSentence sentence, Quantity quantity) =>
        sentence.All(Cue.ContractSum).FirstOrDefault(hit => hit.From >= quantity.To) is { Language: not null } sum
        && sum.From - quantity.To <= FarthestValue
        && !sentence.All(Cue.Yearly).Any(hit => hit.From >= quantity.To && hit.From <= sum.To);
}
