namespace PublicDialogue.Agreements;

/// <summary>Whether article 72 carries an amendment.</summary>
public enum AmendmentVerdict
{
    /// <summary>It lies within the limit of its ground.</summary>
    Within,

    /// <summary>It goes beyond the limit of its ground, so that it needs a new procedure or another ground.</summary>
    Beyond,

    /// <summary>Its ground has no limit in numbers: a review clause, a replacement, a change that is not substantial (article 72(1)(a), (d) and (e)).</summary>
    NoLimit,

    /// <summary>Not known: there is no maximum to measure it against, or the limit depends on what is bought or on a threshold that is not given.</summary>
    NotAssessable,
}
