namespace PublicDialogue.Rules.Wording.Demands;

/// <summary>The families of words by which a sentence says what it demands; each has a word list.</summary>
internal enum Cue
{
    /// <summary>A phrase that only hides the words inside it.</summary>
    SetPhrase,

    /// <summary>"At least", "minst".</summary>
    Least,

    /// <summary>"At most", "op til".</summary>
    Most,

    /// <summary>"Must", "krav", "dient".</summary>
    Obligation,

    /// <summary>"If", "såfremt": what follows holds only then.</summary>
    Condition,

    /// <summary>"The last", "de seneste": the years before now.</summary>
    Window,

    /// <summary>"Prior to", "forud for", behind a number of years: they are those before now too.</summary>
    Before,

    /// <summary>"In a row": one year after another.</summary>
    Streak,

    /// <summary>"In one of the": of the years that follow, one is enough.</summary>
    OneOf,

    /// <summary>What is wished, or earns points, and is not demanded.</summary>
    Wish,

    /// <summary>"Estimated", "skønnet": what the buyer expects.</summary>
    Expected,

    /// <summary>Turnover.</summary>
    Turnover,

    /// <summary>Annual accounts.</summary>
    Accounts,

    /// <summary>Positive results or equity.</summary>
    PositiveResult,

    /// <summary>Money that is no turnover: equity, insurance, a fine.</summary>
    OtherMoney,

    /// <summary>Years that belong to something else: a warranty, a term of contract.</summary>
    OtherYears,

    /// <summary>References and the contracts that they stand for.</summary>
    Reference,

    /// <summary>Experience.</summary>
    Experience,

    /// <summary>People who do the work.</summary>
    Staff,

    /// <summary>The tenderer.</summary>
    Company,

    /// <summary>"Annual", "per år": the amount is that of one year.</summary>
    Yearly,

    /// <summary>"Total", "samlet": the amount is that of several things together.</summary>
    Total,

    /// <summary>Other evidence that whoever lacks the usual one may show.</summary>
    OtherEvidence,

    /// <summary>The value of a contract.</summary>
    ContractSum,

    /// <summary>A fee.</summary>
    Fee,

    /// <summary>What a fee is for: the documents, or taking part.</summary>
    FeePurpose,

    /// <summary>A fee that is no price of taking part: for a complaint, or paid to tenderers.</summary>
    OtherFee,

    /// <summary>Contracts of the past that are not called references.</summary>
    PastContract,

    /// <summary>"Not older than".</summary>
    NotOlder,

    /// <summary>"Old", behind a number of years.</summary>
    Old,

    /// <summary>"The five most important": so many at most.</summary>
    Foremost,

    /// <summary>All of it in one contract.</summary>
    SingleContract,

    /// <summary>That one contract may show it all.</summary>
    SingleContractExcuse,

    /// <summary>Whom references must have been for.</summary>
    Customer,

    /// <summary>Any customer, or who confirms a reference.</summary>
    CustomerExcuse,

    /// <summary>That one reference may not show several competences.</summary>
    ReuseBarred,

    /// <summary>"For each competence".</summary>
    PerCompetence,

    /// <summary>Having existed, or been in business.</summary>
    InBusiness,

    /// <summary>Firms that are new, and that only others may tender.</summary>
    NewFirm,

    /// <summary>A seat, a nationality or a register of one country.</summary>
    Seat,

    /// <summary>Equal seats and registers, and firms that need only prove theirs.</summary>
    SeatExcuse,

    /// <summary>An authorisation or a register of one country.</summary>
    Registration,

    /// <summary>Qualifications that are recognised, and professions that the law of the place regulates.</summary>
    RegistrationExcuse,

    /// <summary>An office, a depot, a workshop.</summary>
    Premises,

    /// <summary>"Within", "radius".</summary>
    Within,

    /// <summary>Premises in a place: "lokalt kontor".</summary>
    LocalPremises,

    /// <summary>When tendering.</summary>
    TenderTime,

    /// <summary>When the contract begins.</summary>
    StartTime,

    /// <summary>How soon somebody must be there.</summary>
    ResponseTime,

    /// <summary>That nobody may rely on others.</summary>
    RelianceBarred,

    /// <summary>What may be barred from reliance: the same firm twice, an excluded one.</summary>
    RelianceExcuse,

    /// <summary>Others on whose capacities one could rely, and those capacities.</summary>
    Others,

    /// <summary>Subcontracting.</summary>
    Subcontracting,

    /// <summary>That nothing may be subcontracted.</summary>
    SubcontractingBarred,

    /// <summary>What may be barred from it: subcontracting without consent, or further down.</summary>
    SubcontractingExcuse,

    /// <summary>What the tenderer must do itself.</summary>
    OwnWork,

    /// <summary>That groups may not tender.</summary>
    GroupsBarred,

    /// <summary>That each member of a group must meet every demand.</summary>
    EachMember,

    /// <summary>What may be asked of groups: not to tender twice, not to change, not to be excluded.</summary>
    GroupExcuse,

    /// <summary>A legal form that tenderers must have.</summary>
    LegalForm,

    /// <summary>A legal form that may be asked for: of a group, once it has won.</summary>
    LegalFormExcuse,

    /// <summary>Contracts that were carried out, which a tenderer lists as it lists references.</summary>
    DoneContract,

    /// <summary>What tenderers hand in of their past contracts: a list, the foremost of them.</summary>
    Listing,

    /// <summary>That enough may tender, which a longer look back is for.</summary>
    Competition,

    /// <summary>A seat, or being somewhere: "head office", "located".</summary>
    Established,

    /// <summary>That who or what falls short is excluded, or that nothing else counts.</summary>
    Excluded,

    /// <summary>That an authorisation or a register of another country does not do.</summary>
    ForeignRefused,

    /// <summary>That those whom it is about may not take part, or do not count.</summary>
    Refused,

    /// <summary>Firms from elsewhere.</summary>
    ForeignFirm,

    /// <summary>Firms of the place that alone may tender, or firms from outside it.</summary>
    LocalFirm,

    /// <summary>Those who tender without a firm of a legal form of its own.</summary>
    SinglePerson,

    /// <summary>Contracts for customers who are no public body.</summary>
    PrivateCustomer,

    /// <summary>All the competences that are asked for, which are several.</summary>
    AllCompetences,

    /// <summary>Who buys, as what a sentence begins with: it tells of itself.</summary>
    Buyer,
}
