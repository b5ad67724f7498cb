using Ardalis.GuardClauses;

namespace PublicDialogue.Dialogue;

/// <summary>How many conversations were held with people of a layer.</summary>
/// <remarks>Equal by both. Immutable.</remarks>
public sealed record LayerCount
{
    /// <summary>Initializes a new instance of the <see cref="LayerCount"/> class.</summary>
    /// <param name="layer">The layer.</param>
    /// <param name="held">How many, from 0.</param>
    /// <exception cref="System.ArgumentException"><paramref name="held"/> is negative.</exception>
    public LayerCount(Layer layer, int held)
    {
        Layer = Guard.Against.Null(layer);
        Held = Guard.Against.Negative(held);
    }

    /// <summary>Gets the layer.</summary>
    public Layer Layer { get; }

    /// <summary>Gets how many, from 0.</summary>
    public int Held { get; }
}
