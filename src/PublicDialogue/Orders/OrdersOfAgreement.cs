using System.Collections.Generic;
using System.Linq;
using Ardalis.GuardClauses;
using PublicDialogue.Agreements;
using PublicDialogue.Changes;
using PublicDialogue.Quantities;

namespace PublicDialogue.Orders;

/// <summary>What was ordered under an agreement, as the orders say; read through once, however many they are.</summary>
public static class OrdersOfAgreement
{
    /// <summary>Finds the orders of which a line is said to be under an agreement.</summary>
    /// <param name="orders">The orders.</param>
    /// <param name="agreement">The agreement.</param>
    /// <returns>Those orders, in their order, with all their lines.</returns>
    public static IEnumerable<Order> OrdersUnder(this IEnumerable<Order> orders, AgreementId agreement)
    {
        Guard.Against.Null(agreement);
        return Guard.Against.Null(orders).Where(order => order.Lines.Any(line => order.ClaimOf(line)?.Agreement == agreement));
    }

    /// <summary>Finds the lines that are said to be under an agreement.</summary>
    /// <param name="orders">The orders.</param>
    /// <param name="agreement">The agreement.</param>
    /// <returns>Each line with its order.</returns>
    public static IEnumerable<OrderedLine> LinesUnder(this IEnumerable<Order> orders, AgreementId agreement)
    {
        Guard.Against.Null(agreement);
        return Guard.Against.Null(orders).SelectMany(order => order.Lines.Where(line => order.ClaimOf(line)?.Agreement == agreement).Select(line => OrderedLine.Taken(order, line)));
    }

    /// <summary>Adds up what orders under an agreement use of its ceiling.</summary>
    /// <param name="orders">The orders, of any agreements; each is looked at once.</param>
    /// <param name="agreement">The agreement that lines must claim.</param>
    /// <param name="ceiling">The ceiling; more than 0.</param>
    /// <returns>The use; refused where a line under the agreement is in another currency than the ceiling, since no rate is known.</returns>
    /// <exception cref="System.ArgumentException">The ceiling is not above 0.</exception>
    public static Change<CeilingUse> CeilingUse(this IEnumerable<Order> orders, AgreementId agreement, Money ceiling)
    {
        var used = Money.Zero(Guard.Against.Null(ceiling).Currency);
        foreach (var bought in orders.LinesUnder(agreement))
        {
            var amount = bought.Amount;
            if (amount.Currency != used.Currency)
            {
                return Change<CeilingUse>.Refused(RefusalKind.OtherCurrency, amount, used.Currency);
            }

            used += amount;
        }

        return Change<CeilingUse>.Done(new CeilingUse(ceiling, used));
    }

    /// <summary>Adds up what orders under an agreement use of its greatest value, with what amendments changed of that.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="orders">The orders, of any agreements; each is looked at once.</param>
    /// <returns>The use; refused where a line under the agreement is in another currency. Null where no maximum is stated.</returns>
    public static Change<CeilingUse>? UseOf(this FrameworkAgreement agreement, IEnumerable<Order> orders) =>
        Guard.Against.Null(agreement).CurrentMaximum is { } maximum ? orders.CeilingUse(agreement.Id, maximum) : null;

    /// <summary>Adds up what counts of orders, by currency: what will be delivered less what was credited.</summary>
    /// <param name="orders">The orders.</param>
    /// <returns>The totals.</returns>
    public static MoneyTotals Total(this IEnumerable<Order> orders) =>
        MoneyTotals.Of(Guard.Against.Null(orders).SelectMany(order => order.Lines.Select(order.Counted)));
}
