using System.Collections.Generic;
using System.Text.Json.Nodes;

namespace PublicDialogue.Rules.Tests.Reading.Mutants;

/// <summary>Damages what JSON says and leaves it JSON: members and items lost, of other types, of odd values, and copies of others.</summary>
internal static class JsonMutation
{
    private const int Kinds = 4;

    /// <summary>Makes a mutant.</summary>
    public static string Of(string text, Dice dice)
    {
        var root = JsonNode.Parse(text)!;
        for (int hits = 1 + dice.Next(12); hits > 0; hits--)
        {
            var places = new List<(JsonNode Parent, string? Name, int At)>();
            Walk(root, places);
            if (places.Count > 0)
            {
                Hit(dice.Any(places), places, dice);
            }
        }

        return root.ToJsonString();
    }

    private static void Hit((JsonNode Parent, string? Name, int At) place, List<(JsonNode Parent, string? Name, int At)> places, Dice dice)
    {
        var other = dice.Any(places);
        var value = dice.Next(Kinds) switch
        {
            0 => (other.Name is { } from ? other.Parent[from] : other.Parent[other.At])?.DeepClone(),
            1 => JsonValue.Create(dice.Any(Oddities.Values)),
            _ => JsonNode.Parse(dice.Any(Oddities.Json)),
        };
        if (place.Name is not { } name)
        {
            place.Parent[place.At] = value;
        }
        else if (dice.Next(6) == 0)
        {
            place.Parent.AsObject().Remove(name);
        }
        else
        {
            place.Parent[name] = value;
        }
    }

    private static void Walk(JsonNode? node, List<(JsonNode Parent, string? Name, int At)> places)
    {
        foreach (var (name, value) in node as JsonObject ?? [])
        {
            places.Add((node!, name, 0));
            Walk(value, places);
        }

        for (int at = 0; node is JsonArray array && at < array.Count; at++)
        {
            places.Add((node, null, at));
            Walk(array[at], places);
        }
    }
}
