using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Frameworks;

/// <summary>How far a contract may be changed while it runs, without a new procedure (Directive 2014/24/EU, article 72), dated.</summary>
/// <remarks>The rule PD1410 judges by the same rows. Safe to share between threads.</remarks>
public static class ContractChangeLimits
{
    /// <summary>Finds the ratio of the initial value that all minor changes together must stay below: article 72(2)(ii).</summary>
    /// <param name="nature">What the contract is about.</param>
    /// <param name="on">The day whose law applies; before the first row, that row.</param>
    /// <returns>For example 0.10 for supplies and services, and 0.15 for works.</returns>
    public static decimal Minor(ContractNature nature, PlainDate on) =>
        SafeHarbour.Minor.On(on) is var shares && nature == ContractNature.Works ? shares.Works : shares.Usual;

    /// <summary>Finds the greatest ratio of the initial value that one change may be, for additional needs or unforeseen circumstances: article 72(1)(b) and (c).</summary>
    /// <param name="on">The day whose law applies; before the first row, that row.</param>
    /// <returns>For example 0.50.</returns>
    public static decimal OneChange(PlainDate on) => SafeHarbour.OneChange.On(on);

    /// <summary>Says whether minor changes together reach the threshold of article 4, which they must not: article 72(2)(i).</summary>
    /// <param name="nature">What the contract is about; null where that is not known.</param>
    /// <param name="level">Which kind of authority buys.</param>
    /// <param name="sum">The changes together, net of VAT.</param>
    /// <param name="on">The day whose law applies.</param>
    /// <returns>Null where that is not certain: in another currency than the euro near the threshold, in one that is not known here, before 2016, and
    /// between two thresholds where the nature is not known.</returns>
    public static bool? ReachesThreshold(ContractNature? nature, AuthorityLevel level, Amount sum, PlainDate on)
    {
        if (EuroRange.Of(sum) is not { } euro
            || Thresholds.Find(nature ?? ContractNature.Works, level, on) is not { } most || Thresholds.Find(nature ?? ContractNature.Services, level, on) is not { } least)
        {
            return null;
        }

        return euro.Least >= most ? true : euro.Most < least ? false : null;
    }
}
