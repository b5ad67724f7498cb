using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace PublicDialogue.Schemas;

/// <summary>Checks JSON against a schema: as much of JSON Schema 2020-12 as ours uses. Another keyword is refused, not passed over.</summary>
internal sealed class SchemaCheck(JsonObject root)
{
    private static readonly HashSet<string> Silent = ["$schema", "$id", "$defs", "$comment", "title", "description"];

    /// <summary>Lists what is wrong, each with where: <c>/lots/0/titel: is not allowed</c>.</summary>
    public IReadOnlyList<string> Faults(JsonNode? value)
    {
        var faults = new List<string>();
        Check(root, value, "", faults);
        return faults;
    }

    private void Check(JsonNode schema, JsonNode? value, string path, List<string> faults)
    {
        if (schema is JsonValue always)
        {
            Fault(always.GetValue<bool>(), path, "is not allowed", faults);
            return;
        }

        var rules = schema.AsObject();
        foreach (var (keyword, rule) in rules)
        {
            switch (keyword)
            {
                case "$ref":
                    Check(Resolve(rule!.GetValue<string>()), value, path, faults);
                    break;
                case "type":
                    Fault(rule is JsonArray types ? types.Any(type => IsOf(type!.GetValue<string>(), value)) : IsOf(rule!.GetValue<string>(), value), path, $"is no {rule}", faults);
                    break;
                case "const":
                    Fault(JsonNode.DeepEquals(rule, value), path, $"is not {rule}", faults);
                    break;
                case "enum":
                    Fault(rule!.AsArray().Any(one => JsonNode.DeepEquals(one, value)), path, "is none of the codes", faults);
                    break;
                case "pattern":
                    Fault(value is null || !IsOf("string", value) || Regex.IsMatch(value.GetValue<string>(), rule!.GetValue<string>(), RegexOptions.None, TimeSpan.FromSeconds(1)), path, $"does not match {rule}", faults);
                    break;
                case "minimum":
                    Fault(!IsOf("number", value) || Number(value!) >= Number(rule!), path, $"is less than {rule}", faults);
                    break;
                case "required":
                    faults.AddRange((value as JsonObject is { } whole ? rule!.AsArray().Where(name => !whole.ContainsKey(name!.GetValue<string>())) : [])
                        .Select(name => $"{path}: lacks {name}"));
                    break;
                case "properties":
                    foreach (var (name, inner) in rule!.AsObject().Where(row => value is JsonObject known && known.ContainsKey(row.Key)))
                    {
                        Check(inner!, value![name], $"{path}/{name}", faults);
                    }

                    break;
                case "additionalProperties":
                    foreach (var (name, inner) in (value as JsonObject ?? []).Where(row => rules["properties"]?.AsObject().ContainsKey(row.Key) != true))
                    {
                        Check(rule!, inner, $"{path}/{name}", faults);
                    }

                    break;
                case "items":
                    for (int at = 0; at < (value as JsonArray)?.Count; at++)
                    {
                        Check(rule!, value[at], string.Create(CultureInfo.InvariantCulture, $"{path}/{at}"), faults);
                    }

                    break;
                case "anyOf":
                    Any(rule!.AsArray(), value, path, faults);
                    break;
                case "allOf":
                    foreach (var part in rule!.AsArray())
                    {
                        Check(part!, value, path, faults);
                    }

                    break;
                case "if":
                    bool holds = Holds(rule!, value);
                    if (rules[holds ? "then" : "else"] is { } branch)
                    {
                        Check(branch, value, path, faults);
                    }

                    break;
                case "then" or "else":
                    break;
                default:
                    Fault(Silent.Contains(keyword), path, $"the schema has the keyword {keyword}, which is not checked here", faults);
                    break;
            }
        }
    }

    // The faults of the alternative that fits the value's type say most.
    private void Any(JsonArray alternatives, JsonNode? value, string path, List<string> faults)
    {
        List<string>? deepest = null;
        foreach (var alternative in alternatives)
        {
            var found = new List<string>();
            Check(alternative!, value, path, found);
            if (found.Count == 0)
            {
                return;
            }

            deepest = deepest is null || Depth(found) > Depth(deepest) ? found : deepest;
        }

        faults.AddRange(deepest ?? []);
    }

    private bool Holds(JsonNode schema, JsonNode? value)
    {
        var faults = new List<string>();
        Check(schema, value, "", faults);
        return faults.Count == 0;
    }

    private static int Depth(List<string> faults) => faults.Max(fault => fault.TakeWhile(sign => sign != ':').Count(sign => sign == '/'));

    private JsonNode Resolve(string reference) => reference.Split('/').Skip(1).Aggregate((JsonNode)root, (node, name) => node[name]
        ?? throw new InvalidOperationException($"The schema has no {reference}."));

    private static void Fault(bool isFine, string path, string what, List<string> faults)
    {
        if (!isFine)
        {
            faults.Add($"{path}: {what}");
        }
    }

    private static bool IsOf(string type, JsonNode? value) => (type, value?.GetValueKind() ?? System.Text.Json.JsonValueKind.Null) switch
    {
        ("null", System.Text.Json.JsonValueKind.Null) => true,
        ("boolean", System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False) => true,
        ("number", System.Text.Json.JsonValueKind.Number) => true,
        ("string", System.Text.Json.JsonValueKind.String) => true,
        ("array", System.Text.Json.JsonValueKind.Array) => true,
        ("object", System.Text.Json.JsonValueKind.Object) => true,
        _ => false,
    };

    private static decimal Number(JsonNode value) => decimal.Parse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture);
}
