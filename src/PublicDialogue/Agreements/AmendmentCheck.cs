using Ardalis.GuardClauses;

namespace PublicDialogue.Agreements;

/// <summary>How far an amendment goes, by its ground in article 72.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record AmendmentCheck
{
    /// <summary>Initializes a new instance of the <see cref="AmendmentCheck"/> class.</summary>
    /// <param name="amendment">The amendment.</param>
    /// <param name="verdict">Whether article 72 carries it.</param>
    /// <param name="provision">The provision, for example <c>Directive 2014/24/EU art. 72(2)</c>.</param>
    public AmendmentCheck(Amendment amendment, AmendmentVerdict verdict, string provision)
    {
        Amendment = Guard.Against.Null(amendment);
        Verdict = Guard.Against.EnumOutOfRange(verdict);
        Provision = Guard.Against.NullOrWhiteSpace(provision);
    }

    /// <summary>Gets the amendment.</summary>
    public Amendment Amendment { get; }

    /// <summary>Gets whether article 72 carries it.</summary>
    public AmendmentVerdict Verdict { get; }

    /// <summary>Gets the provision that it is measured by.</summary>
    public string Provision { get; }

    /// <summary>
    /// Gets how great it is, as a ratio of the maximum (0.1 is a tenth): by article 72(2) together with those before it, otherwise alone. Null
    /// where nothing is measured.
    /// </summary>
    public decimal? Ratio { get; init; }

    /// <summary>Gets the greatest ratio that the provision carries; null where nothing is measured.</summary>
    public decimal? Limit { get; init; }

    /// <summary>Gets a value indicating whether it reaches the threshold of article 4, where article 72(2) ends whatever the ratio.</summary>
    public bool ReachesThreshold { get; init; }
}
