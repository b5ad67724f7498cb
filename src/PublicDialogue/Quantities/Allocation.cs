using System;
using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using PublicDialogue.Guarding;

namespace PublicDialogue.Quantities;

/// <summary>Divides an amount into parts that add up to it, by the largest remainder.</summary>
internal static class Allocation
{
    public static ContentList<Money> Of(Money amount, IReadOnlyList<decimal> weights, int decimals)
    {
        var shares = ContentList<decimal>.Of(weights, nameof(weights)).Select(Fraction.Of).ToArray();
        var whole = shares.Aggregate(Fraction.Of(0m), (sum, next) => sum + next);
        if (whole.Sign <= 0 || shares.Any(share => share.Sign < 0))
        {
            throw new ArgumentException("Give at least one weight above 0, and none below.", nameof(weights));
        }

        if (amount.Round(decimals, RoundingMode.TowardsZero) != amount)
        {
            throw new ArgumentException($"{amount} has more than {decimals} decimals: round it first.", nameof(decimals));
        }

        var coin = Fraction.Of(1m) / Fraction.Of(Power(decimals));
        var exact = shares.Select(share => Fraction.Of(amount.Amount) * share / whole).ToArray();
        decimal[] parts = [.. exact.Select(part => part.Round(decimals, RoundingMode.TowardsZero))];
        var over = parts.Aggregate(Fraction.Of(amount.Amount), (rest, part) => rest - Fraction.Of(part));
        int coins = (int)((over.Sign < 0 ? Fraction.Of(0m) - over : over) / coin).Ceiling;
        var losers = Enumerable.Range(0, parts.Length).OrderByDescending(at => Loss(exact[at], parts[at]), Comparer<Fraction>.Create((left, right) => left.Against(right)));
        foreach (int at in losers.Take(coins))
        {
            parts[at] = (Fraction.Of(parts[at]) + (over.Sign < 0 ? Fraction.Of(0m) - coin : coin)).Round(decimals, RoundingMode.HalfToEven);
        }

        return ContentList<Money>.Of([.. parts.Select(part => Money.Of(part, amount.Currency))], nameof(parts));
    }

    private static decimal Power(int decimals) => Enumerable.Repeat(10m, Guard.Against.OutOfRange(decimals, nameof(decimals), 0, 28)).Aggregate(1m, (power, ten) => power * ten);

    private static Fraction Loss(Fraction exact, decimal part)
    {
        var loss = exact - Fraction.Of(part);
        return loss.Sign < 0 ? Fraction.Of(0m) - loss : loss;
    }
}
