namespace PublicDialogue.Quantities;

/// <summary>To which neighbour a number goes that lies between two.</summary>
public enum RoundingMode
{
    /// <summary>To the nearer; from the middle away from nought: 0.5 to 1, -0.5 to -1. What invoices do.</summary>
    HalfAwayFromZero,

    /// <summary>To the nearer; from the middle to the even one: 0.5 to 0, 1.5 to 2. What statistics do.</summary>
    HalfToEven,

    /// <summary>To the one further from nought.</summary>
    AwayFromZero,

    /// <summary>To the one nearer to nought: what is over is cut off.</summary>
    TowardsZero,
}
