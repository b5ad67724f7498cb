using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Frameworks;

/// <summary>The changes of one contract that article 72(2) has to carry, added up in their order: "the net cumulative value".</summary>
/// <remarks>Their sum must be "below" the share: exactly that is too much (so, too, udbudsloven § 180 "lavere end" and LOU 17 kap. 9 § "lägre än").</remarks>
internal sealed class MinorChanges(RuleCase @case, Amount initial)
{
    private const decimal Hundred = 100m;

    private decimal sum;
    private decimal unknown;
    private Fact<ChangeGround> obscure;
    private (TenderScope Scope, Origin? Origin, decimal Sum)? first;
    private bool isAboveThreshold;

    /// <summary>Adds a change, and notes the first with which it is too much.</summary>
    public void Add(TenderScope scope, Fact<Amount> change, decimal value)
    {
        sum += value;
        if (first is null && value > 0 && (sum >= initial.Value * Most || IsThreshold(sum)))
        {
            first = (scope, change.Origin, sum);
            isAboveThreshold = sum < initial.Value * Most;
        }
    }

    /// <summary>Adds a change whose ground is not known: it may belong here or not.</summary>
    public void AddUnknown(decimal value, Fact<ChangeGround> ground)
    {
        unknown += value > 0 ? value : 0m;
        obscure = ground;
    }

    /// <summary>Says what was found, or what is lacking to find it.</summary>
    public void Report(Severity severity, TenderRule rule)
    {
        if (first is { } over)
        {
            @case.Finds(over.Scope, new Finding(rule)
            {
                Severity = severity,
                Origin = over.Origin ?? new(""),
                TextName = isAboveThreshold ? "PD1410_Threshold" : "",
                Arguments = isAboveThreshold
                    ? [initial with { Value = over.Sum }]
                    : [over.Sum / initial.Value * Hundred, Most * Hundred],
            });
        }
        else if (sum + unknown >= initial.Value * Least)
        {
            if (unknown > 0)
            {
                @case.Lacks(ContractFacts.ChangeGround, obscure);
            }

            // Between the share for services and that for works the nature of the contract decides.
            if (sum >= initial.Value * Least)
            {
                @case.Lacks(FactKeys.ContractNature, Nature);
            }
        }
    }

    private Fact<ContractNature> Nature => @case.Facts.Tender.Own(FactKeys.ContractNature);

    private (decimal Usual, decimal Works) Shares => SafeHarbour.Minor.On(@case.Facts.LawOn);

    // Of an unknown nature only what is too much for either is too much.
    private decimal Most => Nature.TryGet(out var nature) && nature != ContractNature.Works ? Shares.Usual : Shares.Works;

    private decimal Least => Nature.TryGet(out var nature) && nature == ContractNature.Works ? Shares.Works : Shares.Usual;

    private bool IsThreshold(decimal value)
    {
        var thresholds = Thresholds.Of(@case.Facts, @case.Options, initial.Currency);
        for (int at = 0; at < thresholds.Count; at++)
        {
            if (!(value >= thresholds[at]))
            {
                return false;
            }
        }

        return thresholds.Count > 0;
    }
}
