using Ardalis.GuardClauses;

namespace PublicDialogue.Dialogue;

/// <summary>How far a programme of conversations has come with one layer.</summary>
/// <remarks>Equal by all members. Immutable.</remarks>
public sealed record LayerProgress
{
    /// <summary>Initializes a new instance of the <see cref="LayerProgress"/> class.</summary>
    /// <param name="layer">The layer.</param>
    /// <param name="partners">How many people of it are in the programme.</param>
    /// <param name="held">How many conversations with them were held.</param>
    /// <param name="planned">How many are planned and not held yet.</param>
    /// <exception cref="System.ArgumentException">A number is negative, or there are more conversations than people.</exception>
    public LayerProgress(Layer layer, int partners, int held, int planned)
    {
        Layer = Guard.Against.Null(layer);
        Held = Guard.Against.Negative(held);
        Planned = Guard.Against.Negative(planned);
        Partners = Guard.Against.InvalidInput(
            partners, nameof(partners), count => count - held >= planned, "Each person has at most one conversation: there cannot be more of them than people.");
    }

    /// <summary>Gets the layer.</summary>
    public Layer Layer { get; }

    /// <summary>Gets how many people of it are in the programme.</summary>
    public int Partners { get; }

    /// <summary>Gets how many conversations with them were held.</summary>
    public int Held { get; }

    /// <summary>Gets how many are planned and not held yet.</summary>
    public int Planned { get; }

    /// <summary>Gets how many people have neither had a conversation nor a time for one.</summary>
    public int Missing => Partners - Held - Planned;
}
