using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Reading;

namespace PublicDialogue.Rules.Tests.Schema;

/// <summary>Makes the JSON Schema of <c>*.tender.json</c> out of the table of members that the reader goes by.</summary>
internal static class TenderSchema
{
    private const string Root = "tender";

    private const string Criteria = "selectionCriteria";

    // Members that carry no fact: names, notes, and what the market effect reads.
    private static readonly Dictionary<string, (string Name, JsonObject Schema)[]> Plain = new(StringComparer.Ordinal)
    {
        [Root] = [("$schema", Words("Where this schema is, so that an editor offers the members.")), ("schema", new() { ["const"] = "publicdialogue/tender/1" }), ("id", Words("The tender's own number.")), ("title", Words("What is bought."))],
        ["lots"] = [("id", Words("The lot's number, for example LOT-0001.")), ("title", Words("What the lot is about."))],
        ["specifications"] = [("id", Words("The requirement's number."))],
        ["awardCriteria"] = [("id", Words("The criterion's number."))],
        ["dialogue"] = [("subject", Words("What it was about."))],
        [Criteria] = [("id", Words("The criterion's number.")), ("name", Words("What the criterion is called."))],
        ["certificate"] = [("equivalents", List("Certificates that are accepted as well."))],
        ["registration"] = [("countries", List("Countries where a tenderer may be registered, for the market effect."))],
        ["language"] = [("language", Words("The language that staff must speak, two letters; for the market effect."))],
    };

    private static readonly Dictionary<string, XElement> Documentation = XDocument.Load(Path.ChangeExtension(typeof(TenderFactKind).Assembly.Location, ".xml"))
        .Descendants("member").ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal);

    private static IReadOnlyDictionary<string, (FactKey Key, FactUnit Unit)> Table => TenderFileMembers.All;

    /// <summary>Gets the objects that hold parts, by the name of the member that holds them; the tender itself first.</summary>
    private static string[] Holders => [Root, .. Table.Where(row => FactKeys.IsHolder(row.Value.Key.Kind)).Select(row => Name(row.Key)).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Gets the kinds of selection criteria: what is neither the tender nor a holder.</summary>
    private static string[] Kinds => [.. Table.Keys.Select(Prefix).Concat(Plain.Keys).Distinct(StringComparer.Ordinal).Except(Holders).Order(StringComparer.Ordinal)];

    /// <summary>Makes the schema.</summary>
    public static JsonObject Make()
    {
        var definitions = new JsonObject();
        foreach (string holder in Holders.Skip(1).Where(holder => holder != Criteria))
        {
            definitions[holder] = Object(holder, holder);
        }

        definitions[Criteria] = new JsonObject
        {
            ["type"] = "object",
            ["required"] = new JsonArray("kind"),
            ["properties"] = new JsonObject { ["kind"] = new JsonObject { ["enum"] = new JsonArray([.. Kinds.Select(kind => (JsonNode)kind)]) } },
            ["allOf"] = new JsonArray([.. Kinds.Select(kind => (JsonNode)new JsonObject
            {
                ["if"] = new JsonObject { ["properties"] = new JsonObject { ["kind"] = new JsonObject { ["const"] = kind } } },
                ["then"] = Reference(kind),
            })]),
        };
        foreach (string kind in Kinds)
        {
            definitions[kind] = Object(kind, Criteria, kind);
        }

        definitions["amount"] = Amount();
        definitions["weight"] = Weight();
        definitions["reason"] = Reason();
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = "https://raw.githubusercontent.com/publicdialogue/publicdialogue/main/nuget/schema/tender.schema.json",
            ["$comment"] = "Written from the reader's table of members: APPROVE=1 dotnet test tests/PublicDialogue.Rules.Tests --filter TenderSchema",
            ["title"] = "Tender (*.tender.json), publicdialogue/tender/1",
        };
        foreach (var (name, member) in Object(Root, Root).ToList())
        {
            schema[name] = member?.DeepClone();
        }

        schema["$defs"] = definitions;
        return schema;
    }

    private static JsonObject Object(string own, params string[] prefixes)
    {
        var properties = new JsonObject();
        if (prefixes.Length > 1)
        {
            properties["kind"] = new JsonObject { ["const"] = own };
        }

        foreach (string prefix in prefixes)
        {
            foreach (var (name, schema) in Plain.GetValueOrDefault(prefix, []))
            {
                properties[name] = schema.DeepClone();
            }

            foreach (string name in TenderFileMembers.Wordings.TryGetValue(prefix, out var wording) ? wording.Names : [])
            {
                properties[name] = Words("What is required, in words: the rules read it.");
            }

            foreach (var (path, row) in Table.Where(row => Prefix(row.Key) == prefix))
            {
                properties[Name(path)] = Member(Name(path), row.Key, row.Unit);
            }
        }

        return new() { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
    }

    private static JsonObject Member(string name, FactKey key, FactUnit unit)
    {
        var schema = FactKeys.IsHolder(key.Kind) ? Held(name) : name == "groups" ? Any(new() { ["type"] = "array", ["items"] = Words(null) }, Null()) : Value(key);
        schema["description"] = Said(key.Kind) + (unit == FactUnit.Own ? "" : $" A plain number is {unit.ToString().ToLowerInvariant()}.");
        return schema;
    }

    private static JsonObject Held(string name)
    {
        var item = TenderFileMembers.Wordings.ContainsKey(name) ? Any(Reference(name), Words(null)) : Reference(name);
        return Any(Reference(name), new() { ["type"] = "array", ["items"] = item }, Null());
    }

    private static JsonObject Value(FactKey key)
    {
        var type = key.GetType().GetGenericArguments()[0];
        return key.Kind == TenderFactKind.Justification ? Any(Reference("reason"), Null())
            : type == typeof(Amount) ? Any(Reference("amount"), Null())
            : type == typeof(Weight) ? Any(Reference("weight"), Null())
            : type == typeof(decimal) ? new() { ["type"] = new JsonArray("number", "null") }
            : type == typeof(bool) ? new() { ["type"] = new JsonArray("boolean", "null") }
            : type == typeof(string) ? new() { ["type"] = new JsonArray("string", "null") }
            : type == typeof(PlainDate) ? new() { ["type"] = new JsonArray("string", "null"), ["pattern"] = "^[0-9]{4}-[0-9]{2}-[0-9]{2}" }
            : type == typeof(CalendarSpan) ? Any(new() { ["type"] = "string", ["pattern"] = "^P([0-9]+[YMWD])+$" }, new() { ["type"] = "number", ["minimum"] = 0 }, Null())
            : type.IsEnum ? new() { ["enum"] = new JsonArray([.. Codes(type).Select(code => (JsonNode)code), null]) }
            : throw new InvalidOperationException($"{key}: the schema has no form for {type.Name}; add one to TenderSchema.Value.");
    }

    // In any case, says the reader; a schema names them one by one: as in the table, as in the enumeration, and countries in small letters.
    private static string[] Codes(Type type) => typeof(Codes).GetFields(BindingFlags.NonPublic | BindingFlags.Static)
        .Select(field => field.GetValue(null)).OfType<Dictionary<string, object>>()
        .First(table => table.Values.First().GetType() == type).Keys
        .SelectMany(code => new[] { code, char.ToUpperInvariant(code[0]) + code[1..], code.Length <= 3 ? code.ToLowerInvariant() : code })
        .Where(code => !code.Contains('-', StringComparison.Ordinal) || !char.IsUpper(code[0])).Distinct(StringComparer.Ordinal).ToArray();

    private static JsonObject Amount() => Any(
        new()
        {
            ["type"] = "object",
            ["required"] = new JsonArray("amount"),
            ["properties"] = new JsonObject
            {
                ["amount"] = new JsonObject { ["type"] = "number" },
                ["currency"] = new JsonObject { ["type"] = "string", ["pattern"] = "^[A-Za-z]{3}$", ["description"] = "ISO 4217; left out, it is the tender's own." },
            },
            ["additionalProperties"] = false,
        },
        new() { ["type"] = "number" });

    private static JsonObject Weight()
    {
        JsonObject Of(params string[] names) => new()
        {
            ["type"] = "object",
            ["required"] = new JsonArray([.. names.Select(name => (JsonNode)name)]),
            ["properties"] = new JsonObject(names.Select(name => KeyValuePair.Create<string, JsonNode?>(name, new JsonObject { ["type"] = "number" }))),
            ["additionalProperties"] = false,
        };
        return Any(Of("percent"), Of("share"), Of("points"), Of("order"), Of("from", "to"), new() { ["type"] = "number" });
    }

    private static JsonObject Reason() => Any(
        new()
        {
            ["type"] = "object",
            ["required"] = new JsonArray("reason"),
            ["properties"] = new JsonObject
            {
                ["reason"] = Words("What this contract needs, and why."),
                ["by"] = Words("Who says so."),
                ["on"] = new JsonObject { ["type"] = "string", ["pattern"] = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" },
            },
            ["additionalProperties"] = false,
        },
        Words(null));

    private static JsonObject Any(params JsonObject[] alternatives) => new() { ["anyOf"] = new JsonArray([.. alternatives.Select(one => (JsonNode)one)]) };

    private static JsonObject Null() => new() { ["type"] = "null" };

    private static JsonObject Reference(string name) => new() { ["$ref"] = "#/$defs/" + name };

    private static JsonObject Words(string? description) =>
        description is null ? new() { ["type"] = "string" } : new() { ["type"] = "string", ["description"] = description };

    private static JsonObject List(string description) =>
        new() { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "string" }, ["description"] = description };

    // What the enumeration's own documentation says of the fact.
    private static string Said(TenderFactKind kind)
    {
        var summary = Documentation[$"F:{typeof(TenderFactKind).FullName}.{kind}"].Element("summary")!;
        return string.Join(' ', summary.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static string Prefix(string path) => path[..path.IndexOf('.', StringComparison.Ordinal)];

    private static string Name(string path) => path[(path.IndexOf('.', StringComparison.Ordinal) + 1)..];
}
