using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using PublicDialogue.Rules.Award;
using PublicDialogue.Rules.Certificates;
using PublicDialogue.Rules.Dialogue;
using PublicDialogue.Rules.Facts;
using PublicDialogue.Rules.Frameworks;
using PublicDialogue.Rules.Hygiene;
using PublicDialogue.Rules.Participation;
using PublicDialogue.Rules.Place;
using PublicDialogue.Rules.Results;
using PublicDialogue.Rules.Selection;
using PublicDialogue.Rules.Specifications;
using PublicDialogue.Rules.Time;

namespace PublicDialogue.Rules.Book;

/// <summary>Every rule, in order of identifier. A new rule is one row here.</summary>
public static class RuleBook
{
    // The rules that options leave on, for as long as anybody holds the options.
    private static readonly ConditionalWeakTable<RuleOptions, (TenderRule Rule, Relevance Relevance)[]> Enabled = new();

    /// <summary>Gets every rule, in the order of their identifiers.</summary>
    public static IReadOnlyList<TenderRule> Rules { get; } =
    [
        new TurnoverCeilingRule(),
        new YearlyTurnoverCeilingRule(),
        new UnreasonedTurnoverRule(),
        new TurnoverOfAllLotsRule(),
        new LongAccountsRule(),
        new PositiveStreakRule(),
        new RatioMethodRule(),
        new InsuranceCoverRule(),
        new TenderGuaranteeRule(),
        new StackedTestsRule(),
        new ParticipationFeeRule(),
        new NarrowLookBackRule(),
        new LongLookBackRule(),
        new ReferenceValueRule(),
        new ReferencesPerCompetenceRule(),
        new ReferenceReuseRule(),
        new TooManyReferencesRule(),
        new ReferenceCustomerRule(),
        new IdenticalExperienceRule(),
        new SingleContractRule(),
        new StaffExperienceRule(),
        new CompanyAgeRule(),
        new HeadcountRule(),
        new BrandWithoutEquivalentRule(),
        new BrandWithoutReasonRule(),
        new MaterialFixedRule(),
        new OriginRequiredRule(),
        new StandardWithoutEquivalentRule(),
        new LabelWithoutEquivalentRule(),
        new ConformityBodyRule(),
        new ExactDimensionRule(),
        new FewPossibleBiddersRule(),
        new StricterThanNormRule(),
        new NationalRuleRule(),
        new LongTextRule(),
        new OnePackSizeRule(),
        new OpenProcedureDeadlineRule(),
        new TwoStageDeadlineRule(),
        new PurchasingSystemDeadlineRule(),
        new AcceleratedWithoutReasonRule(),
        new SiteVisitDeadlineRule(),
        new DocumentsNotFreeDeadlineRule(),
        new LateInformationRule(),
        new HolidayPeriodRule(),
        new ShortPeriodRule(),
        new StandstillRule(),
        new DeadlineDayRule(),
        new FrameworkOverFourYearsRule(),
        new FrameworkWithoutMaximumRule(),
        new FewSuppliersRule(),
        new LongContractRule(),
        new NotDividedRule(),
        new IncompleteClusteringReasonRule(),
        new LotCapWithoutRuleRule(),
        new JustUnderThresholdRule(),
        new QuantityVariationRule(),
        new ContractChangeRule(),
        new ShortlistBelowMinimumRule(),
        new ShortlistWithoutRuleRule(),
        new ShortlistSizeRule(),
        new AwardWeightsRule(),
        new WideWeightRangeRule(),
        new CompanyMeritRule(),
        new LocalMeritRule(),
        new IncumbentMeritRule(),
        new NamedCertificateRule(),
        new VagueKnockOutRule(),
        new HighMinimumScoreRule(),
        new NationalRegistrationRule(),
        new LocalEstablishmentRule(),
        new LocalContentRule(),
        new RegistrationWithoutEquivalentRule(),
        new NativeLanguageRule(),
        new RelianceBarredRule(),
        new SubcontractingCapRule(),
        new ConsortiaBarredRule(),
        new LegalFormRequiredRule(),
        new OutrightExclusionRule(),
        new ExclusionYearsRule(),
        new CertificateWithoutEquivalentRule(),
        new EarlyCertificateRule(),
        new VendorStatusRule(),
        new UnsharedInputRule(),
        new UntestedRequirementRule(),
        new PlaceholderJustificationRule(),
        new SingleTenderRule(),
        new FewTendersRule(),
        new GroundlessDirectAwardRule(),
        new ShortConversationRule(),
        new UnequalTimeRule(),
        new MissingChallengeRule(),
        new MixedRolesRule(),
        new OneSidedEvaluationRule(),
        new UnansweredIdeaRule(),
        new SilentDecisionRule(),
        new IncompleteStrategyRule(),
        new LateResponseRule(),
        new OwnerlessAgreementRule(),
        new UnsafeRegistrationsRule(),
    ];

    /// <summary>Asks every rule about a tender.</summary>
    /// <param name="facts">What is known of the tender.</param>
    /// <param name="options">What the user has set.</param>
    /// <returns>The answers. The same facts and options give the same answers, whichever door they came through.</returns>
    public static Assessment Assess(TenderFacts facts, RuleOptions options)
    {
        _ = facts ?? throw new ArgumentNullException(nameof(facts));
        _ = options ?? throw new ArgumentNullException(nameof(options));
        return Hear(new(facts, options, hearsGaps: true)).ToAssessment();
    }

    /// <summary>Asks every rule about a tender, and not what it lacks: for those who show findings alone, in a fraction of the time.</summary>
    /// <param name="facts">What is known of the tender.</param>
    /// <param name="options">What the user has set.</param>
    /// <returns>The findings that <see cref="Assess"/> gives, in their order.</returns>
    public static IReadOnlyList<Finding> Find(TenderFacts facts, RuleOptions options)
    {
        _ = facts ?? throw new ArgumentNullException(nameof(facts));
        _ = options ?? throw new ArgumentNullException(nameof(options));
        return Hear(new(facts, options, hearsGaps: false)).Findings;
    }

    private static RuleCase Hear(RuleCase @case)
    {
        foreach (var (rule, relevance) in Enabled.GetValue(
            @case.Options, static options => [.. Rules.Where(rule => options.IsEnabled(rule.Id)).Select(rule => (rule, rule.ToRelevance()))]))
        {
            if ((@case.HearsGaps && !rule.IsOfDialogue && !@case.Facts.IsDialogue) || relevance.IsGiven(@case))
            {
                @case.Rule = rule;
                rule.Answer(@case);
            }
        }

        return @case;
    }
}
