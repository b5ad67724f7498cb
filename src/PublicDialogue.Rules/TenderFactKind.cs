namespace PublicDialogue.Rules;

/// <summary>What a rule may ask about, of a tender or of a dialogue. A new fact is one member here and one row of <see cref="Facts.FactKeys"/>.</summary>
/// <remarks>
/// The names follow Directive 2014/24/EU and eForms; the business terms (BT) are those of eForms SDK 1.16, the articles those of the Directive.
/// The type of a value is that of its key in <see cref="Facts.FactKeys"/>. An amount is net of VAT. Where a length is a plain number it
/// counts months, a time by the clock minutes: <see cref="FactUnit"/> says otherwise.
/// </remarks>
public enum TenderFactKind
{
    /// <summary>The contract's value, net of VAT, options and renewals included (BT-27; article 5).</summary>
    EstimatedValue,

    /// <summary>The yearly turnover that a tenderer must show (article 58(3)).</summary>
    MinimumYearlyTurnover,

    /// <summary>How many references a tenderer must show.</summary>
    ReferenceCount,

    /// <summary>How far back in time references count (Annex XII, part II(a)).</summary>
    ReferenceLookBack,

    /// <summary>How long a framework agreement runs, without its renewals (BT-36; article 33(1)).</summary>
    FrameworkDuration,

    /// <summary>How much longer all renewals of a framework agreement together can make it (BT-58).</summary>
    FrameworkRenewals,

    /// <summary>The procedure (BT-105): an eForms code such as <c>neg-w-call</c>, or a name such as <c>Open</c>.</summary>
    Procedure,

    /// <summary>Whose law applies: a country's two letters, <c>EU</c>, or a name such as <c>Denmark</c>.</summary>
    Jurisdiction,

    /// <summary>The day on which the notice was sent for publication (BT-05).</summary>
    DispatchDate,

    /// <summary>The last day for tenders (BT-131).</summary>
    TenderDeadline,

    /// <summary>Whether tenders may be sent electronically (BT-17; article 22).</summary>
    ElectronicSubmission,

    /// <summary>Whether a prior information notice shortens the time limit (BT-125; article 27(2)).</summary>
    PriorInformation,

    /// <summary>Whether the procedure is accelerated for urgency (BT-106; article 27(3)).</summary>
    Accelerated,

    /// <summary>Whether the tender is for social or other specific services (articles 74 to 77, Annex XIV).</summary>
    LightRegime,

    /// <summary>What the tender or the lot is for, by the main code of the common procurement vocabulary (BT-262): eight digits, with or without the check digit.</summary>
    MainCpv,

    /// <summary>The act that the tender falls under (BT-01): <c>32014L0024</c>, or a name such as <c>Utilities</c>.</summary>
    LegalBasis,

    /// <summary>Works, supplies or services (BT-23).</summary>
    ContractNature,

    /// <summary>Whether the authority is a central or a sub-central one (BT-11), which decides the threshold.</summary>
    AuthorityLevel,

    /// <summary>The lots: a member that holds the parts of the tender that are awarded separately (BT-137; article 46).</summary>
    Lots,

    /// <summary>The award criteria: a member that holds all of them (BT-539; article 67).</summary>
    AwardCriteria,

    /// <summary>The weight of one award criterion (BT-541; article 67(5)).</summary>
    AwardWeight,

    /// <summary>What an award criterion rewards: the offer, the staff, the company, a place nearby, the supplier of today (article 67(2)).</summary>
    AwardMerit,

    /// <summary>The upper end of the range of an award criterion's weight, where it is fixed later (article 67(5)).</summary>
    AwardWeightMaximum,

    /// <summary>The least score that an award criterion asks for, as a share of its points (BT-5423).</summary>
    AwardThreshold,

    /// <summary>A make, source, trade mark, patent or type that is asked for (article 42(4)).</summary>
    Brand,

    /// <summary>Whether something equivalent to what is named is accepted.</summary>
    EquivalentAccepted,

    /// <summary>The reason given for what is asked.</summary>
    Justification,

    /// <summary>The language of the wording: <c>en</c>, <c>da</c>, <c>sv</c>, <c>nl</c> (BT-702).</summary>
    Language,

    /// <summary>Of a value that has a currency: the number.</summary>
    Amount,

    /// <summary>Of a value that has a currency: the currency's three letters (ISO 4217).</summary>
    Currency,

    /// <summary>The selection criteria: a member that holds all of them (BT-809; article 58).</summary>
    SelectionCriteria,

    /// <summary>The technical specifications: a member that holds all of them (article 42).</summary>
    Specifications,

    /// <summary>The framework agreement: a member that holds its terms, or says that there is none (BT-765; article 33).</summary>
    Framework,

    /// <summary>How many financial years of turnover or accounts are asked for (Annex XII, part I(c)).</summary>
    TurnoverYears,

    /// <summary>How many years in a row of positive results or equity are asked for.</summary>
    PositiveResultYears,

    /// <summary>Whether other evidence is accepted from those who cannot show the usual one (article 60(3)).</summary>
    AlternativeEvidence,

    /// <summary>The least ratio that a tenderer must show, for example of equity to assets.</summary>
    FinancialRatio,

    /// <summary>How a financial ratio is worked out (article 58(3), third subparagraph).</summary>
    RatioMethod,

    /// <summary>The professional risk cover that a tenderer must have (article 58(3)).</summary>
    InsuranceCover,

    /// <summary>The guarantee that must come with a tender (BT-751).</summary>
    TenderGuarantee,

    /// <summary>Who must stand guarantee for a tenderer's standing: its parent company, a bank.</summary>
    StandingGuarantee,

    /// <summary>What it costs to have the documents or to take part (article 53(1)).</summary>
    ParticipationFee,

    /// <summary>The core competence that references must show.</summary>
    ReferenceCompetence,

    /// <summary>The least value of a reference.</summary>
    ReferenceMinimumValue,

    /// <summary>Whether one reference may show several competences.</summary>
    ReferenceReuseAllowed,

    /// <summary>The kind of customer that references must be from: <c>municipality</c>, <c>state</c>, <c>own</c>, <c>eu-funded</c>, <c>country</c>, or words.</summary>
    ReferenceCustomer,

    /// <summary>Whether all experience must come from one contract.</summary>
    SingleContract,

    /// <summary>How many years of experience staff must have.</summary>
    StaffExperienceYears,

    /// <summary>How many people a tenderer must employ.</summary>
    MinimumHeadcount,

    /// <summary>How many years a tenderer must have been in business.</summary>
    CompanyAgeYears,

    /// <summary>The only country where a tenderer may be registered.</summary>
    RegistrationCountry,

    /// <summary>The register or authorisation that a tenderer must be in or have (article 58(2), Annex XI).</summary>
    Registration,

    /// <summary>By when a place of business must be there: <c>tender</c> or <c>start</c>.</summary>
    EstablishmentAt,

    /// <summary>How far a place of business may lie, in kilometres.</summary>
    EstablishmentRadius,

    /// <summary>A certificate of quality or environmental management that is asked for (article 62).</summary>
    Certificate,

    /// <summary>By when a certificate must be held: <c>tender</c> or <c>start</c>.</summary>
    HeldAt,

    /// <summary>The last day for requests to participate (BT-1311).</summary>
    RequestDeadline,

    /// <summary>The day on which those selected were invited to tender.</summary>
    InvitationDate,

    /// <summary>Whether all candidates agreed on one time limit (article 28(4)).</summary>
    DeadlineAgreed,

    /// <summary>The reason for urgency (BT-1351).</summary>
    AccelerationReason,

    /// <summary>Whether tenders can be made only after a visit or on-site inspection of documents (article 47(2)).</summary>
    SiteVisit,

    /// <summary>Whether the documents are free, unrestricted and complete online from publication (article 53(1)).</summary>
    DocumentsFree,

    /// <summary>The most that may be bought on a framework agreement (BT-271).</summary>
    FrameworkMaximumValue,

    /// <summary>The greatest quantity that may be bought on a framework agreement.</summary>
    FrameworkMaximumQuantity,

    /// <summary>How many suppliers a framework agreement can have (BT-113).</summary>
    MaximumParticipants,

    /// <summary>The contract that is no framework agreement: a member that holds its terms.</summary>
    Contract,

    /// <summary>How long a contract that is no framework agreement runs, without its renewals (BT-36).</summary>
    ContractDuration,

    /// <summary>How many times a contract can be renewed (BT-58).</summary>
    ContractRenewals,

    /// <summary>Whether a contract has no end.</summary>
    OpenEnded,

    /// <summary>Why a tender is not divided into lots (article 46(1)).</summary>
    NotDividedReason,

    /// <summary>Joined contracts: a member that holds the reasons for joining them (Aanbestedingswet 2012 art. 1.5(1)).</summary>
    Clustering,

    /// <summary>What joining contracts means for the market and for small firms (Aanbestedingswet 2012 art. 1.5(1)(a)).</summary>
    ClusteringMarket,

    /// <summary>What joining contracts means for the organisation and its risks (art. 1.5(1)(b)).</summary>
    ClusteringOrganisation,

    /// <summary>How far joined contracts belong together (art. 1.5(1)(c)).</summary>
    ClusteringCohesion,

    /// <summary>How many lots one tenderer can win or tender for (BT-31, BT-33).</summary>
    LotsPerTenderer,

    /// <summary>How lots are allocated where one tenderer would win too many (article 46(3)).</summary>
    LotAllocationRule,

    /// <summary>How many tenders came in (BT-759).</summary>
    TendersReceived,

    /// <summary>The shortlist: a member that holds how many are invited, and by which rule (article 65).</summary>
    Shortlist,

    /// <summary>The least number of candidates that are invited (BT-50; article 65(2)).</summary>
    ShortlistMinimum,

    /// <summary>The greatest number of candidates that are invited (BT-51).</summary>
    ShortlistMaximum,

    /// <summary>How candidates are chosen from those who qualify (article 65(2)).</summary>
    ShortlistRule,

    /// <summary>What the candidates who are chosen have most of, where sheer size decides: turnover, headcount or references.</summary>
    ShortlistSize,

    /// <summary>The ground for awarding without a call (BT-136; article 32).</summary>
    DirectAwardGround,

    /// <summary>Why the ground for awarding without a call is there (BT-135).</summary>
    DirectAwardReason,

    /// <summary>The market dialogue before the tender: a member that holds what was told in it (articles 40 and 41).</summary>
    Dialogue,

    /// <summary>Whether one supplier was told what others were not, or told it to the buyer.</summary>
    SupplierInput,

    /// <summary>The day on which what one supplier was told, or told, was published to all.</summary>
    InputPublishedDate,

    /// <summary>How many suppliers could meet every demand, as a dialogue or a look at the market shows.</summary>
    PossibleBidders,

    /// <summary>Who may take part: a member that holds the terms for groups, reliance and subcontracting.</summary>
    Participation,

    /// <summary>Whether tenderers may not rely on others, or on a limited number of them (article 63).</summary>
    RelianceBarred,

    /// <summary>The greatest share of the contract that may be subcontracted, from 0 to 1.</summary>
    SubcontractingCap,

    /// <summary>The critical tasks that the tenderer must do itself (article 63(2)).</summary>
    CriticalTasks,

    /// <summary>Whether groups may not tender (article 19(2)).</summary>
    ConsortiaBarred,

    /// <summary>Whether each member of a group must meet every criterion alone.</summary>
    EachMemberMeetsAll,

    /// <summary>The legal form that is asked for to tender (article 19(1)).</summary>
    LegalForm,

    /// <summary>Whether firms that are linked with each other are excluded.</summary>
    AffiliatesExcluded,

    /// <summary>Whether firms that were consulted or helped to prepare the tender are excluded (article 41).</summary>
    ConsultedExcluded,

    /// <summary>Whether firms are heard before they are excluded for such a link or help (article 41(3)).</summary>
    HearingBeforeExclusion,

    /// <summary>How long a mandatory ground excludes (article 57(7)).</summary>
    MandatoryExclusionYears,

    /// <summary>How long an optional ground excludes (article 57(7)).</summary>
    OptionalExclusionYears,

    /// <summary>Whether the purchase is made in a dynamic purchasing system (BT-766; article 34).</summary>
    DynamicPurchasingSystem,

    /// <summary>The share of the working days before a deadline that lie inside holidays, from 0 to 1: a calendar's answer.</summary>
    HolidayShare,

    /// <summary>Whether a deadline falls on a public holiday: a calendar's answer.</summary>
    DeadlineOnHoliday,

    /// <summary>Whether a deadline ends after office hours: a calendar's answer.</summary>
    DeadlineAfterHours,

    /// <summary>The day on which the latest information asked for in good time was given (article 53(2)).</summary>
    LatestAnswerDate,

    /// <summary>Whether the deadline was put off because of late information (article 47(3)).</summary>
    DeadlineExtended,

    /// <summary>The day on which tenderers were sent the decision to award (Directive 89/665/EEC, article 2a).</summary>
    AwardNotifiedDate,

    /// <summary>Whether tenderers were sent that decision electronically.</summary>
    ElectronicNotification,

    /// <summary>The day on which the contract is concluded (BT-145).</summary>
    SignatureDate,

    /// <summary>By how much the quantity may deviate either way, as a share: 0.5 is half.</summary>
    QuantityVariation,

    /// <summary>The changes of a contract while it runs: a member that holds all of them (article 72).</summary>
    ContractChanges,

    /// <summary>The value at which a contract was concluded, indexation included (article 72(2) and (3)).</summary>
    InitialValue,

    /// <summary>By how much a change raises the value of a contract; negative where it lowers it.</summary>
    ChangeValue,

    /// <summary>The ground that a change relies on (BT-200): <c>add-wss</c>, <c>mod-cir</c>, or a name such as <c>Minor</c>.</summary>
    ChangeGround,

    /// <summary>The only body whose test or certificate counts (article 44(1)).</summary>
    ConformityBody,

    /// <summary>Whether a tender that does not meet a specification is rejected.</summary>
    Mandatory,

    /// <summary>The least value of what a specification measures, in whatever unit.</summary>
    SpecificationMinimum,

    /// <summary>The greatest value of what a specification measures, in the same unit.</summary>
    SpecificationMaximum,

    /// <summary>The value that the law or a standard asks for, in the same unit.</summary>
    LegalNorm,

    /// <summary>How many sizes of packs or formats of delivery are asked for.</summary>
    PackSizes,

    /// <summary>What the unit that needs least of a pack needs, in whatever unit of measure.</summary>
    SmallestDemand,

    /// <summary>What the unit that needs most of a pack needs, in the same unit.</summary>
    LargestDemand,

    /// <summary>How many characters the requirement texts of comparable tenders have on average.</summary>
    PeerTextLength,

    /// <summary>What kind of dialogue event it is: <c>MarketDialogue</c>, <c>Roundtable</c>, <c>GuidedTour</c> ...</summary>
    EventKind,

    /// <summary>How long a supplier presents at a stop or a stand; a plain number is minutes.</summary>
    PresentationTime,

    /// <summary>How long is left for conversation at a stop or a stand; a plain number is minutes.</summary>
    ConversationTime,

    /// <summary>How long a supplier has the word or the company at an event; a plain number is minutes.</summary>
    SupplierTime,

    /// <summary>Whose time at an event it is: the supplier's key or name.</summary>
    TimedSupplier,

    /// <summary>The concrete challenge that a roundtable or a table talks about, or whether there is one.</summary>
    Challenge,

    /// <summary>Whether an event is for the profession alone, so that nobody sells there.</summary>
    ProfessionalOnly,

    /// <summary>In which role somebody takes part: <c>Professional</c>, <c>Commercial</c>, <c>Facilitator</c> or <c>Observer</c>.</summary>
    ParticipantRole,

    /// <summary>Whether those who took part in an event are asked what they thought of it.</summary>
    Evaluation,

    /// <summary>Whether the buyers' side is asked; absent where none of it took part.</summary>
    BuyersAsked,

    /// <summary>Whether the suppliers' side is asked; absent where none of it took part.</summary>
    SuppliersAsked,

    /// <summary>How many have signed up for an event and not cancelled.</summary>
    Registrations,

    /// <summary>How many may sign up so that there is room for those who come.</summary>
    SafeRegistrations,

    /// <summary>How many have signed up for the smallest group of an event.</summary>
    SmallestGroup,

    /// <summary>How many must sign up for a group so that it works when some do not come.</summary>
    SafeGroupSize,

    /// <summary>How many business days the group of an idea has waited for an answer; absent where it has one.</summary>
    IdeaWait,

    /// <summary>Why something was decided as it was.</summary>
    DecisionReason,

    /// <summary>How many business days ago something was decided that the group it came from was not told; absent where it was told.</summary>
    UnreportedDays,

    /// <summary>What a public channel is for.</summary>
    ChannelPurpose,

    /// <summary>Who answers for a public channel: a name or a function, and not everybody; <c>group</c> for a whole group.</summary>
    ChannelResponsible,

    /// <summary>The guidelines of a public channel, or whether there are any.</summary>
    ChannelGuidelines,

    /// <summary>The plan of a public channel for a crisis, or whether there is one.</summary>
    CrisisPlan,

    /// <summary>How long it took, or has taken until now, to answer a public message; a plain number is minutes.</summary>
    ResponseTime,

    /// <summary>Within which time a public message is to be answered, counted as the response time is; a plain number is minutes.</summary>
    ResponseTarget,

    /// <summary>Whether a public message is answered.</summary>
    Answered,

    /// <summary>Who answers for an agreement, or whether anybody does.</summary>
    AgreementOwner,

    /// <summary>
    /// The expected maximum size of the specific contracts under a framework agreement that are performed at the same time, or of one
    /// in a dynamic purchasing system: an amount (article 58(3)).
    /// </summary>
    SpecificContractsValue,

    /// <summary>Of a lot, the groups of lots that it can be awarded together with; of a criterion, the group that it is for; of a group, its own name (BT-330).</summary>
    LotGroup,

    /// <summary>From which day the procurement documents can be had (article 53(1)).</summary>
    DocumentsAvailableDate,

    /// <summary>Whether competition is reopened for contracts under a framework agreement: none, required or mixed, or the code of eForms (article 33(4); BT-765).</summary>
    Reopening,

    /// <summary>The role that staff are to fill.</summary>
    StaffRole,

    /// <summary>What a tenderer must have, and where: a workshop, an office.</summary>
    EstablishmentPlace,

    /// <summary>Of a value that stands for somebody or something: its key.</summary>
    Key,

    /// <summary>The groups of lots that one tender can be for: a member that holds what is said of each as a whole (BT-330; article 46(3)).</summary>
    LotGroups,
}
