namespace PublicDialogue.Timetables;

/// <summary>What is reached in a procurement on a day, in the usual order.</summary>
public enum MilestoneKind
{
    /// <summary>The dialogue with the market before the tender begins.</summary>
    MarketDialogueBegins,

    /// <summary>That dialogue ends, so that what was learnt can be written into the documents.</summary>
    MarketDialogueEnds,

    /// <summary>The last day to send the prior information notice that shortens the time for tenders.</summary>
    PriorInformationSent,

    /// <summary>The contract notice is sent for publication.</summary>
    NoticeDispatched,

    /// <summary>The last day on which the Publications Office publishes it.</summary>
    NoticePublished,

    /// <summary>The last day for requests to participate, or to join a dynamic purchasing system.</summary>
    RequestsDue,

    /// <summary>Candidates are selected, or admitted, and those who are in are invited.</summary>
    CandidatesInvited,

    /// <summary>The last day to complain of the selection.</summary>
    SelectionReviewEnds,

    /// <summary>The last day for questions that will be answered.</summary>
    QuestionsDue,

    /// <summary>The last day for answers and other additional information.</summary>
    AnswersDue,

    /// <summary>The last day for tenders; for initial ones where they are negotiated.</summary>
    TendersDue,

    /// <summary>Negotiations end.</summary>
    NegotiationsEnd,

    /// <summary>The competitive dialogue is concluded.</summary>
    DialogueConcluded,

    /// <summary>The last day for final tenders.</summary>
    FinalTendersDue,

    /// <summary>Tenders are evaluated.</summary>
    TendersEvaluated,

    /// <summary>The decision to award is sent to tenderers.</summary>
    AwardNotified,

    /// <summary>The last day of the standstill.</summary>
    StandstillEnds,

    /// <summary>The contract is concluded.</summary>
    ContractConcluded,

    /// <summary>The last day to send the contract award notice.</summary>
    AwardNoticeSent,

    /// <summary>The last day on which the Publications Office publishes it.</summary>
    AwardNoticePublished,

    /// <summary>The last day to complain of the award.</summary>
    AwardReviewEnds,

    /// <summary>The day until which, at least, the contract can be declared ineffective.</summary>
    IneffectivenessEnds,

    /// <summary>Deliveries begin.</summary>
    ContractBegins,
}
