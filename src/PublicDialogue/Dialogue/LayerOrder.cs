using System.Collections.Generic;
using System.Linq;

namespace PublicDialogue.Dialogue;

/// <summary>Orders people so that every layer is covered early: next comes always one of the layer that has had the fewest.</summary>
internal static class LayerOrder
{
    /// <summary>Orders those who wait. Layers that have had equally many follow in the order in which they are named first.</summary>
    /// <param name="layers">All layers, in order.</param>
    /// <param name="waiting">Those who wait, in order.</param>
    /// <param name="had">How many each layer has had.</param>
    public static IReadOnlyList<ConversationPartner> Of(
        IReadOnlyList<Layer> layers, IReadOnlyList<ConversationPartner> waiting, IReadOnlyDictionary<Layer, int> had)
    {
        var counts = layers.ToDictionary(layer => layer, layer => had[layer]);
        var queues = layers.ToDictionary(layer => layer, layer => new Queue<ConversationPartner>(waiting.Where(partner => partner.Layer == layer)));
        var ordered = new List<ConversationPartner>(waiting.Count);
        while (ordered.Count < waiting.Count)
        {
            // OrderBy is stable, so that the first layer stays first.
            var next = layers.Where(layer => queues[layer].Count > 0).OrderBy(layer => counts[layer]).First();
            ordered.Add(queues[next].Dequeue());
            counts[next]++;
        }

        return ordered;
    }
}
