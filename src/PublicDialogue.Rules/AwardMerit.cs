namespace PublicDialogue.Rules;

/// <summary>What an award criterion rewards.</summary>
public enum AwardMerit
{
    /// <summary>The offer: price, cost, quality, time, effects.</summary>
    Offer,

    /// <summary>Those who will do the work: their organisation, qualification and experience (article 67(2)(b)).</summary>
    Staff,

    /// <summary>The firm itself: its experience, references, turnover or size, which belong to selection.</summary>
    Company,

    /// <summary>A place of business nearby.</summary>
    Place,

    /// <summary>To be the supplier already, or to know the authority from having been.</summary>
    Incumbency,
}
