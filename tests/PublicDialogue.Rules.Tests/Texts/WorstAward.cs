using System.Collections.Generic;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Tests.Texts;

/// <summary>Award criteria, a shortlist, a dialogue and a result that get wrong whatever they can, in fields and in words.</summary>
internal static class WorstAward
{
    public static readonly IReadOnlyList<RequirementWording> Wordings =
    [
        Award("Anbudsgivarens erfarenhet"),
        Award("Referenser"),
        Award("Verkstad inom 3 mil från kommunhuset"),
        Award("Vid lika poäng väljs nuvarande leverantör"),
        Award("Kännedom om kommunens system"),
        Award("Miljö: ISO 14001"),
        new("De fem sökande med flest referenser", Given.Here) { Of = TenderFactKind.Shortlist },
    ];

    public static readonly IReadOnlyList<TenderPart> Parts =
    [
        Criterion(Given.Fact(AwardFacts.AwardMerit, AwardMerit.Company)),
        Criterion(Given.Fact(AwardFacts.AwardMerit, AwardMerit.Place)),
        Criterion(Given.Fact(AwardFacts.AwardMerit, AwardMerit.Incumbency)),
        Criterion(Given.Fact(AwardFacts.AwardThreshold, 0.9m, FactUnit.Share)),
        Criterion(FactKeys.AwardWeight.Known(new(20, FactUnit.Percent, IsExact: false) { Spread = 40 }, Given.Here)),
        Criterion(Given.Fact(ParticipationFacts.ShortlistMaximum, 5), ParticipationFacts.ShortlistRule.Absent(Given.Here)),
        Criterion(Given.Fact(ParticipationFacts.ShortlistSize, SizeMeasure.Turnover)),
        Criterion(Given.Fact(DialogueFacts.SupplierInput, value: true), DialogueFacts.InputPublishedDate.Absent(Given.Here)),
        Criterion(Given.Fact(DialogueFacts.SupplierInput, value: true), Given.Fact(DialogueFacts.InputPublishedDate, "2026-12-01")),
        Criterion(Given.Fact(DialogueFacts.PossibleBidders, 1)),
        Criterion(Given.Fact(ContractFacts.TendersReceived, 1)),
        Criterion(Given.Fact(ContractFacts.TendersReceived, 2)),
        Criterion(
            Given.Fact(FactKeys.Procedure, "neg-wo-call"),
            DialogueFacts.DirectAwardGround.Absent(Given.Here), DialogueFacts.DirectAwardReason.Absent(Given.Here)),
    ];

    private static RequirementWording Award(string text) => new(text, Given.Here) { Of = TenderFactKind.AwardCriteria };

    // Without a role, so that no weight is part of a sum.
    private static TenderPart Criterion(params FactEntry[] facts) => new() { Facts = facts };
}
