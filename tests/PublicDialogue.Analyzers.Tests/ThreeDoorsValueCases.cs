using System.Collections.Generic;

namespace PublicDialogue.Analyzers.Tests;

/// <summary>Values, suppliers, quantities, lots and changes of contracts: every rule at its limit and over it.</summary>
internal static class ThreeDoorsValueCases
{
    public static IReadOnlyList<ThreeDoors> All { get; } =
    [
        new(
            "Framework of high value for one",
            "PD1403",
            """Nature = ContractNature.Supplies, AuthorityLevel = AuthorityLevel.SubCentral, EstimatedValue = Money.Of(1_080_001m, Currency.Eur), Framework = new FrameworkTerm(Period.FromYears(2)) { MaximumQuantity = 500m, MaximumParticipants = 1 }""",
            """{ "nature": "supplies", "authorityLevel": "subCentral", "estimatedValue": { "amount": 1080001, "currency": "EUR" }, "framework": { "duration": "P2Y", "maximumQuantity": 500, "maximumParticipants": 1 } }"""),
        new(
            "Framework of five times the threshold for one",
            "",
            """Nature = ContractNature.Supplies, AuthorityLevel = AuthorityLevel.SubCentral, EstimatedValue = Money.Of(1_080_000m, Currency.Eur), Framework = new FrameworkTerm(Period.FromYears(2)) { MaximumQuantity = 500m, MaximumParticipants = 1 }""",
            """{ "nature": "supplies", "authorityLevel": "subCentral", "estimatedValue": { "amount": 1080000, "currency": "EUR" }, "framework": { "duration": "P2Y", "maximumQuantity": 500, "maximumParticipants": 1 } }"""),
        new(
            "Lots limited without a rule",
            "PD1407",
            """LotsPerTenderer = 1, LotAllocationRule = null, Lots = [new Lot("LOT-0001"), new Lot("LOT-0002")]""",
            """{ "lotsPerTenderer": 1, "lotAllocationRule": null, "lots": [{ "id": "LOT-0001" }, { "id": "LOT-0002" }] }"""),
        new(
            "Lots limited by a rule",
            "",
            """LotsPerTenderer = 1, LotAllocationRule = "The combination with the lowest total price", Lots = [new Lot("LOT-0001"), new Lot("LOT-0002")]""",
            """{ "lotsPerTenderer": 1, "lotAllocationRule": "The combination with the lowest total price", "lots": [{ "id": "LOT-0001" }, { "id": "LOT-0002" }] }"""),
        new(
            "Requirement never tested in the market",
            "PD2004",
            """Nature = ContractNature.Supplies, AuthorityLevel = AuthorityLevel.SubCentral, EstimatedValue = Money.Of(216_001m, Currency.Eur), Dialogue = [], Specifications = [new Specification("The bed is lowered by hand") { IsMandatory = true }, new Specification("The bed is quiet") { IsMandatory = true }]""",
            """{ "nature": "supplies", "authorityLevel": "subCentral", "estimatedValue": { "amount": 216001, "currency": "EUR" }, "dialogue": [], "specifications": [{ "text": "The bed is lowered by hand", "isMandatory": true }, { "text": "The bed is quiet", "isMandatory": true }] }"""),
        new(
            "Requirement on the threshold never tested",
            "",
            """Nature = ContractNature.Supplies, AuthorityLevel = AuthorityLevel.SubCentral, EstimatedValue = Money.Of(216_000m, Currency.Eur), Dialogue = [], Specifications = [new Specification("The bed is lowered by hand") { IsMandatory = true }]""",
            """{ "nature": "supplies", "authorityLevel": "subCentral", "estimatedValue": { "amount": 216000, "currency": "EUR" }, "dialogue": [], "specifications": [{ "text": "The bed is lowered by hand", "isMandatory": true }] }"""),
        new(
            "Value just under the threshold",
            "PD1408",
            """Nature = ContractNature.Services, AuthorityLevel = AuthorityLevel.SubCentral, EstimatedValue = Money.Of(215_999m, Currency.Eur)""",
            """{ "nature": "services", "authorityLevel": "subCentral", "estimatedValue": { "amount": 215999, "currency": "EUR" } }"""),
        new(
            "Value on the threshold",
            "",
            """Nature = ContractNature.Services, AuthorityLevel = AuthorityLevel.SubCentral, EstimatedValue = Money.Of(216_000m, Currency.Eur)""",
            """{ "nature": "services", "authorityLevel": "subCentral", "estimatedValue": { "amount": 216000, "currency": "EUR" } }"""),
        new(
            "Quantity that swings by half",
            "PD1409",
            "QuantityVariation = 0.5m",
            """{ "quantityVariation": 0.5 }"""),
        new(
            "Quantity that swings by less",
            "",
            "QuantityVariation = 0.4m",
            """{ "quantityVariation": 0.4 }"""),
        new(
            "Changes that add up",
            "PD1410",
            """Nature = ContractNature.Services, Contract = new ContractTerm { InitialValue = Money.Of(1_000_000m, Currency.Dkk), Changes = [new ContractChange(Money.Of(60_000m, Currency.Dkk), ChangeGround.Minor), new ContractChange(Money.Of(50_000m, Currency.Dkk), ChangeGround.Minor)] }""",
            """{ "nature": "services", "contract": { "initialValue": { "amount": 1000000, "currency": "DKK" }, "changes": [{ "value": { "amount": 60000, "currency": "DKK" }, "ground": "minor" }, { "value": { "amount": 50000, "currency": "DKK" }, "ground": "minor" }] } }"""),
        new(
            "Change without a ground",
            "PD1410",
            """Nature = ContractNature.Services, Contract = new ContractTerm { InitialValue = Money.Of(1_000_000m, Currency.Dkk), Changes = [new ContractChange(Money.Of(110_000m, Currency.Dkk), null)] }""",
            """{ "nature": "services", "contract": { "initialValue": { "amount": 1000000, "currency": "DKK" }, "changes": [{ "value": { "amount": 110000, "currency": "DKK" }, "ground": null }] } }"""),
        new(
            "Change by half, with its reason",
            "PD1410",
            """Contract = new ContractTerm { InitialValue = Money.Of(1_000_000m, Currency.Dkk), Changes = [new ContractChange(Money.Of(500_001m, Currency.Dkk), ChangeGround.Unforeseen) { Justification = new Justification("The soil under the school was polluted") }] }""",
            """{ "contract": { "initialValue": { "amount": 1000000, "currency": "DKK" }, "changes": [{ "value": { "amount": 500001, "currency": "DKK" }, "ground": "mod-cir", "justification": "The soil under the school was polluted" }] } }"""),
        new(
            "Changes within the safe harbour",
            "",
            """Nature = ContractNature.Works, Contract = new ContractTerm { InitialValue = Money.Of(1_000_000m, Currency.Dkk), Changes = [new ContractChange(Money.Of(149_999m, Currency.Dkk), ChangeGround.Minor), new ContractChange(Money.Of(500_000m, Currency.Dkk), ChangeGround.Additional)] }""",
            """{ "nature": "works", "contract": { "initialValue": { "amount": 1000000, "currency": "DKK" }, "changes": [{ "value": { "amount": 149999, "currency": "DKK" }, "ground": "minor" }, { "value": { "amount": 500000, "currency": "DKK" }, "ground": "additional" }] } }"""),
    ];
}
