namespace PublicDialogue.Rules.Time;

/// <summary>A step of a procurement to which the law gives a least or a longest time.</summary>
public enum LimitedStep
{
    /// <summary>From a prior information notice that shortens the time for tenders to the contract notice: at least.</summary>
    PriorInformationLeast,

    /// <summary>From such a notice to the contract notice: at most.</summary>
    PriorInformationMost,

    /// <summary>From the dispatch of a notice to its publication by the Publications Office: at most.</summary>
    Publication,

    /// <summary>From the receipt of a notice by the Publications Office to the day on which it may be published nationally: at most.</summary>
    NationalPublication,

    /// <summary>From the dispatch of the contract notice to the last day for requests to participate: at least.</summary>
    Requests,

    /// <summary>From the contract notice, or in two stages the invitation, to the last day for tenders: at least.</summary>
    Tenders,

    /// <summary>How much longer the time for tenders must be than its minimum where a site must be visited: at least.</summary>
    SiteVisit,

    /// <summary>How much longer it must be where the documents are not free, unrestricted and complete online: at least.</summary>
    DocumentsNotFree,

    /// <summary>From the last additional information to the last day for tenders: at least. It is counted backwards.</summary>
    AdditionalInformation,

    /// <summary>From the invitations to an electronic auction to its start: at least.</summary>
    ElectronicAuction,

    /// <summary>From a request to join a dynamic purchasing system to the answer: at most.</summary>
    SystemAdmission,

    /// <summary>The same in single cases, for example where more must be examined: at most.</summary>
    SystemAdmissionExtended,

    /// <summary>From the decision to award, as it is sent to tenderers, to the conclusion of the contract: at least.</summary>
    Standstill,

    /// <summary>From a notice for voluntary ex ante transparency to the conclusion of the contract: at least.</summary>
    VoluntaryTransparency,

    /// <summary>From a tenderer's request to the reasons that it is given: at most.</summary>
    Reasons,

    /// <summary>From the conclusion of the contract to the contract award notice: at most.</summary>
    AwardNotice,

    /// <summary>From a decision, as it is sent, to the last day for review of it: at least, unless a country says so long.</summary>
    Review,

    /// <summary>From the notice to candidates of who was selected to the last day for review of that.</summary>
    ReviewOfSelection,

    /// <summary>From the publication of the contract award notice to the last day for review of the award.</summary>
    ReviewOfAward,

    /// <summary>From the notice of the conclusion of a framework agreement to the last day for review of it.</summary>
    ReviewOfFramework,

    /// <summary>From the notice of an award under a framework agreement or in a dynamic purchasing system to the last day for review of it.</summary>
    ReviewOfCallOff,

    /// <summary>From a decision after which the contract stays in force to the last day for review of it (udbudsloven § 185).</summary>
    ReviewOfContinuation,

    /// <summary>From the contract award notice to the day until which a contract can be declared ineffective: at least.</summary>
    IneffectivenessAfterNotice,

    /// <summary>From the conclusion of the contract to the day until which it can be declared ineffective, without a notice: at least.</summary>
    IneffectivenessWithoutNotice,

    /// <summary>From the Commission's notification of a clear infringement to the answer: at most.</summary>
    AnswerToCommission,

    /// <summary>From the beginning of a framework agreement to its end, save in exceptional cases: at most.</summary>
    FrameworkTerm,
}
