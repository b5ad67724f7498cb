using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace PublicDialogue.Interchange.Ocds;

/// <summary>Makes one release out of several of one process, by the merging rules of OCDS 1.1.</summary>
/// <remarks>
/// Later members replace earlier ones, null removes, objects merge member by member, and lists whose items have ids merge item by item; any
/// other list is replaced. No deeper than a JSON document may be, which its reader bounds.
/// </remarks>
internal static class ReleaseMerge
{
    /// <summary>Merges releases in the order of their dates; of one date, in the order of the file.</summary>
    public static JsonObject Of(IEnumerable<JsonObject> releases)
    {
        var whole = new JsonObject();
        foreach (var release in releases.OrderBy(release => release["date"] is JsonValue date ? date.ToString() : "", System.StringComparer.Ordinal))
        {
            Into(whole, release);
        }

        return whole;
    }

    private static void Into(JsonObject whole, JsonObject later)
    {
        foreach (var (name, value) in later)
        {
            switch (value)
            {
                case null:
                    whole.Remove(name);
                    break;
                case JsonObject part when whole[name] is JsonObject earlier:
                    Into(earlier, part);
                    break;
                case JsonArray list when whole[name] is JsonArray earlier && HaveIds(earlier) && HaveIds(list):
                    Into(earlier, list);
                    break;
                default:
                    whole[name] = value.DeepClone();
                    break;
            }
        }
    }

    private static void Into(JsonArray whole, JsonArray later)
    {
        var known = new Dictionary<string, JsonObject>(System.StringComparer.Ordinal);
        foreach (var item in whole.OfType<JsonObject>())
        {
            known.TryAdd(item["id"]!.ToString(), item);
        }

        foreach (var item in later.OfType<JsonObject>())
        {
            if (known.TryGetValue(item["id"]!.ToString(), out var earlier))
            {
                Into(earlier, item);
            }
            else
            {
                whole.Add(item.DeepClone());
            }
        }
    }

    private static bool HaveIds(JsonArray list) => list.Count > 0 && list.All(item => item is JsonObject row && row["id"] is JsonValue);
}
