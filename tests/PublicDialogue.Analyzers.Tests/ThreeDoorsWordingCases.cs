using System.Collections.Generic;

namespace PublicDialogue.Analyzers.Tests;

/// <summary>Requirement texts and the makes that they name: every rule at its limit, over it, and excused.</summary>
internal static class ThreeDoorsWordingCases
{
    public static IReadOnlyList<ThreeDoors> All { get; } =
    [
        new(
            "Make in words",
            "PD1201 PD1202",
            """Specifications = [new Specification("Printeren skal være af mærket Canon eller tilsvarende"), new Specification("Maskinen skal være af mærket Jura")]""",
            """{ "specifications": ["Printeren skal være af mærket Canon eller tilsvarende", { "text": "Maskinen skal være af mærket Jura" }] }"""),
        new(
            "Make in a field",
            "PD1201 PD1202",
            """Language = "nl", Specifications = [new Specification("Koffiemachine") { Brand = "Jura" }, new Specification("Printer") { Brand = "Canon", EquivalentAccepted = true }]""",
            """{ "language": "nl", "specifications": [{ "text": "Koffiemachine", "brand": "Jura" }, { "text": "Printer", "brand": "Canon", "equivalentAccepted": true }] }"""),
        new(
            "Make softened",
            "PD1201",
            """Specifications = [new Specification("Margarin av märket Becel eller liknande")]""",
            """{ "specifications": ["Margarin av märket Becel eller liknande"] }"""),
        new(
            "Origin required",
            "PD1204",
            """Language = "da", Specifications = [new Specification("Kødet skal være produceret i Danmark eller et andet EU-land"), new Specification("Kødet skal være produceret i Danmark")]""",
            """{ "language": "da", "specifications": ["Kødet skal være produceret i Danmark eller et andet EU-land", { "text": "Kødet skal være produceret i Danmark" }] }"""),
        new(
            "Standard without equivalents",
            "PD1205",
            """Language = "da", Specifications = [new Specification("Legepladsen skal opfylde DS/EN 1176 eller tilsvarende"), new Specification("Legepladsen skal opfylde DS/EN 1176")]""",
            """{ "language": "da", "specifications": ["Legepladsen skal opfylde DS/EN 1176 eller tilsvarende", { "text": "Legepladsen skal opfylde DS/EN 1176" }] }"""),
        new(
            "Certificate without equivalents in words",
            "PD1901",
            """Language = "da", Specifications = [new Specification("Leverandøren skal være certificeret efter ISO 9001 eller tilsvarende"), new Specification("Leverandøren skal være certificeret efter ISO 9001")]""",
            """{ "language": "da", "specifications": ["Leverandøren skal være certificeret efter ISO 9001 eller tilsvarende", { "text": "Leverandøren skal være certificeret efter ISO 9001" }] }"""),
        new(
            "Label without equivalents",
            "PD1206",
            """Language = "da", Specifications = [new Specification("Sæben skal være svanemærket eller tilsvarende"), new Specification("Sæben skal være svanemærket")]""",
            """{ "language": "da", "specifications": ["Sæben skal være svanemærket eller tilsvarende", { "text": "Sæben skal være svanemærket" }] }"""),
        new(
            "Local labour or content required",
            "PD1703",
            """Language = "da", Specifications = [new Specification("Mindst 5 % af timerne skal udføres af lærlinge"), new Specification("Mindst 20 % af timerne skal udføres af lokal arbejdskraft")]""",
            """{ "language": "da", "specifications": ["Mindst 5 % af timerne skal udføres af lærlinge", { "text": "Mindst 20 % af timerne skal udføres af lokal arbejdskraft" }] }"""),
        new(
            "Native speakers required",
            "PD1705",
            """Language = "da", Specifications = [new Specification("Konsulenten skal beherske dansk på niveau C1"), new Specification("Konsulenten skal have dansk som modersmål")]""",
            """{ "language": "da", "specifications": ["Konsulenten skal beherske dansk på niveau C1", { "text": "Konsulenten skal have dansk som modersmål" }] }"""),
        new(
            "Partner status of a vendor required",
            "PD1903",
            """Language = "da", Specifications = [new Specification("Leverandøren skal være autoriseret forhandler eller tilsvarende"), new Specification("Leverandøren skal være autoriseret forhandler")]""",
            """{ "language": "da", "specifications": ["Leverandøren skal være autoriseret forhandler eller tilsvarende", { "text": "Leverandøren skal være autoriseret forhandler" }] }"""),
    ];
}
