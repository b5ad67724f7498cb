using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using PublicDialogue.Rules;
using PublicDialogue.Rules.Book;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Analyzers;

/// <summary>One step of a remedy, as the properties and further locations of a diagnostic carry it from the compiler to whoever mends.</summary>
/// <param name="Action">What is to be done.</param>
/// <param name="Value">The value, as <see cref="Remedy.Value"/> has it.</param>
/// <param name="At">The words or the unit, as <see cref="Remedy.At"/> has it.</param>
/// <param name="Fact">The fact that is to have the value; null for the one that is underlined.</param>
/// <param name="Place">Where that fact stands; null where it is not stated.</param>
/// <param name="Like">Where the same value stands already, or null.</param>
internal sealed record RemedyStep(RemedyAction Action, string Value, string At, TenderFactKind? Fact, Location? Place, Location? Like)
{
    private const string FactName = "fact";
    private const string PlaceName = "place";
    private const string LikeName = "like";

    /// <summary>Writes a remedy; null where one of its places is not to be found in the code.</summary>
    public static (ImmutableDictionary<string, string?> Properties, List<Location> Places)? Write(Remedy remedy, Func<Origin, Location?> find)
    {
        var properties = ImmutableDictionary.CreateBuilder<string, string?>();
        var places = new List<Location>();
        bool isWhole = true;

        void Locate(string name, Origin? origin)
        {
            if (origin is not null && find(origin) is { } location)
            {
                properties[name] = places.Count.ToString(CultureInfo.InvariantCulture);
                places.Add(location);
            }
            else
            {
                isWhole &= origin is null;
            }
        }

        string suffix = "";
        int number = 0;
        for (var step = remedy; step is not null; step = step.And)
        {
            properties[FindingDiagnostics.Remedy + suffix] = step.Value;
            properties[FindingDiagnostics.Action + suffix] = step.Action.ToString();
            properties[FindingDiagnostics.At + suffix] = step.At;
            properties[FactName + suffix] = step.Fact?.ToString();
            Locate(PlaceName + suffix, step.Place);
            Locate(LikeName + suffix, step.Like);
            number++;
            suffix = number.ToString(CultureInfo.InvariantCulture);
        }

        return isWhole ? (properties.ToImmutable(), places) : null;
    }

    /// <summary>Reads what <see cref="Write"/> wrote; empty where a diagnostic carries no remedy.</summary>
    public static IReadOnlyList<RemedyStep> Read(Diagnostic diagnostic)
    {
        var steps = new List<RemedyStep>();
        string suffix = "";
        while (Text(FindingDiagnostics.Action + suffix) is { } name && Enum.TryParse(name, out RemedyAction action))
        {
            TenderFactKind? fact = Enum.TryParse(Text(FactName + suffix), out TenderFactKind kind) ? kind : null;
            steps.Add(new(
                action,
                Text(FindingDiagnostics.Remedy + suffix) ?? "",
                Text(FindingDiagnostics.At + suffix) ?? "",
                fact,
                Place(PlaceName + suffix) ?? (fact is null ? diagnostic.Location : null),
                Place(LikeName + suffix)));
            suffix = steps.Count.ToString(CultureInfo.InvariantCulture);
        }

        return steps;

        string? Text(string name) => diagnostic.Properties.TryGetValue(name, out string? text) ? text : null;

        Location? Place(string name) =>
            int.TryParse(Text(name), NumberStyles.None, CultureInfo.InvariantCulture, out int at) && at < diagnostic.AdditionalLocations.Count
                ? diagnostic.AdditionalLocations[at] : null;
    }
}
