using System;
using System.Collections.Generic;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Book;

/// <summary>What an amount is in euro, as far as that is certain without a rate: at least and at most.</summary>
internal readonly record struct EuroRange(decimal Least, decimal Most)
{
    // Units of the currency to a euro, fewest and most. The Danish krone is kept within 2.25 % of 7.46038 (ERM II); the other two
    // have no band, and have not left this one since 1999.
    private static readonly Dictionary<string, (decimal Fewest, decimal Most)> Units = new(StringComparer.Ordinal)
    {
        ["EUR"] = (1m, 1m),
        ["DKK"] = (7.29252m, 7.62824m),
        ["SEK"] = (8m, 15m),
        ["NOK"] = (7m, 15m),
    };

    /// <summary>Finds the range; null for another currency, and for none.</summary>
    public static EuroRange? Of(Amount amount) =>
        amount.Currency is { } currency && Units.TryGetValue(currency, out var units)
            ? new(amount.Value / units.Most, amount.Value / units.Fewest) : null;
}
