using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Selection;

/// <summary>The value that a requirement is measured by: that of the lot it is for, else the tender's.</summary>
/// <remarks>Directive 2014/24/EU, article 58(3), fourth and fifth subparagraphs.</remarks>
internal static class ContractValue
{
    /// <summary>Finds the value; unknown where one lot of several does not state its own, since the sum would allow too much.</summary>
    public static Fact<Amount> Of(TenderScope scope, TenderFacts facts)
    {
        for (var at = scope; at is not null; at = at.Parent)
        {
            var value = at.Own(FactKeys.EstimatedValue);
            if (value.TryGet(out var amount) && amount.Value > 0)
            {
                return value;
            }

            if (value.IsObscure || (at.Part.Role == TenderFactKind.Lots && facts.LotCount > 1))
            {
                return value.State == FactState.Unknown ? value : default;
            }
        }

        return default;
    }
}
