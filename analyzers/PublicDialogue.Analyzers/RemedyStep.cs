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

    /// <summary>Before the names of all that belongs to the question for a reason, which stands beside the remedy.</summary>
    public const string Question = "question.";

    /// <summary>Writes a remedy and the question beside it, each where all its places are to be found in the code; null where neither is.</summary>
    public static (ImmutableDictionary<string, string?> Properties, List<Location> Places)? Write(Remedy? remedy, Remedy? question, Func<Origin, Location?> find)
    {
        var properties = ImmutableDictionary.CreateBuilder<string, string?>();
        var places = new List<Location>();
        Put(remedy, "", properties, places, find);
        Put(question, Question, properties, places, find);
        return properties.Count > 0 ? (properties.ToImmutable(), places) : null;
    }

    /// <summary>Reads what <see cref="Write"/> wrote; empty where a diagnostic carries no remedy.</summary>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <param name="prefix">Nothing for the remedy, <see cref="Question"/> for the question.</param>
    public static IReadOnlyList<RemedyStep> Read(Diagnostic diagnostic, string prefix)
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

        string? Text(string name) => diagnostic.Properties.TryGetValue(prefix + name, out string? text) ? text : null;

        Location? Place(string name) =>
            int.TryParse(Text(name), NumberStyles.None, CultureInfo.InvariantCulture, out int at) && at < diagnostic.AdditionalLocations.Count
                ? diagnostic.AdditionalLocations[at] : null;
    }

    private static void Put(
        Remedy? remedy, string prefix, ImmutableDictionary<string, string?>.Builder properties, List<Location> places, Func<Origin, Location?> find)
    {
        var own = new Dictionary<string, string?>(StringComparer.Ordinal);
        var found = new List<Location>();

        bool Locate(string name, Origin? origin)
        {
            if (origin is null)
            {
                return true;
            }

            if (find(origin) is not { } location)
            {
                return false;
            }

            own[prefix + name] = (places.Count + found.Count).ToString(CultureInfo.InvariantCulture);
            found.Add(location);
            return true;
        }

        string suffix = "";
        int number = 0;
        for (var step = remedy; step is not null; step = step.And)
        {
            own[prefix + FindingDiagnostics.Remedy + suffix] = step.Value;
            own[prefix + FindingDiagnostics.Action + suffix] = step.Action.ToString();
            own[prefix + FindingDiagnostics.At + suffix] = step.At;
            own[prefix + FactName + suffix] = step.Fact?.ToString();
            if (!Locate(PlaceName + suffix, step.Place) || !Locate(LikeName + suffix, step.Like))
            {
                return;
            }

            number++;
            suffix = number.ToString(CultureInfo.InvariantCulture);
        }

        properties.AddRange(own);
        places.AddRange(found);
    }
}
