using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Reading;

/// <summary>The most lots that one tenderer may win or tender for: forms have a number for each, and the lesser one binds.</summary>
internal static class FewestLots
{
    /// <summary>Finds it; null where there is neither. A limit of no lots stands in forms that must not be empty.</summary>
    public static IPlaced? Of(IPlaced? won, IPlaced? offered)
    {
        var first = IsEmpty(won) ? null : won;
        var second = IsEmpty(offered) ? null : offered;
        return first is null ? second
            : second is not null && Number(second) is { } least && Number(first) is { } most && least < most ? second
            : first;
    }

    private static bool IsEmpty(IPlaced? limit) => limit is null || limit.Text.Length == 0 || Number(limit) is 0m;

    private static decimal? Number(IPlaced limit) => RawValue.Number(limit.Text, FactUnit.Own) as decimal?;
}
