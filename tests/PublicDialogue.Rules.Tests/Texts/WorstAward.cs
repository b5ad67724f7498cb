using System.Collections.Generic;
using PublicDialogue.Rules.Facts;

namespace PublicDialogue.Rules.Tests.Texts;

/// <summary>Award criteria and a shortlist that reward whatever they must not, in fields and in words.</summary>
internal static class WorstAward
{
    public static readonly IReadOnlyList<RequirementWording> Wordings =
    [
        Award("Anbudsgivarens erfarenhet"),
        Award("Referenser"),
        Award("Verkstad inom 3 mil från kommunhuset"),
    ];

    public static readonly IReadOnlyList<TenderPart> Parts =
    [
        Criterion(Given.Fact(AwardFacts.AwardMerit, AwardMerit.Company)),
        Criterion(Given.Fact(AwardFacts.AwardMerit, AwardMerit.Place)),
    ];

    private static RequirementWording Award(string text) => new(text, Given.Here) { Of = TenderFactKind.AwardCriteria };

    // Without a role, so that their weights are no part of any sum.
    private static TenderPart Criterion(params FactEntry[] facts) => new() { Facts = facts };
}
