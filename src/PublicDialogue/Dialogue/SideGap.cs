using System;
using System.Globalization;
using Ardalis.GuardClauses;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>How far the two sides are apart on one question, with how many each of them is.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record SideGap
{
    /// <summary>Initializes a new instance of the <see cref="SideGap"/> class.</summary>
    /// <param name="questionId">The question.</param>
    /// <param name="buyers">What the buyers answered; at least one of them.</param>
    /// <param name="suppliers">What the suppliers answered; at least one of them.</param>
    /// <exception cref="ArgumentException">One of them is another side, or did not answer.</exception>
    public SideGap(QuestionId questionId, SideScale buyers, SideScale suppliers)
    {
        QuestionId = Guard.Against.Null(questionId);
        Buyers = Guard.Against.InvalidInput(buyers, nameof(buyers), row => row is { Side: Side.Buyer, N: > 0 }, "A gap needs an answer of a buyer.");
        Suppliers = Guard.Against.InvalidInput(suppliers, nameof(suppliers), row => row is { Side: Side.Supplier, N: > 0 }, "A gap needs an answer of a supplier.");
    }

    /// <summary>Gets the question.</summary>
    public QuestionId QuestionId { get; }

    /// <summary>Gets what the buyers answered, with how many they are.</summary>
    public SideScale Buyers { get; }

    /// <summary>Gets what the suppliers answered, with how many they are.</summary>
    public SideScale Suppliers { get; }

    /// <summary>Gets by how much the suppliers' mean is above that of the buyers, in steps of the scale, to 28 digits; negative where it is below.</summary>
    public decimal Difference => (((decimal)Suppliers.Sum * Buyers.N) - ((decimal)Buyers.Sum * Suppliers.N)) / ((decimal)Suppliers.N * Buyers.N);

    /// <summary>Gets how far the means are apart, in steps of the scale, from 0.</summary>
    public decimal Size => Math.Abs(Difference);

    /// <summary>Gets the side that is the less content, or <see cref="Side.None"/> where both means are the same.</summary>
    public Side LessContent => Difference == 0 ? Side.None : Difference > 0 ? Side.Buyer : Side.Supplier;

    /// <summary>Formats as the gap and both numbers.</summary>
    /// <returns>For example <c>2.5 (buyers n = 12, suppliers n = 8)</c>; for display, with two decimals at most.</returns>
    public override string ToString() =>
        string.Format(CultureInfo.InvariantCulture, "{0:0.##} (buyers n = {1}, suppliers n = {2})", Size, Buyers.N, Suppliers.N);
}
