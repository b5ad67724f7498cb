namespace PublicDialogue.Changes;

/// <summary>The reasons why a verb is not allowed in a state; each has its sentence in four languages.</summary>
public enum RefusalKind
{
    /// <summary>It is over: names what.</summary>
    Closed,

    /// <summary>Everybody has a time already, so that nothing is left to plan.</summary>
    NobodyWithoutTime,

    /// <summary>No time is free: names the first and the last day.</summary>
    NoFreeTime,

    /// <summary>No conversation is planned: names with whom.</summary>
    NoConversationPlanned,

    /// <summary>It has not begun: names its time.</summary>
    NotBegun,

    /// <summary>People do not sign up for this kind of event: names the event.</summary>
    NoRegistration,

    /// <summary>Nobody can sign up any more: names the event.</summary>
    RegistrationEnded,

    /// <summary>People in that role may not take part: names the event.</summary>
    RoleNotAdmitted,

    /// <summary>The person takes part already: names the event.</summary>
    AlreadyRegistered,

    /// <summary>The person has no registration that would allow it: names the event.</summary>
    NotRegistered,

    /// <summary>The person was seen to come: names the event.</summary>
    CameAlready,

    /// <summary>It was called off: names the event.</summary>
    EventCalledOff,

    /// <summary>It is too early: names what, and the first moment.</summary>
    NotYet,

    /// <summary>There is no room left: names what.</summary>
    Full,

    /// <summary>The audience has it already: names the material.</summary>
    ReleasedAlready,

    /// <summary>The key is taken: names it.</summary>
    KeyTaken,

    /// <summary>It would come before what it follows on: names the earliest moment.</summary>
    TooEarly,

    /// <summary>An idea cannot become that from what it is: names both states.</summary>
    IdeaTransition,

    /// <summary>An idea would follow itself: names it.</summary>
    DuplicateInCircle,

    /// <summary>An evaluation form does not ask that side.</summary>
    SideNotAsked,

    /// <summary>The same person has answered a question: names it.</summary>
    AnsweredBefore,
    /// <summary>A need is in a unit that the pack's does not convert to: names the need and the pack.</summary>
    PackMeasuresElse,

    /// <summary>No order of packs that is allowed is enough for a need: names the need and the pack.</summary>
    PackMaximum,
    /// <summary>The step of a crisis plan was done already: names its number.</summary>
    StepDone,

    /// <summary>It was answered: names when.</summary>
    AlreadyAnswered,

    /// <summary>An item has no price on a day: names the item and the day.</summary>
    ItemNotOffered,

    /// <summary>So many packs of an item cannot be ordered: names the number and the item.</summary>
    PacksNotAllowed,

    /// <summary>An order does not have a line: names the line and the order.</summary>
    NoSuchLine,

    /// <summary>A quantity is in a unit that does not convert to the line's: names the quantity and the line.</summary>
    UnitOfAnotherKind,

    /// <summary>An amount is in another currency: names the amount and the currency.</summary>
    OtherCurrency,

    /// <summary>More would be credited than is left of a line: names the line and what is left.</summary>
    CreditedTooMuch,
    /// <summary>All that was told until then is published, or has a reason to be kept back.</summary>
    NothingToShare,
    /// <summary>The person sits in that round already: names the roundtable.</summary>
    SeatedAlready,

    /// <summary>An agreement is over: names it and its last day.</summary>
    AgreementEnded,

    /// <summary>An agreement was terminated: names it and its last day.</summary>
    AgreementTerminated,

    /// <summary>No option to extend is left: names the agreement.</summary>
    NoExtensionLeft,

    /// <summary>The other party had to know of an extension before: names the agreement and the day.</summary>
    ExtensionNoticePassed,

    /// <summary>A framework agreement admits no new suppliers: names it.</summary>
    ClosedToSuppliers,

    /// <summary>A lot is not in force on a day: names both.</summary>
    LotNotInForce,

    /// <summary>A party may not order in a lot: names both.</summary>
    MayNotOrder,

    /// <summary>A supplier is not in a lot on a day: names all three.</summary>
    SupplierNotInLot,

    /// <summary>Another supplier is asked first: names the one and the other.</summary>
    NotNextInRanking,

    /// <summary>A lot calls off by competition alone: names it.</summary>
    CompetitionRequired,

    /// <summary>A lot does not reopen competition: names it.</summary>
    NoReopening,

    /// <summary>A dynamic purchasing system invites everybody: names who is left out.</summary>
    NotAllInvited,

    /// <summary>A supplier is not invited: names it and the mini-competition.</summary>
    NotInvited,

    /// <summary>A tender arrived at the deadline or after it: names the supplier and the deadline.</summary>
    TenderTooLate,

    /// <summary>Tenders are not opened yet: names the deadline.</summary>
    TendersClosed,

    /// <summary>The winner sent no tender: names it and the mini-competition.</summary>
    NoTenderFrom,

    /// <summary>The contract of a mini-competition is awarded: names it.</summary>
    CallOffAwarded,
    /// <summary>The unit is not one of those that are asked: names it.</summary>
    UnitNotAsked,

    /// <summary>A tender does not have a lot: names the lot and the tender.</summary>
    NoSuchLot,

    /// <summary>No such tender came in for a lot: names the tender and the lot.</summary>
    NoSuchTender,

    /// <summary>A lot has a decision: names the lot.</summary>
    DecidedAlready,

    /// <summary>A lot has no decision: names the lot.</summary>
    NothingDecided,

    /// <summary>A lot has no winner: names the lot.</summary>
    NothingAwarded,
    /// <summary>No consent covers the audience of a story: names the story.</summary>
    ConsentMissing,

    /// <summary>A story is nowhere to be read: names it.</summary>
    NoPlaceToShare,

    /// <summary>No consent to a story holds: names the story.</summary>
    NoConsent,

    /// <summary>Somebody is on the roster already: names who.</summary>
    OnRosterAlready,

    /// <summary>Somebody is not on the roster: names who.</summary>
    NotOnRoster,

    /// <summary>Nobody is there to have a turn: names the day.</summary>
    NobodyThere,

    /// <summary>A day has no turn: names it.</summary>
    NoTurn,

    /// <summary>Somebody is not there on a day: names who and the day.</summary>
    NotThereThen,

    /// <summary>A swap would take somebody more than one turn behind: names both days.</summary>
    SwapUnfair,
}
