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
}
