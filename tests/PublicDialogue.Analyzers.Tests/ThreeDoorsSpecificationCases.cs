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
        new(
            "Identical instead of comparable experience",
            "PD1108",
            """Language = "da", Specifications = [new Specification("Tilbudsgiver skal have erfaring med sammenlignelige opgaver"), new Specification("Tilbudsgiver skal have erfaring med identiske opgaver")]""",
            """{ "language": "da", "specifications": ["Tilbudsgiver skal have erfaring med sammenlignelige opgaver", { "text": "Tilbudsgiver skal have erfaring med identiske opgaver" }] }"""),
        new(
            "Make with equivalents but no reason",
            "PD1202",
            """Language = "nl", Specifications = [new Specification("De printer drukt 40 pagina’s per minuut"), new Specification("De printer moet van het merk Canon of gelijkwaardig zijn")]""",
            """{ "language": "nl", "specifications": ["De printer drukt 40 pagina’s per minuut", { "text": "De printer moet van het merk Canon of gelijkwaardig zijn" }] }"""),
        new(
            "Test body without equivalents",
            "PD1207",
            """Language = "da", Specifications = [new Specification("Stigen skal være godkendt af Teknologisk Institut eller tilsvarende"), new Specification("Stigen skal være godkendt af Teknologisk Institut")]""",
            """{ "language": "da", "specifications": ["Stigen skal være godkendt af Teknologisk Institut eller tilsvarende", { "text": "Stigen skal være godkendt af Teknologisk Institut" }] }"""),
        new(
            "Exact dimension without a tolerance",
            "PD1208",
            """Language = "da", Specifications = [new Specification("Skabet skal være 580-600 mm bredt"), new Specification("Skabet skal være præcis 600 mm bredt")]""",
            """{ "language": "da", "specifications": ["Skabet skal være 580-600 mm bredt", { "text": "Skabet skal være præcis 600 mm bredt" }] }"""),
        new(
            "Stricter than the norm, without a reason",
            "PD1210",
            """Language = "da", Specifications = [new Specification("Belysning i lux") { Minimum = 500, LegalNorm = 500 }, new Specification("Belysning i lux") { Minimum = 750, LegalNorm = 500 }]""",
            """{ "language": "da", "specifications": [{ "text": "Belysning i lux", "minimum": 500, "legalNorm": 500 }, { "text": "Belysning i lux", "minimum": 750, "legalNorm": 500 }] }"""),
        new(
            "Texts far longer than those of peers",
            "PD1212",
            """Language = "da", PeerTextLength = 10, Specifications = [new Specification("Kaffen skal være malet. Kaffen skal være malet. Kaffen skal være malet. Kaffen skal være malet. Kaffen skal være malet. Kaffen skal være malet. Kaffen skal være malet. Kaffen skal være malet. Kaffen skal være malet. Kaffen skal være malet. Kaffen skal være malet. Kaffen skal være malet. Kaffen skal være malet. Kaffen skal være malet. Kaffen skal være malet. Kaffen skal være malet. Kaffen skal være malet. Kaffen skal være malet. Kaffen skal være malet. Kaffen skal være malet. Kaffen skal være malet. Kaffen skal være malet. Kaffen skal være malet. Kaffen skal være malet. Kaffen skal være malet.")]""",
            """{ "language": "da", "peerTextLength": 10, "specifications": ["Kaffen skal være malet. Kaffen skal være malet. Kaffen skal være malet. Kaffen skal være malet. Kaffen skal være malet. Kaffen skal være malet. Kaffen skal være malet. Kaffen skal være malet. Kaffen skal være malet. Kaffen skal være malet. Kaffen skal være malet. Kaffen skal være malet. Kaffen skal være malet. Kaffen skal være malet. Kaffen skal være malet. Kaffen skal være malet. Kaffen skal være malet. Kaffen skal være malet. Kaffen skal være malet. Kaffen skal være malet. Kaffen skal være malet. Kaffen skal være malet. Kaffen skal være malet. Kaffen skal være malet. Kaffen skal være malet."] }"""),
        new(
            "One pack size for unlike units",
            "PD1213",
            """Language = "sv", Specifications = [new Specification("Yoghurt") { PackSizes = 1, SmallestDemand = 51, LargestDemand = 1000 }, new Specification("Mjölk") { PackSizes = 1, SmallestDemand = 50, LargestDemand = 1000 }]""",
            """{ "language": "sv", "specifications": [{ "text": "Yoghurt", "packSizes": 1, "smallestDemand": 51, "largestDemand": 1000 }, { "text": "Mjölk", "packSizes": 1, "smallestDemand": 50, "largestDemand": 1000 }] }"""),
        new(
            "Knock-out that nobody can measure",
            "PD1607",
            """Language = "da", Specifications = [new Specification("Rengøringen skal nå kvalitetsniveau 4") { IsMandatory = true }, new Specification("Rengøringen skal være tilfredsstillende") { IsMandatory = true }]""",
            """{ "language": "da", "specifications": [{ "text": "Rengøringen skal nå kvalitetsniveau 4", "isMandatory": true }, { "text": "Rengøringen skal være tilfredsstillende", "isMandatory": true }] }"""),
    ];
}
