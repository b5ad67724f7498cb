using System;
using System.Collections.Generic;

namespace PublicDialogue.Rules.Reading;

/// <summary>How the weight of an award criterion is counted, by the codes of eForms (BT-5421).</summary>
internal static class WeightCodes
{
    private static readonly Dictionary<string, (FactUnit Unit, bool IsExact)> All = new(StringComparer.Ordinal)
    {
        ["per-exa"] = (FactUnit.Percent, true),
        ["per-mid"] = (FactUnit.Percent, false),
        ["dec-exa"] = (FactUnit.Share, true),
        ["dec-mid"] = (FactUnit.Share, false),
        ["poi-exa"] = (FactUnit.Points, true),
        ["poi-mid"] = (FactUnit.Points, false),
        ["ord-imp"] = (FactUnit.Order, true),
    };

    /// <summary>Finds the unit of a weight, and whether it is exact or the middle of a range; null for any other code.</summary>
    public static (FactUnit Unit, bool IsExact)? Find(string code) => All.TryGetValue(code, out var kind) ? kind : null;
}
