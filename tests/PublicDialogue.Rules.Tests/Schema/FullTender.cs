using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Reading;

namespace PublicDialogue.Rules.Tests.Schema;

/// <summary>A tender file with every member that there is, each with a value of its kind.</summary>
internal static class FullTender
{
    // One of every list of codes.
    private static readonly string[] Words = ["DK", "open", "services", "33000000", "2014/24/EU", "da", "sub-central", "tender", "company", "own", "DKK", "technical"];

    /// <summary>Writes it.</summary>
    public static string Text()
    {
        var tender = Object("tender", "tender");
        tender["schema"] = "publicdialogue/tender/1";
        return tender.ToJsonString();
    }

    private static JsonObject Object(params string[] holders)
    {
        var made = new JsonObject { ["id"] = holders[0] + "-1" };
        foreach (var (path, row) in TenderFileMembers.All.Where(row => holders.Contains(Split(row.Key).Holder)))
        {
            string name = Split(path).Name;
            made[name] = FactKeys.IsHolder(row.Key.Kind) ? Held(name, row.Key.Kind) : Value(row.Key, row.Unit);
        }

        foreach (string text in holders.SelectMany(holder => TenderFileMembers.Wordings.TryGetValue(holder, out var row) ? row.Names : []))
        {
            made[text] = "Maskinen skal være af mærket Jura og have mindst 5 års garanti.";
        }

        return made;
    }

    private static JsonArray Held(string name, TenderFactKind kind)
    {
        if (kind != TenderFactKind.SelectionCriteria)
        {
            return new JsonArray(Object(name), Object(name));
        }

        string[] holders = [.. TenderFileMembers.All.Where(row => FactKeys.IsHolder(row.Value.Key.Kind)).Select(row => Split(row.Key).Name), "tender"];
        var criteria = new JsonArray();
        foreach (string criterion in TenderFileMembers.All.Keys.Select(path => Split(path).Holder).Distinct(StringComparer.Ordinal).Except(holders, StringComparer.Ordinal))
        {
            var made = Object(criterion, name);
            made["kind"] = criterion;
            criteria.Add(made);
        }

        return criteria;
    }

    // The first of these that the fact can be read from.
    private static JsonNode Value(FactKey key, FactUnit unit)
    {
        var candidates = new (object Raw, Func<JsonNode> Written)[]
        {
            (new PlainDate(2026, 11, 23), () => "2026-11-23"),
            (true, () => true),
            (new Amount(5_000_000m, "DKK"), () => new JsonObject { ["amount"] = 5_000_000, ["currency"] = "DKK" }),
            (new Weight(60m, FactUnit.Percent), () => new JsonObject { ["percent"] = 60 }),
            (1m, () => 1),
            (new CalendarSpan(60), () => "P5Y"),
            ("Fordi anlægget afskrives over ti år", () => "Fordi anlægget afskrives over ti år"),
        };
        foreach (var (raw, written) in candidates)
        {
            if (key.Read(raw, unit, null).State == FactState.Known)
            {
                return written();
            }
        }

        return Words.FirstOrDefault(word => key.Read(word, unit, null).State == FactState.Known) ?? "x";
    }

    private static (string Holder, string Name) Split(string path) => (path[..path.IndexOf('.', StringComparison.Ordinal)], path[(path.IndexOf('.', StringComparison.Ordinal) + 1)..]);
}
