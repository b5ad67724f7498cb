namespace PublicDialogue.Rules;

/// <summary>What says how big a firm is.</summary>
public enum SizeMeasure
{
    /// <summary>What it sells in a year.</summary>
    Turnover,

    /// <summary>How many people it employs.</summary>
    Headcount,

    /// <summary>How many references it has, whatever they show.</summary>
    References,
}
