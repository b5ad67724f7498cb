namespace PublicDialogue.Quantities;

/// <summary>What a unit measures. Units of one dimension convert into each other, except under <see cref="Other"/>.</summary>
public enum Dimension
{
    /// <summary>Something else, or not known here: packages, for example. Such a unit converts to nothing but itself.</summary>
    Other,

    /// <summary>Mass; the base unit is the gram.</summary>
    Mass,

    /// <summary>Volume; the base unit is the millilitre.</summary>
    Volume,

    /// <summary>Length; the base unit is the millimetre.</summary>
    Length,

    /// <summary>Area; the base unit is the square metre.</summary>
    Area,

    /// <summary>Time that passes, by the clock and not by the calendar; the base unit is the second.</summary>
    Time,

    /// <summary>Pieces; the base unit is the piece.</summary>
    Count,

    /// <summary>Portions of a meal; the base unit is the portion.</summary>
    Portions,

    /// <summary>Energy; the base unit is the watt hour.</summary>
    Energy,
}
