namespace PublicDialogue.Rules;

/// <summary>What a plain number stands for where the fact itself does not say.</summary>
public enum FactUnit
{
    /// <summary>The fact's own unit: months for a duration, minutes for a time by the clock, a count for a number, per cent or share for a weight.</summary>
    Own,

    /// <summary>Calendar years.</summary>
    Years,

    /// <summary>Calendar months.</summary>
    Months,

    /// <summary>Weeks of seven days.</summary>
    Weeks,

    /// <summary>Calendar days.</summary>
    Days,

    /// <summary>Per cent: 60 of 100 (eForms <c>per-exa</c>).</summary>
    Percent,

    /// <summary>A share of one: 0.6 (eForms <c>dec-exa</c>).</summary>
    Share,

    /// <summary>Points of any total (eForms <c>poi-exa</c>).</summary>
    Points,

    /// <summary>The place in a descending order of importance, the first being 1 (eForms <c>ord-imp</c>).</summary>
    Order,

    /// <summary>Hours of 60 minutes.</summary>
    Hours,

    /// <summary>Minutes: the own unit of a time by the clock.</summary>
    Minutes,

    /// <summary>Seconds.</summary>
    Seconds,
}
