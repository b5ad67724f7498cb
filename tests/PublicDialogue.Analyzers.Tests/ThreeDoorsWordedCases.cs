using System.Collections.Generic;

namespace PublicDialogue.Analyzers.Tests;

/// <summary>Demands on tenderers that stand in words: the rules that read fields read them too.</summary>
internal static class ThreeDoorsWordedCases
{
    public static IReadOnlyList<ThreeDoors> All { get; } =
    [
        new(
            "Accounts of five years in words",
            "PD1005",
            """Language = "da", Specifications = [new Specification("Der skal vedlægges årsregnskaber for de seneste fem regnskabsår"), new Specification("Der skal vedlægges årsregnskaber for de seneste tre regnskabsår")]""",
            """{ "language": "da", "specifications": [{ "text": "Der skal vedlægges årsregnskaber for de seneste fem regnskabsår" }, { "text": "Der skal vedlægges årsregnskaber for de seneste tre regnskabsår" }] }"""),
        new(
            "Staff of long experience in words",
            "PD1110 PD1110",
            """Specifications = [new Specification("Projektledaren ska ha minst 8 års erfarenhet"), new Specification("Konsulterna ska ha minst fem års erfarenhet"), new Specification("Konsulterna ska ha minst fyra års erfarenhet")]""",
            """{ "specifications": ["Projektledaren ska ha minst 8 års erfarenhet", "Konsulterna ska ha minst fem års erfarenhet", "Konsulterna ska ha minst fyra års erfarenhet"] }"""),
    ];
}
