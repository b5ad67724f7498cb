namespace PublicDialogue.Calendars;

/// <summary>Where a day goes that is no business day. A business day stays where it is.</summary>
public enum RollConvention
{
    /// <summary>To the next business day.</summary>
    Following,

    /// <summary>To the business day before.</summary>
    Preceding,

    /// <summary>To the next business day, or to the one before where the next is in another month.</summary>
    ModifiedFollowing,

    /// <summary>To the business day before, or to the next where the one before is in another month.</summary>
    ModifiedPreceding,

    /// <summary>Nowhere: it stays a day that is no business day.</summary>
    Unadjusted,
}
