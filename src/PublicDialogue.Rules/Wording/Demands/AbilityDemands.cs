using System.Collections.Generic;
using System.Linq;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Wording.Demands;

/// <summary>What texts demand of technical and professional ability.</summary>
internal static class AbilityDemands
{
    private const decimal MonthsOfAYear = 12;

    // Before a customer whom the words name without any word for references: "must have worked for this council before".
    private const char Standalone = '*';

    // Before the only customers that are left where the words refuse the others.
    private const char Refusing = '!';

    private const int FarthestRefusal = 6;

    private static readonly Lexicon Done = new("single-contract-done.txt");

    // "Five relevant and comparable references".
    private const int MostAdjectives = 3;

    /// <summary>Gets the searches.</summary>
    public static IReadOnlyList<DemandSearch> All { get; } =
    [
        new NumberSearch(FactKeys.ReferenceCount, Measure.Count, Cue.Reference)
        {
            Silences = [Cue.Wish],
            Where = (sentence, quantity) => sentence.IsLeast(quantity) && IsOfReferences(sentence, quantity),
        },

        // "At least six similar contracts that were completed": the firm's, and not what a project manager has led.
        new NumberSearch(FactKeys.ReferenceCount, Measure.Count, Cue.DoneContract)
        {
            Silences = [Cue.Wish, Cue.Staff, Cue.Reference, Cue.Expected],
            Where = (sentence, quantity) => sentence.IsLeast(quantity) && IsCounted(sentence, quantity, Cue.DoneContract),
        },
        new NumberSearch(FactKeys.ReferenceLookBack, Measure.Months, Cue.Reference)
        {
            Rivals = [Cue.Turnover, Cue.Accounts, Cue.PositiveResult, Cue.Experience, Cue.OtherYears],
            Silences = [Cue.Wish, Cue.Competition],
            Where = (sentence, quantity) => sentence.IsOfThePast(quantity),
        },

        // "Deliveries over the last two years" may be what the authority tells of its own.
        new NumberSearch(FactKeys.ReferenceLookBack, Measure.Months, Cue.PastContract)
        {
            Rivals = [Cue.Turnover, Cue.Accounts, Cue.PositiveResult, Cue.Experience, Cue.OtherYears],
            Silences = [Cue.Wish, Cue.Competition, Cue.Reference],
            Where = (sentence, quantity) => sentence.IsOfThePast(quantity) && IsAskedFor(sentence)
                && (sentence.IsOfTenderers || sentence.All(Cue.PastContract).Any(hit => hit.Value != "these")),
        },

        // "Not older than two years": what makes the years those of something else elsewhere. A complaint or an invoice may be too old as well.
        new NumberSearch(FactKeys.ReferenceLookBack, Measure.Months, Cue.Reference, Cue.PastContract, Cue.Experience)
        {
            Rivals = [Cue.Turnover, Cue.Accounts, Cue.PositiveResult],
            Silences = [Cue.Wish, Cue.Competition, Cue.OtherFee],
            Where = (sentence, quantity) => sentence.IsWithinAge(quantity)
                && (sentence.Has(Cue.Reference) || sentence.Has(Cue.PastContract) || (sentence.Has(Cue.NotOlder) && !sentence.Has(Cue.Staff))),
        },
        new NumberSearch(AbilityFacts.ReferenceMinimumValue, Measure.Money, Cue.Reference, Cue.PastContract, Cue.ContractSum)
        {
            Rivals = [Cue.OtherMoney, Cue.Turnover, Cue.Fee],
            Silences = [Cue.Wish, Cue.Expected, Cue.Total],
            Where = (sentence, quantity) => sentence.SaysLeast(quantity)
                && (sentence.Has(Cue.Reference) || sentence.Has(Cue.PastContract) || sentence.Has(Cue.SingleContract)),
            Value = quantity => new Amount(quantity.Value, quantity.Currency),
        },
        // One contract for each competence is not one for all of them.
        new PhraseDemand(AbilityFacts.SingleContract, Cue.SingleContract)
        {
            Silences = [Cue.Wish, Cue.PerCompetence, Cue.SingleContractExcuse],
            Where = (sentence, _) => sentence.Has(Cue.Reference) || sentence.Has(Cue.PastContract) || sentence.Has(Cue.Experience) || sentence.Has(Cue.AllCompetences)
                || (sentence.IsOfTenderers && Done.Places(sentence.Passage).Count > 0),
        },

        // All of them are two at least.
        new PhraseDemand(AbilityFacts.ReferenceCompetence, Cue.AllCompetences)
        {
            Where = (sentence, _) => sentence.Has(Cue.SingleContract),
            Value = (sentence, hit) => sentence.Words(hit),
        },
        new PhraseDemand(AbilityFacts.ReferenceCompetence, Cue.SingleContract)
        {
            Where = (sentence, _) => sentence.Has(Cue.AllCompetences),
            Value = (sentence, hit) => sentence.Words(hit),
        },
        new PhraseDemand(AbilityFacts.ReferenceCustomer, Cue.Customer)
        {
            Silences = [Cue.Wish, Cue.CustomerExcuse],
            Where = (sentence, hit) => hit.Value?[0] != Refusing && (sentence.Has(Cue.Reference) || IsOfThePast(sentence) || hit.Value?[0] == Standalone)
                && (sentence.IsDemanding || sentence.Has(Cue.Least) || sentence.Has(Cue.Excluded)),
            Value = (sentence, hit) => hit.Value switch
            {
                null => sentence.Words(hit with { From = hit.From + 1 }),
                "whole" => sentence.Words(hit),
                var named => named.TrimStart(Standalone),
            },
        },

        // "References from private customers do not count": the private ones, which leave the choice elsewhere, are those that are refused.
        new PhraseDemand(AbilityFacts.ReferenceCustomer, Cue.Customer)
        {
            Silences = [Cue.Wish],
            Where = (_, hit) => hit.Value?[0] == Refusing,
            Value = (_, hit) => hit.Value!.TrimStart(Refusing),
        },
        new PhraseDemand(AbilityFacts.ReferenceReuseAllowed, Cue.ReuseBarred)
        {
            Silences = [Cue.Wish],
            Where = (sentence, _) => sentence.Has(Cue.Reference) || sentence.IsOfTenderers,
            Value = (_, _) => false,
        },
        new PhraseDemand(AbilityFacts.ReferenceCompetence, Cue.PerCompetence)
        {
            Where = (sentence, _) => sentence.Quantities.Any(quantity => quantity.Measure == Measure.Count && IsOfReferences(sentence, quantity)),
            Value = (_, hit) => hit.Value,
        },
        new NumberSearch(AbilityFacts.StaffExperienceYears, Measure.Months, Cue.Experience)
        {
            Rivals = [Cue.Turnover, Cue.Accounts, Cue.Reference, Cue.PastContract, Cue.OtherYears],
            Silences = [Cue.Wish, Cue.OneOf],
            Where = (sentence, quantity) => !sentence.IsOfThePast(quantity) && sentence.IsLeast(quantity)
                && sentence.Nearest(quantity.From, quantity.To, Cue.Staff, Cue.Company) is { Cue: Cue.Staff },
            Value = quantity => quantity.Value / MonthsOfAYear,
        },

        // "The foreman has worked in road building for twelve years": what a firm has done so long is its age.
        new NumberSearch(AbilityFacts.StaffExperienceYears, Measure.Months, Cue.InBusiness)
        {
            Rivals = [Cue.Turnover, Cue.Accounts, Cue.Reference, Cue.PastContract, Cue.OtherYears, Cue.Experience],
            Silences = [Cue.Wish, Cue.OneOf, Cue.Company],
            Where = (sentence, quantity) => !sentence.IsOfThePast(quantity) && sentence.IsLeast(quantity) && sentence.Has(Cue.Staff) && !sentence.HasValue(Cue.InBusiness, "age"),
            Value = quantity => quantity.Value / MonthsOfAYear,
        },
        new NumberSearch(AbilityFacts.CompanyAgeYears, Measure.Months, Cue.InBusiness)
        {
            Rivals = [Cue.Turnover, Cue.Accounts, Cue.Reference, Cue.PastContract, Cue.Experience, Cue.OtherYears],
            Silences = [Cue.Wish],
            Where = (sentence, quantity) => sentence.IsLeast(quantity) && (sentence.IsOfTenderers || sentence.Has(Cue.Company)) && !sentence.Has(Cue.Staff)
                && (sentence.Has(Cue.Excluded) || !sentence.HasValue(Cue.InBusiness, "those")),
            Value = quantity => quantity.Value / MonthsOfAYear,
        },

        // New firms may not tender, or only old ones: how old they must be nobody says, and a year is the least that it can mean.
        new PhraseDemand(AbilityFacts.CompanyAgeYears, Cue.NewFirm)
        {
            Silences = [Cue.Wish],
            Where = (sentence, hit) => hit.Value switch
            {
                null => OutsiderDemands.AreShutOut(sentence, hit),
                "which" => IsRefused(sentence, hit.To < sentence.Passage.To && sentence.Passage.Tokens[hit.To].Text == "," ? hit.To + 1 : hit.To),
                "refused" => !IsDenied(sentence, hit.To),
                "before" => sentence.Has(Cue.Obligation) && (sentence.IsOfTenderers || sentence.Has(Cue.Company)) && !sentence.Has(Cue.Staff) && IsBeforeAYear(sentence, hit),
                _ => true,
            },
            Value = (_, _) => 1m,
        },
    ];

    // "Newly founded firms are excluded", and not "newly founded firms, if they have no accounts, are" or "are not excluded".
    private static bool IsRefused(ReadSentence sentence, int behind) => sentence.All(Cue.Excluded).Any(hit => hit.From >= behind && hit.From - behind <= FarthestRefusal
        && sentence.Passage.Tokens.Skip(behind).Take(hit.From - behind).All(token => token.IsWord)
        && !IsDenied(sentence, hit.To));

    private static bool IsDenied(ReadSentence sentence, int behind) =>
        behind < sentence.Passage.To && sentence.Passage.Tokens[behind].Lower is "ikke" or "inte" or "ej" or "not" or "niet";

    // "Founded before 2018", and not before the contract begins.
    private static bool IsBeforeAYear(ReadSentence sentence, CueHit founded) => founded.To < sentence.Passage.To && NamedYears.IsYear(sentence.Passage.Tokens[founded.To].Text)
        && (founded.To + 1 == sentence.Passage.To || !char.IsDigit(sentence.Passage.Tokens[founded.To + 1].Text[0]));

    // "Deliveries to municipalities" may be those to come, where no time tells and nobody must have made them; only of tenderers none are, whose
    // experience is theirs unless it is that of their people.
    private static bool IsOfThePast(ReadSentence sentence) => sentence.Has(Cue.PastContract)
        ? sentence.Has(Cue.Window) || sentence.Has(Cue.DoneContract) || sentence.IsOfTenderers
        : sentence.IsOfTenderers && (sentence.HasValue(Cue.Excluded, "counted") || sentence.Has(Cue.DoneContract)
            || (sentence.Has(Cue.Experience) && !sentence.Has(Cue.Staff) && (sentence.Has(Cue.Least) || sentence.Has(Cue.Obligation))));

    // A demand says that it is one, or is no more than a heading: "similar contracts in the last five years".
    private static bool IsAskedFor(ReadSentence sentence) => sentence.IsDemanding || sentence.Has(Cue.Least) || sentence.Has(Cue.Listing)
        || sentence.All(Cue.PastContract).Any(hit => hit.From == sentence.Passage.From && hit.To - hit.From > 1);

    // The word stands behind the number, and "the five most important" are so many at most.
    private static bool IsOfReferences(ReadSentence sentence, Quantity quantity) =>
        IsCounted(sentence, quantity, Cue.Reference) || sentence.IsAnnounced(Cue.Reference, quantity)
        || (IsCounted(sentence, quantity, Cue.PastContract) && AreShownByReferences(sentence, quantity));

    // "Five deliveries, documented by references", and not "each reference comprises five deliveries".
    private static bool AreShownByReferences(ReadSentence sentence, Quantity quantity) =>
        sentence.All(Cue.Reference).FirstOrDefault() is { Language: not null } first && first.From >= quantity.To;

    private static bool IsCounted(ReadSentence sentence, Quantity quantity, Cue counted) =>
        sentence.All(counted).FirstOrDefault(hit => hit.From >= quantity.To) is { Language: not null, Value: null } noun
        && noun.From - quantity.To <= MostAdjectives && sentence.AreAdjectives(quantity.To, noun.From)
        && !sentence.All(Cue.Foremost).Any(hit => hit.From >= quantity.From - MostAdjectives && hit.To <= noun.From);
}
