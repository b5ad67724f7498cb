namespace PublicDialogue.Rules;

/// <summary>Which kind of authority buys, as far as the thresholds tell them apart (article 2(1)(2) and (3)).</summary>
public enum AuthorityLevel
{
    /// <summary>A central government authority of Annex I.</summary>
    Central,

    /// <summary>Any other, for example a municipality or a region.</summary>
    SubCentral,
}
