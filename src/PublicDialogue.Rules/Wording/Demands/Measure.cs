namespace PublicDialogue.Rules.Wording.Demands;

/// <summary>What a number in a text counts.</summary>
internal enum Measure
{
    /// <summary>Things: the word behind it says which.</summary>
    Count,

    /// <summary>Money.</summary>
    Money,

    /// <summary>Months; years are twelve each.</summary>
    Months,

    /// <summary>Kilometres.</summary>
    Kilometres,

    /// <summary>Per cent.</summary>
    Percent,

    /// <summary>Years that are named one by one, in months.</summary>
    NamedYears,

    /// <summary>Times something else: "three times the contract value".</summary>
    Times,
}
