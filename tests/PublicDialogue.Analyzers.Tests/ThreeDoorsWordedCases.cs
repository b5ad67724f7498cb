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
        new(
            "Turnover over twice in words",
            "PD1001",
            """Language = "da", EstimatedValue = Money.Of(1_000_000m, Currency.Dkk), Specifications = [new Specification("Der kræves en årlig omsætning på mindst 2 mio. kr."), new Specification("Der kræves en årlig omsætning på mindst 2,1 mio. kr.")]""",
            """{ "language": "da", "estimatedValue": { "amount": 1000000, "currency": "DKK" }, "specifications": ["Der kræves en årlig omsætning på mindst 2 mio. kr.", "Der kræves en årlig omsætning på mindst 2,1 mio. kr."] }"""),
        new(
            "Turnover in the Netherlands in words",
            "PD1003",
            """Jurisdiction = Jurisdiction.Netherlands, Language = "nl", EstimatedValue = Money.Of(1_000_000m, Currency.Eur), Specifications = [new Specification("De inschrijver moet een jaaromzet van minimaal € 500.000 hebben")]""",
            """{ "jurisdiction": "NL", "language": "nl", "estimatedValue": { "amount": 1000000, "currency": "EUR" }, "specifications": ["De inschrijver moet een jaaromzet van minimaal € 500.000 hebben"] }"""),
        new(
            "Turnover of all lots in words",
            "PD1004",
            """Language = "en", Lots = [new Lot("A") { EstimatedValue = Money.Of(1_000_000m, Currency.Eur) }, new Lot("B") { EstimatedValue = Money.Of(5_000_000m, Currency.Eur) }], EstimatedValue = Money.Of(6_000_000m, Currency.Eur), Specifications = [new Specification("The tenderer must have an annual turnover of at least EUR 2,000,001")]""",
            """{ "language": "en", "lots": [{ "id": "A", "estimatedValue": { "amount": 1000000, "currency": "EUR" } }, { "id": "B", "estimatedValue": { "amount": 5000000, "currency": "EUR" } }], "estimatedValue": { "amount": 6000000, "currency": "EUR" }, "specifications": ["The tenderer must have an annual turnover of at least EUR 2,000,001"] }"""),
        new(
            "Streak of positive results in words",
            "PD1006",
            """Language = "sv", Specifications = [new Specification("Positivt resultat de senaste tre åren krävs"), new Specification("Positivt resultat de senaste tre åren eller annan bevisning krävs")]""",
            """{ "language": "sv", "specifications": ["Positivt resultat de senaste tre åren krävs", "Positivt resultat de senaste tre åren eller annan bevisning krävs"] }"""),
        new(
            "Fee in words",
            "PD1011",
            """Language = "en", Specifications = [new Specification("A fee of EUR 100 must be paid for participation")]""",
            """{ "language": "en", "specifications": ["A fee of EUR 100 must be paid for participation"] }"""),
        new(
            "References in words",
            "PD1101 PD1106",
            """Language = "da", Nature = ContractNature.Supplies, Specifications = [new Specification("Der skal vedlægges mindst tre referencer fra de seneste tre år"), new Specification("Der skal vedlægges mindst fire referencer fra de seneste to år")]""",
            """{ "language": "da", "nature": "supplies", "specifications": ["Der skal vedlægges mindst tre referencer fra de seneste tre år", "Der skal vedlægges mindst fire referencer fra de seneste to år"] }"""),
        new(
            "Reference of more than the contract in one contract",
            "PD1103 PD1109",
            """Language = "sv", EstimatedValue = Money.Of(1_000_000m, Currency.Sek), Specifications = [new Specification("Allt ska visas i ett och samma referensuppdrag med ett värde om minst 2 mkr")]""",
            """{ "language": "sv", "estimatedValue": { "amount": 1000000, "currency": "SEK" }, "specifications": ["Allt ska visas i ett och samma referensuppdrag med ett värde om minst 2 mkr"] }"""),
        new(
            "Age of the company in words",
            "PD1111",
            """Language = "nl", Specifications = [new Specification("De inschrijver moet minimaal drie jaar bestaan")]""",
            """{ "language": "nl", "specifications": ["De inschrijver moet minimaal drie jaar bestaan"] }"""),
        new(
            "Seat in words",
            "PD1701",
            """Language = "da", Specifications = [new Specification("Tilbudsgiver skal være registreret i Danmark")]""",
            """{ "language": "da", "specifications": ["Tilbudsgiver skal være registreret i Danmark"] }"""),
        new(
            "Premises in words",
            "PD1702 PD1702",
            """Language = "sv", Specifications = [new Specification("Anbudsgivaren ska ha ett kontor inom 3 mil från stadshuset"), new Specification("Anbudsgivaren ska vid anbudets inlämnande ha ett lokalt kontor"), new Specification("Inställelsetiden är fyra timmar")]""",
            """{ "language": "sv", "specifications": ["Anbudsgivaren ska ha ett kontor inom 3 mil från stadshuset", "Anbudsgivaren ska vid anbudets inlämnande ha ett lokalt kontor", "Inställelsetiden är fyra timmar"] }"""),
        new(
            "Reliance, subcontracting and groups in words",
            "PD1801 PD1802 PD1803",
            """Language = "nl", Specifications = [new Specification("De inschrijver mag geen beroep doen op de draagkracht van derden"), new Specification("Maximaal 30 % van de opdracht mag in onderaanneming worden gegeven"), new Specification("Combinaties zijn niet toegestaan")]""",
            """{ "language": "nl", "specifications": ["De inschrijver mag geen beroep doen op de draagkracht van derden", "Maximaal 30 % van de opdracht mag in onderaanneming worden gegeven", "Combinaties zijn niet toegestaan"] }"""),
        new(
            "Legal form in words",
            "PD1804",
            """Language = "en", Specifications = [new Specification("The tenderer must be a limited company")]""",
            """{ "language": "en", "specifications": ["The tenderer must be a limited company"] }"""),
    ];
}
