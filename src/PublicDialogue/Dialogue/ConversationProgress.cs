using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PublicDialogue.Guarding;
using PublicDialogue.Organisations;

namespace PublicDialogue.Dialogue;

/// <summary>How far a programme of conversations has come at a moment: each layer, and what waits for someone.</summary>
/// <remarks>Equal by all members, lists by content. Immutable.</remarks>
public sealed record ConversationProgress
{
    /// <summary>Initializes a new instance of the <see cref="ConversationProgress"/> class.</summary>
    /// <param name="at">The moment.</param>
    /// <param name="layers">Each layer.</param>
    /// <param name="missing">Who has neither had a conversation nor a time for one.</param>
    /// <param name="unconfirmed">Whose time is past, and nobody said whether it took place.</param>
    public ConversationProgress(Instant at, IReadOnlyList<LayerProgress> layers, IReadOnlyList<PersonId> missing, IReadOnlyList<PersonId> unconfirmed)
    {
        At = at;
        Layers = ContentList<LayerProgress>.Of(layers, nameof(layers));
        Missing = ContentList<PersonId>.Of(missing, nameof(missing));
        Unconfirmed = ContentList<PersonId>.Of(unconfirmed, nameof(unconfirmed));
    }

    /// <summary>Gets the moment.</summary>
    public Instant At { get; }

    /// <summary>Gets each layer, in the order in which the programme first names them.</summary>
    public IReadOnlyList<LayerProgress> Layers { get; }

    /// <summary>Gets who has neither had a conversation nor a time for one.</summary>
    public IReadOnlyList<PersonId> Missing { get; }

    /// <summary>Gets whose time is past, and nobody said whether it took place.</summary>
    public IReadOnlyList<PersonId> Unconfirmed { get; }

    /// <summary>Gets how many people are in the programme.</summary>
    public int Partners => Layers.Sum(layer => layer.Partners);

    /// <summary>Gets how many conversations were held.</summary>
    public int Held => Layers.Sum(layer => layer.Held);

    /// <summary>Gets how many are planned and not held yet.</summary>
    public int Planned => Layers.Sum(layer => layer.Planned);

    /// <summary>Gets how many were held, of all.</summary>
    public Proportion HeldOfAll => new(Held, Partners);
}
