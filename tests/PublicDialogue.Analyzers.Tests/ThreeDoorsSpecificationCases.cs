using System.Collections.Generic;

namespace PublicDialogue.Analyzers.Tests;

/// <summary>What specifications fix besides makes, standards and labels: each demand beside one that leaves a choice.</summary>
internal static class ThreeDoorsSpecificationCases
{
    public static IReadOnlyList<ThreeDoors> All { get; } =
    [
        new(
            "Material or process without equivalents",
            "PD1203",
            """Language = "da", Specifications = [new Specification("Kloakrørene skal være fremstillet af beton eller tilsvarende"), new Specification("Kloakrørene skal være fremstillet af beton")]""",
            """{ "language": "da", "specifications": ["Kloakrørene skal være fremstillet af beton eller tilsvarende", { "text": "Kloakrørene skal være fremstillet af beton" }] }"""),
        new(
            "National rules for a product without equivalents",
            "PD1211",
            """Language = "sv", Specifications = [new Specification("Köttet ska vara producerat enligt svensk djurskyddslagstiftning eller likvärdigt"), new Specification("Köttet ska vara producerat enligt svensk djurskyddslagstiftning")]""",
            """{ "language": "sv", "specifications": ["Köttet ska vara producerat enligt svensk djurskyddslagstiftning eller likvärdigt", { "text": "Köttet ska vara producerat enligt svensk djurskyddslagstiftning" }] }"""),
    ];
}
