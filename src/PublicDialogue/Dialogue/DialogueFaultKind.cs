namespace PublicDialogue.Dialogue;

/// <summary>What can be wrong with the plan of a dialogue; each kind has its sentence in four languages.</summary>
public enum DialogueFaultKind
{
    /// <summary>Something is planned outside the time of its event: names what, and its time.</summary>
    OutsideEvent,

    /// <summary>Somebody takes part in a role that the event does not admit: names the organisation and the role.</summary>
    RoleNotAdmitted,

    /// <summary>A stop is at a stand that the exhibition does not have: names the group and the stand.</summary>
    UnknownStand,

    /// <summary>A stop is of a group that the tour does not have: names the group and the stand.</summary>
    UnknownGroup,

    /// <summary>More groups are at a stand at one time than it has room for: names the stand, two groups and the moment.</summary>
    StandTaken,

    /// <summary>A group is at two stands at one time: names the group, the stands and the moment.</summary>
    GroupAtTwoStands,

    /// <summary>Somebody is in two groups of one tour: names the person's key and the groups.</summary>
    PersonInTwoGroups,

    /// <summary>A group visits a stand more than once: names the group and the stand.</summary>
    StandVisitedTwice,

    /// <summary>A group does not visit a stand that it should: names the group and the stand.</summary>
    StandMissed,

    /// <summary>Suppliers have unequal time: names the shortest and the longest in minutes.</summary>
    UnequalTime,

    /// <summary>A group leaves the route: names the group and two stands that follow each other against it.</summary>
    OutOfOrder,

    /// <summary>A group has too little time to walk: names the group, the stands, the seconds that it has and those that it needs.</summary>
    WalkTooShort,

    /// <summary>A stop is in a break, when everybody is in the hall: names the group, the stand and the moment.</summary>
    StopInBreak,

    /// <summary>More people stand at a stand than can hear: names the group, the stand, the people and the places.</summary>
    GroupTooLarge,

    /// <summary>A group has more members than it is to have: names the group, the members and the size.</summary>
    GroupOverfull,

    /// <summary>A table has no challenge: names the table.</summary>
    TableWithoutChallenge,

    /// <summary>Nobody leads the conversation at a table: names the table and the round.</summary>
    TableWithoutFacilitator,

    /// <summary>Nobody from a municipality or another buyer sits at a table: names the table and the round.</summary>
    TableWithoutBuyer,

    /// <summary>No supplier sits at a table: names the table and the round.</summary>
    TableWithoutSupplier,

    /// <summary>More people sit at a table than it has seats: names the table, the round, the people and the seats.</summary>
    TableOverfull,

    /// <summary>Somebody sits twice in one round: names the person's key, the round and the tables.</summary>
    PersonAtTwoTables,

    /// <summary>Two people sit together in more than one round: names both keys and the rounds.</summary>
    PairMetAgain,

    /// <summary>A seat is at a table that the roundtable does not have: names the table and the round.</summary>
    UnknownTable,

    /// <summary>A seat is in a round that there is not: names the round and the number of rounds.</summary>
    UnknownRound,

    /// <summary>Somebody speaks at two items at one time: names the person's key and the items.</summary>
    SpeakerDoubleBooked,

    /// <summary>A room holds two items at one time: names the room and the items.</summary>
    RoomDoubleBooked,

    /// <summary>A group would be too small when people do not come: names the group's number, its size and what it should be.</summary>
    GroupUnworkable,

    /// <summary>More are signed up than is safe: names how many are and how many may be.</summary>
    TooManyRegistered,

    /// <summary>A market dialogue names information that was told in no consultation: names its key.</summary>
    UnknownInformation,

    /// <summary>A focus group has no question: names its key.</summary>
    NoQuestion,

    /// <summary>Nobody leads the conversation: names the key of the event.</summary>
    NoFacilitator,
}
