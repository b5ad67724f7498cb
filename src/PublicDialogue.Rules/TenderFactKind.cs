namespace PublicDialogue.Rules;

/// <summary>What a rule may ask about. A new fact is one member here and one row of <see cref="Facts.FactKeys"/>.</summary>
/// <remarks>The names follow Directive 2014/24/EU and eForms; the business terms (BT) are those of eForms SDK 1.16.</remarks>
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
}
