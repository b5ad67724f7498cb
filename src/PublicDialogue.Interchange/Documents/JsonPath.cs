using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;

namespace PublicDialogue.Interchange.Documents;

/// <summary>Places in a document: <c>$.lots[2].mainCpv</c>, <c>$['a b']</c>.</summary>
internal static class JsonPath
{
    /// <summary>Writes a step to a member.</summary>
    public static string Step(string name) => name.Length > 0 && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_')
        ? "." + name
        : $"['{name.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}']";

    /// <summary>Writes a step to an item of a list.</summary>
    public static string Step(int index) => FormattableString.Invariant($"[{index}]");

    /// <summary>Takes a path apart into names and indices.</summary>
    public static IReadOnlyList<object> Steps(string path)
    {
        var steps = new List<object>();
        for (int at = 1; at < path.Length;)
        {
            object step = path[at] == '.' ? Word(path, ref at) : path[at + 1] == '\'' ? Quoted(path, ref at) : Index(path, ref at);
            steps.Add(step);
        }

        return steps;
    }

    /// <summary>Puts an unknown member back, where the object that it stood in is still there and has no such member.</summary>
    public static void Put(JsonObject root, UnknownMember member)
    {
        var steps = Steps(member.Path);
        JsonNode? at = root;
        foreach (object step in steps.SkipLast(1))
        {
            at = (at, step) switch
            {
                (JsonObject holder, string name) => holder[name],
                (JsonArray list, int index) when index < list.Count => list[index],
                _ => null,
            };
        }

        if (at is JsonObject place && steps[^1] is string last && !place.ContainsKey(last))
        {
            place[last] = JsonNode.Parse(member.Json, documentOptions: new() { MaxDepth = 1000 });
        }
    }

    private static string Word(string path, ref int at)
    {
        int end = path.AsSpan(at + 1).IndexOfAny('.', '[') is >= 0 and var found ? at + 1 + found : path.Length;
        string word = path[(at + 1)..end];
        at = end;
        return word;
    }

    private static int Index(string path, ref int at)
    {
        int end = path.IndexOf(']', at);
        int index = int.Parse(path.AsSpan((at + 1)..end), NumberStyles.None, CultureInfo.InvariantCulture);
        at = end + 1;
        return index;
    }

    private static string Quoted(string path, ref int at)
    {
        var name = new StringBuilder();
        for (at += 2; path[at] != '\''; at++)
        {
            at += path[at] == '\\' ? 1 : 0;
            name.Append(path[at]);
        }

        at += 2;
        return name.ToString();
    }
}
